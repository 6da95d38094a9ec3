import { BLOCK_SEPARATOR } from '../../core/article/article.ts';
import type { Span } from '../../core/text/span.ts';
import type { Piece } from './collect-runs.ts';
import type { TextPlaces } from './reading.ts';

/** A piece whose `start` counts in the whole text, with the text node's data when it was read: a node rewritten since points nowhere. */
interface Place extends Piece {
  block: number;
  data: string;
}

/**
 * Builds the bridge between spans of the text and the page. `order` of a block is its place in the document, which for a headline
 * below its picture's caption is not its place in the text. All look-ups are binary searches.
 */
export function placeText(blocks: readonly { text: string; pieces: readonly Piece[]; order: number }[], root: Element): TextPlaces {
  const places: Place[] = [];
  let start = 0;
  const texts: string[] = [];
  for (const [block, { text, pieces }] of blocks.entries()) {
    for (const piece of pieces) places.push({ ...piece, start: start + piece.start, block, data: piece.node.data });
    texts.push(text);
    start += text.length + BLOCK_SEPARATOR.length;
  }
  const inDocument = [...places].sort((a, b) => blocks[a.block]!.order - blocks[b.block]!.order || a.start - b.start);
  const byNode = new Map<Node, Place[]>();
  for (const place of places) {
    const known = byNode.get(place.node);
    if (known) known.push(place);
    else byNode.set(place.node, [place]);
  }
  return new Places(texts.join(BLOCK_SEPARATOR), root, places, inDocument, byNode);
}

const isLive = (place: Place): boolean => place.node.isConnected && place.node.data === place.data;

/** The first index at which `test` holds, given that it holds for all later ones. */
function findFirst(size: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

class Places implements TextPlaces {
  readonly text: string;
  readonly root: Element;
  readonly #places: Place[];
  readonly #inDocument: Place[];
  readonly #byNode: Map<Node, Place[]>;

  constructor(text: string, root: Element, places: Place[], inDocument: Place[], byNode: Map<Node, Place[]>) {
    this.text = text;
    this.root = root;
    this.#places = places;
    this.#inDocument = inDocument;
    this.#byNode = byNode;
  }

  rangesOf({ start, end }: Span): Range[] {
    const ranges: Range[] = [];
    if (end <= start) return ranges;
    let at = findFirst(this.#places.length, (index) => this.#places[index]!.start + this.#places[index]!.length > start);
    while (at < this.#places.length && this.#places[at]!.start < end) {
      const first = this.#places[at]!;
      let last = first;
      let live = true;
      for (; at < this.#places.length && this.#places[at]!.block === first.block && this.#places[at]!.start < end; at++) {
        last = this.#places[at]!;
        live &&= isLive(last);
      }
      if (!live) continue;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
      range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.start));
      ranges.push(range);
    }
    return ranges;
  }

  spanOf(range: Range): Span | null {
    const places = this.#inDocument.every((place) => place.node.isConnected) ? this.#inDocument : this.#inDocument.filter((place) => place.node.isConnected);
    if (places.length === 0 || range.startContainer.getRootNode() !== places[0]!.node.getRootNode()) return null;
    // Both tests are monotonous along the document, so the pieces that the range touches lie between two searches.
    const from = findFirst(places.length, (index) => { const place = places[index]!; return range.comparePoint(place.node, place.nodeStart + place.length) >= 0; });
    const to = findFirst(places.length, (index) => { const place = places[index]!; return range.comparePoint(place.node, place.nodeStart) > 0; });
    let span: Span | null = null;
    for (let index = from; index < to; index++) {
      const place = places[index]!;
      // Only the ends can be cut; everything between is whole.
      const first = index - from < 2 ? this.#clamp(place, range.startContainer, range.startOffset, 0) : place.start;
      const last = to - index < 3 ? this.#clamp(place, range.endContainer, range.endOffset, place.length) : place.start + place.length;
      if (last <= first) continue;
      span = span ? { start: Math.min(span.start, first), end: Math.max(span.end, last) } : { start: first, end: last };
    }
    return span;
  }

  offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType === 1) {
      const child = node.childNodes[offset] ?? null;
      return child?.nodeType === 3 ? this.offsetAt(child, 0) : null;
    }
    for (const place of this.#byNode.get(node) ?? []) {
      if (offset >= place.nodeStart && offset <= place.nodeStart + place.length) return isLive(place) ? place.start + offset - place.nodeStart : null;
    }
    return null;
  }

  #clamp(place: Place, container: Node, offset: number, whole: number): number {
    if (container !== place.node) return place.start + whole;
    return place.start + Math.max(0, Math.min(place.length, offset - place.nodeStart));
  }
}
