import type { Span } from '../../core/text/span.ts';

/** Finds which of many spans hold an offset. Firefox has no `highlightsFromPoint`, so we keep our own sorted spans. */
export interface SpanIndex<Item extends Span> {
  /** The items that hold the offset, or end right there if `atEnd`; the shortest, that is the innermost, first. O(log n + answers). */
  at(offset: number, options?: { atEnd?: boolean }): Item[];
}

/** @param items in any order; they may overlap and nest. */
export function indexSpans<Item extends Span>(items: readonly Item[]): SpanIndex<Item> {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  // The furthest end of everything up to here: tells how far back a span that still reaches the offset may start.
  const reach: number[] = [];
  for (const item of sorted) reach.push(Math.max(item.end, reach.at(-1) ?? 0));

  return {
    at(offset, { atEnd = false } = {}) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      const found: Item[] = [];
      const holds = (end: number): boolean => end > offset || (atEnd && end === offset);
      for (let at = low - 1; at >= 0 && holds(reach[at]!); at--) {
        const item = sorted[at]!;
        if (holds(item.end)) found.push(item);
      }
      return found.sort((a, b) => a.end - a.start - (b.end - b.start));
    },
  };
}
