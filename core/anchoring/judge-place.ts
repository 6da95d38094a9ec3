import type { Span } from '../text/span.ts';
import type { SearchedText } from './searched-text.ts';
import { isParted } from './find-edited-places.ts';
import { commonAfter, commonBefore } from './matching.ts';
import { readNumbers, sameNumbers } from './read-numbers.ts';
import type { Surroundings, Wanted } from './site.ts';
import { TELLING } from './telling.ts';

/** A place that may be the described one. */
export interface Place {
  span: Span;
  around: Surroundings;
  /** How alike the quote and the text of the place are, 1 where only spellings differ. */
  likeness: number;
}

/** So much of the rest of its sentence makes a place the described one. An unrelated sentence agrees in half at most; one that agrees in more was noted as `alike`. */
export const SENTENCE_AGREES = 0.6;
/** A rest of the sentence shorter than this says nothing by itself. */
const TELLING_REST = 12;
/** Neighbours that agree in so much are the described ones, edited perhaps. */
const NEIGHBOUR = 0.65;
/** And in so much, they are the same: what is asked where two sentences are alike. */
const SAME_NEIGHBOUR = 0.9;
/** Letters directly beside the quote that agree, at least on one side. */
export const BESIDE = 3;
/** And where only one side agrees beside a figure, so many. */
const ONE_SIDE = 6;
/** A quote from this length on is a sentence: its figures may be corrected without the rest being another text. */
const LONG = 40;
/** The least likeness of an edited quote: short ones are often other names. */
const LEAST_LIKENESS = { short: 0.85, long: 0.75 } as const;
/** A sentence as like as this is the one that was noted. */
const SENTENCE_HERE = 0.9;
/** And a sentence that agrees in so much had nothing else corrected. */
const SENTENCE_STAYS = 0.75;
/** The likeness of a quote that something was put into. */
export const PARTED = 0.95;

/** Whether a place that has the quote's very words is the described one. The words alone never say so: the rest of the sentence has to, or its neighbours. */
export function isSamePlace(wanted: Wanted, levelled: SearchedText, { span, around }: Place): boolean {
  const { sentence, beyondBefore, beyondAfter } = around;
  const { insideBefore, insideAfter, quote } = wanted;
  // Where a line ends within the words now, it may be another that ends with the same word: both sides have to be there.
  if (!wanted.hasLineFeed && levelled.hasLineFeed(span) && !isBeside(wanted, around, TELLING_REST)) return false;
  if (around.isSameSentence) return wanted.rarity !== 'twice' || Math.max(beyondBefore, beyondAfter) >= SAME_NEIGHBOUR;
  if (wanted.rarity !== 'alone') return isInItsPlace(wanted, around);
  if (isTakenOut(wanted, levelled)) return false;
  const rest = insideBefore + insideAfter;
  const [runBefore, runAfter] = [Math.min(around.runBefore, insideBefore), Math.min(around.runAfter, insideAfter)];
  const isBesideOne = (insideBefore > 0 && around.runBefore >= Math.min(BESIDE, insideBefore)) || (insideAfter > 0 && around.runAfter >= Math.min(BESIDE, insideAfter));
  // Two figures of one sentence may have changed places: a figure is held by the letters on both of its sides, or by one side and the figures next to it.
  const isFigure = wanted.numbers.length > 0;
  const isHeldInOrder = !isFigure || isBeside(wanted, around, BESIDE) || hasSameNextNumbers(wanted, levelled.text, span);
  // One word stands in many a sentence: some letters of what was beside it have to be there.
  const isHeldHere = !isFigure ? isBesideOne || (sentence >= 0.8 && quote.includes(' ')) : isBeside(wanted, around, BESIDE) || (isHeldInOrder && Math.max(runBefore, runAfter) >= ONE_SIDE);
  if (rest >= TELLING_REST && sentence >= SENTENCE_AGREES && isHeldHere) return true;
  // Of a heading noted in part the rest is a word or two, of a whole one nothing: it stands by itself still.
  const isRestThere = rest === 0 ? quote.length >= TELLING || levelled.isSentence(span) : isBesideOne && (rest < TELLING_REST || sentence >= 0.45);
  if (isHeldInOrder && Math.min(beyondBefore, beyondAfter) >= NEIGHBOUR && isRestThere) return true;
  if (isInItsPlace(wanted, around)) return true;
  // An advert in the sentence pushes half of it away; what is left goes on into the neighbour.
  if (sentence >= 0.45 && isBeside(wanted, around, 6) && (around.isJoinedBefore || around.isJoinedAfter)) return true;
  return quote.length >= 10 && runBefore + quote.length + runAfter >= 36 && isBeside(wanted, around, 6);
}

