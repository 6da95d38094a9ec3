import { commentCues } from '../../lexicon/page-cues.ts';
import { beginning } from '../../core/article/cue-patterns.ts';
import { levelText } from '../../core/article/level-text.ts';
import { GOOD, type Run, isGood } from './collect-runs.ts';
import type { Headline } from './find-headline.ts';
import { linkShare, namesDay } from './page-text.ts';

/** What a paragraph's text is worth to the element around it, to the next, and to the one after. */
const SHARES = [1, 0.5, 0.22];
/** One endless paragraph is worth no more than this, so that a legal notice does not outweigh a story of short ones. */
const MOST_POINTS = 700;
/** Characters of good text after which a story can be over. */
const ENOUGH = 200;
/** How far above the best container its story's other parts are looked for. */
const HIGHEST = 5;

export interface Body {
  /** The smallest element that holds all of it. */
  root: Element;
  /** Indexes into the runs: from the first to the last run of its parts, noise left out. */
  indexes: number[];
  /** For each run of the page whether it stands in something that is never an article. */
  excluded: boolean[];
  /** The run that heads the next story of an endless scroll; the number of runs where there is none. */
  next: number;
}

/** Whether a run stands in a noisy subtree. Pardoned are those that in truth are the article's: around the headline, and weak ones around much of the text. */
const isExcluded = ({ noises }: Run, headline: Headline | null): boolean =>
  noises.some(({ isAround, strong, element }) => !isAround || (strong && !(headline?.matches && element.contains(headline.run.host))));

/** The last of the elements around one that hold nothing but it: some pages wrap every paragraph in three of them. */
function outermost(inner: Element): Element {
  let element = inner;
  for (let climb = 0; climb < HIGHEST && element.parentElement?.childElementCount === 1; climb++) element = element.parentElement;
  return element;
}

/** What stands under a line that is a link, as long as a headline, is a teaser. */
const isTeaser = (runs: readonly Run[], index: number): boolean => index > 0 && runs[index - 1]!.text.length >= GOOD / 2 && linkShare(runs[index - 1]!) > 0.75;

const aboveComments = beginning(commentCues, '[^\\u0620-\\u06ff]*$');

const paragraphTag = /^(?:P|LI|BLOCKQUOTE|DD|DT|FIGCAPTION|FIGURE|TD)$/;

