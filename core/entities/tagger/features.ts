import type { Token } from '../../text/tokens.ts';
import { hashText, mix } from './hash.ts';
import type { NameMatcher } from './name-matcher.ts';
import { type WordFacts, keepSaid, readFacts, said } from './word-facts.ts';
import type { WeightTable } from './weight-table.ts';
import type { WordTable } from './word-table.ts';

/**
 * What the tagger is told about a token, in words, by set. Only the hashes count: a model trained with other templates is refused, so every change
 * of features.ts or word-facts.ts that moves a number must change these texts. The newer set adds classes of words and what is known of a word
 * whole and without its proclitics: three points better on ANERcorp, no better on the product's sentences, whose model has the plain one.
 */
const FEATURE_SETS = {
  plain: '2026-11/1 word stem core affixes1-4 grams2-4 shape clusters names cities soft ±2; pairs of words, stems, clusters; lexicon; quotes; brackets; edges; bias',
  classes: '2026-11/2 word stem core affixes1-4 grams2-4 shape clusters classes proclitics names cities soft ±2; pairs of words, stems, clusters, classes; lexicon; quotes; brackets; edges; bias',
} as const;
export type FeatureSet = keyof typeof FEATURE_SETS;
export const versionOf = (set: FeatureSet): string => (hashText(FEATURE_SETS[set]) >>> 0).toString(16);
/** The set of a version, or null for one that this program does not know. */
export const setOf = (version: string): FeatureSet | null => (version === versionOf('plain') ? 'plain' : version === versionOf('classes') ? 'classes' : null);

/** Bits of a feature's number. 2^18 rows were 0.6 points worse, 2^20 no better and twice the memory. */
export const FEATURE_BITS = 19;

/** A token as the features see it. */
export type FeatureToken = Pick<Token, 'text' | 'type' | 'spaceBefore'>;

/** A sequence in numbers: the features of token i are `rows[starts[i] … starts[i + 1]]`. */
export interface FeatureRows {
  rows: Int32Array;
  starts: Int32Array;
  /** Hash of each token without proclitics. */
  stems: Int32Array;
  /** 1 for Arabic and Latin words. */
  isWord: Uint8Array;
}

/** The features of what a document says of a token (see DocumentMemory), `near` those of the neighbours. */
export function documentRows(atoms: readonly (readonly number[])[], at: number): number[] {
  const rows: number[] = [];
  for (let distance = -1; distance <= 1; distance++) for (const atom of atoms[at + distance] ?? []) rows.push(mix(atom, distance) >>> SHIFT);
  return rows;
}

const SHIFT = 32 - FEATURE_BITS;
const OPENING = '«“„‹';
const CLOSING = '»”‹›';
/** More than the spellings of a long read; a word costs half a kilobyte. */
const KEPT_WORDS = 16_384;
/** A word's own sums: as the one labelled, and one and two places before and after it. */
const SUMS = 5;

// Templates of a token in its place; those of single words count below 64 and are mixed with the distance.
const J = { bias: 100, quote: 101, quoteHead: 102, bracket: 103, glued: 104, name: 105, nameBefore: 106, nameAfter: 107, edge: 108, pair: 120, soft: 150, klass: 160 } as const;

/** Reads tokens into numbers of features. Facts about words are kept, so the second sight of a word costs nothing. */
export class FeatureReader {
  readonly #words: WordTable;
  readonly #names: NameMatcher;
  #facts = new Map<string, WordFacts>();
  #kinds = new Uint16Array(0);
  #places = new Uint8Array(0);
  #room = new Int32Array(1 << 14);
  #count = 0;
  #weights: WeightTable | null = null;
  #sums = new Int32Array(0);
  /** The sums of each word met, `SUMS × labels` of them from its `scores` on. */
  #scores = new Int16Array(0);
  #scored = 0;
  #wordSums = new Int32Array(0);
  /** Room for the features of one word. */
  readonly #atomRows = new Int32Array(said.center.length);
  #border: WordFacts;
  readonly #isBlind: boolean;
  readonly #hasClasses: boolean;

  /** `isBlind`: say nothing of the word being labelled but its neighbours, to read off unlabelled text what company a word keeps. */
  constructor(words: WordTable, names: NameMatcher, set: FeatureSet = 'classes', isBlind = false) {
    this.#hasClasses = set === 'classes';
    this.#isBlind = isBlind;
    this.#words = words;
    this.#names = names;
    this.#border = keepSaid(readFacts('', 'break', words, this.#hasClasses));
  }

