import type { Span } from '../text/span.ts';
import { type CodePointMap, mapCodePoints } from './code-points.ts';
import { findEditedPlaces, isParted } from './find-edited-places.ts';
import { findInPlace } from './find-in-place.ts';
import { BESIDE, PARTED, type Place, SENTENCE_AGREES, isHeld, isSamePlace, judgeEdited } from './judge-place.ts';
import { commonAfter, commonBefore, compareTexts, findAll } from './matching.ts';
import { type SearchedText, levelForSearch } from './searched-text.ts';
import type { Resolution, ResolveSelectors, Selectors } from './selector.ts';
import { type Wanted, compareSurroundings, hasSameEdges, hasSameSign, prepare, touchesSameNumbers } from './site.ts';
import { TELLING } from './telling.ts';

/** Places of a common word beyond this many are not looked at. */
const MOST_OCCURRENCES = 2_000;
/** Of these, the places whose surroundings are compared in full. */
const MOST_COMPARED = 8;
/** So much of the rest of its sentence has to be there, where a short quote is in its place behind what stood before. */
const STAYED = 0.45;
/** Longer passages are compared by their words, which takes milliseconds a place. */
const LONG = 4_000;
/** Two places whose sentences agree as well as this cannot be told apart by them. */
const MARGIN = 0.06;
/** Nor by their neighbours, if these agree as well as this. */
const NEIGHBOUR_MARGIN = 0.3;

/**
 * Finds each described passage again in today's text: at its position if the text there is the same but for spellings, else the same text elsewhere
 * if its surroundings agree, else an edited text whose numbers are all the same. A corrected figure is `changed`; whatever is not sure is an orphan.
 * The text is levelled once for all; what did not move costs next to nothing.
 */
export const resolveSelectors: ResolveSelectors = (text, selectors) => selectors.map(createResolver(text));

/** The same for one passage after another: the text is levelled here, once, and the caller may pause between passages. */
export function createResolver(text: string): (selectors: Selectors) => Resolution {
  const levelled = levelForSearch(text);
  const codePoints = mapCodePoints(text);
  const memory: Memory = { shift: 0 };
  return (selectors) => resolveOne(text, levelled, codePoints, selectors, memory);
}

/** What one note teaches for the next: paragraphs above move all that follows by the same distance, in levelled characters. */
interface Memory {
  shift: number;
}

