import { wholeWords } from '../../lexicon/false-friends.ts';
import { fold } from '../text/fold.ts';
import type { WordNode } from './meaning.ts';
import { wordTree } from './word-tree.ts';

/** An Arabic word taken apart: proclitics, article, and what the rest means. */
export interface WordAnalysis {
  node: WordNode | null;
  /** A word of the lexicon without proclitics and article, else ''. */
  base: string;
  /** Length of the proclitics without the article: where a span that begins with this word starts. */
  prefix: number;
  /** و or ف before it. */
  and: boolean;
  /** ب, ل or ك before it, else ''. */
  preposition: string;
  article: boolean;
}

/** Most words of a text are in no table: they share these. */
const strangers = [false, true].map((and) => [false, true].map((article): WordAnalysis => ({ node: null, base: '', prefix: 0, and, preposition: '', article })));
const stranger = (and: boolean, article: boolean): WordAnalysis => strangers[Number(and)]![Number(article)]!;

/** Longer words than this are no lexicon words; hostile text has them by the megabyte. */
const LONGEST = 24;

/** Common words that would part into a proclitic and a number word. */
const WHOLE = new Set(wholeWords.split(' ').map((word) => fold(word).text));

/**
 * Looks the whole word up first and strips only what it must, since واحد, بليون, ليرة, كم, فلس, ألف begin with the letters of proclitics.
 * Then at most و/ف, then ب/ل/ك, then ال («لل» is ل and ال).
 */
export function analyzeWord(word: string): WordAnalysis {
  const found = (prefix: number, and: boolean, preposition: string, skip: number, article: boolean): WordAnalysis | null => {
    const base = word.slice(skip);
    const node = wordTree.get(base);
    return node ? { node, base, prefix, and, preposition, article } : null;
  };
  if (word.length > LONGEST || WHOLE.has(word)) return stranger(false, word.startsWith('ال'));
  const withArticle = (from: number, and: boolean, preposition: string): WordAnalysis | null => {
    if (word.startsWith('ال', from)) return found(from, and, preposition, from + 2, true);
    // «للربع»: the alef of the article is lost after ل. The span starts after the first ل.
    if (preposition === 'ل' && word[from] === 'ل') return found(from, and, preposition, from + 1, true);
    return null;
  };
  const afterConjunction = (from: number, and: boolean): WordAnalysis | null => {
    const whole = found(from, and, '', from, false) ?? withArticle(from, and, '');
    if (whole) return whole;
    const letter = word[from];
    if (letter === 'ب' || letter === 'ل' || letter === 'ك') return found(from + 1, and, letter, from + 1, false) ?? withArticle(from + 1, and, letter);
    return null;
  };
  const first = word[0];
  return (
    afterConjunction(0, false) ??
    (first === 'و' || first === 'ف' ? afterConjunction(1, true) : null) ??
    stranger((first === 'و' || first === 'ف') && word.length > 3, word.startsWith('ال'))
  );
}
