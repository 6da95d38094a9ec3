import { noisePrefixes, strongNoise, weakNoise } from '../../lexicon/page-cues.ts';

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
  outer: Noise | null;
}

/** Text between two block borders or line breaks, white space collapsed: a paragraph, whatever the page calls it. */
export interface Run {
  text: string;
  pieces: Piece[];
  /** The nearest block element around it. */
  host: Element;
  /** Characters inside links. */
  linked: number;
  /** Whether all of it is bold. */
  isBold: boolean;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  place: 'caption' | 'quote' | 'listItem' | 'plain';
  noise: Noise | null;
}

const inline = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DFN EM FONT I INS DEL KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR DATA RUBY RT RP'.split(' '));
/** Never text of an article. A form may hold the whole page (ASP.NET does), so it is not here. */
const skipped = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS SVG MATH AUDIO VIDEO SELECT OPTION BUTTON INPUT TEXTAREA METER PROGRESS DIALOG MAP'.split(' '));
const noisyTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU']);
const noisyRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'menu', 'menubar', 'dialog', 'alert', 'toolbar', 'tablist', 'banner']);

/** «caption», «wp-caption-text», «photo_caption» are the picture's; «caption-title» is none. */
const captionName = /(?:^|[\s_-])caption(?:$|\s|[_-]text)/i;

const strong = new Set(strongNoise.split(' '));
const weak = new Set(weakNoise.split(' '));
const prefixes = new Set(noisePrefixes.split(' '));

/** How a class name or id reads: `relatedPosts` and `related-posts` are both «related», `no-share` is nothing. */
function gradeName(name: string): 'strong' | 'weak' | null {
  let grade: 'weak' | null = null;
  for (const word of name.split(/\s+/)) {
    if (word.length > 60) continue;
    const parts = word.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).filter(Boolean);
    // `tag-egypt` and `category-news` on a post name its subject; `has-sidebar` names the layout around it.
    if (parts.length === 0 || prefixes.has(parts[0]!)) continue;
    if (/^(tag|category|postid|page|format|type|status|post|hentry)-/.test(word) && parts.length > 1 && !strong.has(parts[1]!)) continue;
    // `next-article` is another story; `__next` is where a framework puts the whole page.
    for (const part of [...parts, parts.slice(0, 2).join('-')]) {
      if (strong.has(part)) return 'strong';
      if (weak.has(part)) grade = 'weak';
    }
  }
  return grade;
}

const grades = new Map<string, 'strong' | 'weak' | null>();

function gradeElement(element: Element): 'strong' | 'weak' | null {
  if (noisyTags.has(element.tagName)) return 'strong';
  const role = element.getAttribute('role');
  if (role && noisyRoles.has(role)) return 'strong';
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 2) return null;
  let grade = grades.get(name);
  if (grade === undefined) grades.set(name, (grade = gradeName(name)));
  return grade;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

interface Frame {
  element: Element;
  isBlock: boolean;
  host: Element;
  inLink: boolean;
  isBold: boolean;
  level: number;
  place: Run['place'];
  noise: Noise | null;
}

/**
 * Walks the live page once and returns its text as runs, in document order. Changes nothing, keeps no clone; depth and size of the
 * page cost no stack. O(nodes + characters).
 */
export function collectRuns(root: Element): Run[] {
  grades.clear();
  const runs: Run[] = [];
  const frames: Frame[] = [{ element: root, isBlock: true, host: root, inLink: false, isBold: false, level: 0, place: 'plain', noise: null }];
  let run: Run | null = null;
  const close = () => {
    if (run) {
      trimEnd(run);
      if (run.text !== '') runs.push(run);
    }
    run = null;
  };

  let node: Node | null = root.firstChild;
  while (frames.length > 0) {
    const frame = frames[frames.length - 1]!;
    if (node === null) {
      frames.pop();
      if (frame.isBlock) close();
      if (frames.length > 0) node = frame.element.nextSibling;
      continue;
    }
    if (node.nodeType === 3) {
      run = append(run, node as Text, frame);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR' || tag === 'HR') close();
      else if (!skipped.has(tag) && !isHidden(element)) {
        const isBlock = !inline.has(tag);
        if (isBlock) close();
        frames.push(enter(element, tag, isBlock, frame));
        node = element.firstChild;
        continue;
      } else if (!inline.has(tag) && tag !== 'SVG') close();
    }
    node = node.nextSibling;
  }
  close();
  return runs;
}

function enter(element: Element, tag: string, isBlock: boolean, outer: Frame): Frame {
  const grade = gradeElement(element);
  return {
    element,
    isBlock,
    host: isBlock ? element : outer.host,
    inLink: outer.inLink || tag === 'A',
    isBold: outer.isBold || tag === 'B' || tag === 'STRONG',
    level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : outer.level,
    place: tag === 'FIGCAPTION' || tag === 'FIGURE' || outer.place === 'caption' || (isBlock && captionName.test(element.className)) ? 'caption' : tag === 'BLOCKQUOTE' ? 'quote' : tag === 'LI' && outer.place === 'plain' ? 'listItem' : outer.place,
    noise: grade ? { element, strong: grade === 'strong', outer: outer.noise } : outer.noise,
  };
}

function append(open: Run | null, node: Text, frame: Frame): Run | null {
  const { data } = node;
  let run = open;
  let at = 0;
  // Only gaps that are more than one space break a stretch: most text nodes are one piece.
  gap.lastIndex = 0;
  for (let found: RegExpExecArray | null = null, isEnd = false; !isEnd; ) {
    found = gap.exec(data);
    isEnd = found === null;
    const to = found ? found.index : data.length;
    if (to > at) run = addStretch(run, node, at, data.slice(at, to), frame);
    if (found) {
      if (run && !run.text.endsWith(' ')) add(run, node, found.index, ' ');
      at = found.index + found[0].length;
    }
  }
  return run;
}

const gap = /[^\S ]\s*| \s+/g;

/** A stretch whose only white space is single spaces. */
function addStretch(open: Run | null, node: Text, nodeStart: number, stretch: string, frame: Frame): Run | null {
  const skip = stretch.startsWith(' ') && (open === null || open.text.endsWith(' ')) ? 1 : 0;
  const text = skip ? stretch.slice(1) : stretch;
  if (text === '') return open;
  const run = open ?? { text: '', pieces: [], host: frame.host, linked: 0, isBold: true, level: frame.level, place: frame.place, noise: frame.noise };
  add(run, node, nodeStart + skip, text);
  if (text !== ' ') run.isBold &&= frame.isBold;
  if (frame.inLink) run.linked += text.length;
  return run;
}

function add(run: Run, node: Text, nodeStart: number, text: string): void {
  const last = run.pieces[run.pieces.length - 1];
  if (last && last.node === node && last.nodeStart + last.length === nodeStart) last.length += text.length;
  else run.pieces.push({ start: run.text.length, node, nodeStart, length: text.length });
  run.text += text;
}

function trimEnd(run: Run): void {
  if (!run.text.endsWith(' ')) return;
  run.text = run.text.slice(0, -1);
  const last = run.pieces[run.pieces.length - 1]!;
  if (--last.length === 0) run.pieces.pop();
}
