import type { Span } from '../text/span.ts';
import { levelForAnchoring } from './anchor-text.ts';
import { mapCodePoints } from './code-points.ts';
import { commonAfter, commonBefore, findAll, findShare } from './matching.ts';
import type { DescribeSpan } from './selector.ts';

/** The least context on each side, in levelled characters. */
const LEAST_CONTEXT = 32;
/** The least context of a quote that occurs more than once. Its length tells the resolver so: see `isAlone` in resolve-selectors.ts. */
export const LEAST_SHARED_CONTEXT = 64;
/** Where even this much does not tell two places apart, the position has to. */
const MOST_CONTEXT = 240;
/** To the next word boundary, at most this far. */
const MOST_WORD = 24;
/** A context of which another place shares this much is made longer: a lead often says almost what the title said. */
const MOST_SHARED = 0.6;
/** Places that are compared approximately. */
const MOST_COMPARED = 24;
/** Occurrences beyond this many are not compared: the context is then as long as for any common word. */
const MOST_OCCURRENCES = 1_000;

/**
 * Describes a span of a text by a quote with context and by its position in code points.
 * Each side's context alone tells the quote from its other occurrences: it is twice as long as what any other shares with it, 32 to 240 characters,
 * whole words. Bounds inside a surrogate pair move outward. O(length of the text).
 */
export const describeSpan: DescribeSpan = (text, span) => {
  const { start, end } = growToCharacters(text, span);
  const exact = text.slice(start, end);
  const levelled = levelForAnchoring(text);
  const from = levelled.fromSource(start);
  const to = Math.max(from, levelled.fromSource(end));
  const [before, after] = measureContext(levelled.text, { start: from, end: to });

  let prefixStart = levelled.toSource({ start: Math.max(0, from - before), end: Math.max(0, from - before) }).start;
  prefixStart = Math.max(0, Math.min(prefixStart, start - LEAST_CONTEXT));
  for (let grown = 0; grown < MOST_WORD && prefixStart > 0 && !isSpace(text, prefixStart - 1); grown++) prefixStart--;
  let suffixEnd = levelled.toSource({ start: Math.min(levelled.text.length, to + after), end: Math.min(levelled.text.length, to + after) }).start;
  suffixEnd = Math.min(text.length, Math.max(suffixEnd, end + LEAST_CONTEXT));
  for (let grown = 0; grown < MOST_WORD && suffixEnd < text.length && !isSpace(text, suffixEnd); grown++) suffixEnd++;
  const context = growToCharacters(text, { start: prefixStart, end: suffixEnd });

  const { toCodePoints } = mapCodePoints(text);
  return [
    { type: 'TextQuoteSelector', exact, prefix: text.slice(context.start, start), suffix: text.slice(end, context.end) },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ];
};

/** How much context tells this occurrence from all others, before and after. */
function measureContext(text: string, { start, end }: Span): [number, number] {
  const others = start < end ? findAll(text, text.slice(start, end), MOST_OCCURRENCES).filter((at) => at !== start) : [];
  if (others.length === 0) return [LEAST_CONTEXT, LEAST_CONTEXT];
  let before = LEAST_SHARED_CONTEXT;
  let after = LEAST_SHARED_CONTEXT;
  for (const other of others) {
    before = Math.max(before, 2 * commonBefore(text, start, text, other, MOST_CONTEXT));
    after = Math.max(after, 2 * commonAfter(text, end, text, other + end - start, MOST_CONTEXT));
  }
  const length = end - start;
  for (const other of others.slice(0, MOST_COMPARED)) {
    while (before < MOST_CONTEXT && findShare(text.slice(Math.max(0, other - before - 8), other), text.slice(Math.max(0, start - before), start), Math.min(before, start), MOST_SHARED) > 0) before *= 1.5;
    while (after < MOST_CONTEXT && findShare(text.slice(other + length, other + length + after + 8), text.slice(end, end + after), Math.min(after, text.length - end), MOST_SHARED) > 0) after *= 1.5;
  }
  return [Math.min(Math.ceil(before), MOST_CONTEXT), Math.min(Math.ceil(after), MOST_CONTEXT)];
}

function growToCharacters(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return { start: isInsidePair(text, start) ? start - 1 : start, end: isInsidePair(text, end) ? end + 1 : end };
}

const isInsidePair = (text: string, at: number): boolean => at > 0 && at < text.length && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
const isBetween = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last;
const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]!);
