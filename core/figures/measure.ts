import { functionWords } from '../../lexicon/cues.ts';
import type { TimeUnit } from '../../lexicon/time.ts';
import { fold } from '../text/fold.ts';
import type { FigureReading } from './figure.ts';
import type { Numeral } from './numeral.ts';
import { readCurrencyName, readCurrencySign, isMills } from './read-currency.ts';
import { readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import type { Found } from './rule.ts';
import { type DigitSense, settleDigits } from './settle-digits.ts';

/** What a number counts, as read after it. `to` is the token after it; with no measure it is where the number ended. */
export type Measure =
  | { kind: 'number'; to: number }
  | { kind: 'percent'; to: number }
  | { kind: 'money'; to: number; currency: string | null; currencyName: string; worth: number }
  | { kind: 'quantity'; to: number; unit: string; dimension: string }
  | { kind: 'duration'; to: number; row: TimeUnit };

/** A number with what it counts. */
export interface Measured extends Found {
  measure: Measure;
  numeral: Numeral;
}

/** The measure after a number. `loose` numerals (definite, vague) may part from it by «من»: «مئات الملايين من الدولارات». */
export function readMeasure(reader: Reader, at: number, numeral: Pick<Numeral, 'value' | 'definite' | 'script'>): Measure {
  const percent = reader.lexeme(at, (meaning) => meaning.percent, false);
  if (percent && isPercentAt(reader, at)) return { kind: 'percent', to: percent.to };
  const sign = readCurrencySign(reader, at);
  if (sign && (reader.type(at) !== 'latin' || !reader.isGlued(sign.to) || reader.type(sign.to) === 'sign')) return { kind: 'money', to: sign.to, currency: sign.currency, currencyName: '', worth: 1 };
  const unit = readUnit(reader, at);
  const name = readCurrencyName(reader, at);
  if (name && !name.dual && !(unit && prefersUnit(name.noun, reader, unit.to, name.to))) return { kind: 'money', to: name.to, currency: name.currency, currencyName: name.noun, worth: name.worth };
  const time = reader.word(at).prefix === 0 ? reader.meaning(at).time : undefined;
  // «فاز 5-1 يوم الأحد»: the day is named, not counted.
  const isNamedDay = time?.row.iso === 'D' && time.count === 'one' && (reader.meaning(at + 1).weekday !== undefined || reader.text(at + 1) === 'امس');
  // «16 بليونا سنة 1996»: the year is named, not counted.
  const isNamedYear = time?.row.iso === 'Y' && time.count === 'one' && reader.isDigits(at + 1) && reader.text(at + 1).length === 4;
  if (time && !isNamedDay && !isNamedYear && time.count !== 'two' && !reader.word(at).article && !(unit && unit.to > at + 1)) return { kind: 'duration', to: at + 1, row: time.row };
  if (unit && !unit.dual && isUnitHere(reader, at, unit)) return { kind: 'quantity', to: unit.to, unit: unit.unit, dimension: unit.dimension };
  if (reader.text(at) === 'من' && (numeral.value === null || numeral.definite)) {
    const meaning = reader.meaning(at + 1);
    if (reader.word(at + 1).article && reader.word(at + 1).prefix === 0) {
      const of = readCurrencyName(reader, at + 1);
      if (of) return { kind: 'money', to: of.to, currency: of.currency, currencyName: of.noun, worth: of.worth };
      if (meaning.unit && meaning.unit.count === 'many' && !meaning.unit.short && !meaning.unit.row.weak) return { kind: 'quantity', to: at + 2, unit: meaning.unit.row.unit, dimension: meaning.unit.row.dimension };
      if (meaning.time?.count === 'many') return { kind: 'duration', to: at + 2, row: meaning.time.row };
    }
  }
  return { kind: 'number', to: at };
}

// «من المئة» is a percentage only directly; «بالمئة» carries its own preposition, and any other proclitic belongs to the next phrase.
const isPercentAt = (reader: Reader, at: number): boolean => !reader.word(at).and;

// «أوقية» is an ounce but in Mauritania; a phrase of several words («أوقية ذهب») is a unit everywhere.
const prefersUnit = (noun: string, reader: Reader, unitTo: number, nameTo: number): boolean => unitTo > nameTo || (noun === 'أوقية' && reader.context.country !== 'MR' && nameTo === unitTo);

// One letter («م», «ل», «غ», «ه») is a unit only next to digits, and «م» after a year is an era.
function isUnitHere(reader: Reader, at: number, unit: { to: number; short: boolean }): boolean {
  const text = reader.text(at);
  if (!unit.short || text.length > 1 || unit.to > at + 1) return true;
  return reader.type(at) !== 'arabic' || reader.isDigits(at - 1);
}

const senseOf = (reader: Reader, measure: Measure): DigitSense => {
  switch (measure.kind) {
    case 'percent': return 'fine';
    case 'money': return isMills(measure.currency) ? 'mills' : 'coarse';
    case 'quantity': return 'coarse';
    case 'duration': return 'count';
    case 'number': return isCountedNoun(reader, measure.to) ? 'count' : 'plain';
  }
};

/** The value of a numeral in view of what it counts. */
export function valueOf(reader: Reader, numeral: Numeral, measure: Measure): number | null {
  return settleDigits(reader, numeral, senseOf(reader, measure));
}

/** A word that can be counted: Arabic, indefinite, without proclitics, no function word. */
export function isCountedNoun(reader: Reader, at: number): boolean {
  if (reader.type(at) !== 'arabic' || reader.text(at).length < 3) return false;
  const word = reader.word(at);
  return !word.article && word.prefix === 0 && !FUNCTION_WORDS.has(reader.text(at)) && !word.node?.meaning?.gregorian;
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.split(' ').map((word) => fold(word).text));

// Whole numbers of fifteen digits are exact as they are; -0 becomes 0 in both ways.
const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value || 0 : Number(value.toPrecision(15)));