  #factsOf({ text, type }: FeatureToken): WordFacts {
    let facts = this.#facts.get(text);
    if (!facts) {
      facts = readFacts(text, type, this.#words, this.#hasClasses);
      this.#facts.set(text, facts);
      if (this.#weights) this.#score(facts, this.#weights);
      else keepSaid(facts);
    }
    return facts;
  }

  /** Forgets the words met before a sequence, where they are too many or were read for another table. */
  #start(weights: WeightTable | null): void {
    if (weights === this.#weights && this.#facts.size < KEPT_WORDS) return;
    this.#weights = weights;
    this.#facts = new Map();
    this.#scored = 0;
    this.#border = readFacts('', 'break', this.#words, this.#hasClasses);
    if (weights) this.#score(this.#border, weights);
    else keepSaid(this.#border);
  }

  #say(template: number, value: number): void {
    this.#room[this.#count++] = mix(template, value) >>> SHIFT;
  }

  #sayAll(atoms: Int32Array, distance: number): void {
    for (let at = 0; at < atoms.length; at++) this.#room[this.#count++] = mix(atoms[at]!, distance) >>> SHIFT;
  }

  /** The features of a sequence, each a number below 2^FEATURE_BITS. `rows` is a view that the next call overwrites. */
  read(tokens: readonly FeatureToken[]): FeatureRows {
    this.#start(null);
    return this.#walk(tokens);
  }