/**
 * Where another sentence is alike, the place itself has to show: on one side all is letter by letter as it was, up to and into the neighbour;
 * on the other the neighbour is there too, or the text ended.
 */
function isInItsPlace({ before, after, insideBefore, insideAfter }: Wanted, around: Surroundings): boolean {
  // An advert in it halves what a side counts for.
  if (around.sentence < 0.45 && insideBefore + insideAfter >= TELLING_REST) return false;
  return (around.isJoinedBefore && (around.beyondAfter >= SAME_NEIGHBOUR || after.length - insideAfter < BESIDE))
    || (around.isJoinedAfter && (around.beyondBefore >= SAME_NEIGHBOUR || before.length - insideBefore < BESIDE));
}

/** What an edited text is: the same passage, the same with another figure, or not to be told. */
export function judgeEdited(wanted: Wanted, levelled: SearchedText, place: Place): 'same' | 'changed' | null {
  const { span, around, likeness } = place;
  const { quote } = wanted;
  const rest = wanted.insideBefore + wanted.insideAfter;
  const best = Math.max(around.beyondBefore, around.beyondAfter);
  const isLong = quote.length >= LONG;
  const surrounded = wanted.rarity === 'alone'
    ? (rest >= TELLING_REST ? around.sentence >= SENTENCE_AGREES : best >= NEIGHBOUR && (rest < BESIDE || around.sentence >= SENTENCE_AGREES)) || isInItsPlace(wanted, around)
    : isInItsPlace(wanted, around);
  if (likeness === PARTED && isParted(wanted, levelled, span)) {
    const isSafe = wanted.rarity === 'alone' ? quote.length >= 12 || around.sentence >= SENTENCE_AGREES : around.isSameSentence || surrounded;
    return isSafe && isBeside(wanted, around, BESIDE) ? 'same' : null;
  }
  // Of a quote over the end of a line both paragraphs have to be there: between them another may have come that begins alike.
  if (wanted.hasLineFeed && !isBeside(wanted, around, TELLING_REST)) return null;
  // A sentence that is here but for a figure may well have left its old place and closed it up.
  const isHere = isLong && likeness >= SENTENCE_HERE;
  // A line that ends in the middle of the quote is the beginning of something else.
  if (isRemoved(wanted, levelled.text, span) || (!isHere && isTakenOut(wanted, levelled)) || (!wanted.hasLineFeed && levelled.hasLineFeed(span))) return null;
  const numbers = readNumbers(levelled.text.slice(span.start, span.end));
  const least = quote.length < 24 ? LEAST_LIKENESS.short : LEAST_LIKENESS.long;
  const text = levelled.text.slice(span.start, span.end);
  // A numeral that is now written in words is the same figure.
  if (!isLong && text !== quote && numbers.length > 0 && sameNumbers(wanted.numbers, numbers) && hasSameWords(quote, text)) return surrounded && isHeld(wanted, place) ? 'same' : null;
  if (sameNumbers(wanted.numbers, numbers) && (isLong || wanted.numbers.length === 0)) {
    if (likeness < least) return null;
    return surrounded || (wanted.rarity === 'alone' && isLong && likeness >= 0.8) ? 'same' : null;
  }
  if (wanted.numbers.length === 0 || numbers.length === 0) return null;
  // In a short figure every word counts: another currency or unit is another figure.
  // A number noted without its scale takes none in.
  const isBare = wanted.touching.before.length + wanted.touching.after.length > 0;
  const alike = isLong ? likeness >= least : hasSameFrame(quote, text) && (!isBare || readWords(quote).length === readWords(text).length);
  // The same number of something else: so much of the sentence is there that only this was corrected.
  if (!isLong && sameNumbers(wanted.numbers, numbers) && rest > 0 && around.sentence < SENTENCE_STAYS) return null;
  return alike && (surrounded || (wanted.rarity === 'alone' && isLong && likeness >= 0.85)) && isHeld(wanted, place) ? 'changed' : null;
}

/** Whether the described surroundings hold a place on both sides, so that what stands between them now stands for what stood there. */
export function isHeld(wanted: Wanted, { around }: Place): boolean {
  if (isBeside(wanted, around, BESIDE)) return true;
  return (around.runBefore >= 16 || around.runAfter >= 16) && around.both >= 0.65;
}

