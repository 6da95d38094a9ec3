import type { Noise, Run } from './collect-runs.ts';
import { parseDay } from '../../core/article/parse-date.ts';
import type { Headline } from './find-headline.ts';
import { linkShare } from './page-text.ts';

/** A run of this many characters outside links counts as text; less is a label. */
const GOOD = 40;
/** A subtree with a noisy name is pardoned when it holds this share of the page's good text. */
const PARDON = 0.3;
/** What a paragraph's text is worth to the element around it, to the next, and to the one after. */
const SHARES = [1, 0.5, 0.22];
/** One endless paragraph is worth no more than this, so that a legal notice does not outweigh a story of short ones. */
const MOST_POINTS = 700;

export interface Body {
  /** The smallest element that holds all of it. */
  root: Element;
  /** The subtrees it consists of; usually the root alone. */
  parts: Element[];
  /** Indexes into the runs: from the first to the last run of the parts, noise left out. */
  indexes: number[];
  /** For each run of the page whether it stands in something that is never an article. */
  excluded: boolean[];
  /** The run that heads the next story of an endless scroll; the number of runs where there is none. */
  next: number;
}

export const isGood = (run: Run): boolean => run.text.length >= GOOD && run.level === 0 && run.place !== 'caption' && linkShare(run) < 0.35 && /[\u0620-\u064a\ufe70-\ufefc]/.test(run.text);

/** Which noisy subtrees are in truth the article's: those around the headline, and weak ones around much of the text. */
function pardon(runs: readonly Run[], headline: Headline | null): Set<Element> {
  const good = new Map<Noise['element'], { noise: Noise; size: number }>();
  let total = 0;
  for (const run of runs) {
    if (!isGood(run)) continue;
    const size = run.text.length;
    total += size;
    for (let noise = run.noise; noise; noise = noise.outer) {
      const held = good.get(noise.element);
      if (held) held.size += size;
      else good.set(noise.element, { noise, size });
    }
  }
  const pardoned = new Set<Element>();
  for (const [element, { noise, size }] of good) {
    const holdsHeadline = headline?.matches === true && element.contains(headline.run.host);
    if (size >= PARDON * total && (holdsHeadline || !noise.strong)) pardoned.add(element);
  }
  return pardoned;
}

export function isExcluded(run: Run, pardoned: ReadonlySet<Element>): boolean {
  for (let noise = run.noise; noise; noise = noise.outer) if (!pardoned.has(noise.element)) return true;
  return false;
}

const paragraphTags = new Set('P LI BLOCKQUOTE DD DT FIGCAPTION FIGURE TD'.split(' '));