  /**
   * The sums of the weights of each token's features, `tokens.length × size`: what `read` and adding up would give, but the part that
   * hangs on single words is added up once a word.
   */
  sum(tokens: readonly FeatureToken[], weights: WeightTable): Omit<FeatureRows, 'rows' | 'starts'> & { sums: Int32Array } {
    this.#start(weights);
    this.#sums = new Int32Array(tokens.length * weights.size);
    const { stems, isWord } = this.#walk(tokens);
    return { stems, isWord, sums: this.#sums };
  }

  #walk(tokens: readonly FeatureToken[]): FeatureRows {
    const length = tokens.length;
    const facts = tokens.map((one) => this.#factsOf(one));
    const stems = new Int32Array(length);
    const isWord = new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      const { stem, type } = facts[at]!;
      stems[at] = stem;
      if (type === 1 || type === 2) isWord[at] = 1;
    }
    if (this.#kinds.length < length) { this.#kinds = new Uint16Array(length * 2); this.#places = new Uint8Array(length * 2); }
    this.#names.match(facts, this.#kinds, this.#places);
    const starts = new Int32Array(length + 1);
    const quotes = new Quotes();
    const weights = this.#weights;
    this.#count = 0;
    for (let at = 0; at < length; at++) {
      if (this.#count + 600 > this.#room.length) { const more = new Int32Array(this.#room.length * 2); more.set(this.#room); this.#room = more; }
      const here = facts[at]!;
      const before = facts[at - 1] ?? this.#border;
      const after = facts[at + 1] ?? this.#border;
      const before2 = facts[at - 2] ?? this.#border;
      const after2 = facts[at + 2] ?? this.#border;
      this.#say(J.bias, 1);
      if (weights) this.#addWords(at, before2, before, here, after, after2, weights.size);
      else {
        if (!this.#isBlind) this.#sayAll(here.center, 0);
        this.#sayAll(before.near, -1);
        this.#sayAll(after.near, 1);
        this.#sayAll(before2.far, -2);
        this.#sayAll(after2.far, 2);
      }
      this.#sayContext(before2, before, here, after, after2);
      if (!this.#isBlind) {
        this.#sayPairs(before, here, after);
        this.#sayNames(at, length, before);
      }
      quotes.step(tokens[at]!, before);
      if (quotes.depth > 0) {
        this.#say(J.quote, Math.min(quotes.depth, 4));
        if (quotes.depth <= 5) this.#say(J.quoteHead, quotes.head);
      }
      if (!tokens[at]!.spaceBefore && at > 0) this.#say(J.glued, before.type * 8 + here.type);
      if (at + 1 < length && !tokens[at + 1]!.spaceBefore) this.#say(J.glued + 0x100, here.type * 8 + after.type);
      if (at === 0) this.#say(J.edge, here.type);
      if (weights) { this.#addRoom(at, weights); this.#count = 0; }
      starts[at + 1] = this.#count;
    }
    return { rows: this.#room, starts, stems, isWord };
  }

  #addRoom(token: number, weights: WeightTable): void {
    weights.addAllTo(this.#sums, token * weights.size, this.#room, this.#count);
  }

  #addWords(token: number, before2: WordFacts, before: WordFacts, here: WordFacts, after: WordFacts, after2: WordFacts, size: number): void {
    const sums = this.#sums;
    const scores = this.#scores;
    const last = (token + 1) * size;
    let [center, near, ahead, far, beyond] = [here.scores, before.scores + size, after.scores + 2 * size, before2.scores + 3 * size, after2.scores + 4 * size];
    for (let to = token * size; to < last; to++) sums[to]! += scores[center++]! + scores[near++]! + scores[ahead++]! + scores[far++]! + scores[beyond++]!;
  }

  /** Adds up what is said of the word read last, at distances 0, -1, 1, -2, 2. */
  #score(facts: WordFacts, weights: WeightTable): void {
    const { size } = weights;
    const sums = this.#wordSums.length === SUMS * size ? this.#wordSums.fill(0) : (this.#wordSums = new Int32Array(SUMS * size));
    const { center, centers, near, nears, fars } = said;
    this.#addSaid(weights, center, centers, 0, 0);
    this.#addSaid(weights, near, nears, -1, 1);
    this.#addSaid(weights, near, nears, 1, 2);
    this.#addSaid(weights, near, fars, -2, 3);
    this.#addSaid(weights, near, fars, 2, 4);
    if (this.#scores.length < this.#scored + sums.length) {
      const more = new Int16Array(Math.max(this.#scores.length * 2, 64 * sums.length));
      more.set(this.#scores);
      this.#scores = more;
    }
    // Of at most some 150 features of a byte each: within two bytes.
    this.#scores.set(sums, this.#scored);
    facts.scores = this.#scored;
    this.#scored += sums.length;
  }

  /** Adds up the first `count` of some atoms at a distance, for the word's sums number `slot`. */
  #addSaid(weights: WeightTable, atoms: Int32Array, count: number, distance: number, slot: number): void {
    const rows = this.#atomRows;
    for (let at = 0; at < count; at++) rows[at] = mix(atoms[at]!, distance) >>> SHIFT;
    weights.addAllTo(this.#wordSums, slot * weights.size, rows, count);
  }

  #sayContext(before2: WordFacts, before: WordFacts, here: WordFacts, after: WordFacts, after2: WordFacts): void {
    this.#say(J.pair, mix(before2.word, before.word));
    this.#say(J.pair + 1, mix(after.word, after2.word));
    this.#say(J.pair + 2, mix(before2.clusters[2], before.clusters[2]));
    this.#say(J.pair + 3, mix(after.clusters[2], after2.clusters[2]));
    this.#say(J.pair + 4, mix(mix(before.type, here.type), after.type));
    this.#say(J.pair + 5, mix(before.clusters[1], after.clusters[1]));
    if (!this.#hasClasses) return;
    this.#say(J.klass + 8, mix(before2.klass, before.klass));
    this.#say(J.klass + 9, mix(after.klass, after2.klass));
    this.#say(J.klass + 10, mix(before.klass, after.klass));
  }

  #sayPairs(before: WordFacts, here: WordFacts, after: WordFacts): void {
    const [c0, b0, a0] = [here.clusters, before.clusters, after.clusters];
    this.#say(J.pair + 8, mix(before.word, here.word));
    this.#say(J.pair + 9, mix(here.word, after.word));
    this.#say(J.pair + 10, mix(before.stem, here.stem));
    this.#say(J.pair + 11, mix(b0[1], c0[1]));
    this.#say(J.pair + 12, mix(c0[1], a0[1]));
    this.#say(J.pair + 13, mix(mix(b0[2], c0[2]), a0[2]));
    this.#say(J.pair + 14, mix(before.stem, here.shape));
    this.#say(J.pair + 15, mix(before.stem, c0[3]));
    this.#say(J.pair + 16, mix(before.stem, c0[1]));
    if (this.#hasClasses) {
      this.#say(J.klass, mix(before.klass, here.klass));
      this.#say(J.klass + 1, mix(here.klass, after.klass));
      this.#say(J.klass + 2, mix(mix(before.klass, here.klass), after.klass));
      this.#say(J.klass + 3, mix(before.stem, here.klass));
    }
    if (here.soft) {
      this.#say(J.soft, here.soft);
      this.#say(J.soft + 1, mix(before.soft, here.soft));
      this.#say(J.soft + 2, mix(here.soft, after.soft));
      this.#say(J.soft + 3, mix(before.stem, here.soft));
    }
  }

  #sayNames(at: number, length: number, before: WordFacts): void {
    const kinds = this.#kinds[at]!;
    if (kinds) {
      const spot = kinds * 4 + this.#places[at]!;
      this.#say(J.name, spot);
      this.#say(J.name + 0x200, mix(spot, before.stem));
    }
    if (at > 0 && this.#kinds[at - 1]) this.#say(J.nameBefore, this.#kinds[at - 1]! * 4 + this.#places[at - 1]!);
    if (at + 1 < length && this.#kinds[at + 1]) this.#say(J.nameAfter, this.#kinds[at + 1]! * 4 + this.#places[at + 1]!);
  }
}

/** Follows quotation marks: how deep in a quotation a token is, and which word stood before it. */
class Quotes {
  depth = 0;
  head = 0;
  #open = 0;
  #straight = false;

  step({ text, type }: FeatureToken, before: WordFacts): void {
    if (type !== 'sign') { this.#open = this.#open ? this.#open + 1 : 0; this.depth = this.#open ? this.#open - 1 : 0; return; }
    const opens = OPENING.includes(text) || (text === '"' && !this.#straight);
    if (text === '"') this.#straight = !this.#straight;
    if (opens) { this.#open = 1; this.head = before.stem; this.depth = 0; } else if (CLOSING.includes(text) || text === '"') { this.#open = 0; this.depth = 0; }
  }
}