function resolveOne(text: string, levelled: SearchedText, codePoints: CodePointMap, [quote, position]: Selectors, memory: Memory): Resolution {
  const inPlace = findInPlace(text, codePoints, [quote, position]);
  if (inPlace) return { state: 'anchored', span: inPlace, confidence: 1 };
  const start = codePoints.toUnits(position.start);
  const wanted = prepare([quote, position]);
  if (wanted.quote === '') return { state: 'orphan', guess: null };
  const expected = levelled.fromSource(start);

  const settle = (place: Place): Resolution => {
    memory.shift = place.span.start - expected;
    const span = levelled.toSource(place.span);
    const confidence = Math.min(1, 0.5 * place.likeness + 0.5 * place.around.sentence);
    return { state: span.start === start && place.likeness === 1 ? 'anchored' : 'moved', span, confidence };
  };

  const settleSame = (place: Place): Resolution => {
    if (touchesSameNumbers(wanted, levelled, place.span)) return settle(place);
    // A minus that came or went stands between the figure and its surroundings.
    const isSigned = !hasSameSign(wanted, levelled, place.span) && place.around.sentence >= SENTENCE_AGREES && place.around.runAfter >= Math.min(BESIDE, wanted.insideAfter);
    return isSigned || isHeld(wanted, place) ? toChanged(text, levelled, quote.exact, place) : { state: 'orphan', guess: levelled.toSource(place.span) };
  };

  const stayed = { start: expected, end: expected + wanted.quote.length };
  if (hasStayed(wanted, levelled.text, stayed)) {
    const around = compareSurroundings(wanted, levelled, stayed);
    // One word that begins a sentence may begin another one now.
    if (wanted.insideBefore + wanted.quote.length >= TELLING || wanted.insideAfter < TELLING || around.sentence >= STAYED) return settleSame({ span: stayed, around, likeness: 1 });
  }
  const near = findNear(wanted, levelled.text, expected) ?? findNear(wanted, levelled.text, expected + memory.shift);
  if (near) return settle({ span: near, around: compareSurroundings(wanted, levelled, near), likeness: 1 });

  const same = findSamePlaces(wanted, levelled, expected);
  const accepted = same.filter((place) => isSamePlace(wanted, levelled, place));
  const best = accepted[0];
  if (best && best.around.both > 0.9 && isApart(accepted)) return settleSame(best);
  // What was noted within a word is within one still.
  const isWithinWord = wanted.edgeBefore === 'letter' || wanted.edgeAfter === 'letter';
  const edited = findEditedPlaces(wanted, levelled)
    .filter((span) => !isWithinWord || hasSameEdges(wanted, levelled.text, span))
    .filter((span) => !same.some((place) => place.span.start === span.start && place.span.end === span.end))
    .map((span) => ({ span, run: runAround(wanted, levelled.text, span) }))
    .sort((a, b) => b.run - a.run)
    .slice(0, wanted.quote.length > LONG ? 2 : MOST_COMPARED)
    .map(({ span }) => comparePlace(wanted, levelled, span))
    .sort((a, b) => worth(b) - worth(a));
  const judged = judgeAll(wanted, levelled, edited);
  // The same words elsewhere count for less than the described surroundings with a corrected figure between them.
  const isRival = best && judged && !touches(judged.place.span, best.span) && judged.place.around.sentence > best.around.sentence + (judged.outcome === 'changed' ? 0 : MARGIN);
  if (best && !isRival) return isApart(accepted) ? settleSame(best) : { state: 'orphan', guess: levelled.toSource(best.span) };
  // Half of an edited place and half of the very words: the words are there, but not in their sentence. What was put into the quote may end as its first part does.
  if (judged?.outcome === 'same' && judged.place.likeness !== PARTED && same.some((place) => touches(place.span, judged.place.span))) return { state: 'orphan', guess: levelled.toSource(judged.place.span) };
  // What stood before it stands here and what stood after it there, where its very words are: something was put between.
  const pushed = judged?.outcome === 'changed' ? same.find(({ span, around }) => isPushed(judged.place, levelled, span, around.runAfter)) : undefined;
  if (pushed) return settleSame(pushed);
  // Nor is it corrected where it stands within.
  if (judged?.outcome === 'changed' && same.some(({ span }) => judged.place.span.start <= span.start && span.end <= judged.place.span.end)) return { state: 'orphan', guess: levelled.toSource(judged.place.span) };
  if (judged) return judged.outcome === 'same' ? settle(judged.place) : toChanged(text, levelled, quote.exact, judged.place);
  return { state: 'orphan', guess: guess(levelled, [...same, ...edited]) };
}

/** Whether the best of the accepted places is better than the next. */
function isApart([best, second]: readonly Place[]): boolean {
  if (!best || !second) return true;
  if (best.around.sentence - second.around.sentence >= MARGIN) return true;
  return neighbours(best) - neighbours(second) >= NEIGHBOUR_MARGIN;
}

const neighbours = ({ around }: Place): number => around.beyondBefore + around.beyondAfter;

/** The best of the edited places that is the passage, or the passage with another figure. Null where there is none, or where two are as good. */
function judgeAll(wanted: Wanted, levelled: SearchedText, places: readonly Place[]): { place: Place; outcome: 'same' | 'changed' } | null {
  // The quote in two parts is the quote, letter by letter: one of its parts with half an advert is not.
  const parted = places.find((place) => place.likeness === PARTED && judgeEdited(wanted, levelled, place) === 'same');
  if (parted) return { place: parted, outcome: 'same' };
  let found: { place: Place; outcome: 'same' | 'changed' } | null = null;
  for (const place of places) {
    if (found && worth(found.place) - worth(place) >= MARGIN) break;
    const outcome = judgeEdited(wanted, levelled, place);
    if (outcome === null) continue;
    if (!found) found = { place, outcome };
    else if (!touches(found.place.span, place.span)) return null;
  }
  return found;
}

/** The longest that is put into a sentence, and letters that show a side to be the described one. */
const LONGEST_PUSH = 400;
const SHOWN = 12;

/** Only what has a line of its own: a title's number is not its lead's. */
const isPushed = ({ span, around }: Place, levelled: SearchedText, { start }: Span, runAfter: number): boolean =>
  span.start > 0 && start > span.start && start - span.start <= LONGEST_PUSH && around.runBefore >= SHOWN && around.runAfter < BESIDE && runAfter >= SHOWN && levelled.isOwnLine({ start: span.start - 1, end: start });

