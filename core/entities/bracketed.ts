import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { nameWords } from './name-words.ts';
import { soundsLike } from './skeleton.ts';

const LONGEST = 8;

/**
 * Latin names in brackets right after an Arabic one, where no other candidate stands: the same name again («أنيليس فان دير ميرفي
 * (Annelies van der Merwe)»), by sound, or the capitals of a body («هيئة … (NCA)»). O(names).
 */
export function addBracketed(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  named.forEach((one, index) => {
    const from = one.to + 1;
    if (tokens[one.to]?.text !== '(' || tokens[from]?.type !== 'latin' || tokens[one.from]!.type !== 'arabic') return;
    let to = from;
    while (to < tokens.length && to - from < LONGEST && tokens[to]!.text !== ')') {
      if (tokens[to]!.type === 'arabic' || tokens[to]!.type === 'break') return;
      to++;
    }
    const next = named[index + 1];
    if (tokens[to]?.text !== ')' || (next && next.from < to)) return;
    const words = nameWords(tokens, from, to, 0);
    const isCapitals = one.kind !== 'person' && to - from === 1 && tokens[from]!.text.length <= 6 && tokens[from]!.text === tokens[from]!.text.toUpperCase();
    if (!isCapitals && !soundsLike(nameWords(tokens, one.from, one.to, one.start - tokens[one.from]!.start).join(''), words.join(''))) return;
    found.push({ ...one, from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, name: one.name, ruleId: 'latin.bracketed', confidence: Math.min(one.confidence, 0.9) });
  });
  return found.length === 0 ? [...named] : [...named, ...found].sort((a, b) => a.start - b.start);
}
