import { reportingVerbs } from '../../lexicon/page-cues.ts';
import type { Article, BlockRole, TextBlock } from '../../core/article/article.ts';
import { decideArticle } from '../../core/article/decide-article.ts';
import type { GateDecision } from '../../core/article/gate.ts';
import { levelText } from '../../core/article/level-text.ts';
import { parseDay, parseMachineDate } from '../../core/article/parse-date.ts';
import { tellLanguage } from '../../core/article/tell-language.ts';
import { type Piece, type Run, collectRuns } from './collect-runs.ts';
import { type Body, findBody, isGood } from './find-body.ts';
import { type Headline, findHeadline, hasStrongNoise } from './find-headline.ts';
import { linkShare } from './page-text.ts';
import { cleanName, findSignedName, findVisibleName } from './read-byline.ts';
import { NO_DATA } from './read-linked-data.ts';
import { type Metadata, readMarkedAuthors, readMetadata, reconcileDates } from './read-metadata.ts';
import type { ArticleReading, ReadArticle } from './reading.ts';
import { findStoryAddress } from './story-address.ts';
import { placeText } from './text-places.ts';
import { trimBody } from './trim-body.ts';

const verbs = new RegExp(`(?:^| )[وف]?(?:${reportingVerbs.join('|')})(?:ت|وا|ي|ا)?(?= )`, 'g');
/** How many runs above and below the headline a date or a name may stand. */
const NEAR = 14;

/** Reads the article of the page where it stands: one walk over the text, no clone, no change. See the type for the options. */
export const readArticle: ReadArticle = (document, { force = false, isReached = () => false } = {}) => {
  if (!document.body) return null;
  let runs = collectRuns(document.body);
  let metadata = readMetadata(document);
  let found = readStory(document, runs, metadata, findHeadline(runs, metadata.titles, metadata.sites), true);
  for (let stories = 1; found && stories < MOST_STORIES && found.body.next < runs.length; stories++) {
    const before: Found = found;
    runs = runs.slice(before.body.next);
    metadata = { ...metadata, ...NOT_ITS_OWN, linkedData: { ...NO_DATA, types: metadata.linkedData.types } };
    const headline = runs[0]!;
    if (!isReached(headline.host)) break;
    const next = readStory(document, runs, metadata, { run: headline, index: 0, matches: true }, false);
    // What only looks like another story is none, and what comes after it is not asked for.
    if (next?.reading.decision.verdict !== 'article') break;
    found = next;
    found.reading.story.address = findStoryAddress(document, headline.host, before.reading.places.root);
  }
  if (!found) return null;
  const { reading } = found;
  if (!force) return reading;
  return { ...reading, decision: { ...reading.decision, verdict: 'article', reasons: [...reading.decision.reasons, { code: 'chosenByReader', weight: 0 }] } };
};

interface Found {
  reading: ArticleReading;
  body: Body;
}

/** The stories of an endless scroll that are looked through for the one that is read; each costs a look at all that follows it. */
const MOST_STORIES = 30;

/** The head speaks of the page's own story alone. */
const NOT_ITS_OWN = { titles: [], machineDate: null, modifiedDate: null, authors: [], section: null } satisfies Partial<Metadata>;

/** Reads the story under a headline, up to the next one. What stands in the head or is marked for machines is believed of the page's own story only. */
function readStory(document: Document, runs: readonly Run[], metadata: Metadata, headline: Headline | null, isPages: boolean): Found | null {
  const body = findBody(runs, headline);
  if (!body) return null;
  const kept = trimBody(runs, body.indexes);
  const first = kept[0];
  if (first === undefined) return null;

  const title = headline ?? findHeadingAbove(runs, first);
  const near = findNear(runs, title, first, kept[kept.length - 1]!);
  const visible = findVisibleName(runs, near, metadata.publishers) ?? (title && title.index < first ? findSignedName(runs, title.index + 1, first, metadata.publishers) : null);
  const byline = isPages ? readByline(document, metadata, body, visible?.name ?? null) : (visible?.name ?? null);
  const visibleDays = near.filter((index) => runs[index]!.text.length < 120 && runs[index]!.place !== 'caption').map((index) => runs[index]!.text).filter((text) => parseDay(text) !== null);
  const published = reconcileDates(metadata.machineDate, visibleDays) ?? (isPages ? readTime(body.root) : null);
  const credits = new Set(visible?.indexes ?? []);
  const story = kept.filter((index) => !credits.has(index) && index !== title?.index);

  const blocks: (TextBlock & { pieces: Piece[]; order: number })[] = [];
  const add = (index: number, role: BlockRole) => blocks.push({ id: `b${blocks.length}`, role, text: runs[index]!.text, pieces: runs[index]!.pieces, order: index });
  if (title) add(title.index, 'title');
  for (const index of story) add(index, roleOf(runs[index]!));
  const places = placeText(blocks, body.root);

  const article: Article = {
    url: metadata.url,
    title: title?.run.text ?? metadata.titles[0] ?? '',
    ...(metadata.publishers[0] && { publisher: metadata.publishers[0] }),
    ...(byline && { byline }),
    ...(metadata.section && { section: metadata.section }),
    ...(published && { publishedAt: published }),
    ...(metadata.modifiedDate && published && metadata.modifiedDate.slice(0, 10) > published.slice(0, 10) && { modifiedAt: metadata.modifiedDate }),
    blocks: blocks.map(({ id, role, text }) => ({ id, role, text })),
  };
  const decision = decide(isPages ? runs : runs.slice(0, body.next), story, metadata, body, title, { hasVisibleDate: visibleDays.length > 0, hasByline: byline !== null, hasTime: published !== null });
  return { reading: { article, decision, places, story: { headline: title?.run.host ?? null, next: runs[body.next]?.host ?? null, isPages, isTitled: isPages && title?.matches === true, address: null } }, body };
}

