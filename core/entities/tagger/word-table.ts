/** What is known of words before any sentence is read: read off unlabelled text and lists of names. One row a word. */
export interface WordColumns {
  /** 32-bit hashes of the folded words, ascending, each once. */
  hashes: Int32Array;
  /** Cluster at 2,000, 512, 128 and 32 clusters, from 1; 0: none. Words of one fine cluster share the coarser ones. */
  clusters: readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  /** Bits: `NAME_TOKEN` (two bits of frequency), `CITY`. */
  flags: Uint8Array;
  /** How often unlabelled text uses the word as part of a person's, place's, organisation's, other name: four bits each, 0 none … 15 always. */
  soft: Uint16Array;
  /** Class by the words right beside it, from 1; 0: none (tools/train/word-classes.ts). */
  classes: Uint16Array;
}

const UPPERS = 1 << 16;
const upperOf = (hash: number): number => (hash >> 16) + (UPPERS >> 1);

export const NAME_TOKEN = 3;
export const CITY = 4;
export const CITY_PART = 8;

/** Looks words up by hash. Hashes have 32 bits: of a hundred thousand unknown words about two meet a row that is not theirs. */
export class WordTable {
  readonly columns: WordColumns;
  /** Row of the first hash of each value of the upper half, and the number of rows: one or two hashes share it. */
  readonly #firsts: Int32Array;

  constructor(columns: WordColumns) {
    const { hashes } = columns;
    this.columns = columns;
    this.#firsts = new Int32Array(UPPERS + 1);
    let upper = 0;
    for (let row = 0; row < hashes.length; row++) for (const last = upperOf(hashes[row]!); upper <= last; upper++) this.#firsts[upper] = row;
    this.#firsts.fill(hashes.length, upper);
  }

  /** The row of a word, or -1. */
  find(hash: number): number {
    const { hashes } = this.columns;
    const upper = upperOf(hash);
    const last = this.#firsts[upper + 1]!;
    for (let row = this.#firsts[upper]!; row < last; row++) if (hashes[row] === hash) return row;
    return -1;
  }
}

export const emptyWords = (): WordTable => new WordTable({
  hashes: new Int32Array(0), clusters: [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)], flags: new Uint8Array(0), soft: new Uint16Array(0), classes: new Uint16Array(0),
});
