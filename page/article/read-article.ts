import { reportingVerbs } from '../../lexicon/page-cues.ts';
import type { Article, TextBlock } from '../../core/article/article.ts';
import type { Claims } from '../../core/article/claims.ts';
import { decideArticle } from '../../core/article/decide-article.ts';
import type { GateDecision } from '../../core/article/gate.ts';
import { holdsYear } from '../../core/article/holds-year.ts';
import { tellLanguage } from '../../core/article/tell-language.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { PAGE_LIMITS } from '../limits.ts';
import { type Run, collectRuns, isGood } from './collect-runs.ts';
import { type Body, findBody } from './find-body.ts';
import { findCredits } from './find-credit.ts';
import { type Headline, findHeadline, hasStrongNoise } from './find-headline.ts';
import { linkShare, namesDay } from './page-text.ts';
import { type Head, ofAnotherStory, readHead } from './read-head.ts';
import type { ArticleReading, ReadArticle } from './reading.ts';
import { trimBody } from './trim-body.ts';

const verbs = new RegExp(`(?:^| )[وف]?(?:${reportingVerbs})(?:ت|وا|ي|ا)?(?= )`, 'g');
/** How many runs above and below the headline a date or a name may stand. */
const NEAR = 14;

/** The stories of an endless scroll that are looked through for the one that is read; each costs a look at all that follows it. */
const MOST_STORIES = 30;

/** Reads the article of the page where it stands: one walk over the text, no clone, no change. See the type for the options. */
export const readArticle: ReadArticle = (document, { force = false, isReached = () => false } = {}) => {
  if (!document.body) return null;
  const budget = { left: PAGE_LIMITS.characters };
  let runs = collectRuns(document.body, budget);
  let head = readHead(document);
  let found = readStory(runs, head, findHeadline(runs, head.titles, head.sites), true);
  for (let stories = 1; found && stories < MOST_STORIES && found.body.next < runs.length; stories++) {
    const before: Found = found;
    runs = runs.slice(before.body.next);
    head = ofAnotherStory(head);
    const headline = runs[0]!;
    if (!isReached(headline.host)) break;
    const next = readStory(runs, head, { run: headline, index: 0, matches: true }, false);
    // What only looks like another story is none, and what comes after it is not asked for.
    if (next?.reading.decision.verdict !== 'article') break;
    found = next;
    found.reading.story.before = before.body.root;
  }
  if (!found) return null;
  const { reading } = found;
  // What was left unread comes after all that was read: it is missing where the story goes on to the last of that.
  reading.isCut = budget.left < 0 && found.last >= runs.length - AT_END;
  if (force) Object.assign(reading.decision, { verdict: 'article', reasons: [...reading.decision.reasons, { code: 'chosenByReader', weight: 0 }] });
  return reading;
};

/** So few runs after the last of the story are no sign that it ended. */
const AT_END = 3;

interface Found {
  reading: ArticleReading;
  body: Body;
  /** The story's last run. */
  last: number;
}

/** Reads the story under a headline, up to the next one. What stands in the head or is marked for machines is believed of the page's own story only. */
function readStory(runs: readonly Run[], head: Head, headline: Headline | null, isPages: boolean): Found | null {
  const body = findBody(runs, headline);
  if (!body) return null;
  const kept = trimBody(runs, body.indexes);
  const first = kept[0];
  if (first === undefined) return null;

  const title = headline ?? findHeadingAbove(runs, first);
  const near = findNear(runs, title, first, kept.at(-1)!);
  const credits = findCredits(runs, near);
  const claims: Claims = {
    ...head.claims,
    credits: credits.lines,
    dates: near.filter((index) => runs[index]!.place !== 'caption' && namesDay(runs[index], 120)).map((index) => runs[index]!.text),
    times: isPages ? readTimes(body.root) : [],
  };
  const story = kept.filter((index) => !credits.indexes.includes(index) && index !== title?.index);

  const told = (title ? [title.index, ...story] : story).map((index) => runs[index]!);
  const blocks = told.map((run, index): TextBlock => ({ id: `b${index}`, role: run === title?.run ? 'title' : isCaption(run, told[index + 1]) ? 'caption' : isHeading(run) ? 'heading' : run.place === 'plain' ? 'paragraph' : run.place, text: run.text }));
  const article: Article = { url: head.url, title: title?.run.text ?? head.titles[0] ?? '', blocks };
  const hasDay = head.hasDate || claims.dates.length > 0 || claims.times.some(holdsYear);
  const decision = decide(isPages ? runs : runs.slice(0, body.next), story, head, body, title, hasDay, credits.indexes.length > 0);
  const standing = { headline: title?.run.host ?? null, next: runs[body.next]?.host ?? null, isPages, isTitled: isPages && title?.matches === true, before: null };
  return { reading: { article, canonical: head.canonical, claims, decision, placed: told, root: body.root, story: standing, isCut: false }, body, last: kept.at(-1)! };
}

