import type { Span } from '../text/span.ts';
import { type AnchorText, levelForAnchoring } from './anchor-text.ts';
import { BEYOND } from './describe-span.ts';
import { commonAfter, commonBefore, findShare } from './matching.ts';
import type { Rarity } from './rarity.ts';
import { type NumberToken, readNumbers } from './read-numbers.ts';
import type { Selectors } from './selector.ts';
import { findSentenceEnd, findSentenceStart } from './sentence.ts';
import { TELLING } from './telling.ts';

/** A described passage, levelled, ready to be looked for. */
export interface Wanted {
  quote: string;
  before: string;
  after: string;
  /** How much of `before` and of `after` stands in the quote's own sentence. */
  insideBefore: number;
  insideAfter: number;
  /** Whether the quote goes over the end of a line. */
  hasLineFeed: boolean;
  /** Whether the described surroundings reach to the beginning of the text. */
  isFirst: boolean;
  /** Whether other sentences were like this one when it was described. */
  rarity: Rarity;
  numbers: NumberToken[];
  /** Numbers that touch the quote: «53» noted alone is another figure when its «مليار» becomes «مليون». */
  touching: Touching;
  /** Whether a minus stands before the number that the quote begins with. */
  hasSign: boolean;
  /** What stands directly at each edge, to keep «53» out of «153». */
  edgeBefore: Edge;
  edgeAfter: Edge;
}

/** How well the surroundings of a place agree with the described ones. Shares are 0 to 1. */
export interface Surroundings {
  /** Characters that agree without a gap, before and after. */
  runBefore: number;
  runAfter: number;
  /** The rest of the sentence, both sides by their length; 1 where the quote is the whole sentence. */
  sentence: number;
  /** Letter by letter the rest of the sentence, and it begins and ends here as it did, or is long enough to be no other. */
  isSameSentence: boolean;
  /** Letter by letter the rest of the sentence on one side, and its neighbour there. */
  isJoinedBefore: boolean;
  isJoinedAfter: boolean;
  /** What is before and after the sentence; 0 where nothing was described. */
  beyondBefore: number;
  beyondAfter: number;
  /** All of it, each side by its length. */
  both: number;
}

type Edge = 'digit' | 'letter' | 'other';

/** Below this an approximate match of the surroundings is chance: unrelated Arabic texts share up to about half. */
const LEAST_SHARE = 0.65;
/** How far an advert may have pushed the surroundings, and what they still count for there: they may as well belong to another place. */
const ADVERT = 400;
const PUSHED = 0.5;
/** Signs that no text holds, to pin one end of an approximate match: each letter of drift costs one, up to this many. */
const PIN = '\u0001'.repeat(12);

/** Levels a quote with its context, and tells its own sentence from what is beyond. */
export function prepare([{ exact, prefix, suffix }, position]: Selectors): Wanted {
  const quote = levelForAnchoring(exact).text;
  const raw = prefix + exact + suffix;
  const beyondStart = levelForAnchoring(prefix.slice(0, findSentenceStart(raw, prefix.length))).text.length;
  const beyondEnd = levelForAnchoring(raw.slice(Math.max(prefix.length + exact.length, findSentenceEnd(raw, prefix.length + exact.length)))).text.length;
  let before = levelForAnchoring(prefix).text;
  let after = levelForAnchoring(suffix).text;
  const trimmed = quote.trim();
  // Blanks at the edges of the quote belong to its surroundings.
  if (quote.startsWith(' ') && !before.endsWith(' ')) before += ' ';
  if (quote.endsWith(' ') && !after.startsWith(' ')) after = ` ${after}`;
  const start = before.length;
  const all = before + trimmed + after;
  const span = { start, end: start + trimmed.length };
  return {
    quote: trimmed, before, after, insideBefore: Math.max(0, before.length - beyondStart), insideAfter: Math.max(0, after.length - beyondEnd), rarity: readRarity(beyondStart, beyondEnd), hasLineFeed: exact.trim().includes('\n'), isFirst: position.start <= prefix.length && position.start === [...prefix].length,
    numbers: readNumbers(trimmed), touching: readTouching(all, span), hasSign: hasSign(all, span.start), edgeBefore: edgeBefore(all, span.start), edgeAfter: edgeAfter(all, span.end),
  };
}

