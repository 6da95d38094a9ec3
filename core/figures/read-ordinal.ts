import type { Reader } from './reader.ts';

export interface OrdinalWords {
  value: number;
  to: number;
  definite: boolean;
}

/** «الثالث», «الثالثة عشرة», «الحادي والعشرين», «المئة والسابع عشر», «الثاني والعشرون بعد المئة». */
export function readOrdinal(reader: Reader, at: number): OrdinalWords | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (!meaning) return null;
  if (word.article && meaning.small?.role === 'hundred') {
    const rest = reader.afterAnd(at + 1);
    const ordinal = rest === null ? null : readUnits(reader, rest);
    return ordinal?.definite ? { value: meaning.small.value + ordinal.value, to: ordinal.to, definite: true } : null;
  }
  const units = readUnits(reader, at);
  if (!units) return null;
  if (reader.text(units.to) === 'بعد') {
    const hundreds = reader.word(units.to + 1);
    const small = hundreds.node?.meaning?.small;
    const scale = hundreds.node?.meaning?.scale;
    if (hundreds.article && small?.role === 'hundred') return { ...units, value: units.value + small.value, to: units.to + 2 };
    if (hundreds.article && scale?.power === 1000 && scale.form === 'singular') return { ...units, value: units.value + 1000, to: units.to + 2 };
  }
  return units;
}

function readUnits(reader: Reader, at: number): OrdinalWords | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  const value = meaning?.ordinal;
  if (value === undefined) {
    // «الواحد والعشرون» and the plain tens, «العشرين», serve as ordinals too.
    if (meaning?.small?.value === 1 && word.article) {
      const tens = readTens(reader, at + 1);
      return tens ? { value: 1 + tens.value, to: tens.to, definite: true } : null;
    }
    return null;
  }
  const next = reader.word(at + 1);
  if (next.node?.meaning?.small?.role === 'ten' && next.prefix === 0 && value < 10) return { value: 10 + value, to: at + 2, definite: word.article };
  if (value < 10) {
    const tens = readTens(reader, at + 1);
    if (tens) return { value: value + tens.value, to: tens.to, definite: word.article };
  }
  // حادي alone is no ordinal: أول is.
  return word.base === 'حادي' || word.base === 'حاديه' ? null : { value, to: at + 1, definite: word.article };
}

function readTens(reader: Reader, at: number): { value: number; to: number } | null {
  const from = reader.afterAnd(at);
  if (from === null) return null;
  const small = reader.meaning(from).small;
  return small?.role === 'tens' && !reader.word(from).preposition ? { value: small.value, to: from + 1 } : null;
}