/** A short bold line of its own is a heading where pages are made of `<br>`. */
const isHeading = (run: Run): boolean => run.level > 0 || (run.isBold && run.place === 'plain' && run.text.length <= 80 && !/[.!؟?،,:؛»"”)\]\-–]$/.test(run.text));

const roleOf = (run: Run): BlockRole => (isHeading(run) ? 'heading' : run.place === 'plain' ? 'paragraph' : run.place);

/** Where no title of the page is repeated in it: the nearest heading above the text. */
function findHeadingAbove(runs: readonly Run[], first: number): Headline | null {
  for (let index = first - 1; index >= Math.max(0, first - 12); index--) {
    const run = runs[index]!;
    if (run.level > 0 && run.level <= 3 && run.text.length >= 15 && !hasStrongNoise(run)) return { run, index, matches: false };
  }
  return null;
}

/** The runs around the headline, down to the body's first paragraphs, and those just after its end. */
function findNear(runs: readonly Run[], title: Headline | null, first: number, last: number): number[] {
  const start = title && title.index < first ? title.index : first;
  const near: number[] = [];
  for (let index = start + 1; index <= Math.min(first + 3, start + 4 * NEAR); index++) near.push(index);
  for (let index = start - 1; index >= Math.max(0, start - NEAR); index--) near.push(index);
  for (let index = Math.max(first + 4, last - 2); index < Math.min(runs.length, last + 6); index++) near.push(index);
  // Between headline and body even a «footer» speaks of this article; elsewhere menus and lists of other stories do not.
  return near.filter((index) => runs[index] !== undefined && ((index > start && index <= first + 3) || (!hasStrongNoise(runs[index]!) && linkShare(runs[index]!) < 0.9)));
}

function readByline(document: Document, metadata: Metadata, body: Body, visible: string | null): string | null {
  const clean = (raw: string) => cleanName(raw, metadata.publishers);
  const named = metadata.authors.map(clean).filter((name) => name !== null);
  if (named.length > 0) return named.slice(0, 3).join('، ');
  if (visible) return visible;
  for (const raw of readMarkedAuthors(document, body.root.closest('article, main') ?? body.root.parentElement ?? body.root)) {
    const name = clean(raw);
    if (name) return name;
  }
  return null;
}

function samplePage(runs: readonly Run[]): string {
  let sample = '';
  for (const run of runs) if (sample.length < 9000) sample += `${run.text} `;
  return sample;
}

const readTime = (root: Element): string | null => {
  const time = (root.closest('article') ?? root.parentElement ?? root).querySelector('time');
  // Templates leave an old `datetime` behind; what is written in the element is what readers see.
  return time && (parseDay(time.textContent ?? '') ?? parseMachineDate(time.getAttribute('datetime') ?? ''));
};

function decide(runs: readonly Run[], story: readonly number[], metadata: Metadata, body: Body, title: Headline | null, found: { hasVisibleDate: boolean; hasByline: boolean; hasTime: boolean }): GateDecision {
  const text = story.map((index) => runs[index]!.text).join(' ');
  let plain = 0;
  for (const [index, run] of runs.entries()) if (!body.excluded[index]) plain += run.text.length - run.linked;
  const paragraphs = story.filter((index) => isGood(runs[index]!));
  const bodyLength = paragraphs.reduce((sum, index) => sum + runs[index]!.text.length - runs[index]!.linked, 0);
  let linked = 0;
  let posts = 0;
  let teasers = 0;
  const container = body.root;
  const told = new Set(story);
  for (const [index, run] of runs.entries()) {
    if (!container.contains(run.host)) continue;
    if (run.level === 0 && run.text.length < 100 && index > story[0]! && index < story[story.length - 1]! && [1, 2, 3].some((step) => told.has(index + step)) && parseDay(run.text) !== null) posts++;
    if (body.excluded[index]) continue;
    linked += run.linked;
    if (run.level > 0 && linkShare(run) > 0.8) teasers++;
  }
  const spoken = levelText(text.slice(0, 6000)).match(verbs)?.length ?? 0;
  return decideArticle({
    url: metadata.url,
    // A text too short to tell is in the language of the page around it.
    language: tellLanguage(text.slice(0, 9000)) ?? tellLanguage(samplePage(runs)),
    types: [...metadata.linkedData.types, ...metadata.microdataTypes, metadata.ogType].join(' '),
    hasMachineDate: metadata.machineDate !== null,
    hasVisibleDate: found.hasVisibleDate || found.hasTime,
    bodyLength,
    bodyShare: plain > 0 ? bodyLength / plain : 0,
    headline: title === null ? 'none' : title.matches ? 'matches' : 'found',
    hasByline: found.hasByline,
    reportingVerbs: spoken,
    teasers,
    posts: 3 * posts >= paragraphs.length ? posts : 0,
    linkShare: linked / Math.max(1, bodyLength),
  });
}
