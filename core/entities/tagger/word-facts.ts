import type { TokenType } from '../../text/tokens.ts';
import { hashText, hashUnits, mix } from './hash.ts';
import { readProclitics } from './proclitics.ts';
import { CITY, CITY_PART, NAME_TOKEN, type WordTable } from './word-table.ts';

/** What is read off one word, wherever it stands. All fields are hashes or small codes; 0 is "none". */
export interface WordFacts {
  type: number;
  word: number;
  /** Without proclitics. */
  stem: number;
  shape: number;
  clusters: readonly [number, number, number, number];
  soft: number;
  /** Class by the words right beside it. */
  klass: number;
  /** Other readings of the word without proclitics: what a name's first word may be. */
  readings: readonly number[];
  /** Everything said of the word as the one being labelled. */
  center: Int32Array;
  /** What is said of it as a neighbour. */
  near: Int32Array;
  far: Int32Array;
  /** Where the reader of features keeps the word's sums of weights. */
  scores: number;
}

const TYPES: Readonly<Record<TokenType, number>> = { arabic: 1, latin: 2, digits: 3, sign: 4, break: 5 };
/** A word longer than this is no word: only so much of it is read, whatever a page holds. */
const LONGEST_WORD = 32;
/**
 * What was said of the word read last, which is of bounded length: as the one being labelled, and as a neighbour; the first `fars` of `near` as a
 * neighbour's neighbour. The next word overwrites it.
 */
export const said = { center: new Int32Array(512), centers: 0, near: new Int32Array(128), nears: 0, fars: 0 };
const NONE = new Int32Array(0);
const NO_READINGS: readonly number[] = [];

function say(template: number, value: number): void {
  said.center[said.centers++] = mix(template, value);
}

function sayNear(template: number, value: number): void {
  said.near[said.nears++] = mix(template, value);
}

/** Gives the facts of the word read last what was said of it, to keep. */
export function keepSaid(facts: WordFacts): WordFacts {
  facts.center = said.center.slice(0, said.centers);
  facts.near = said.near.slice(0, said.nears);
  facts.far = said.near.slice(0, said.fars);
  return facts;
}
const SUFFIXES = ['هما', 'هم', 'ها', 'ات', 'ين', 'ون', 'ان', 'يه', 'ي', 'ه', 'ا'];

// One number a template: a change of meaning needs a new number.
const T = { word: 1, stem: 2, core: 3, prefix: 4, suffix: 9, gram3: 14, gram4: 15, shape: 16, type: 17, length: 18, article: 19, cluster: 20, stemCluster: 24, name: 28, city: 29, soft: 30, stemPrefix: 34, given: 38, bare: 39, gram2: 40, klass: 41, stemClass: 42, clitic: 43, stemSoft: 44 } as const;

