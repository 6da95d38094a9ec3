import type { Span } from '../text/span.ts';
import { type AnchorText, levelForAnchoring } from './anchor-text.ts';
import { type CodePointMap, mapCodePoints } from './code-points.ts';
import { LEAST_SHARED_CONTEXT } from './describe-span.ts';
import { findEditedPlaces, isParted } from './find-edited-places.ts';
import { commonAfter, commonBefore, compareTexts, findAll } from './matching.ts';
import { readNumbers, sameNumbers } from './read-numbers.ts';
import type { Resolution, ResolveSelectors, Selectors } from './selector.ts';
import { type Surroundings, type Wanted, compareSurroundings, hasSameEdges, prepare, touchesSameNumbers } from './site.ts';

/** Places of a common word beyond this many are not looked at. */
const MOST_OCCURRENCES = 2_000;
/** Of these, the places whose surroundings are compared in full. */
const MOST_COMPARED = 12;
/** A quote from this length on can be told by itself, where it was alone in its article. */
const TELLING = 28;
/** A quote from this length on is a sentence: its figures may be corrected without the rest being another text. */
const SENTENCE = 40;
/** The least likeness of an edited quote: short ones are often other names. */
const LEAST_LIKENESS = { short: 0.85, long: 0.75 } as const;
/** Two places nearer than this in how well they agree cannot be told apart. */
const MARGIN = 0.06;

/** The likeness of a quote that something was put into. */
const PARTED = 0.95;

interface Place {
  span: Span;
  around: Surroundings;
  /** How alike the quote and the text of the place are, 1 where only spellings differ. */
  likeness: number;
}

/**
 * Finds each described passage again in today's text: at its position if the text there is the same but for spellings, else the same text elsewhere
 * if its surroundings agree, else an edited text whose numbers are all the same. A corrected figure is `changed`; whatever is not sure is an orphan.
 * The text is levelled once for all; what did not move costs next to nothing.
 */
export const resolveSelectors: ResolveSelectors = (text, selectors) => selectors.map(createResolver(text));

/** The same for one passage after another: the text is levelled here, once, and the caller may pause between passages. */
export function createResolver(text: string): (selectors: Selectors) => Resolution {
  const levelled = levelForAnchoring(text);
  const codePoints = mapCodePoints(text);
  const memory: Memory = { shift: 0 };
  return (selectors) => resolveOne(text, levelled, codePoints, selectors, memory);
}

/** What one note teaches for the next: paragraphs above move all that follows by the same distance, in levelled characters. */
interface Memory {
  shift: number;
}

function resolveOne(text: string, levelled: AnchorText, codePoints: CodePointMap, [quote, position]: Selectors, memory: Memory): Resolution {
  const start = codePoints.toUnits(position.start);
  const end = codePoints.toUnits(position.end);
  if (quote.exact !== '' && text.slice(start, end) === quote.exact && text.endsWith(quote.prefix, start) && text.startsWith(quote.suffix, end)) {
    return { state: 'anchored', span: { start, end }, confidence: 1 };
  }
  const wanted = prepare(levelForAnchoring(quote.exact).text, levelForAnchoring(quote.prefix).text, levelForAnchoring(quote.suffix).text);
  if (wanted.quote === '') return { state: 'orphan', guess: null };
  const expected = levelled.fromSource(start);

  const settle = (place: Place): Resolution => {
    memory.shift = place.span.start - expected;
    const span = levelled.toSource(place.span);
    const confidence = Math.min(1, 0.5 * place.likeness + 0.5 * Math.max(place.around.before, place.around.after));
    return { state: span.start === start && place.likeness === 1 ? 'anchored' : 'moved', span, confidence };
  };

  const settleSame = (place: Place): Resolution => {
    if (touchesSameNumbers(wanted, levelled.text, place.span)) return settle(place);
    return isHeld(wanted, place) ? toChanged(text, levelled, quote.exact, place) : { state: 'orphan', guess: levelled.toSource(place.span) };
  };

  const stayed = { start: expected, end: expected + wanted.quote.length };
  if (hasStayed(wanted, levelled.text, stayed)) return settleSame({ span: stayed, around: compareSurroundings(wanted, levelled, stayed), likeness: 1 });
  const near = findNear(wanted, levelled.text, expected) ?? findNear(wanted, levelled.text, expected + memory.shift);
  if (near) return settle({ span: near, around: compareSurroundings(wanted, levelled, near), likeness: 1 });

  const same = findSamePlaces(wanted, levelled, expected);
  const best = same[0];
  if (best && best.around.both > 0.9) return settleSame(best);
  const edited = findEditedPlaces(wanted, levelled)
    .filter((span) => !same.some((place) => place.span.start === span.start && place.span.end === span.end))
    .map((span) => comparePlace(wanted, levelled, span))
    .sort((a, b) => worth(b) - worth(a));
  const judged = judgeAll(wanted, levelled, edited);
  // The same words elsewhere count for less than the described surroundings with a corrected figure between them.
  const isRival = best && judged && !touches(judged.place.span, best.span) && judged.place.around.both > best.around.both + 0.25;
  if (best && !isRival && isSure(wanted, same, expected)) return settleSame(best);
  if (judged) return judged.outcome === 'same' ? settle(judged.place) : toChanged(text, levelled, quote.exact, judged.place);
  return { state: 'orphan', guess: guess(levelled, [...same, ...edited]) };
}