/** `describeSpan` says by the length of what it keeps beyond the sentence how rare the sentence was; levelling takes little of it away. */
function readRarity(before: number, after: number): Rarity {
  const beyond = Math.max(before, after);
  return beyond >= BEYOND.twice - 8 ? 'twice' : beyond >= BEYOND.alike - 8 ? 'alike' : 'alone';
}

const isDigit = (text: string, at: number): boolean => { const unit = text.charCodeAt(at); return unit >= 0x30 && unit <= 0x39; };
const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && /\p{L}/u.test(text[at]!);
const isMark = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

export const edgeBefore = (text: string, at: number): Edge =>
  isDigit(text, at) && (isDigit(text, at - 1) || (isMark(text, at - 1) && isDigit(text, at - 2))) ? 'digit' : isLetter(text, at) && isLetter(text, at - 1) ? 'letter' : 'other';
export const edgeAfter = (text: string, at: number): Edge =>
  isDigit(text, at - 1) && (isDigit(text, at) || (isMark(text, at) && isDigit(text, at + 1))) ? 'digit' : isLetter(text, at - 1) && isLetter(text, at) ? 'letter' : 'other';

/** Whether the edges of a place cut no number or word that the described edges did not cut. */
export function hasSameEdges(wanted: Wanted, text: string, { start, end }: Span): boolean {
  if (edgeBefore(text, start) !== wanted.edgeBefore || edgeAfter(text, end) !== wanted.edgeAfter) return false;
  // A quote that cuts a number is held to the rest of it: «158» of «158.6» is not «158» of «1584.6».
  return (wanted.edgeBefore !== 'digit' || digitsBefore(text, start) === digitsBefore(wanted.before, wanted.before.length)) && (wanted.edgeAfter !== 'digit' || digitsAfter(text, end) === digitsAfter(wanted.after, 0));
}

/** Longer numbers than this are compared in part. */
const LONGEST_NUMBER = 24;
const digitsBefore = (text: string, at: number): string => /[\d.,]*$/.exec(text.slice(Math.max(0, at - LONGEST_NUMBER), at))![0].replace(/^[.,]+/, '');
const digitsAfter = (text: string, at: number): string => /^[\d.,]*/.exec(text.slice(at, at + LONGEST_NUMBER))![0].replace(/[.,]+$/, '');

/** Values of the numbers that go on directly before and after a span, nearest last and nearest first. */
export interface Touching {
  before: string[];
  after: string[];
}

/** How far from a quote a number may begin that still goes on into it. */
const REACH = 48;

function readTouching(text: string, { start, end }: Span, isParted: (between: Span) => boolean = () => false): Touching {
  const from = Math.max(0, start - REACH);
  const goesOn = (first: number, second: number): boolean => second - first <= 2 && /^ ?و?$/.test(text.slice(first, second)) && !isParted({ start: first, end: second });
  const tokens = readNumbers(text.slice(from, end + REACH)).filter(({ isMeasure }) => !isMeasure).map((token) => ({ value: token.value, start: token.start + from, end: token.end + from }));
  const before: string[] = [];
  const after: string[] = [];
  // Only a number at the very edge of the quote goes on: words between make it another figure.
  const first = tokens.findIndex((token) => token.end > start);
  if (first === -1 || tokens[first]!.start >= end) return { before, after };
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  if (tokens[first]!.start <= start + 1) for (let at = first; at > 0 && goesOn(tokens[at - 1]!.end, tokens[at]!.start); at--) before.unshift(tokens[at - 1]!.value);
  if (tokens[last]!.end >= end - 1) for (let at = last; at + 1 < tokens.length && goesOn(tokens[at]!.end, tokens[at + 1]!.start); at++) after.push(tokens[at + 1]!.value);
  return { before, after };
}

/**
 * Whether a place with the same quote is the same figure. A number beside it that differs, came or went makes it another;
 * one that an advert or a line's end has only pushed away does not.
 */
