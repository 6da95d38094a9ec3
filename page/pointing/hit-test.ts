import type { TextPlaces } from '../places/text-places.ts';
import type { Mark } from '../marks/mark.ts';
import type { SpanIndex } from '../marks/span-index.ts';

/** A mark's line boxes are a little lower than its line; a pointer just under the letters still means it. CSS pixels. */
const SLACK = 3;

/** The marks under a point of the viewport, innermost first; on the same words, the one whose card says most. */
export function hitTest(document: Document, x: number, y: number, places: TextPlaces, index: SpanIndex<Mark>): Mark[] {
  const caret = caretAt(document, x, y);
  if (!caret) return [];
  const offset = places.offsetAt(caret.node, caret.offset);
  if (offset === null) return [];
  // A caret is given for points far from any letter too, so each candidate must really be under the point.
  const hits = index.at(offset, { atEnd: true }).filter((mark) => places.rangesOf(mark).some((range) => isUnder(range, x, y)));
  return hits.sort((a, b) => a.end - a.start - (b.end - b.start) || rankOf(a) - rankOf(b));
}

/** Of marks on the same words the figure's or name's own comes first, since its card carries the note too; before it only a note that must warn. */
const rankOf = (mark: Mark): number => (mark.type !== 'note' ? 1 : mark.placed.state === 'changed' ? 0 : 2);

function isUnder(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - SLACK && y <= box.bottom + SLACK) return true;
  }
  return false;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** Chromium has the standard function only since version 128; the other one is its own. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const carets = document as CaretDocument;
  if (carets.caretPositionFromPoint) {
    const position = carets.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
