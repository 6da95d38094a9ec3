import { FEATURE_BITS } from './features.ts';

const FEATURES = 1 << FEATURE_BITS;

/**
 * Whole-number weights of features, a row of labels each. Two features in three have none; bits tell, so that a look-up of those touches nothing
 * else. Of the others' weights four in five are zeros: only the rest are kept. A row lies in one place, with those of its seven neighbours, so that a
 * look-up waits for the memory once.
 */
export class WeightTable {
  /** Labels. */
  readonly size: number;
  /** Features that have weights. */
  readonly rows: number;
  /** Of each eight features: where their rows begin in `cells` << 8, and a bit for each feature that has one. */
  readonly blocks: Int32Array;
  /** The rows in the order of their features: how many weights, then each as `weight << 8 | label`. */
  readonly cells: Int16Array;
  /** Of the features last asked for: where the rows of the eight begin, and which of the eight are before it. */
  #spots = new Int32Array(512);
  /** Of what was fetched ahead; kept, so that no compiler leaves the fetching out. */
  fetched = 0;

  /** `present`: a bit for each feature that has a row, bit `f & 31` of cell `f >>> 5`; `starts`: where each row begins. */
  constructor(size: number, present: Int32Array, starts: Int32Array, cells: Int16Array) {
    this.size = size;
    this.rows = starts.length;
    this.cells = cells;
    const blocks = new Int32Array(FEATURES >>> 3);
    for (let block = 0, row = 0; block < blocks.length; block++) {
      const bits = (present[block >>> 2]! >>> ((block & 3) * 8)) & 0xff;
      if (bits === 0) continue;
      blocks[block] = (starts[row]! << 8) | bits;
      row += countBits(bits);
    }
    this.blocks = blocks;
  }

  /** Adds a feature's weights to `size` sums from `to` on. */
  addTo(sums: Int32Array, to: number, feature: number): void {
    this.addAllTo(sums, to, Int32Array.of(feature), 1);
  }

  /**
   * Adds the weights of the first `count` of some features. Their rows lie all over two megabytes: all are fetched first, many at a time, since none of
   * those reads hangs on another, then added.
   */
  addAllTo(sums: Int32Array, to: number, features: Int32Array, count: number): void {
    const { blocks, cells } = this;
    if (this.#spots.length < count * 2) this.#spots = new Int32Array(count * 4);
    const spots = this.#spots;
    let found = 0;
    let fetched = 0;
    for (let each = 0; each < count; each++) {
      const feature = features[each]!;
      const block = blocks[feature >>> 3]!;
      const bit = 1 << (feature & 7);
      if ((block & bit) === 0) continue;
      const at = block >>> 8;
      fetched ^= cells[at]!;
      spots[found] = at;
      spots[found + 1] = block & (bit - 1);
      found += 2;
    }
    this.fetched = fetched;
    for (let each = 0; each < found; each += 2) {
      let at = spots[each]!;
      for (let before = spots[each + 1]!; before !== 0; before &= before - 1) at += cells[at]! + 1;
      const last = at + cells[at]!;
      while (at < last) {
        const cell = cells[++at]!;
        sums[to + (cell & 0xff)]! += cell >> 8;
      }
    }
  }

  /** Calls `read` for each feature that has weights, in order, with where its row begins in `cells`. */
  forEachRow(read: (feature: number, at: number) => void): void {
    this.blocks.forEach((block, index) => {
      let at = block >>> 8;
      for (let bits = block & 0xff; bits !== 0; bits &= bits - 1) {
        read(index * 8 + 31 - Math.clz32(bits & -bits), at);
        at += this.cells[at]! + 1;
      }
    });
  }
}

/** A table of the features whose row in `values` (`feature × size + label`) is not all zeros. */
export function collectWeights(values: Int8Array, size: number): WeightTable {
  const present = new Int32Array(FEATURES >>> 5);
  const starts: number[] = [];
  const cells: number[] = [];
  for (let row = 0; row < FEATURES; row++) {
    const first = cells.length;
    for (let label = 0, at = row * size; label < size; label++, at++) {
      if (values[at] === 0) continue;
      if (cells.length === first) cells.push(0);
      cells.push((values[at]! << 8) | label);
      cells[first]!++;
    }
    if (cells.length === first) continue;
    present[row >>> 5]! |= 1 << (row & 31);
    starts.push(first);
  }
  return new WeightTable(size, present, new Int32Array(starts), new Int16Array(cells));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