export function touchesSameNumbers(wanted: Wanted, levelled: AnchorText, span: Span): boolean {
  const { text } = levelled;
  // A number at the end of an advert's line goes on into nothing.
  const now = readTouching(text, span, (between) => levelled.hasLineFeed(between));
  const { before, after } = wanted.touching;
  const sameBefore = before.join(' ') === now.before.join(' ') || (now.before.length === 0 && !wentFromBefore(wanted, text, span.start));
  const sameAfter = after.join(' ') === now.after.join(' ') || (now.after.length === 0 && !wentFromAfter(wanted, text, span.end));
  return sameBefore && sameAfter && hasSameSign(wanted, levelled, span);
}

export const hasSameSign = ({ hasSign: had }: Wanted, { text }: AnchorText, { start }: Span): boolean => hasSign(text, start) === had;

/** In «5-7» it is none. */
const hasSign = (text: string, start: number): boolean => isDigit(text, start) && text[start - 1] === '-' && !/[\p{L}\d.,%-]/u.test(text[start - 2] ?? ' ');

/** What shows that a number was taken away and not pushed away: what stood beyond it now stands here. */
const LEFT = 6;

const readPlainNumbers = (text: string): NumberToken[] => readNumbers(text).filter(({ isMeasure }) => !isMeasure);

function wentFromAfter({ after, touching }: Wanted, text: string, end: number): boolean {
  const token = readPlainNumbers(after.slice(0, REACH))[touching.after.length - 1];
  if (!token) return false;
  const rest = after.slice(token.end).trimStart();
  return rest.length >= LEFT && text.slice(end, end + LEFT + 1).trimStart().startsWith(rest.slice(0, LEFT));
}

function wentFromBefore({ before, touching }: Wanted, text: string, start: number): boolean {
  const token = readPlainNumbers(before.slice(-REACH)).at(-touching.before.length);
  if (!token) return false;
  const rest = before.slice(0, Math.max(0, before.length - REACH) + token.start).trimEnd();
  return rest.length >= LEFT && text.slice(Math.max(0, start - LEFT - 1), start).trimEnd().endsWith(rest.slice(-LEFT));
}

/** How much of the rest of the sentence may be gone before the neighbour begins; and of a short rest, as many letters. */
const LEAST_REST = 0.6;
const DRIFT = 12;

/** So much of a neighbour shows that it follows directly. */
const JOINED = 12;

/** Compares what stands around a place with what was described. */
export function compareSurroundings(wanted: Wanted, levelled: AnchorText, { start, end }: Span): Surroundings {
  const { text } = levelled;
  const { before, after, insideBefore, insideAfter } = wanted;
  const runBefore = readRunBefore(wanted, levelled, start);
  const runAfter = readRunAfter(wanted, levelled, end);
  const ownBefore = before.slice(before.length - insideBefore);
  const ownAfter = after.slice(0, insideAfter);
  const shareBefore = shareOf(ownBefore, runBefore, (reach) => text.slice(Math.max(0, start - ownBefore.length - reach), start) + PIN, ownBefore + PIN);
  const shareAfter = shareOf(ownAfter, runAfter, (reach) => PIN + text.slice(end, end + ownAfter.length + reach), PIN + ownAfter);
  const farBefore = before.slice(0, before.length - insideBefore).trim();
  const farAfter = after.slice(insideAfter).trim();
  const beyondBefore = runBefore === before.length && farBefore !== '' ? 1 : shareBeyond(farBefore, text.slice(Math.max(0, start - before.length - ADVERT), Math.max(0, start - Math.min(Math.floor(insideBefore * LEAST_REST), Math.max(0, insideBefore - DRIFT)))));
  const beyondAfter = runAfter === after.length && farAfter !== '' ? 1 : shareBeyond(farAfter, text.slice(end + Math.min(Math.floor(insideAfter * LEAST_REST), Math.max(0, insideAfter - DRIFT)), end + after.length + ADVERT));
  const inside = insideBefore + insideAfter;
  const length = before.length + after.length;
  const agreed = shareBefore * insideBefore + shareAfter * insideAfter;
  const [wholeBefore, wholeAfter] = [runBefore >= ownBefore.trimStart().length, runAfter >= ownAfter.trimEnd().length];
  // What began the text begins it still.
  const isFirst = wanted.isFirst && start === runBefore && runBefore === before.length;
  const isJoinedBefore = isFirst || (wholeBefore && farBefore !== '' && runBefore >= insideBefore + Math.min(JOINED, before.length - insideBefore));
  const isJoinedAfter = wholeAfter && farAfter !== '' && runAfter >= insideAfter + Math.min(JOINED, after.length - insideAfter);
  return {
    runBefore, runAfter, beyondBefore, beyondAfter, isJoinedBefore, isJoinedAfter,
    sentence: inside === 0 ? 1 : agreed / inside,
    isSameSentence: wholeBefore && wholeAfter
      && (inside + wanted.quote.length >= TELLING || isJoinedBefore || isJoinedAfter || levelled.isSentence({ start: start - ownBefore.trimStart().length, end: end + ownAfter.trimEnd().length })),
    both: length === 0 ? 0 : (agreed + beyondBefore * (before.length - insideBefore) + beyondAfter * (after.length - insideAfter)) / length,
  };
}