/** The surroundings first; then whether letters directly beside the place agree, which tells its edges. */
const worth = ({ around, likeness }: Place): number => around.both + 0.5 * likeness + 0.1 * Math.min(1, around.runBefore / BESIDE) + 0.1 * Math.min(1, around.runAfter / BESIDE) + (likeness === PARTED ? 0.1 : 0);
/** Letters that agree directly beside a place: each side counts up to a word or two, so that one long side does not hide the other. Of a sentence its own beginning and end count too: it may have been moved. */
const runAround = ({ quote, before, after }: Wanted, text: string, { start, end }: Span): number =>
  commonBefore(before, before.length, text, start, 16) + commonAfter(after, 0, text, end, 16) + (quote.length > 40 ? commonAfter(quote, 0, text, start, 16) + commonBefore(quote, quote.length, text, end, 16) : 0);
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How far a quote is looked for by itself before the whole text is: added tashkeel moves what follows by a little each. */
const NEAR = 2_000;

/** Whether the quote and all that was described before it are where they were: what follows may be a copy of the sentence, or edited. */
function hasStayed(wanted: Wanted, text: string, span: Span): boolean {
  const { quote, before, after } = wanted;
  if (span.start < before.length || !text.startsWith(before + quote, span.start - before.length) || !hasSameEdges(wanted, text, span)) return false;
  if (before.length >= 16) return true;
  // At the very beginning there is nothing before: the rest of the sentence has to be the same.
  const { insideAfter } = wanted;
  return span.start === before.length && before.length + quote.length + insideAfter >= 12 && commonAfter(after, 0, text, span.end) >= after.slice(0, insideAfter).trimEnd().length;
}

/** The quote with all of its described surroundings, in its place or once near it. Twice: the whole text has to be looked at. */
function findNear({ quote, before, after }: Wanted, text: string, expected: number): Span | null {
  if (before.length + after.length < 16) return null;
  const whole = before + quote + after;
  const found = (start: number): Span => ({ start: start + before.length, end: start + before.length + quote.length });
  const place = expected - before.length;
  if (place >= 0 && text.startsWith(whole, place)) return found(place);
  const from = Math.max(0, place - NEAR);
  const places = findAll(text.slice(from, expected + quote.length + after.length + NEAR), whole, 2);
  return places.length === 1 ? found(from + places[0]!) : null;
}

/** Places with the same levelled text, the best sentence first, then the best neighbours, then the nearest to where it was. */
function findSamePlaces(wanted: Wanted, levelled: SearchedText, expected: number): Place[] {
  const { quote, before, after } = wanted;
  return levelled.findAll(quote, MOST_OCCURRENCES)
    .map((start) => ({ start, end: start + quote.length }))
    .filter((span) => hasSameEdges(wanted, levelled.text, span))
    .map((span) => ({ span, run: commonBefore(before, before.length, levelled.text, span.start) + commonAfter(after, 0, levelled.text, span.end), distance: Math.abs(span.start - expected) }))
    .sort((a, b) => b.run - a.run || a.distance - b.distance)
    .slice(0, MOST_COMPARED)
    .map(({ span, distance }) => ({ span, distance, around: compareSurroundings(wanted, levelled, span), likeness: 1 }))
    .sort((a, b) => standing(b) - standing(a) || a.distance - b.distance);
}

const standing = (place: Place): number => 4 * place.around.sentence + neighbours(place) + (place.around.isSameSentence ? 1 : 0);

const comparePlace = (wanted: Wanted, levelled: SearchedText, span: Span): Place => ({
  span,
  around: compareSurroundings(wanted, levelled, span),
  likeness: isParted(wanted, levelled, span) ? PARTED : compareTexts(wanted.quote, levelled.text.slice(span.start, span.end)),
});

function toChanged(text: string, levelled: SearchedText, was: string, { span, around, likeness }: Place): Resolution {
  const source = levelled.toSource(span);
  return { state: 'changed', span: source, was, now: text.slice(source.start, source.end), confidence: Math.min(1, 0.5 * likeness + 0.5 * around.sentence) };
}

/** The nearest place, for the reader to confirm; nothing where all are far. */
function guess(levelled: SearchedText, places: readonly Place[]): Span | null {
  const best = places.toSorted((a, b) => worth(b) - worth(a))[0];
  return best && worth(best) >= 0.6 ? levelled.toSource(best.span) : null;
}
