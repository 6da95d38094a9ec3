import type { TextPlaces } from '../places/text-places.ts';
import type { Mark } from '../marks/mark.ts';
import { boxOf } from '../marks/reveal-span.ts';

/**
 * The mark that a step leads to from `current`; without one, the first below the window's upper edge going forward, the last above it going back.
 * Goes around at the ends. Null where there is no mark.
 */
export function stepTo(marks: readonly Mark[], current: string | null, by: 1 | -1, places: TextPlaces): Mark | null {
  if (marks.length === 0) return null;
  const at = current === null ? -1 : marks.findIndex(({ id }) => id === current);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length] ?? null;
  const low = findFirstBelow(marks, places);
  return marks[(by === 1 ? low % marks.length : (low - 1 + marks.length) % marks.length)] ?? null;
}

/** The index of the first mark that does not stand above the window; the number of marks where all do. */
export function findFirstBelow(marks: readonly Mark[], places: TextPlaces): number {
  // Marks are in the order of the text, which is that of the page from above to below.
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const box = boxOf(marks[middle]!, places);
    if (box && box.top + box.height < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
