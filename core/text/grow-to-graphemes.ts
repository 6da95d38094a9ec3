import type { Span } from './span.ts';

/** How much of the text on either side of an edge is looked at. No letter carries so many marks but in texts made to be slow. */
const REACH = 64;

/**
 * Moves the bounds of a span outward to where they cut no grapheme cluster (UAX 29): a letter keeps its tashkeel, an emoji its parts and its colour.
 * Bounds outside the text move to its ends. O(1).
 */
export function growToGraphemes(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return { start: clusterAround(text, start).start, end: clusterAround(text, end).end };
}

/** The cluster that an offset cuts; nothing of the text where it cuts none. */
function clusterAround(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH);
  const windowStart = isLowSurrogate(text, from) ? Math.max(0, from - 1) : from;
  const windowEnd = offset + REACH;
  const cluster = new Intl.Segmenter('ar').segment(text.slice(windowStart, isLowSurrogate(text, windowEnd) ? windowEnd + 1 : windowEnd)).containing(offset - windowStart);
  const start = windowStart + (cluster?.index ?? offset - windowStart);
  return start === offset ? { start, end: offset } : { start, end: start + cluster!.segment.length };
}

const isLowSurrogate = (text: string, at: number): boolean => { const unit = text.charCodeAt(at); return unit >= 0xdc00 && unit <= 0xdfff; };
