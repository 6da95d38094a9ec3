import { reportingVerbs } from '../../lexicon/page-cues.ts';
import type { Article, TextBlock } from '../../core/article/article.ts';
import { decideArticle } from '../../core/article/decide-article.ts';
import type { GateDecision } from '../../core/article/gate.ts';
import { parseDay, parseMachineDate } from '../../core/article/parse-date.ts';
import { tellLanguage } from '../../core/article/tell-language.ts';
import { PAGE_LIMITS } from '../limits.ts';
import { type Run, collectRuns, isGood } from './collect-runs.ts';
import { type Body, findBody } from './find-body.ts';
import { type Headline, findHeadline, hasStrongNoise } from './find-headline.ts';
import { asWritten, dayOf, linkShare } from './page-text.ts';
import { cleanName, findSignature } from './read-byline.ts';
import { type Metadata, readMetadata, reconcileDates } from './read-metadata.ts';
import type { ArticleReading, ReadArticle } from './reading.ts';
import { findStoryAddress } from './story-address.ts';
import { placeText } from './text-places.ts';
import { trimBody } from './trim-body.ts';

const verbs = new RegExp(`(?:^| )[وف]?(?:${asWritten(reportingVerbs)})(?:ت|وا|ي|ا)?(?= )`, 'g');
/** How many runs above and below the headline a date or a name may stand. */
const NEAR = 14;

/** The stories of an endless scroll that are looked through for the one that is read; each costs a look at all that follows it. */
const MOST_STORIES = 30;
/** The head speaks of the page's own story alone. */
const NOT_ITS_OWN = { titles: [], machineDate: null, modifiedDate: null, authors: [], markedAuthors: [], section: null } satisfies Partial<Metadata>;