/** Whether letters directly beside the place agree on both sides; where the sentence ends there, fewer do. */
function isBeside({ before, after, insideBefore, insideAfter }: Wanted, { runBefore, runAfter }: Surroundings, letters: number): boolean {
  return runBefore >= Math.min(letters, insideBefore, before.length) && runAfter >= Math.min(letters, insideAfter, after.length);
}

/** Whether the numbers next to a place, in as much text as the sentence had on that side, are those that were next to the quote in its sentence, or there are none either way. */
function hasSameNextNumbers({ before, after, insideBefore, insideAfter }: Wanted, text: string, { start, end }: Span): boolean {
  const last = (part: string): string | undefined => readNumbers(part).findLast(({ isMeasure }) => !isMeasure)?.value;
  const first = (part: string): string | undefined => readNumbers(part).find(({ isMeasure }) => !isMeasure)?.value;
  return last(before.slice(before.length - insideBefore)) === last(text.slice(Math.max(0, start - insideBefore), start))
    && first(after.slice(0, insideAfter)) === first(text.slice(end, end + insideAfter));
}

const TELLING_RUN = 6;
/** One word may well be the same: «مليون» stood behind «مليار و200», and stands now in its stead. */
const CLOSED_UP = 10;

/** Whether the quote was taken out and what stood before and after it closed up. */
function isTakenOut({ before, after }: Wanted, { findAll }: SearchedText): boolean {
  const ahead = before.trimEnd().slice(-12);
  const behind = after.trimStart().slice(0, 12);
  return ahead.length >= TELLING_RUN && behind.length >= TELLING_RUN && (findAll(`${ahead} ${behind}`, 1).length > 0 || findAll(ahead + behind, 1).length > 0);
}

/** Whether at this place the quote was taken out: what stood behind it stands where it began, or what stood before it ends where it ended. */
function isRemoved({ before, after }: Wanted, text: string, { start, end }: Span): boolean {
  const behind = after.trimStart();
  const ahead = before.trimEnd();
  return commonAfter(behind, 0, text, start) >= Math.min(CLOSED_UP, Math.max(1, behind.length)) || commonBefore(ahead, ahead.length, text, end) >= Math.min(CLOSED_UP, Math.max(1, ahead.length));
}

/** Whether two short texts have the same words beside their numbers. */
function hasSameWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => readWords(text).filter(({ isNumber, word }) => !isNumber && word !== '%' && !MEASURE_PART.test(word)).map(({ word }) => word).join(' '));
  return left === right;
}

/** «في المئة» stands for a sign. */
const MEASURE_PART = /^في$/u;

/** Whether two short texts are the same but for their numbers, or but for one word, such as the currency, with as many words as before. */
function hasSameFrame(a: string, b: string): boolean {
  const [left, right] = [readWords(a), readWords(b)];
  const [leftFrame, rightFrame] = [left.filter(({ isNumber }) => !isNumber), right.filter(({ isNumber }) => !isNumber)];
  // «2» of «2-1» or «30» of «10:30» is not both.
  if (JOINED.test(a) !== JOINED.test(b)) return false;
  // Of two numbers side by side, a month and a day, one is not the other.
  if (left.length !== right.length && isDigits(left[0]) !== isDigits(right[0])) return false;
  if (left[0]?.isNumber !== right[0]?.isNumber || left.at(-1)?.isNumber !== right.at(-1)?.isNumber) return false;
  if (leftFrame.length === rightFrame.length && leftFrame.every(({ word }, at) => word === rightFrame[at]!.word)) return true;
  return left.length === right.length && left.filter(({ word, isNumber }, at) => isNumber !== right[at]!.isNumber || (!isNumber && word !== right[at]!.word)).length === 1;
}

const JOINED = /\d[:/-]\d/;

const isDigits = (token: { word: string } | undefined): boolean => token !== undefined && /^\d/.test(token.word);

function readWords(text: string): { word: string; isNumber: boolean }[] {
  const numbers = readNumbers(text).filter(({ isMeasure }) => !isMeasure);
  return [...text.matchAll(/\d+(?:[.,]\d+)*|\p{L}+|%/gu)].map(({ index, 0: word }) => ({ word, isNumber: numbers.some(({ start, end }) => start <= index && index < end) }));
}
