import { BLOCK_SEPARATOR } from '../../core/article/article.ts';
import type { Span } from '../../core/text/span.ts';
import type { Piece } from './collect-runs.ts';
import type { TextPlaces } from './reading.ts';

/** A piece whose `start` counts in the whole text, with the text node's data when it was read: a node rewritten since points nowhere. */
interface Place extends Piece {
  block: number;
  data: string;
}

const isLive = ({ node, data }: Place): boolean => node.isConnected && node.data === data;
const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** Builds the bridge between spans of the text and the page. */
export function placeText(blocks: readonly { text: string; pieces: readonly Piece[] }[], root: Element): TextPlaces {
  const places: Place[] = [];
  let text = '';
  for (const [block, { text: own, pieces }] of blocks.entries()) {
    if (block > 0) text += BLOCK_SEPARATOR;
    for (const piece of pieces) places.push({ ...piece, start: text.length + piece.start, block, data: piece.node.data });
    text += own;
  }

  return {
    text,
    root,
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      // The first place that ends behind the start, by halving.
      let at = 0;
      for (let high = places.length; at < high;) {
        const middle = (at + high) >>> 1;
        if (places[middle]!.start + places[middle]!.length > start) high = middle;
        else at = middle + 1;
      }
      while (start < end && at < places.length && places[at]!.start < end) {
        const first = places[at]!;
        let last = first;
        let live = true;
        for (; places[at]?.block === first.block && places[at]!.start < end; at++) {
          last = places[at]!;
          live &&= isLive(last);
        }
        if (!live) continue;
        const range = first.node.ownerDocument.createRange();
        range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
        range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.start));
        ranges.push(range);
      }
      return ranges;
    },
    spanOf(range) {
      let span = null as Span | null;
      for (const { node, start, nodeStart, length } of places) {
        if (!range.intersectsNode(node)) continue;
        const first = start + (node === range.startContainer ? clamp(range.startOffset - nodeStart, length) : 0);
        const last = start + (node === range.endContainer ? clamp(range.endOffset - nodeStart, length) : length);
        if (last > first) span = { start: Math.min(span?.start ?? first, first), end: Math.max(span?.end ?? last, last) };
      }
      return span;
    },
    offsetAt(node, offset) {
      if (node.nodeType === 1) {
        const child = node.childNodes[offset];
        return child?.nodeType === 3 ? this.offsetAt(child, 0) : null;
      }
      const place = places.find((each) => each.node === node && offset >= each.nodeStart && offset <= each.nodeStart + each.length);
      return place && isLive(place) ? place.start + offset - place.nodeStart : null;
    },
  };
}
