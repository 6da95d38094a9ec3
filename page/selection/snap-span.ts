import type { Span } from '../../core/text/span.ts';

/** The longest piece of text around an edge that is looked at: no word is longer, and page text is hostile. */
const REACH = 200;

/**
 * Widens a selection to whole words, and everything else in it to whole grapheme clusters; white space at the edges is let go.
 * A selection that starts or ends between words stays there. Null where nothing but white space was selected.
 * Arabic proclitics are one word with what they lean on: «والبنك» snaps as a whole, as a reader sees it.
 */
export function snapSpan(text: string, { start, end }: Span): Span | null {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  if (from === to) return null;
  from = edgeAround(text, from, 'start');
  to = edgeAround(text, to, 'end');
  return { start: from, end: to };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]!);

/** The edge of the word or cluster that the offset cuts through; the offset itself where it cuts nothing. */
function edgeAround(text: string, offset: number, side: 'start' | 'end'): number {
  const windowStart = wholeUnit(text, Math.max(0, offset - REACH));
  const piece = text.slice(windowStart, wholeUnit(text, Math.min(text.length, offset + REACH)));
  const inPiece = offset - windowStart;
  const words = new Intl.Segmenter('ar', { granularity: 'word' });
  for (const { index, segment } of words.segment(piece)) {
    const segmentEnd = index + segment.length;
    if (segmentEnd <= inPiece && !(side === 'end' && segmentEnd === inPiece)) continue;
    if (index < inPiece && inPiece < segmentEnd) return windowStart + (side === 'start' ? index : segmentEnd);
    break;
  }
  return offset;
}

/** Steps back from the middle of a surrogate pair. */
const wholeUnit = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