/** The best of the edited places that is the passage, or the passage with another figure. Null where there is none, or where two are as good. */
function judgeAll(wanted: Wanted, levelled: AnchorText, places: readonly Place[]): { place: Place; outcome: 'same' | 'changed' } | null {
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

const worth = ({ around, likeness }: Place): number => around.both + 0.5 * likeness;
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How far a quote is looked for by itself before the whole text is: added tashkeel moves what follows by a little each. */
const NEAR = 2_000;

/** Whether the quote and all that was described before it are where they were: what follows may be a copy of the sentence, or edited. */
function hasStayed(wanted: Wanted, text: string, span: Span): boolean {
  const { quote, before } = wanted;
  return before.length >= 16 && span.start >= before.length && text.startsWith(before + quote, span.start - before.length) && hasSameEdges(wanted, text, span);
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

/** Places with the same levelled text, best surroundings first; of equally good ones the nearest to where it was. */
function findSamePlaces(wanted: Wanted, levelled: AnchorText, expected: number): Place[] {
  const { quote, before, after } = wanted;
  return findAll(levelled.text, quote, MOST_OCCURRENCES)
    .map((start) => ({ start, end: start + quote.length }))
    .filter((span) => hasSameEdges(wanted, levelled.text, span))
    .map((span) => ({ span, run: commonBefore(before, before.length, levelled.text, span.start) + commonAfter(after, 0, levelled.text, span.end), distance: Math.abs(span.start - expected) }))
    .sort((a, b) => b.run - a.run || a.distance - b.distance)
    .slice(0, MOST_COMPARED)
    .map(({ span, distance }) => ({ span, distance, around: compareSurroundings(wanted, levelled, span), likeness: 1 }))
    .sort((a, b) => standing(b) - standing(a) || a.distance - b.distance);
}

/** Where the text before it is the same and it has not moved, a copy further on is the copy. */
const standing = ({ around, distance, span }: Place & { distance: number }): number => around.both + (distance === 0 && (around.before === 1 || span.start === 0) ? 0.5 : 0);

/** A quote that was alone in its article has the least context: `describeSpan` gives the others more. */
const isAlone = (wanted: Wanted): boolean => Math.max(wanted.before.length, wanted.after.length) < LEAST_SHARED_CONTEXT;

/** Whether the best of the places with the same text is the described one. */
function isSure(wanted: Wanted, places: readonly Place[], expected: number): boolean {
  const [best, second] = places;
  if (!best) return false;
  const { around, span } = best;
  const stayed = span.start === expected && (around.before === 1 || span.start === 0 || around.both > 0.9);
  if (second && around.both - second.around.both < MARGIN && !stayed) return false;
  if (span.start === expected && around.both >= 0.3) return true;
  // At the edge of the text there is no context on one side, but the edge itself.
  const { before, after, quote } = wanted;
  if ((before === '' && span.start === 0 && around.runAfter >= 6) || (after === '' && around.runBefore >= 6 && around.atEnd)) return quote.length + around.runBefore + around.runAfter >= 12;
  const oneSide = (around.before >= 0.85 && wanted.before.length >= 24) || (around.after >= 0.85 && wanted.after.length >= 24);
  if (oneSide || around.both >= 0.6) return true;
  if (!isAlone(wanted) || places.length > 1) return false;
  const told = around.runBefore + wanted.quote.length + around.runAfter;
  return told >= TELLING && (wanted.quote.length >= TELLING || (around.runBefore >= 6 && around.runAfter >= 6));
}

const comparePlace = (wanted: Wanted, levelled: AnchorText, span: Span): Place => ({
  span,
  around: compareSurroundings(wanted, levelled, span),
  likeness: isParted(wanted.quote, levelled.text, span) ? PARTED : compareTexts(wanted.quote, levelled.text.slice(span.start, span.end)),
});

/** Whether the described surroundings hold a place on both sides, so that what stands between them now stands for what stood there. */
function isHeld({ before, after }: Wanted, { around }: Place): boolean {
  if (around.runBefore >= Math.min(3, before.length) && around.runAfter >= Math.min(3, after.length) && around.both >= 0.5) return true;
  return (around.before === 1 && before.length >= 16 && around.after >= 0.65) || (around.after === 1 && after.length >= 16 && around.before >= 0.65);
}

/** From how many letters on a beginning of the surroundings is told from chance. */
const TELLING_RUN = 6;

/** Whether the quote was taken out: what stood behind it stands where it began, or what stood before it ends where it ended. */
function isTakenOut({ before, after }: Wanted, text: string, { start, end }: Span): boolean {
  const behind = after.trimStart();
  const ahead = before.trimEnd();
  return commonAfter(behind, 0, text, start) >= Math.min(TELLING_RUN, Math.max(1, behind.length)) || commonBefore(ahead, ahead.length, text, end) >= Math.min(TELLING_RUN, Math.max(1, ahead.length));
}

/** What an edited text is: the same passage, the same with another figure, or not to be told. */
function judgeEdited(wanted: Wanted, levelled: AnchorText, { span, around, likeness }: Place): 'same' | 'changed' | null {
  const { quote } = wanted;
  const isSentence = quote.length >= SENTENCE;
  if (likeness === PARTED && isParted(quote, levelled.text, span)) return around.runBefore >= 3 && around.runAfter >= 3 ? 'same' : null;
  if (isTakenOut(wanted, levelled.text, span)) return null;
  const surrounded = around.both >= 0.6 || (Math.max(around.before, around.after) >= 0.85 && Math.min(around.before, around.after) >= 0.25);
  const numbers = readNumbers(levelled.text.slice(span.start, span.end));
  const least = quote.length < 24 ? LEAST_LIKENESS.short : LEAST_LIKENESS.long;
  if (sameNumbers(wanted.numbers, numbers) && (isSentence || wanted.numbers.length === 0)) {
    return (surrounded && likeness >= least) || (isSentence && likeness >= 0.8) ? 'same' : null;
  }
  if (wanted.numbers.length === 0 || numbers.length === 0) return null;
  // In a short figure every word counts: another currency or unit is another figure.
  const alike = isSentence ? likeness >= least : likeness >= 0.4 || onlyNumbers(quote);
  return alike && surrounded && isHeld(wanted, { span, around, likeness }) ? 'changed' : null;
}

const onlyNumbers = (quote: string): boolean => readNumbers(quote).reduce((rest, { start, end }) => rest - (end - start), quote.length) <= 2;

function toChanged(text: string, levelled: AnchorText, was: string, { span, around, likeness }: Place): Resolution {
  const source = levelled.toSource(span);
  return { state: 'changed', span: source, was, now: text.slice(source.start, source.end), confidence: Math.min(1, 0.5 * likeness + 0.5 * Math.max(around.before, around.after)) };
}

/** The nearest place, for the reader to confirm; nothing where all are far. */
function guess(levelled: AnchorText, places: readonly Place[]): Span | null {
  const best = places.toSorted((a, b) => worth(b) - worth(a))[0];
  return best && worth(best) >= 0.6 ? levelled.toSource(best.span) : null;
}
