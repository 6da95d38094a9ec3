/**
 * The labels of a tagger: O, and for each kind B (first of several), I (inside), E (last), S (alone). Four places a kind instead of two,
 * since a last name looks unlike a first one and one that stands alone.
 */
export interface LabelSet {
  readonly kinds: readonly string[];
  readonly size: number;
  /** Which labels may stand before a label: `before[beforeStart[y] … beforeStart[y + 1]]`. */
  readonly beforeStart: Int32Array;
  readonly before: Int32Array;
  readonly canStart: Uint8Array;
  readonly canEnd: Uint8Array;
}

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const labelOf = (kind: number, place: number): number => 1 + kind * 4 + place;
/** Index in `kinds`; -1 for O. */
export const kindOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 2);
/** BEGIN … SINGLE; -1 for O. */
export const placeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) & 3);

const opens = (label: number): boolean => placeOf(label) === BEGIN || placeOf(label) === INSIDE;
const continues = (label: number): boolean => placeOf(label) === INSIDE || placeOf(label) === END;

export function createLabelSet(kinds: readonly string[]): LabelSet {
  const size = 1 + kinds.length * 4;
  const beforeStart = new Int32Array(size + 1);
  const before: number[] = [];
  const canStart = new Uint8Array(size);
  const canEnd = new Uint8Array(size);
  for (let label = 0; label < size; label++) {
    for (let prior = 0; prior < size; prior++) {
      if (opens(prior) === continues(label) && (!opens(prior) || kindOf(prior) === kindOf(label))) before.push(prior);
    }
    beforeStart[label + 1] = before.length;
    canStart[label] = continues(label) ? 0 : 1;
    canEnd[label] = opens(label) ? 0 : 1;
  }
  return { kinds, size, beforeStart, before: Int32Array.from(before), canStart, canEnd };
}

/** A name in a sequence: tokens `from` up to, not including, `to`. */
export interface Chunk {
  from: number;
  to: number;
  /** Index in the label set's kinds. */
  kind: number;
}

/** The names that a legal sequence of labels stands for. */
export function chunksOf(labels: ArrayLike<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    const place = placeOf(label);
    if (place === BEGIN || place === SINGLE) from = at;
    if (place === END || place === SINGLE) chunks.push({ from, to: at + 1, kind: kindOf(label) });
  }
  return chunks;
}

/** The labels of names that do not overlap, in a sequence of `length` tokens. */
export function labelsOf(chunks: readonly Chunk[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, kind } of chunks) {
    if (to - from === 1) { labels[from] = labelOf(kind, SINGLE); continue; }
    labels[from] = labelOf(kind, BEGIN);
    labels.fill(labelOf(kind, INSIDE), from + 1, to - 1);
    labels[to - 1] = labelOf(kind, END);
  }
  return labels;
}
