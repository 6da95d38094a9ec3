import type { TextPlaces } from '../places/text-places.ts';
import { type Mark, groupOf } from './mark.ts';
import { MARK_GROUPS, type MarkGroup, type Painter } from './painter.ts';

/** Paints all marks where they stand now; what was painted before and is no mark any more is gone. `now` is left as it is. */
export function paintMarks(painter: Painter, marks: readonly Mark[], places: TextPlaces): void {
  const ranges = new Map<MarkGroup, Range[]>();
  for (const mark of marks) {
    const group = groupOf(mark);
    const list = ranges.get(group) ?? [];
    for (const range of places.rangesOf(mark)) list.push(range);
    ranges.set(group, list);
  }
  for (const group of MARK_GROUPS) if (group !== 'now') painter.paint(group, ranges.get(group) ?? []);
}
