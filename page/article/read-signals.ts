import type { PageSignals } from '../../core/article/gate.ts';

/** How much text the sample holds at most, in characters. The letters of 9,000 tell a language as well as those of the whole page. */
export const SAMPLE_LIMIT = 9000;
/** After this many pieces of text without one Arabic letter the page is not Arabic; most of the web stops here. */
const FOREIGN_LIMIT = 150;
/** A bound on the walk itself, for pages of ten thousand empty elements. */
const VISIT_LIMIT = 20_000;
/** A run of this many characters outside links is a paragraph, not a label. */
const PARAGRAPH = 80;

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'SVG', 'svg', 'IFRAME']);

/** Reads what the gate decides from: bounded work, nothing kept, nothing changed, nothing decided. */
export function readSignals(document: Document, location: { href: string } = document.location): PageSignals {
  const meta = (names: string): string | null => document.querySelector(`meta[property="${names}"],meta[name="${names}"]`)?.getAttribute('content') ?? null;
  const root = document.documentElement;
  const signals: PageSignals = {
    url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? location.href,
    isTopFrame: document.defaultView === null || document.defaultView === document.defaultView.top,
    lang: root.getAttribute('lang'),
    dir: root.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? null,
    title: meta('og:title') ?? document.title,
    ogType: meta('og:type')?.toLowerCase() ?? null,
    jsonLdTypes: [],
    microdataTypes: [],
    hasMachineDate: document.querySelector('meta[property="article:published_time"],meta[itemprop=datePublished],[itemprop=datePublished],meta[name=pubdate],meta[name="publish-date"]') !== null,
    headings: [],
    sample: '',
    linkDensity: 0,
    paragraphs: 0,
  };
  if (!document.body) return signals;
  const headIsArabic = /[\u0620-\u064a]/.test(signals.title + document.title + (meta('og:description') ?? ''));
  sampleText(document, signals, headIsArabic);
  if (!/[\u0620-\u064a]/.test(signals.sample)) return signals;

  for (const heading of [...document.querySelectorAll('h1,h2')].slice(0, 30)) signals.headings.push((heading.textContent ?? '').slice(0, 300));
  for (const item of [...document.querySelectorAll('[itemtype]')].slice(0, 30)) signals.microdataTypes.push(item.getAttribute('itemtype') ?? '');
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const text = (script.textContent ?? '').slice(0, 50_000);
    // By pattern, not parsed: a quarter of the publishers' blocks is broken JSON, and the types stand in them all the same.
    for (const [, type] of text.matchAll(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([^"]{1,40})"/g)) signals.jsonLdTypes.push(type!);
    if (/"datePublished"\s{0,20}:/.test(text)) signals.hasMachineDate = true;
  }
  return signals;
}

function sampleText(document: Document, signals: PageSignals, headIsArabic: boolean): void {
  const parts: string[] = [];
  let size = 0;
  let linked = 0;
  let visits = 0;
  let foreign = 0;
  let seen = headIsArabic;
  let block: Element | null = null;
  let run = 0;
  let link: Element | null = null;
  // By hand: a tree walker calls its filter for each node, which costs more than all else here.
  const { body } = document;
  let isOver = false;
  for (let node: Node | null = body; node && size < SAMPLE_LIMIT && visits++ < VISIT_LIMIT; node = isOver ? nextAfter(node, body) : (node.firstChild ?? nextAfter(node, body))) {
    isOver = node.nodeType !== 1 || skipped.has(node.nodeName);
    if (node.nodeType === 1 && node.nodeName === 'A') link = node as Element;
    if (node.nodeType !== 3) continue;
    const text = (node as Text).data.slice(0, 2000).trim();
    if (text.length < 2) continue;
    seen ||= /[\u0620-\u064a]/.test(text);
    if (!seen && text.length > 3 && (++foreign > FOREIGN_LIMIT || size > FOREIGN_LIMIT * 20)) break;
    const inLink = link !== null && link.contains(node);
    // A link's parts and the text around it make one run, so a paragraph with links in it counts once.
    const parent = node.parentElement;
    const host = parent && /^(A|B|I|EM|STRONG|SPAN|FONT)$/.test(parent.nodeName) ? (parent.parentElement ?? parent) : parent;
    if (host !== block) { block = host; run = 0; }
    if (!inLink) {
      if (run < PARAGRAPH && run + text.length >= PARAGRAPH) signals.paragraphs++;
      run += text.length;
    } else linked += text.length;
    size += text.length;
    parts.push(text);
  }
  signals.sample = parts.join(' ');
  signals.linkDensity = size > 0 ? linked / size : 0;
}

/** The node after this one and all it holds, in document order. */
function nextAfter(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