/** The reading of a value with its measure. Null values keep their order of magnitude. */
export function toReading(measure: Measure, value: number | null, magnitude: number | undefined, fraction?: string): FigureReading {
  const vague = magnitude === undefined ? {} : { magnitude };
  switch (measure.kind) {
    case 'percent': return { kind: 'percent', value, ...vague };
    case 'money':
      return { kind: 'money', value: value === null ? null : round(value * measure.worth), currency: measure.currency, ...vague, ...(measure.currency === null && measure.currencyName && { currencyName: measure.currencyName }) };
    case 'quantity': return { kind: 'quantity', value, unit: measure.unit, dimension: measure.dimension, ...vague };
    case 'duration': return { kind: 'duration', value: value === null ? null : toIsoDuration([{ row: measure.row, amount: value }]), ...vague };
    case 'number': return { kind: 'number', value, ...vague, ...(fraction !== undefined && { fraction }) };
  }
}

/** ISO 8601, fractions on the unit as written: «نصف ساعة» is PT0.5H. */
export function toIsoDuration(parts: readonly { row: TimeUnit; amount: number }[]): string {
  const [first] = parts;
  if (parts.length === 1 && first) {
    const { iso, times } = first.row;
    return `${iso === 'H' || iso === 'MIN' || iso === 'S' ? 'PT' : 'P'}${round(first.amount * times)}${iso === 'MIN' ? 'M' : iso}`;
  }
  const sums = new Map<string, number>();
  for (const { row, amount } of parts) sums.set(row.iso, (sums.get(row.iso) ?? 0) + amount * row.times);
  const write = (letters: readonly string[]): string => letters.map((iso) => (sums.has(iso) ? `${round(sums.get(iso)!)}${iso === 'MIN' ? 'M' : iso}` : '')).join('');
  const time = write(['H', 'MIN', 'S']);
  return `P${write(['Y', 'M', 'W', 'D'])}${time && `T${time}`}`;
}
