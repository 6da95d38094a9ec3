/** A table from 32-bit hashes to sets of bits, non-negative integers: open addressing over typed arrays, which never grow. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** With room for `capacity` keys, and the keys and values of `from`, where given. */
  constructor(capacity: number, from?: HashTable) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#mask = size - 1;
    if (from?.size === size) {
      this.#keys = from.#keys.slice();
      this.#values = from.#values.slice();
      return;
    }
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(-1);
    if (from) for (let slot = 0; slot < from.size; slot++) if (from.#values[slot]! >= 0) this.unite(from.#keys[slot]!, from.#values[slot]!);
  }

  /** Slots, more than keys. */
  get size(): number {
    return this.#mask + 1;
  }

  /** Where a key is, or would be. */
  slotOf(key: number): number {
    const keys = this.#keys;
    const values = this.#values;
    const mask = this.#mask;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
    while (values[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** The value, or -1. */
  get(key: number): number {
    return this.#values[this.slotOf(key)]!;
  }

  /** The value of a slot, or -1. */
  at(slot: number): number {
    return this.#values[slot]!;
  }

  /** Adds bits to a key's value. */
  unite(key: number, bits: number): void {
    this.uniteAll(Int32Array.of(key), Int32Array.of(bits), 1);
  }

  /** Adds bits to the values of the first `count` of some keys, which become their slots. One loop, since it runs while all code is cold. */
  uniteAll(keys: Int32Array, bits: Int32Array, count: number): void {
    const [ownKeys, values, mask] = [this.#keys, this.#values, this.#mask];
    for (let at = 0; at < count; at++) {
      const key = keys[at]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
      while (values[slot]! >= 0 && ownKeys[slot] !== key) slot = (slot + 1) & mask;
      ownKeys[slot] = key;
      values[slot] = values[slot]! < 0 ? bits[at]! : values[slot]! | bits[at]!;
      keys[at] = slot;
    }
  }
}
