import type { PageSignals } from '../../core/article/gate.ts';
import { tellLanguage } from '../../core/article/tell-language.ts';
import { readMarkup } from './read-markup.ts';

/** How much text the sample holds at most, in characters. The letters of 9,000 tell a language as well as those of the whole page. */
export const SAMPLE_LIMIT = 9000;
/** With so much text and as many paragraphs as the decision asks for, all that follows would only cost time. */
const ENOUGH = { size: 3000, paragraphs: 4 };
/** After this many pieces of text without one Arabic letter the page is not Arabic; most of the web stops here. */
const FOREIGN_LIMIT = 150;
/** A bound on the walk itself, for pages of a hundred thousand pieces of nothing. */
const VISIT_LIMIT = 8000;
/** A run of this many characters outside links is a paragraph, not a label. */
const PARAGRAPH = 80;

const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|IFRAME|svg|title|TITLE)$/;
const inline = /^(?:A|B|I|EM|STRONG|SPAN|FONT)$/;
const arabic = /[\u0620-\u064a]/;

/** Reads what the gate decides from: bounded work, nothing kept, nothing changed, nothing decided. */
export function readSignals(document: Document, { href }: { href: string } = document.location): PageSignals {
  let [size, linked, foreign, paragraphs, run] = [0, 0, 0, 0, 0];
  const parts: string[] = [];
  let isArabic = arabic.test(document.title);
  let block: Element | null = null;
  const walker = document.createTreeWalker(document.body ?? document, 4);
  for (let visits = 0, node; visits < VISIT_LIMIT && size < SAMPLE_LIMIT && (size < ENOUGH.size || paragraphs < ENOUGH.paragraphs) && (node = walker.nextNode() as Text | null); visits++) {
    // Most texts are the white space between two tags: nothing else is asked of them.
    const text = node.data.trim().slice(0, 2000);
    if (text.length < 2) continue;
    const parent = node.parentElement!;
    if (skipped.test(parent.tagName)) continue;
    isArabic ||= arabic.test(text);
    if (!isArabic && text.length > 3 && (++foreign > FOREIGN_LIMIT || size > FOREIGN_LIMIT * 20)) break;
    parts.push(text);
    size += text.length;
    if (parent.closest('a')) { linked += text.length; continue; }
    // A link's parts and the text around it make one run, so a paragraph with links in it counts once.
    const host = inline.test(parent.tagName) ? parent.parentElement : parent;
    if (host !== block || node.previousSibling?.nodeName === 'BR') { block = host; run = 0; }
    if (run < PARAGRAPH && run + text.length >= PARAGRAPH) paragraphs++;
    run += text.length;
  }
  const sample = parts.join(' ');
  const language = tellLanguage(sample);
  // The rest is asked of Arabic pages, and of those that have no text yet.
  const markup = language && language !== 'ar' ? null : readMarkup(document);
  return {
    url: markup?.canonical ?? href,
    isTopFrame: document.defaultView === null || document.defaultView === document.defaultView.top,
    title: markup?.meta.get('og:title') ?? document.title,
    types: markup?.types ?? '',
    hasMachineDate: markup?.hasDate === true,
    headings: markup ? [...document.querySelectorAll('h1,h2')].slice(0, 30).map(({ textContent }) => textContent.trim().slice(0, 300)).filter(({ length }) => length > 14) : [],
    sample, language, paragraphs,
    linkDensity: linked / Math.max(1, size),
  };
}
