import { rates } from '../../lexicon/units.ts';
import type { Reader } from './reader.ts';
import { foldedWords } from './word-tree.ts';

export interface UnitName {
  unit: string;
  dimension: string;
  to: number;
  dual: boolean;
  weak: boolean;
  short: boolean;
}

const rateRows = rates.flatMap(({ per, phrases }) => phrases.split('|').map((phrase) => ({ per, words: foldedWords(phrase) }))).sort((a, b) => b.words.length - a.words.length);
const rateStarts = new Map<string, typeof rateRows>();
for (const row of rateRows) rateStarts.set(row.words[0]!, [...(rateStarts.get(row.words[0]!) ?? []), row]);

const SPEED_AND_FLOW = new Set(['length', 'volume', 'mass', 'data', 'energy', 'area']);

/** A unit of measure with what makes it a rate: «كيلومترا في الساعة», «برميل يوميا», «كم²». */
export function readUnit(reader: Reader, at: number, leads = false): UnitName | null {
  const found = reader.lexeme(at, (meaning) => meaning.unit, !leads);
  if (!found || reader.word(at).article) return null;
  const { row, count, short } = found.meaning.unit!;
  const base = { unit: row.unit, dimension: row.dimension, to: found.to, dual: count === 'two', weak: row.weak ?? false, short };
  if (!SPEED_AND_FLOW.has(row.dimension)) return base;
  const rate = readRate(reader, found.to);
  return rate ? { ...base, unit: row.unit + rate.per, dimension: row.dimension === 'length' ? 'speed' : 'rate', to: rate.to } : base;
}

function readRate(reader: Reader, at: number): { per: string; to: number } | null {
  for (const { per, words } of rateStarts.get(reader.text(at)) ?? []) {
    const to = reader.phrase(at, words);
    if (to !== null) return { per, to };
  }
  return null;
}
