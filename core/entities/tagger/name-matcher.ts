import { HashTable } from './hash-table.ts';
import { mix } from './hash.ts';

const PREFIX = 1 << 16;
const LONGEST = 8;

/** Names of one or more words with a small class each, matched over hashes of words: longest first, left to right, O(tokens). */
export class NameMatcher {
  readonly #table: HashTable;

  /** `names`: the hashes of a name's words, and a class from 1 to 65,535 (bits). Names given twice unite their classes. */
  constructor(names: readonly { words: readonly number[]; kinds: number }[]) {
    let nodes = 0;
    for (const { words } of names) nodes += words.length;
    this.#table = new HashTable(nodes);
    for (const { words, kinds } of names) {
      if (words.length === 0 || words.length > LONGEST) continue;
      let key = 0;
      for (let at = 0; at < words.length; at++) {
        key = mix(key, words[at]!);
        this.#table.unite(key, at === words.length - 1 ? kinds : PREFIX);
      }
    }
  }

  /** Whether a word is a name by itself. */
  has(word: number): boolean {
    return (Math.max(0, this.#table.get(mix(0, word))) & 0xffff) !== 0;
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
        for (let at = from; at < from + LONGEST; at++) {
          if (at > from) {
            if (at >= words.length) break;
            key = mix(key, words[at]!.word);
          }
          const value = this.#table.get(key);
          if (value < 0) break;
          if ((value & 0xffff) !== 0 && at + 1 > to) { to = at + 1; found = value & 0xffff; }
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