/** Reads the article of the page where it stands: one walk over the text, no clone, no change. See the type for the options. */
export const readArticle: ReadArticle = (document, { force = false, isReached = () => false } = {}) => {
  if (!document.body) return null;
  const budget = { texts: PAGE_LIMITS.texts, characters: PAGE_LIMITS.characters };
  let runs = collectRuns(document.body, budget);
  let metadata = readMetadata(document);
  let found = readStory(runs, metadata, findHeadline(runs, metadata.titles, metadata.sites), true);
  for (let stories = 1; found && stories < MOST_STORIES && found.body.next < runs.length; stories++) {
    const before: Found = found;
    runs = runs.slice(before.body.next);
    metadata = { ...metadata, ...NOT_ITS_OWN };
    const headline = runs[0]!;
    if (!isReached(headline.host)) break;
    const next = readStory(runs, metadata, { run: headline, index: 0, matches: true }, false);
    // What only looks like another story is none, and what comes after it is not asked for.
    if (next?.reading.decision.verdict !== 'article') break;
    found = next;
    found.reading.story.address = findStoryAddress(document, headline.host, before.reading.places.root);
  }
  if (!found) return null;
  const { reading } = found;
  // What was left unread comes after all that was read: it is missing where the story goes on to the last of that.
  reading.isCut = (budget.texts < 0 || budget.characters < 0) && found.last >= runs.length - AT_END;
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
function readStory(runs: readonly Run[], metadata: Metadata, headline: Headline | null, isPages: boolean): Found | null {
  const { publishers, titles, section, machineDate, modifiedDate } = metadata;
  const body = findBody(runs, headline);
  if (!body) return null;
  const kept = trimBody(runs, body.indexes);
  const first = kept[0];
  if (first === undefined) return null;

  const title = headline ?? findHeadingAbove(runs, first);
  const near = findNear(runs, title, first, kept.at(-1)!);
  const signature = findSignature(runs, near, publishers);
  const clean = (names: readonly string[]) => names.map((name) => cleanName(name, publishers)).filter((name) => name !== null);
  // What JSON-LD names is surer than what stands on the page, and this than meta tags.
  const byline = clean(metadata.authors).slice(0, 3).join('، ') || signature?.name || clean(metadata.markedAuthors)[0];
  const days = near.filter((index) => runs[index]!.text.length < 120 && runs[index]!.place !== 'caption').map((index) => dayOf(runs[index]!)).filter((day) => day !== null);
  const published = reconcileDates(machineDate, days) ?? (isPages ? readTime(body.root) : null);
  const story = kept.filter((index) => !signature?.indexes.includes(index) && index !== title?.index);

  const told = (title ? [title.index, ...story] : story).map((index) => runs[index]!);
  const blocks = told.map((run, index): TextBlock => ({ id: `b${index}`, role: run === title?.run ? 'title' : isCaption(run, told[index + 1]) ? 'caption' : isHeading(run) ? 'heading' : run.place === 'plain' ? 'paragraph' : run.place, text: run.text }));
  const article: Article = {
    url: metadata.url,
    title: title?.run.text ?? titles[0] ?? '',
    ...(publishers[0] && { publisher: publishers[0] }),
    ...(byline && { byline }),
    ...(section && { section }),
    ...(published && { publishedAt: published }),
    ...(modifiedDate && published && modifiedDate.slice(0, 10) > published.slice(0, 10) && { modifiedAt: modifiedDate }),
    blocks,
  };
  const decision = decide(isPages ? runs : runs.slice(0, body.next), story, metadata, body, title, days.length > 0 || published !== null, byline !== undefined);
  const standing = { headline: title?.run.host ?? null, next: runs[body.next]?.host ?? null, isPages, isTitled: isPages && title?.matches === true, address: null };
  return { reading: { article, decision, places: placeText(told, body.root), story: standing, isCut: false }, body, last: kept.at(-1)! };
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

const readTime = (root: Element): string | null => {
  const time = (root.closest('article') ?? root.parentElement ?? root).querySelector('time');
  // Templates leave an old `datetime` behind; what is written in the element is what readers see.
  return time && (parseDay(time.textContent ?? '') ?? parseMachineDate(time.getAttribute('datetime') ?? ''));
};

function decide(runs: readonly Run[], story: readonly number[], { url, types, machineDate }: Metadata, body: Body, title: Headline | null, hasVisibleDate: boolean, hasByline: boolean): GateDecision {
  const text = story.map((index) => runs[index]!.text).join(' ');
  const told = new Set(story);
  let bodyLength = 0;
  let paragraphs = 0;
  let plain = 0;
  let linked = 0;
  let posts = 0;
  let teasers = 0;
  for (const [index, run] of runs.entries()) {
    const own = run.text.length - run.linked;
    if (told.has(index) && isGood(run)) { bodyLength += own; paragraphs++; }
    if (!body.excluded[index]) plain += own;
    if (!body.root.contains(run.host)) continue;
    if (run.level === 0 && run.text.length < 100 && index > story[0]! && index < story.at(-1)! && [1, 2, 3].some((step) => told.has(index + step)) && dayOf(run)) posts++;
    if (body.excluded[index]) continue;
    linked += run.linked;
    if (run.level > 0 && linkShare(run) > 0.8) teasers++;
  }
  return decideArticle({
    url,
    types,
    // A text too short to tell is in the language of the page around it.
    language: tellLanguage(text.slice(0, 9000)) ?? tellLanguage(runs.slice(0, 300).map((run) => run.text).join(' ').slice(0, 9000)),
    hasMachineDate: machineDate !== null,
    hasVisibleDate,
    bodyLength,
    bodyShare: bodyLength / Math.max(1, plain),
    headline: title === null ? 'none' : title.matches ? 'matches' : 'found',
    hasByline,
    reportingVerbs: text.slice(0, 6000).match(verbs)?.length ?? 0,
    teasers,
    posts: 3 * posts >= paragraphs ? posts : 0,
    linkShare: linked / Math.max(1, bodyLength),
  });
}
