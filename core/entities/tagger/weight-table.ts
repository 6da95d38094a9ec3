import { FEATURE_BITS } from './features.ts';

const FEATURES = 1 << FEATURE_BITS;

/**
 * Whole-number weights of features. Two features in three have none; a bitmap tells, so that a look-up of those touches nothing else. Of
 * the others' weights, one for each label, four in five are zeros: only the rest are kept and added.
 */
export class WeightTable {
  /** Labels. */
  readonly size: number;
  /** A bit for each feature that has weights; bit `f & 31` of cell `f >>> 5`. */
  readonly present: Int32Array;
  /** Where the cells of each present feature begin, in the order of their features, and where the last one's end. */
  readonly starts: Int32Array;
  /** `weight << 8 | label`. */
  readonly cells: Int16Array;
  /** How many present features stand before those of each cell of `present`. */
  readonly #before: Int32Array;

  constructor(size: number, present: Int32Array, starts: Int32Array, cells: Int16Array) {
    this.size = size;
    this.present = present;
    this.starts = starts;
    this.cells = cells;
    this.#before = new Int32Array(present.length);
    let count = 0;
    for (let cell = 0; cell < present.length; cell++) {
      this.#before[cell] = count;
      count += countBits(present[cell]!);
    }
  }

  /** Adds a feature's weights to `size` sums from `to` on. */
  addTo(sums: Int32Array, to: number, feature: number): void {
    this.addAllTo(sums, to, Int32Array.of(feature), 1);
  }

  /** Adds the weights of the first `count` of some features. */
  addAllTo(sums: Int32Array, to: number, features: Int32Array, count: number): void {
    const { present, starts, cells } = this;
    const before = this.#before;
    for (let each = 0; each < count; each++) {
      const feature = features[each]!;
      const bits = present[feature >>> 5]!;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) continue;
      const row = before[feature >>> 5]! + countBits(bits & (bit - 1));
      const last = starts[row + 1]!;
      for (let at = starts[row]!; at < last; at++) {
        const cell = cells[at]!;
        sums[to + (cell & 0xff)]! += cell >> 8;
      }
    }
  }
}

/** A table of the features whose row in `values` (`feature × size + label`) is not all zeros. */
export function collectWeights(values: Int8Array, size: number): WeightTable {
  const present = new Int32Array(FEATURES >>> 5);
  const starts: number[] = [];
  const cells: number[] = [];
  for (let row = 0; row < FEATURES; row++) {
    const first = cells.length;
    for (let label = 0, at = row * size; label < size; label++, at++) if (values[at] !== 0) cells.push((values[at]! << 8) | label);
    if (cells.length === first) continue;
    present[row >>> 5]! |= 1 << (row & 31);
    starts.push(first);
  }
  starts.push(cells.length);
  return new WeightTable(size, present, new Int32Array(starts), new Int16Array(cells));
}

function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
