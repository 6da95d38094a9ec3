/** Marks a slot that has a key: beyond all bits of values. */
const TAKEN = 1 << 30;

/**
 * A table from 32-bit hashes to sets of bits below 2^30: open addressing over one typed array, a key beside its value, so that most look-ups wait for
 * the memory once. It never grows.
 */
export class HashTable {
  /** How many keys it has. */
  count = 0;
  readonly #cells: Int32Array;
  readonly #mask: number;

  /** With room for `capacity` keys, and all of `from`, where given. */
  constructor(capacity: number, from?: HashTable) {
    let size = 16;
    while (size < capacity * 1.5) size *= 2;
    this.#mask = size - 1;
    if (from?.size === size) {
      this.#cells = from.#cells.slice();
      this.count = from.count;
      return;
    }
    this.#cells = new Int32Array(size * 2);
    if (from) for (let slot = 0; slot < from.size; slot++) if (from.at(slot) >= 0) this.unite(from.#cells[slot * 2]!, from.at(slot));
  }

  /** Slots, more than keys. */
  get size(): number {
    return this.#mask + 1;
  }

  /** Where a key is, or would be. */
  slotOf(key: number): number {
    const cells = this.#cells;
    const mask = this.#mask;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
    while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** The value, or -1. */
  get(key: number): number {
    return this.at(this.slotOf(key));
  }

  /** The value of a slot, or -1. */
  at(slot: number): number {
    const value = this.#cells[slot * 2 + 1]!;
    return value === 0 ? -1 : value ^ TAKEN;
  }

  /** Adds bits to a key's value. */
  unite(key: number, bits: number): void {
    this.uniteAll(Int32Array.of(key), Int32Array.of(bits), 1);
  }

  /** Adds bits to the values of the first `count` of some keys, which become their slots. One loop, since it runs while all code is cold. */
  uniteAll(keys: Int32Array, bits: Int32Array, count: number): void {
    const [cells, mask] = [this.#cells, this.#mask];
    let added = 0;
    for (let at = 0; at < count; at++) {
      const key = keys[at]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
      while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & mask;
      if (cells[slot * 2 + 1] === 0) added++;
      cells[slot * 2] = key;
      cells[slot * 2 + 1]! |= bits[at]! | TAKEN;
      keys[at] = slot;
    }
    this.count += added;
  }
}
