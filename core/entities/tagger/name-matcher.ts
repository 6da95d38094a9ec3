import { KINDS, LONGEST_NAME, PREFIX } from '../lexicon-index.ts';
import { HashTable } from './hash-table.ts';
import { mix } from './hash.ts';

/** A name by the hashes of its words, with a class from 1 to 65,535 (bits). */
export interface HashedName {
  words: readonly number[];
  kinds: number;
}

/** Names in a row, as artefacts hold them: for each, how many words it has and, from the ninth bit on, its class, then the hashes. Longer ones than any name are left out. */
export const packNames = (names: readonly HashedName[]): Int32Array =>
  Int32Array.from(names.flatMap(({ words, kinds }) => (words.length === 0 || words.length > LONGEST_NAME ? [] : [words.length | (kinds << 8), ...words])));

/** Names of one or more words with a small class each, matched over hashes of words: longest first, left to right, O(tokens). */
export class NameMatcher {
  readonly #table: HashTable;

  /** `names`: packed; those given twice unite their classes. `listed`: a table of names by the same keys. */
  constructor(names: Int32Array, listed?: HashTable) {
    this.#table = new HashTable((listed?.count ?? 0) + names.length, listed);
    const keys = new Int32Array(names.length);
    const bits = new Int32Array(names.length);
    let count = 0;
    let key = 0;
    let left = 0;
    let kinds = 0;
    for (let at = 0; at < names.length; at++) {
      const number = names[at]!;
      if (left === 0) {
        left = number & 0xff;
        kinds = number >>> 8;
        key = 0;
        continue;
      }
      key = mix(key, number);
      keys[count] = key;
      bits[count++] = --left === 0 ? kinds : PREFIX;
    }
    this.#table.uniteAll(keys, bits, count);
  }

  /** Whether a word is a name by itself. */
  has(word: number): boolean {
    return (Math.max(0, this.#table.get(mix(0, word))) & KINDS) !== 0;
  }

  /**
   * Marks the names in a sequence of words, each with its hash and the other hashes that it may be read as at a name's start (without
   * proclitics): `kinds[i]` is the class of the name that token i belongs to (0: none), `places[i]` 0 begin, 1 inside, 2 end, 3 single.
   */
  match(words: readonly { word: number; readings: readonly number[] }[], kinds: Uint16Array, places: Uint8Array): void {
    kinds.fill(0, 0, words.length);
    for (let from = 0; from < words.length; from++) {
      let to = 0;
      let found = 0;
      const tries = words[from]!.readings;
      for (let reading = 0; reading <= tries.length; reading++) {
        let key = mix(0, reading === 0 ? words[from]!.word : tries[reading - 1]!);
        for (let at = from; at < from + LONGEST_NAME; at++) {
          if (at > from) {
            if (at >= words.length) break;
            key = mix(key, words[at]!.word);
          }
          const value = this.#table.get(key);
          if (value < 0) break;
          if ((value & KINDS) !== 0 && at + 1 > to) { to = at + 1; found = value & KINDS; }
          if ((value & PREFIX) === 0) break;
        }
      }
      if (to === 0) continue;
      for (let at = from; at < to; at++) {
        kinds[at] = found;
        places[at] = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
      }
      from = to - 1;
    }
  }
}