/** A short bold line of its own is a heading where pages are made of `<br>`. */
const isHeading = (run: Run): boolean => run.level > 0 || (run.isBold && run.place === 'plain' && run.text.length <= 80 && !/[.!؟?،,:؛»"”)\]\-–]$/.test(run.text));

/** A short line that has a picture for itself, or stands right under one and is no sentence, is its caption, whatever the page calls it. */
function isCaption({ host, text, place, level, isBold }: Run, next: Run | undefined): boolean {
  if (place !== 'plain' || level > 0 || text.length > 150) return false;
  const isAll = (element: Element): boolean => element.childElementCount < 5 && element.textContent!.replace(/\s+/g, ' ').trim().length <= text.length + 2;
  if (!isAll(host)) return false;
  if ([host, host.parentElement!].some((element) => element.querySelector(PICTURE) && isAll(element))) return true;
  const before = host.previousElementSibling;
  return (before?.matches(PICTURE) || (before?.querySelector(PICTURE) && before.textContent!.trim() === '')) === true
    && text.length <= 90 && !isBold && !/[.!؟?:،…]$/.test(text) && next !== undefined && next.level === 0 && next.text.length > 2 * text.length;
}
const PICTURE = 'img,picture,amp-img';

/** Where no title of the page is repeated in it: the nearest heading above the text. */
function findHeadingAbove(runs: readonly Run[], first: number): Headline | null {
  const index = runs.findLastIndex((run, at) => at < first && at >= first - 12 && run.level > 0 && run.level <= 3 && run.text.length >= 15 && !hasStrongNoise(run));
  return index < 0 ? null : { run: runs[index]!, index, matches: false };
}

/** The runs below the headline, down to the body's first paragraphs, those above it, and those just after the end, in this order. */
function findNear(runs: readonly Run[], title: Headline | null, first: number, last: number): number[] {
  const start = title && title.index < first ? title.index : first;
  const near: number[] = [];
  for (let index = start + 1; index <= Math.min(first + 3, start + 4 * NEAR); index++) near.push(index);
  for (let index = start - 1; index >= start - NEAR; index--) near.push(index);
  for (let index = Math.max(first + 4, last - 2); index < last + 6; index++) near.push(index);
  // Between headline and body even a «footer» speaks of this article; elsewhere menus and lists of other stories do not.
  return near.filter((index) => runs[index] && ((index > start && index <= first + 3) || (!hasStrongNoise(runs[index]) && linkShare(runs[index]) < 0.9)));
}

/** What the story's `time` says. Templates leave an old `datetime` behind: what is written in the element is what readers see. */
function readTimes(root: Element): string[] {
  const time = (root.closest('article') ?? root.parentElement ?? root).querySelector('time');
  return time ? [time.textContent, time.getAttribute('datetime') ?? ''].map((text) => text.slice(0, LIMITS.name)) : [];
}

function decide(runs: readonly Run[], story: readonly number[], { url, types, hasDate }: Head, body: Body, title: Headline | null, hasVisibleDate: boolean, hasByline: boolean): GateDecision {
  let reportingVerbs = 0;
  const text = story.map((index) => runs[index]!.text).join(' ');
  verbs.lastIndex = 0;
  // Two are as good as many, and stand near the top.
  while (reportingVerbs < 2 && verbs.exec(text.slice(0, 6000))) reportingVerbs++;
  const told = new Set(story);
  let bodyLength = 0;
  let paragraphs = 0;
  let plain = 0;
  let linked = 0;
  let posts = 0;
  let teasers = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const own = run.text.length - run.linked;
    if (told.has(index) && isGood(run)) { bodyLength += own; paragraphs++; }
    if (!body.excluded[index]) plain += own;
    if (!body.root.contains(run.host)) continue;
    if (run.level === 0 && index > story[0]! && index < story.at(-1)! && namesDay(run, 100) && [1, 2, 3].some((step) => told.has(index + step))) posts++;
    if (body.excluded[index]) continue;
    linked += run.linked;
    if (run.level > 0 && linkShare(run) > 0.8) teasers++;
  }
  return decideArticle({
    url,
    types,
    // A text too short to tell is in the language of the page around it.
    language: tellLanguage(text.slice(0, 9000)) ?? tellLanguage(runs.slice(0, 300).map((run) => run.text).join(' ').slice(0, 9000)),
    hasMachineDate: hasDate,
    hasVisibleDate,
    bodyLength,
    bodyShare: bodyLength / Math.max(1, plain),
    headline: title === null ? 'none' : title.matches ? 'matches' : 'found',
    hasByline,
    reportingVerbs,
    teasers,
    posts: 3 * posts >= paragraphs ? posts : 0,
    linkShare: linked / Math.max(1, bodyLength),
  });
}