/** Letters that have to go on behind lines that were put in, if there are so many. */
const GOES_ON = 12;

/**
 * How many characters before a place are as described. Lines of their own that were put into the sentence, an advert mostly, are passed over where behind
 * them the rest of the sentence goes on letter by letter.
 */
function readRunBefore({ before, insideBefore }: Wanted, levelled: AnchorText, start: number): number {
  const { text } = levelled;
  const run = commonBefore(before, before.length, text, start);
  if (run >= insideBefore) return run;
  const near = findLineFeed(levelled, start - run, Math.min(start, start - run + DRIFT));
  if (near === -1) return run;
  const passed = start - near;
  const least = Math.max(insideBefore - passed, Math.min(GOES_ON, before.length - passed));
  for (let far = near - 1; far > near - ADVERT && far > 0; far--) {
    if (text[far] !== ' ' || !levelled.hasLineFeed({ start: far, end: far + 1 })) continue;
    const rest = commonBefore(before, before.length - passed, text, far);
    if (rest >= least) return passed + rest;
  }
  return run;
}

function readRunAfter({ after, insideAfter }: Wanted, levelled: AnchorText, end: number): number {
  const { text } = levelled;
  const run = commonAfter(after, 0, text, end);
  if (run >= insideAfter) return run;
  const near = findLineFeed(levelled, Math.max(end, end + run - DRIFT), end + run);
  if (near === -1) return run;
  const passed = near + 1 - end;
  const least = Math.max(insideAfter - passed, Math.min(GOES_ON, after.length - passed));
  for (let far = near + 1; far < near + ADVERT && far < text.length; far++) {
    if (text[far] !== ' ' || !levelled.hasLineFeed({ start: far, end: far + 1 })) continue;
    const rest = commonAfter(after, passed, text, far + 1);
    if (rest >= least) return passed + rest;
  }
  return run;
}

/** The blank in a span of the levelled text that was a line feed; -1 where none was. */
function findLineFeed(levelled: AnchorText, from: number, to: number): number {
  for (let at = from; at < to; at++) if (levelled.text[at] === ' ' && levelled.hasLineFeed({ start: at, end: at + 1 })) return at;
  return -1;
}

const shareBeyond = (wanted: string, window: string): number => (wanted.length < 6 ? 0 : findShare(window, wanted, wanted.length, LEAST_SHARE));

function shareOf(context: string, run: number, neighbourhood: (reach: number) => string, pinned: string): number {
  if (context === '') return 0;
  if (run >= context.length) return 1;
  const near = findShare(neighbourhood(PIN.length), pinned, context.length, LEAST_SHARE);
  const share = near > 0 ? near : PUSHED * findShare(neighbourhood(ADVERT), context, context.length, LEAST_SHARE);
  return Math.max(share, run / context.length);
}
