import { COUNTRIES } from '../../lexicon/countries.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { NameGroup } from '../../lexicon/name-group.ts';
import { NAME_TABLES } from '../../lexicon/name-tables.ts';
import { DROP, foldedUnits } from '../text/fold.ts';
import { BLANK, LATIN, SIGN, unitClasses } from '../text/tokens.ts';
import { HashTable } from './tagger/hash-table.ts';
import { HASH_START, HASH_STEP, mix } from './tagger/hash.ts';

/** Bits of a key: the kinds of the names that it ends. The trained model knows them by these numbers. */
const BITS = { person: 1, organization: 2, place: 4, product: 8, event: 16 } as const;
/** Added to a name that is also a common word. */
const NEEDS_CUE = 32;
const GIVEN_NAME = 64;
/** All bits of kinds, those of other lists too. */
export const KINDS = 0xffff;
/** A longer name begins with these words. */
export const PREFIX = 1 << 16;
/** No name has more words. */
export const LONGEST_NAME = 8;

const BAR = 0x7c;
const LINE_FEED = 0x0a;
/** Letters with a small form: Latin ones, as far as names here are written with them. */
const LATIN_END = 0x250;
/** Names hold no unit from here on but signs («’»). */
const UNITS_END = 0x700;
/** Beside the classes of tokens: left out by the fold; ends a form; of no unit. */
const DROPPED = 8;
const ENDS = 9;
const NO_RUN = 10;

/** One entity of the lexicon. */
export interface LexiconRow {
  /** `full name|other form|…`. */
  forms: string;
  group: Pick<NameGroup, 'kind' | 'country' | 'needs'>;
  isCountry: boolean;
}

/**
 * All names of the lexicon, by the hashes of their levelled words, one after the other: a name's key is 0 mixed with the hash of each. It is made
 * anew whenever the browser starts the worker, while all code is cold: ten thousands of levelled texts in maps took ten times as long.
 */
export class LexiconIndex {
  readonly table: HashTable;
  readonly #rows: readonly LexiconRow[];
  /** By slot of the table: the first form whose last word is there, from 1; 0: none. */
  readonly #first: Int32Array;
  /** By form: the next of the same words, later in the lexicon; its row; where it starts in the text. */
  readonly #next: Int32Array;
  readonly #row: Int32Array;
  readonly #start: Int32Array;
  /** All forms, of which each starts at its `#start`. */
  readonly #text: string;
  readonly #letters = readUnits();

