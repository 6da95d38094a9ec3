import { noisePrefixes, strongNoise, weakNoise } from '../../lexicon/page-cues.ts';
import { PAGE_LIMITS } from '../limits.ts';

/** A stretch of a text node that stands unbroken in a run: `length` characters from `nodeStart` are those from `start` of the run. */
export interface Piece {
  start: number;
  node: Text;
  nodeStart: number;
  length: number;
}

/** A subtree whose tag, class or id says it is not the article. Its verdict may be overruled: see `find-body`. */
export interface Noise {
  element: Element;
  strong: boolean;
  /** What its weight is counted under: page builders wrap each part of a text in a «widget» of its own, so weak names are one. */
  kin: Element | string;
  /** Whether it holds much of the page's good text, by itself or with others of its name: a name that stands around all of a story says nothing of it. */
  isAround: boolean;
}

/** What an element passes on to the text in it. */
interface Setting {
  /** The nearest block element around it. */
  host: Element;
  inLink: boolean;
  isBold: boolean;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  place: 'caption' | 'quote' | 'listItem' | 'plain';
  /** The noisy subtrees around it, the outermost first. */
  noises: readonly Noise[];
}

/** Text between two block borders or line breaks, white space collapsed: a paragraph, whatever the page calls it. */
export interface Run extends Omit<Setting, 'inLink'> {
  text: string;
  pieces: Piece[];
  /** Characters inside links. */
  linked: number;
  /** Whether it counts as text of a story, once somebody asked. */
  isGood?: boolean;
  /** Whether it names a calendar day, once somebody asked: see `page-text`. */
  namesDay?: boolean;
}

/** A run of this many characters outside links counts as text; less is a label. */
export const GOOD = 40;
/** A subtree with a noisy name may be pardoned when it holds this share of the page's good text. */
const PARDON = 0.3;

const inline = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DFN EM FONT I INS DEL KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR DATA RUBY RT RP svg'.split(' '));
/** Never text of an article. A form may hold the whole page (ASP.NET does), so it is not here. */
const skipped = new Set('SCRIPT STYLE NOSCRIPT IFRAME OBJECT CANVAS svg math AUDIO VIDEO SELECT BUTTON TEXTAREA METER PROGRESS DIALOG'.split(' '));
const noisyTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU']);
const noisyRole = /^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|alert|toolbar|tablist|banner)$/;
/** Asked of the whole page at once: asked of each element, attributes cost more than the text does. */
const MARKED = '[role],[hidden],[aria-hidden=true],[style*=none],[style*=hidden]';
const unseen = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** «caption», «wp-caption-text», «photo_caption», «image-desc» are the picture's; «caption-title» is none. */
const captionName = /(?:^|[\s_-])(?:img|fig)?caption(?:$|\s|[_-]text)|(?:image|img|photo|pic)[_-]?(?:desc|credit|info|legend)/i;

