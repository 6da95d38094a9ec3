import type { TokenType } from '../text/tokens.ts';
import { type WordAnalysis, analyzeWord } from './analyze-word.ts';
import type { Meaning, WordNode } from './meaning.ts';
import { wordTree } from './word-tree.ts';

/** One spelling: what every token that is written so means. */
export interface Term {
  /** Folded; '' for a line feed, so that no rule reads across one. */
  readonly text: string;
  readonly word: WordAnalysis;
  /** Where the lexicon goes on from it; digits are no lexicon words. */
  readonly node: WordNode | undefined;
  readonly meaning: Meaning;
}

export const NO_WORD: WordAnalysis = { node: null, base: '', prefix: 0, and: false, preposition: '', article: false };
export const NO_MEANING: Meaning = {};

/** A power of two. A text repeats its words, and a page of news has a thousand spellings. */
const SLOTS = 1 << 16;
/** At most half of the slots are taken, so that a look-up ends after one or two. */
const MOST_TERMS = SLOTS >> 1;
/** A longer slice would keep the whole text in memory behind it. */
const LONGEST_KEPT = 12;

const emptySlots = (): (Term | undefined)[] => Array.from({ length: SLOTS });

let hashes = new Int32Array(SLOTS);
let terms = emptySlots();
let size = 0;

/**
 * What stands in `text` from `start` to `end`. Found by its letters, without making a string of them, in a table of the spellings met
 * before; its size is bounded, and hostile text only empties it.
 */
export function lookUpTerm(text: string, start: number, end: number, type: TokenType): Term {
  if (type === 'break') return LINE_FEED;
  if (end - start > LONGEST_KEPT) return makeTerm(text.slice(start, end), type);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let term = terms[slot]; term; term = terms[slot]) {
    if (hashes[slot] === hash && isWrittenAt(term, text, start, end)) return term;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (size >= MOST_TERMS) {
    hashes = new Int32Array(SLOTS);
    terms = emptySlots();
    size = 0;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  size++;
  hashes[slot] = hash;
  return (terms[slot] = makeTerm(text.slice(start, end), type));
}

function isWrittenAt(term: Term, text: string, start: number, end: number): boolean {
  const { text: spelling } = term;
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function makeTerm(text: string, type: TokenType): Term {
  const word = type === 'arabic' ? analyzeWord(text) : NO_WORD;
  const node = type === 'arabic' ? (word.node ?? undefined) : type === 'digits' ? undefined : wordTree.get(text);
  return { text, word, node, meaning: node?.meaning ?? NO_MEANING };
}

const LINE_FEED: Term = { text: '', word: NO_WORD, node: undefined, meaning: NO_MEANING };
