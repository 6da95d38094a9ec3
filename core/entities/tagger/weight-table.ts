import { FEATURE_BITS } from './features.ts';

const FEATURES = 1 << FEATURE_BITS;

/**
 * Whole-number weights of features, one row of `size` labels for each feature that has any. Two in three have none; a bitmap tells, so
 * that a look-up of those touches no row, and the table takes four megabytes instead of eleven.
 */
export class WeightTable {
  /** Weights of one feature. */
  readonly size: number;
  /** A bit for each feature that has a row; bit `f & 31` of cell `f >>> 5`. */
  readonly present: Int32Array;
  /** The rows in the order of their features. */
  readonly rows: Int8Array;
  /** How many rows stand before those of each cell of `present`. */
  readonly #before: Int32Array;

  constructor(size: number, present: Int32Array, rows: Int8Array) {
    this.size = size;
    this.present = present;
    this.rows = rows;
    this.#before = new Int32Array(present.length);
    let count = 0;
    for (let cell = 0; cell < present.length; cell++) {
      this.#before[cell] = count;
      count += countBits(present[cell]!);
    }
  }

  /** The index in `rows` of a feature's first weight; -1 where it has none. */
  find(feature: number): number {
    const cell = feature >>> 5;
    const bits = this.present[cell]!;
    const bit = 1 << (feature & 31);
    if ((bits & bit) === 0) return -1;
    return (this.#before[cell]! + countBits(bits & (bit - 1))) * this.size;
  }

  /** Adds a feature's weights to `size` sums from `to` on. */
  addTo(sums: Int32Array, to: number, feature: number): void {
    let from = this.find(feature);
    if (from < 0) return;
    const { rows } = this;
    for (const last = to + this.size; to < last; to++, from++) sums[to]! += rows[from]!;
  }

  /** Adds the weights of the first `count` of some features. */
  addAllTo(sums: Int32Array, to: number, features: Int32Array, count: number): void {
    const { present, rows, size } = this;
    const before = this.#before;
    const last = to + size;
    for (let each = 0; each < count; each++) {
      const feature = features[each]!;
      const bits = present[feature >>> 5]!;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) continue;
      let from = (before[feature >>> 5]! + countBits(bits & (bit - 1))) * size;
      for (let at = to; at < last; at++, from++) sums[at]! += rows[from]!;
    }
  }
}

/** A table of the features whose row in `values` (`feature × size + label`) is not all zeros. */
export function collectWeights(values: Int8Array, size: number): WeightTable {
  const present = new Int32Array(FEATURES >>> 5);
  const kept: number[] = [];
  for (let row = 0; row < FEATURES; row++) {
    let at = row * size;
    const last = at + size;
    while (at < last && values[at] === 0) at++;
    if (at === last) continue;
    present[row >>> 5]! |= 1 << (row & 31);
    kept.push(row);
  }
  const rows = new Int8Array(kept.length * size);
  kept.forEach((row, at) => rows.set(values.subarray(row * size, (row + 1) * size), at * size));
  return new WeightTable(size, present, rows);
}

function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