const wordOf = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})s?(?![a-z])`);
const strongName = wordOf(strongNoise);
const weakName = wordOf(weakNoise);
const harmless = new RegExp(`(?:^|\\s)(?:\\S*:\\S*|(?:${noisePrefixes})[-_]\\S*|(?:tag|category|postid|page|format|type|status|post|hentry)-|\\S{61,})`, 'g');

/** How class names and an id read: `relatedPosts` and `related-posts` are both «related», `no-share` is nothing. True is strong, null is no noise. */
function gradeName(name: string): boolean | null {
  const words = name.replace(harmless, ' ').replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-').toLowerCase();
  return strongName.test(words) || (weakName.test(words) ? false : null);
}

/** How much of a page may still be read, in characters; what is spent is taken off. Below zero, something was left unread. */
export interface ReadingBudget {
  left: number;
}
/** What a text costs besides its characters: pages are made of many that hold next to none. */
const TEXT_COST = 8;

/**
 * Walks the live page once, from text to text, and returns it as runs, in document order, as far as the budget goes. Changes nothing, keeps no
 * clone; depth and size of the page cost no stack. O(nodes + characters).
 */
export function collectRuns(root: Element, budget: ReadingBudget = { left: Infinity }): Run[] {
  const names = new Map<string, boolean | null>();
  /** Null: nothing in it is read. */
  const settings = new Map<Node, Setting | null>();
  const roles = new Set<Element>();
  for (const element of root.querySelectorAll<HTMLElement>(MARKED)) {
    if (element.hidden || element.getAttribute('aria-hidden') === 'true' || unseen.test(element.getAttribute('style') ?? '')) settings.set(element, null);
    else if (noisyRole.test(element.getAttribute('role') ?? '')) roles.add(element);
  }
  settings.set(root, { host: root, inLink: false, isBold: false, level: 0, place: 'plain', noises: [] });

  const enter = (element: Element, outer: Setting): Setting | null => {
    const tag = element.tagName;
    if (skipped.has(tag)) return null;
    // A text, whatever a form's own field of that name makes of it.
    const name = element.hasAttributes() ? `${element.className} ${element.id}` : '';
    let strong = names.get(name);
    if (strong === undefined) names.set(name, strong = gradeName(name));
    if (noisyTags.has(tag) || roles.has(element)) strong = true;
    const { noises } = outer;
    const isBlock = !inline.has(tag);
    return {
      host: isBlock ? element : outer.host,
      inLink: outer.inLink || tag === 'A',
      isBold: outer.isBold || tag === 'B' || tag === 'STRONG',
      level: Number(/^H([1-6])$/.exec(tag)?.[1] ?? outer.level),
      place: tag === 'FIGCAPTION' || tag === 'FIGURE' || outer.place === 'caption' || (isBlock && captionName.test(name)) ? 'caption' : tag === 'BLOCKQUOTE' ? 'quote' : tag === 'LI' && outer.place === 'plain' ? 'listItem' : outer.place,
      noises: strong === null || noises.length >= PAGE_LIMITS.nestedNoise ? noises : [...noises, { element, strong, kin: (!strong && element.className) || element, isAround: false }],
    };
  };

  /** From the element up to the first one known, and down again. */
  const settle = (parent: Element): Setting | null => {
    const path: Element[] = [];
    let known = parent;
    let setting: Setting | null | undefined;
    for (; (setting = settings.get(known)) === undefined; known = known.parentElement!) path.push(known);
    while (path.length > 0) {
      const element = path.pop()!;
      setting = setting && enter(element, setting);
      settings.set(element, setting);
    }
    return setting;
  };

  const runs: Run[] = [];
  let run: Run | null = null;
  let last: Text | null = null;
  /** White space since then: it parts words of one run, and is nothing anywhere else. Most of a page's texts are that, and are not asked where they stand. */
  let spaces: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node: Text | null; (node = walker.nextNode() as Text | null);) {
    if (budget.left < 0) break;
    const data = node.data.slice(0, budget.left);
    budget.left -= node.length + TEXT_COST;
    if (!/\S/.test(data)) {
      if (run) spaces.push(node);
      continue;
    }
    const setting = settle(node.parentElement!);
    if (!setting) continue;
    if (run && (run.host !== setting.host || isBroken(last!, node))) {
      close(run, runs);
      run = null;
    }
    for (const space of spaces) {
      const around = run && settle(space.parentElement!);
      if (around) append(run!, space, space.data, around);
    }
    spaces = [];
    run ??= { host: setting.host, level: setting.level, place: setting.place, noises: setting.noises, text: '', pieces: [], linked: 0, isBold: true };
    append(run, node, data, setting);
    last = node;
  }
  if (run) close(run, runs);
  weighNoise(runs);
  return runs;
}

/** Much is measured against what stands in no strong noise: comments can be longer than all stories together. */
function weighNoise(runs: readonly Run[]): void {
  const held = new Map<unknown, number>();
  let total = 0;
  for (const { text, noises } of runs.filter(isGood)) {
    for (const { kin } of noises) held.set(kin, (held.get(kin) ?? 0) + text.length);
    if (!noises.some(({ strong }) => strong)) total += text.length;
  }
  for (const { noises } of runs) for (const noise of noises) noise.isAround = (held.get(noise.kin) ?? 0) >= PARDON * total;
}

/** A run that counts as text of a story, not as a label, a list of links or a short caption: those of a gallery tell its story. */
export const isGood = (run: Run): boolean => run.isGood ??= run.text.length >= GOOD && run.level === 0 && (run.place !== 'caption' || run.text.length > 2 * GOOD) && run.linked < 0.35 * run.text.length && /[\u0620-\u064a\ufe70-\ufefc]/.test(run.text);

/** Whether a line break or a block stands between two texts of one host. */
function isBroken(from: Node, to: Node): boolean {
  let at = from;
  while (at !== to) {
    const down = at.nodeType === 1 && !skipped.has(at.nodeName) ? at.firstChild : null;
    if (down) at = down;
    else {
      while (!at.nextSibling) at = at.parentNode!;
      at = at.nextSibling;
    }
    if (at.nodeType === 1 && !inline.has(at.nodeName)) return true;
  }
  return false;
}

function append(run: Run, node: Text, data: string, { inLink, isBold }: Setting): void {
  // Until it finds nothing, which sets it back; `matchAll` would make a pattern anew for every text.
  for (let found: RegExpExecArray | null; (found = stretch.exec(data));) {
    const { 0: text, index } = found;
    if (/\S/.test(text)) {
      add(run, node, index, text);
      run.isBold &&= isBold;
      if (inLink) run.linked += text.length;
    } else if (run.text !== '' && !run.text.endsWith(' ')) add(run, node, index, ' ');
  }
}

/** Words with single spaces between them, or a gap: most text nodes are one stretch. */
const stretch = /\S+(?: \S+)*|\s+/g;

function add(run: Run, node: Text, nodeStart: number, text: string): void {
  const last = run.pieces.at(-1);
  if (last && last.node === node && last.nodeStart + last.length === nodeStart) last.length += text.length;
  else run.pieces.push({ start: run.text.length, node, nodeStart, length: text.length });
  run.text += text;
}

function close(run: Run, runs: Run[]): void {
  if (run.text.endsWith(' ')) {
    run.text = run.text.slice(0, -1);
    if (--run.pieces.at(-1)!.length === 0) run.pieces.pop();
  }
  if (run.text !== '') runs.push(run);
}
