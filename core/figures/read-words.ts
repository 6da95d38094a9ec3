import type { Reader } from './reader.ts';

/** A number below 1000 in words. */
export interface WordGroup {
  value: number;
  to: number;
  /** Tokens where an element joined by و starts, with the value before it: «من مئة» after them takes the last elements as a numerator. */
  joints: Joint[];
  definite: boolean;
}

export interface Joint {
  at: number;
  before: number;
}

interface Element {
  value: number;
  to: number;
  role: 'zero' | 'one' | 'ten' | 'teen' | 'tens' | 'hundred';
  bare: boolean;
  definite: boolean;
}

/** One element: «ثلاثة», «ثلاثة عشر», «ثلاث مئة», «عشرين», «مئتين». `first` allows proclitics. */
function readElement(reader: Reader, at: number, first: boolean): Element | null {
  const word = reader.word(at);
  const small = word.node?.meaning?.small;
  if (!small || (!first && word.preposition)) return null;
  const { value, role } = small;
  if (role === 'one') {
    const next = reader.word(at + 1);
    const follower = next.node?.meaning?.small;
    if (follower && next.prefix === 0) {
      // «الخمسة عشر», «الثلاثمئة»: only the first word takes the article, but the press also writes it on عشر.
      if (follower.role === 'ten' && (!next.article || word.article)) return { value: 10 + value, to: at + 2, role: 'teen', bare: true, definite: word.article };
      if (follower.value === 100 && value >= 3 && (!next.article || word.article)) return { value: value * 100, to: at + 2, role: 'hundred', bare: true, definite: word.article };
    }
  }
  return { value, to: at + 1, role, bare: small.bare, definite: word.article };
}

/** Hundreds, then units and tens: «ثلاثمئة وخمسة وأربعون». Null at a word that is no number here (أحد alone). */
export function readWordGroup(reader: Reader, at: number): WordGroup | null {
  const first = readElement(reader, at, true);
  if (!first) return null;
  const joints: Joint[] = [];
  let { value, to } = first;
  let last = first;
  const join = (wanted: (next: Element) => boolean, loose: boolean): boolean => {
    const joined = reader.afterAnd(to);
    const from = joined ?? (loose ? to : null);
    if (from === null || (joined !== null && from !== to && reader.word(from).and)) return false;
    const next = readElement(reader, from, false);
    if (!next || (joined === null && reader.word(from).prefix > 0) || !wanted(next) || (next.definite && !first.definite)) return false;
    joints.push({ at: from, before: value });
    value += next.value;
    to = next.to;
    last = next;
    return true;
  };
  // Dialect drops the first و: «خمسمية خمسة وعشرين».
  if (first.role === 'hundred') join((next) => next.role !== 'hundred' && next.role !== 'zero', first.value !== 100);
  if (last.role === 'one') join((next) => next.role === 'tens', false);
  if (last.role === 'one' && !last.bare) return null;
  return { value, to, joints, definite: first.definite };
}

/** «واحد» after a noun: «ريال واحد», «ساعة واحدة». */
export const isOne = (reader: Reader, at: number): boolean => {
  const word = reader.word(at);
  return word.node?.meaning?.small?.value === 1 && word.prefix === 0 && !word.article && reader.text(at) !== 'احد' && reader.text(at) !== 'احدي';
};
