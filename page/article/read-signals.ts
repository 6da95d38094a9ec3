import type { PageSignals } from '../../core/article/gate.ts';
import { tellLanguage } from '../../core/article/tell-language.ts';
import { readMeta } from './read-meta.ts';

/** How much text the sample holds at most, in characters. The letters of 9,000 tell a language as well as those of the whole page. */
export const SAMPLE_LIMIT = 9000;
/** After this many pieces of text without one Arabic letter the page is not Arabic; most of the web stops here. */
const FOREIGN_LIMIT = 150;
/** A bound on the walk itself, for pages of a hundred thousand pieces of nothing. */
const VISIT_LIMIT = 8000;
/** A run of this many characters outside links is a paragraph, not a label. */
const PARAGRAPH = 80;

const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|IFRAME|svg|title)$/;
const inline = /^(?:A|B|I|EM|STRONG|SPAN|FONT)$/;
const arabic = /[\u0620-\u064a]/;

/** Reads what the gate decides from: bounded work, nothing kept, nothing changed, nothing decided. */
export function readSignals(document: Document, location: { href: string } = document.location): PageSignals {
  const signals: PageSignals = {
    url: location.href, isTopFrame: document.defaultView === null || document.defaultView === document.defaultView.top,
    title: document.title, types: '', hasMachineDate: false, headings: [], sample: '', language: null, linkDensity: 0, paragraphs: 0,
  };
  if (document.body) sampleText(document.body, signals);
  signals.language = tellLanguage(signals.sample);
  // The rest is asked of Arabic pages, and of those that have no text yet.
  if (signals.language && signals.language !== 'ar') return signals;

  const meta = readMeta(document);
  signals.url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta.get('og:url') ?? location.href;
  signals.title = meta.get('og:title') ?? document.title;
  signals.hasMachineDate = ['article:published_time', 'datePublished', 'pubdate', 'publish-date'].some((name) => meta.has(name));
  for (const heading of [...document.querySelectorAll('h1,h2')].slice(0, 30)) signals.headings.push((heading.textContent ?? '').slice(0, 300));
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const text = (script.textContent ?? '').slice(0, 50_000);
    // By pattern, not parsed: a quarter of the publishers' blocks is broken JSON, and the types stand in them all the same.
    for (const [, type] of text.matchAll(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([^"]{1,40})"/g)) signals.types += `${type} `;
    signals.hasMachineDate ||= /"datePublished"\s{0,20}:/.test(text);
  }
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop=datePublished]')].slice(0, 30)) {
    const type = item.getAttribute('itemtype');
    if (type) signals.types += `${type} `;
    else signals.hasMachineDate = true;
  }
  signals.types += meta.get('og:type')?.toLowerCase() ?? '';
  return signals;
}

function sampleText(body: Element, signals: PageSignals): void {
  let size = 0;
  let linked = 0;
  let foreign = 0;
  const parts: string[] = [];
  let isArabic = arabic.test(signals.title);
  let block: Element | null = null;
  let run = 0;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let visits = 0, node; visits < VISIT_LIMIT && size < SAMPLE_LIMIT && (node = walker.nextNode() as Text | null); visits++) {
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
    if (host !== block || walker.currentNode.previousSibling?.nodeName === 'BR') { block = host; run = 0; }
    if (run < PARAGRAPH && run + text.length >= PARAGRAPH) signals.paragraphs++;
    run += text.length;
  }
  signals.sample = parts.join(' ');
  signals.linkDensity = linked / Math.max(1, size);
}