  constructor() {
    const rows: LexiconRow[] = COUNTRIES.map(({ code, names }) => ({ forms: names, group: { kind: 'place', country: code }, isCountry: true }));
    for (const table of NAME_TABLES) for (const group of table) for (const forms of group.names) rows.push({ forms, group, isCountry: false });
    // The one letter whose small form is two.
    const text = `${rows.map(({ forms }) => forms).join('\n')}\n${GIVEN_NAMES.replaceAll(' ', '|')}\n`.replaceAll('İ', 'i\u0307');
    // Room for every word: on average one takes more than five letters, with what parts it from the next.
    const room = text.length / 5 | 0;
    this.table = new HashTable(room);
    this.#rows = rows;
    this.#text = text;
    this.#first = new Int32Array(this.table.size);
    this.#next = new Int32Array(room);
    this.#row = new Int32Array(room);
    this.#start = new Int32Array(room);
    const keys = new Int32Array(room);
    const bits = new Int32Array(room);
    const count = readForms(text, Uint8Array.from(rows, ({ group }) => BITS[group.kind] | (group.needs ? NEEDS_CUE : 0)), this.#letters, keys, bits, this.#row, this.#start);
    this.table.uniteAll(keys, bits, count);
    this.#chain(keys, bits, count);
  }

  /** From the last, so that the first of the lexicon is the first of its chain. */
  #chain(slots: Int32Array, bits: Int32Array, count: number): void {
    const [first, next, row, given] = [this.#first, this.#next, this.#row, this.#rows.length];
    for (let at = count - 1; at >= 0; at--) {
      if (bits[at] === PREFIX || row[at] === given) continue;
      next[at] = first[slots[at]!]!;
      first[slots[at]!] = at + 1;
    }
  }

  /** The rows that have a form of just these words, in the order of the lexicon. `key`: that of the words; `letters`: theirs, joined. O(forms). */
  rowsOf(key: number, letters: string): LexiconRow[] {
    const found: LexiconRow[] = [];
    for (let form = this.#first[this.table.slotOf(key)]!; form > 0; form = this.#next[form - 1]!) {
      const row = this.#rows[this.#row[form - 1]!]!;
      if (found.at(-1) !== row && this.#isOf(this.#start[form - 1]!, letters)) found.push(row);
    }
    return found;
  }

  /** Whether the form at `start` has these letters: two texts of one hash are rare, not impossible. */
  #isOf(start: number, letters: string): boolean {
    const { classes, units } = this.#letters;
    let read = 0;
    for (let at = start; ; at++) {
      const unit = this.#text.charCodeAt(at);
      const kind = classes[unit];
      if (kind === ENDS) return read === letters.length;
      if (kind === BLANK || kind === DROPPED) continue;
      if ((units[unit] ?? unit) !== letters.charCodeAt(read++)) return false;
    }
  }
}

/**
 * The key of each word of each form in a text of rows, a line each: its bits in `bits`, PREFIX or, at the last word, its row's `kinds`; its row in
 * `rows`, where the form starts in `starts`. Returns how many. One loop: a browser that makes code faster while it runs in a loop within a loop, falls back at each end of the inner one.
 */
function readForms(text: string, kinds: Uint8Array, { classes, units }: ReturnType<typeof readUnits>, keys: Int32Array, bits: Int32Array, rows: Int32Array, starts: Int32Array): number {
  let count = 0;
  let row = 0;
  let start = 0;
  let key = 0;
  let words = 0;
  let hash = 0;
  let letters = 0;
  let open = NO_RUN;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit];
    if (kind === open) {
      hash = Math.imul(hash ^ units[unit]!, HASH_STEP);
      letters++;
      continue;
    }
    if (kind === DROPPED) continue;
    if (letters > 0) {
      if (words++ > 0) {
        keys[count] = key;
        bits[count++] = PREFIX;
      }
      key = mix(key, mix(hash, letters));
    }
    if (kind !== ENDS) {
      hash = Math.imul(HASH_START ^ (units[unit] ?? unit), HASH_STEP);
      letters = kind === BLANK ? 0 : 1;
      open = kind === SIGN ? NO_RUN : kind ?? NO_RUN;
      continue;
    }
    if (words > 0) {
      keys[count] = key;
      rows[count] = row;
      starts[count] = start;
      bits[count++] = row < kinds.length ? kinds[row]! : GIVEN_NAME;
    }
    if (unit === LINE_FEED) row++;
    key = words = letters = 0;
    open = NO_RUN;
    start = at + 1;
  }
  return count;
}

/** What the loop must know of the letters that names are written with: the class that parts words, the levelled unit in small letters. */
function readUnits(): { classes: Uint8Array; units: Uint16Array } {
  const classes = unitClasses.slice(0, UNITS_END);
  const units = foldedUnits.slice(0, UNITS_END);
  for (let unit = 0x41; unit < LATIN_END; unit++) if (classes[unit] === LATIN) units[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  for (let unit = 0x600; unit < UNITS_END; unit++) if (units[unit] === DROP) classes[unit] = DROPPED;
  classes[BAR] = classes[LINE_FEED] = ENDS;
  return { classes, units };
}

let made: LexiconIndex | null = null;

/** The index, made when first asked for. */
export const lexiconIndex = (): LexiconIndex => (made ??= new LexiconIndex());
