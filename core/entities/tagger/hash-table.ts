/** A fixed table from 32-bit hashes to sets of bits, non-negative integers: open addressing over typed arrays, built once. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & this.#mask;
    while (this.#values[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The value, or -1. */
  get(key: number): number {
    return this.#values[this.#slot(key)]!;
  }

  /** Adds bits to a key's value. */
  unite(key: number, bits: number): void {
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#values[slot] = Math.max(0, this.#values[slot]!) | bits;
  }
}
