import { BLOCK_SEPARATOR } from '../../core/article/article.ts';
import type { Span } from '../../core/text/span.ts';
import type { Piece } from '../article/collect-runs.ts';
import type { ArticleReading } from '../article/reading.ts';

/** Where the article's text stands in the page: the bridge between spans of `articleText` and the DOM. It holds live text nodes and changes none. */
export interface TextPlaces {
  /** `articleText` of the reading. */
  readonly text: string;
  /** The live ranges of a span, one for each block it touches, in order; empty where its nodes have left the document. */
  rangesOf(span: Span): Range[];
  /** The span of a range of the page, cut to the article; null where it touches none of its text. */
  spanOf(range: Range): Span | null;
  /** The offset in `text` of a caret position of the page, or null outside the article's text. */
  offsetAt(node: Node, offset: number): number | null;
  /** The element that holds the article's body: what to observe for changes and to measure scrolling against. */
  readonly root: Element;
}

/** A reading with its bridge to the page. */
export type PlacedReading = ArticleReading & { places: TextPlaces };

/** A piece whose `start` counts in the whole text, with the text node's data when it was read: a node rewritten since points nowhere. */
interface Place extends Piece {
  block: number;
  data: string;
}

const isLive = ({ node, data }: Place): boolean => node.isConnected && node.data === data;
const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** Builds the bridge between spans of the text and the page, for a reading that something is to be shown of. */
export const placeReading = (reading: ArticleReading): PlacedReading => ({ ...reading, places: placeText(reading) });

function placeText({ placed, root }: ArticleReading): TextPlaces {
  const places: Place[] = [];
  let text = '';
  for (const [block, { text: own, pieces }] of placed.entries()) {
    if (block > 0) text += BLOCK_SEPARATOR;
    for (const piece of pieces) places.push({ ...piece, start: text.length + piece.start, block, data: piece.node.data });
    text += own;
  }

  /** Index of the first place that ends behind an offset, by halving. */
  const find = (offset: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (places[middle]!.start + places[middle]!.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return {
    text,
    root,
    rangesOf(span) {
      const touched = places.slice(find(span.start), find(span.end - 1) + 1).filter(({ start }) => start < span.end && span.start < span.end);
      return [...Map.groupBy(touched, ({ block }) => block).values()].filter((parts) => parts.every(isLive)).map((parts) => {
        const [first, last] = [parts[0]!, parts.at(-1)!];
        const range = first.node.ownerDocument.createRange();
        range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
        range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.start));
        return range;
      });
    },
    spanOf(range) {
      let span = null as Span | null;
      for (const { node, start, nodeStart, length } of places) {
        if (!range.intersectsNode(node)) continue;
        const first = start + (node === range.startContainer ? clamp(range.startOffset - nodeStart, length) : 0);
        const last = start + (node === range.endContainer ? clamp(range.endOffset - nodeStart, length) : length);
        if (last > first) span = { start: span?.start ?? first, end: last };
      }
      return span;
    },
    offsetAt(node, offset) {
      const place = places.find((each) => each.node === node && offset >= each.nodeStart && offset <= each.nodeStart + each.length);
      return place && isLive(place) ? place.start + offset - place.nodeStart : null;
    },
  };
}