/** Locates the article's body among the runs: the container with the most text after the headline, and what belongs to it beside it. */
export function findBody(runs: readonly Run[], headline: Headline | null): Body | null {
  const excluded = runs.map((run) => isExcluded(run, headline));
  const next = headline ? findNextHeadline(runs, headline, excluded) : runs.length;

  const points = new Map<Element, number>();
  /** Indexes of the runs that may be the story's. */
  const own: number[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    if (excluded[index]) continue;
    if (index < next) own.push(index);
    if (!isGood(run)) continue;
    // What stands before the headline is a menu or a strip of news; what follows the next one is another story.
    const standing = headline && index < headline.index ? (headline.matches ? 0.15 : 0.4) : index >= next ? 0.2 : 1;
    const worth = standing * (Math.min(run.text.length, MOST_POINTS) + 20) * (1 - linkShare(run));
    let element: Element | null = run.host;
    if (paragraphTag.test(element.tagName)) element = outermost(element).parentElement;
    for (const share of SHARES) {
      if (!element) break;
      points.set(element, (points.get(element) ?? 0) + share * worth);
      element = outermost(element).parentElement;
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of points) if (score > most) { most = score; best = element; }
  if (!best) return null;

  const { parts, root } = extend(best, runs, own, headline);
  const inRoot = own.filter((index) => root.contains(runs[index]!.host) && !(headline && index <= headline.index && root.contains(headline.run.host)));
  const isPart = (index: number): boolean => parts.some((part) => part.contains(runs[index]!.host));
  const [first = 0, last = 0] = [inRoot.find(isPart), inRoot.findLast(isPart)];
  // Between parts that are siblings stand headings, lists and short paragraphs of the same story, each in a wrapper of its own.
  const isStray = ({ level, place }: Run, index: number): boolean => index > first && index < last && (level > 1 || place !== 'plain' || (isGood(runs[index]!) && !isTeaser(runs, index))) && linkShare(runs[index]!) < 0.3;
  return { root, excluded, next, indexes: inRoot.filter((index) => isPart(index) || isStray(runs[index]!, index)) };
}

/**
 * Where the next article of an endless scroll begins: an h1 after the headline with its own paragraphs behind it. On the way, excludes what stands in one
 * box with a heading of comments below the story: it is theirs, by whatever name and however long.
 */
function findNextHeadline(runs: readonly Run[], headline: Headline, excluded: boolean[]): number {
  const { level, host } = headline.run;
  // Under a lower headline, or one that is none, only a date of its own tells the next story's from a part's.
  const isHigh = level === 1 || level === 2;
  const own = host.closest('article');
  let between = 0;
  let last: Run | null = null;
  for (let index = headline.index + 1; index < runs.length; index++) {
    const run = runs[index]!;
    if (excluded[index]) continue;
    if (isGood(run)) { between += run.text.length; last = run; }
    if (between <= ENOUGH) continue;
    const story = last!.host;
    if (run.text.length < GOOD && aboveComments.test(levelText(run.text))) {
      let box = run.host;
      for (let climb = 0; climb < HIGHEST && !box.parentElement?.contains(story); climb++) box = box.parentElement!;
      for (let at = index; at < runs.length && box.contains(runs[at]!.host); at++) excluded[at] = true;
      continue;
    }
    if (run.level === 0 || run.text.length <= 15 || (linkShare(run) > 0.5 && !(run.level === 1 && headsText(runs, index)))) continue;
    // A heading among the paragraphs is of their story, even an h1; one in another container heads another.
    const isApart = !run.host.parentElement?.contains(story);
    const isOther = own && !own.contains(run.host) && run.host.closest('article');
    // A heading with a date line of its own heads another story; those inside a story have none, but for the entries of a live blog, deeper down.
    const isDated = run.level <= (level || 9) + 1 && [runs[index + 1], runs[index + 2]].some((after) => after?.level === 0 && namesDay(after, 40));
    if (isDated || (isHigh && ((run.level === 1 && isApart) || (run.level === level && isOther)))) return index;
  }
  return runs.length;
}

/** Sites link a story's headline to its own page; what only leads there has a teaser below it and not the text. */
const headsText = (runs: readonly Run[], index: number): boolean =>
  runs.slice(index + 1, index + 9).reduce((size, run) => (isGood(run) ? size + run.text.length : size), 0) > 400;

/** Adds the siblings that belong to the body: a lead above it, its second half below a box of related stories. `own` are the runs that may be of the story. */
function extend(core: Element, runs: readonly Run[], own: readonly number[], headline: Headline | null): { parts: Element[]; root: Element } {
  let parts = [core];
  let root = core;
  let around = core;
  for (let climb = 0; climb < HIGHEST; climb++) {
    around = outermost(around);
    const parent: Element | null = around.parentElement;
    if (!parent || parent.tagName === 'BODY' || (headline && around.contains(headline.run.host))) break;
    const sizes = new Map<Element, { good: number; count: number; linked: number; headings: number }>();
    for (const index of own) {
      const run = runs[index]!;
      if ((headline && index <= headline.index) || around.contains(run.host)) continue;
      let sibling: Element | null = run.host;
      while (sibling && sibling.parentElement !== parent) sibling = sibling.parentElement;
      if (!sibling) continue;
      const size = sizes.get(sibling) ?? { good: 0, count: 0, linked: 0, headings: 0 };
      sizes.set(sibling, size);
      if (isGood(run)) { size.good += run.text.length; size.count++; }
      size.linked += run.linked;
      if (run.level > 0 && linkShare(run) > 0.5) size.headings++;
    }
    const added = [...sizes].filter(([sibling, { good, count, linked, headings }]) =>
      good >= 60 && good / count >= 60 && linked < 0.5 * good && headings === 0 && !sibling.querySelector('article, h1')
      && (sibling.compareDocumentPosition(around) & 4 ? headline : sibling.tagName === around.tagName || paragraphTag.test(sibling.tagName)));
    if (added.length > 0) {
      parts = [...parts, ...added.map(([sibling]) => sibling)];
      root = parent;
    } else if (parts.length > 1 || climb > 2) break;
    around = parent;
  }
  return { parts, root };
}
