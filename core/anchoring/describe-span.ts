import { growToGraphemes } from '../text/grow-to-graphemes.ts';
import { levelForAnchoring } from './anchor-text.ts';
import { mapCodePoints } from './code-points.ts';
import { type Rarity, measureRarity } from './rarity.ts';
import type { DescribeSpan } from './selector.ts';
import { findSentenceEnd, findSentenceStart } from './sentence.ts';

/** The least context on each side, in UTF-16 units. */
const LEAST_CONTEXT = 32;
/** Of the sentence that the quote stands in, at most this much is kept on each side. */
const MOST_INSIDE = 300;
/** What is kept beyond the sentence, in UTF-16 units, by how rare the sentence is. The resolver reads the rarity back from it: see `readRarity`. */
export const BEYOND: Record<Rarity, number> = { alone: 24, alike: 64, twice: 112 };
/** To the next word boundary, at most this far. */
const MOST_WORD = 24;

/**
 * Describes a span of a text by a quote with context and by its position in code points.
 * The context is the rest of the quote's sentence and something beyond it, at least 32 characters, whole words; more where another sentence of the text
 * is alike, for then only the neighbours tell them apart. Bounds inside a grapheme cluster move outward. O(length of the text).
 */
export const describeSpan: DescribeSpan = (text, span) => {
  const { start, end } = growToGraphemes(text, span);
  const sentence = { start: Math.max(start - MOST_INSIDE, findSentenceStart(text, start)), end: Math.min(end + MOST_INSIDE, findSentenceEnd(text, end)) };
  const beyond = BEYOND[measureRarity(levelForAnchoring(text), { start, end }, sentence)];

  let prefixStart = Math.max(0, Math.min(start - LEAST_CONTEXT, sentence.start - beyond));
  for (let grown = 0; grown < MOST_WORD && prefixStart > 0 && !isSpace(text, prefixStart - 1); grown++) prefixStart--;
  let suffixEnd = Math.min(text.length, Math.max(end + LEAST_CONTEXT, sentence.end + beyond));
  for (let grown = 0; grown < MOST_WORD && suffixEnd < text.length && !isSpace(text, suffixEnd); grown++) suffixEnd++;
  const context = growToGraphemes(text, { start: prefixStart, end: suffixEnd });

  const { toCodePoints } = mapCodePoints(text);
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(context.start, start), suffix: text.slice(end, context.end) },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ];
};

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]!);