/** Reads a word once; the caller keeps the facts by text, and what is `said` of it where it needs that. `hasClasses`: the newer set of features (see FEATURE_SETS). O(length of the word), at most LONGEST_WORD. */
export function readFacts(text: string, type: TokenType, words: WordTable, hasClasses = true): WordFacts {
  const plain = (text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text).toLowerCase();
  const code = TYPES[type];
  said.centers = said.nears = 0;
  const word = code === 3 ? mix(3, Math.min(text.length, 6)) : hashText(plain);
  const tries = code === 1 ? readProclitics(plain) : [];
  const bareText = code === 1 ? tries[tries.length - 1]!.text : plain;
  const stem = tries.length > 1 ? hashText(bareText) : word;
  const shape = shapeOf(text, code);
  say(T.word, word); say(T.shape, shape); say(T.type, code);
  if (code === 1) {
    say(T.stem, stem);
    const core = withoutArticle(bareText);
    say(T.core, hashText(withoutSuffix(core)));
    say(T.bare, hashText(core));
    say(T.article, (plain.startsWith('ال') ? 1 : 0) | (bareText.startsWith('ال') ? 2 : 0) | (tries.length << 2));
    for (let n = 1; n <= 3 && n <= core.length; n++) say(T.stemPrefix + n, hashUnits(core, 0, n, 7));
  }
  if (code === 1 || code === 2) {
    for (let n = 1; n <= 4 && n < plain.length; n++) {
      say(T.prefix + n, hashUnits(plain, 0, n, 5));
      say(T.suffix + n, hashUnits(plain, plain.length - n, plain.length, 5));
    }
    for (let n = 2; n <= 4; n++) for (let at = 0; at + n <= plain.length; at++) say(n === 2 ? T.gram2 : n === 3 ? T.gram3 : T.gram4, hashUnits(plain, at, at + n, n));
    say(T.length, Math.min(plain.length, 12));
  }
  const own = words.find(word);
  const row = own >= 0 ? own : bestRow(words, plain, tries);
  const clusters: [number, number, number, number] = [0, 0, 0, 0];
  let soft = 0;
  let klass = 0;
  if (row >= 0) {
    const { columns } = words;
    for (let level = 0; level < 4; level++) {
      clusters[level] = columns.clusters[level]![row]!;
      if (clusters[level]) sayNear(T.cluster + level, clusters[level]!);
    }
    const flags = columns.flags[row]!;
    if (flags & NAME_TOKEN) sayNear(T.name, flags & NAME_TOKEN);
    if (flags & (CITY | CITY_PART)) sayNear(T.city, flags & (CITY | CITY_PART));
    soft = columns.soft[row]!;
    klass = hasClasses ? columns.classes[row]! : 0;
    if (klass) sayNear(T.klass, klass);
    if (soft) for (let kind = 0; kind < 4; kind++) {
      const level = (soft >> (kind * 4)) & 15;
      if (level) sayNear(T.soft + kind, level);
    }
  }
  if (own >= 0 && tries.length > 1) {
    const other = bestRow(words, plain, tries);
    if (other >= 0) {
      for (let level = 0; level < 4; level++) say(T.stemCluster + level, words.columns.clusters[level]![other]!);
      if (hasClasses) say(T.stemClass, words.columns.classes[other]!);
    }
  }
  for (const { text: rest, cut } of hasClasses ? tries : []) {
    if (cut === 0) continue;
    const found = words.find(hashText(rest));
    const flags = found < 0 ? 0 : words.columns.flags[found]!;
    const known = mix(hashUnits(plain, 0, cut, 1), (own >= 0 ? 1 : 0) | (found >= 0 ? 2 : 0) | ((flags & NAME_TOKEN) << 2) | (flags & (CITY | CITY_PART) ? 16 : 0) | (rest.startsWith('ال') ? 32 : 0));
    sayNear(T.clitic, known);
    if (found >= 0) say(T.clitic, mix(hashUnits(plain, 0, cut, 1), words.columns.classes[found]! + 1000));
  }
  for (let at = 0; at < said.nears; at++) said.center[said.centers++] = said.near[at]!;
  sayNear(T.word, word); sayNear(T.type, code); sayNear(T.shape, shape);
  if (stem !== word) sayNear(T.stem, stem);
  said.fars = said.nears;
  if (code === 1) for (let n = 2; n <= 3; n++) {
    sayNear(T.suffix + n, hashUnits(plain, Math.max(0, plain.length - n), plain.length, 5));
    sayNear(T.prefix + n, hashUnits(plain, 0, n, 5));
  }
  return { type: code, word, stem, shape, clusters, soft, klass, readings: tries.length > 1 ? tries.slice(1).map((one) => hashText(one.text)) : NO_READINGS, center: NONE, near: NONE, far: NONE, scores: 0 };
}

/** The row of the least stripped reading that has one. */
function bestRow(words: WordTable, plain: string, tries: readonly { text: string }[]): number {
  for (let at = 1; at < tries.length; at++) {
    const row = words.find(hashText(tries[at]!.text));
    if (row >= 0) return row;
  }
  return plain.startsWith('ال') && plain.length > 4 ? words.find(hashText(plain.slice(2))) : -1;
}

const withoutArticle = (word: string): string => (word.startsWith('ال') && word.length > 3 ? word.slice(2) : word);

function withoutSuffix(word: string): string {
  for (const suffix of SUFFIXES) if (word.length > suffix.length + 2 && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  return word;
}

function shapeOf(text: string, code: number): number {
  if (code === 2) {
    const lower = text.toLowerCase();
    const upper = text.toUpperCase();
    const first = text[0] !== lower[0];
    const pattern = text === lower ? 0 : text === upper ? 1 : first && text.slice(1) === lower.slice(1) ? 2 : first ? 3 : 4;
    return mix(20 + pattern, Math.min(text.length, 4));
  }
  if (code === 4) return mix(40, text.charCodeAt(0));
  return mix(code, Math.min(text.length, 8));
}