/** Locates the article's body among the runs: the container with the most text after the headline, and what belongs to it beside it. */
export function findBody(runs: readonly Run[], headline: Headline | null): Body | null {
  const pardoned = pardon(runs, headline);
  const excluded = runs.map((run) => isExcluded(run, pardoned));
  const usable = (index: number): boolean => !excluded[index] && isGood(runs[index]!);
  const next = headline ? findNextHeadline(runs, headline, excluded) : runs.length;

  const points = new Map<Element, number>();
  for (const [index, run] of runs.entries()) {
    if (!usable(index)) continue;
    // What stands before the headline is a menu or a strip of news; what follows the next one is another story.
    const standing = !headline ? 1 : index < headline.index ? (headline.matches ? 0.15 : 0.4) : index >= next ? 0.2 : 1;
    const worth = standing * (Math.min(run.text.length, MOST_POINTS) + 20) * (1 - linkShare(run));
    let element: Element | null = paragraphTags.has(run.host.tagName) ? run.host.parentElement : run.host;
    for (const share of SHARES) {
      if (!element) break;
      points.set(element, (points.get(element) ?? 0) + share * worth);
      element = element.parentElement;
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of points) if (score > most) { most = score; best = element; }
  if (!best) return null;

  const { parts, root } = extend(best, runs, usable, excluded, headline, next);
  const indexes: number[] = [];
  const strays: number[] = [];
  for (const [index, run] of runs.entries()) {
    if (excluded[index] || (headline && index <= headline.index && root.contains(headline.run.host)) || index >= next) continue;
    if (parts.some((part) => part.contains(run.host))) indexes.push(index);
    // Between parts that are siblings stand headings and lists of the same story, each in a wrapper of its own.
    else if (parts.length > 1 && root.contains(run.host) && (run.level > 1 || run.place !== 'plain') && linkShare(run) < 0.3) strays.push(index);
  }
  const first = indexes[0] ?? 0;
  const last = indexes[indexes.length - 1] ?? 0;
  for (const index of strays) if (index > first && index < last) indexes.push(index);
  return { root, parts, indexes: indexes.sort((a, b) => a - b), excluded, next };
}

/** Where the next article of an endless scroll begins: an h1 after the headline with its own paragraphs behind it. */
function findNextHeadline(runs: readonly Run[], headline: Headline, excluded: readonly boolean[]): number {
  if (headline.run.level !== 1 && headline.run.level !== 2) return runs.length;
  const own = headline.run.host.closest('article');
  let between = 0;
  let last: Run | null = null;
  for (let index = headline.index + 1; index < runs.length; index++) {
    const run = runs[index]!;
    if (excluded[index]) continue;
    if (isGood(run)) { between += run.text.length; last = run; }
    if (run.level === 0 || between <= 200 || run.text.length <= 15 || (linkShare(run) > 0.5 && !(run.level === 1 && headsText(runs, index)))) continue;
    // A heading among the paragraphs is of their story, even an h1; one in another container heads another.
    const isApart = last === null || run.host.parentElement === null || !run.host.parentElement.contains(last.host);
    const isOther = own !== null && !own.contains(run.host) && run.host.closest('article') !== null;
    if (hasOwnDate(runs, index) || (run.level === 1 && isApart) || (run.level === headline.run.level && isOther)) return index;
  }
  return runs.length;
}

/** Sites link a story's headline to its own page; what only leads there has a teaser below it and not the text. */
const headsText = (runs: readonly Run[], index: number): boolean =>
  runs.slice(index + 1, index + 9).reduce((size, run) => (isGood(run) ? size + run.text.length : size), 0) > 400;

/** A heading with a date line of its own heads another story; those inside a story have none. */
const hasOwnDate = (runs: readonly Run[], index: number): boolean =>
  [1, 2].some((step) => { const run = runs[index + step]; return run !== undefined && run.text.length < 40 && run.level === 0 && parseDay(run.text) !== null; });

/** Adds the siblings that belong to the body: a lead above it, its second half below a box of related stories. */
function extend(core: Element, runs: readonly Run[], usable: (index: number) => boolean, excluded: readonly boolean[], headline: Headline | null, next: number): { parts: Element[]; root: Element } {
  let parts = [core];
  let root = core;
  for (let climb = 0; climb < 5; climb++) {
    const parent = root.parentElement;
    if (!parent || parent.tagName === 'BODY' || parent.tagName === 'HTML') break;
    if (headline && root.contains(headline.run.host)) break;
    const sizes = new Map<Element, { good: number; count: number; linked: number; headings: number; first: number }>();
    for (const [index, run] of runs.entries()) {
      if (excluded[index] || index >= next || (headline && index <= headline.index) || !parent.contains(run.host) || root.contains(run.host)) continue;
      const sibling = childOf(parent, run.host);
      if (!sibling) continue;
      const size = sizes.get(sibling) ?? { good: 0, count: 0, linked: 0, headings: 0, first: index };
      if (usable(index)) { size.good += run.text.length; size.count++; }
      size.linked += run.linked;
      if (run.level > 0 && linkShare(run) > 0.5) size.headings++;
      sizes.set(sibling, size);
    }
    const own = root;
    const added = [...sizes].filter(([sibling, { good, count, linked, headings }]) =>
      good >= 60 && good / count >= 60 && linked < 0.25 * good && headings === 0 && !sibling.querySelector('article, h1')
      && (isBefore(sibling, own) ? headline !== null : sibling.tagName === own.tagName || paragraphTags.has(sibling.tagName)));
    if (added.length > 0) {
      parts = [...parts, ...added.map(([sibling]) => sibling)];
      root = parent;
    } else if (parts.length === 1) {
      root = parent;
      if (climb > 2) break;
    } else break;
  }
  if (parts.length === 1) root = core;
  return { parts, root };
}

const isBefore = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

function childOf(parent: Element, element: Element): Element | null {
  let at: Element | null = element;
  while (at && at.parentElement !== parent) at = at.parentElement;
  return at;
}
