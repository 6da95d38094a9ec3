import { type Measure, readMeasure, toIsoDuration, toReading, valueOf } from '../measure.ts';
import type { TimeUnit } from '../../../lexicon/time.ts';
import { readCurrencyName, readCurrencySign } from '../read-currency.ts';
import { readNumeral } from '../read-numeral.ts';
import { readMoneyPart, readUnitPart } from '../read-parts.ts';
import { readUnit } from '../read-unit.ts';
import { isOne } from '../read-words.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';
import { readHalfAfter, readMoreDuration } from './measured.ts';

/** Duals and single nouns carry their own number: «دولاران», «أسبوعين», «لتران», «ريال واحد وخمسون هللة», «ساعة ونصف الساعة». */
function readNoun(reader: Reader, at: number): Found | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (!meaning) return null;
  const start = reader.startOf(at);
  const done = (to: number, reading: Found['reading']): Found => ({ to, start, end: reader.endOf(to), reading });

  if (meaning.time) {
    const { row, count } = meaning.time;
    if (count === 'two' && !word.article) {
      if (row.weak && reader.text(at + 1) === 'مع') return null;
      const half = readHalfAfter(reader, at + 1);
      const more = readMoreDuration(reader, half?.to ?? at + 1, [{ row, amount: 2 + (half?.part ?? 0) }]);
      return done(more.to, { kind: 'duration', value: toIsoDuration(more.parts) });
    }
    if (count !== 'one' || word.article) return null;
    const one = isOne(reader, at + 1);
    const half = readHalfAfter(reader, at + 1);
    if (half && !one && half.part > 0) return done(half.to, { kind: 'duration', value: toIsoDuration([{ row, amount: 1 + half.part }]) });
    if (!one && !isWhole(reader, at)) return readAndMore(reader, at, row, start);
    const more = readMoreDuration(reader, at + 2, [{ row, amount: 1 }]);
    return done(more.to, { kind: 'duration', value: toIsoDuration(more.parts) });
  }

  const stripped = word.prefix > 0;
  const unit = word.article ? null : readUnitAnywhere(reader, at);
  const name = word.article ? null : readNameAnywhere(reader, at);
  const measure: Measure | null =
    name && !(unit && unit.to > name.to) ? { kind: 'money', to: name.to, currency: name.currency, currencyName: name.noun, worth: name.worth }
    : unit ? { kind: 'quantity', to: unit.to, unit: unit.unit, dimension: unit.dimension }
    : null;
  if (!measure || (stripped && word.and === false && word.preposition === 'ك')) return null;
  const isDual = name && measure.kind === 'money' ? name.dual : (unit?.dual ?? false);
  const isWeak = name && measure.kind === 'money' ? name.weak : (unit?.weak ?? false);
  let amount = isDual ? 2 : 1;
  let { to } = measure;
  const one = !isDual && isOne(reader, to);
  if (one) to++;
  const half = readHalfAfter(reader, to);
  if (half && half.part > 0) { amount += half.part; to = half.to; }
  if (!isDual && !one && !half) return null;
  if (isWeak && !one && !half && unit?.unit !== 'm' && unit?.unit !== 'point') return null;
  if (measure.kind === 'money' && name && name.worth === 1) {
    const part = readMoneyPart(reader, to, measure, amount);
    if (part) return done(part.to, toReading({ ...measure, currency: part.currency }, amount + part.value, undefined));
  }
  // «طنين وثلاثمئة كيلوغرام»
  const rest = measure.kind === 'quantity' && !half ? readUnitPart(reader, to, measure.unit, amount) : null;
  if (rest && measure.kind === 'quantity') return done(rest.to, toReading({ ...measure, unit: rest.unit }, Number((amount * rest.times + rest.value).toPrecision(15)), undefined));
  return done(to, toReading(measure, amount, undefined));
}

// The readers after a number refuse proclitics; here the noun leads, and «ودولارين», «بلترين» are fine.
const readNameAnywhere = (reader: Reader, at: number): ReturnType<typeof readCurrencyName> => readCurrencyName(reader, at, true);
const readUnitAnywhere = (reader: Reader, at: number): ReturnType<typeof readUnit> => {
  const unit = readUnit(reader, at, true);
  return unit?.short ? null : unit;
};

/** «شهر كامل», «سنة كاملة»: one, said. */
const isWhole = (reader: Reader, at: number): boolean => reader.text(at + 1) === 'كامل' || reader.text(at + 1) === 'كامله';

/** «سنة وثلاثة أشهر»: the singular is a one before a smaller unit. */
function readAndMore(reader: Reader, at: number, row: TimeUnit, start: number): Found | null {
  if (row.iso === 'D') return null;
  const more = readMoreDuration(reader, at + 1, [{ row, amount: 1 }]);
  return more.parts.length > 1 ? { to: more.to, start, end: reader.endOf(more.to), reading: { kind: 'duration', value: toIsoDuration(more.parts) } } : null;
}

/** A symbol or code before its number: «$1.2 مليار», «€850 مليونا», «USD 500», «%12». */
function readSignFirst(reader: Reader, at: number): Found | null {
  const text = reader.text(at);
  const minus = text === '-' || text === '−';
  const signAt = minus ? at + 1 : at;
  if (minus && (!reader.isGlued(signAt) || reader.isGlued(at))) return null;
  const sign = reader.text(signAt);
  if (sign === '%' || sign === '٪') {
    const numeral = reader.isGlued(signAt + 1) ? readNumeral(reader, signAt + 1) : null;
    if (!numeral || numeral.script === 'words' || numeral.value === null || numeral.signed && minus) return null;
    const value = valueOf(reader, numeral, { kind: 'percent', to: numeral.to });
    return { to: numeral.to, start: reader.start(at), end: numeral.end, reading: { kind: 'percent', value: value === null ? null : minus ? -value : value } };
  }
  const currency = readCurrencySign(reader, signAt);
  if (!currency) return null;
  if (!reader.isDigits(currency.to) && reader.text(currency.to) !== '.') return null;
  const numeral = readNumeral(reader, currency.to);
  if (!numeral || numeral.value === null) return null;
  const after = readMeasure(reader, numeral.to, numeral);
  const measure: Measure = { kind: 'money', to: numeral.to, currency: currency.currency, currencyName: '', worth: 1 };
  let value = valueOf(reader, numeral, measure) ?? 0;
  let { to } = numeral;
  // «$20 مليون دولار»: both written.
  if (after.kind === 'money' && after.currency === currency.currency && reader.type(numeral.to) === 'arabic' && !reader.word(numeral.to).and) to = after.to;
  if (minus) value = -value;
  return { to, start: reader.start(at), end: reader.endOf(to), reading: toReading(measure, value, undefined) };
}

export const nounRules: readonly Rule[] = [
  { id: 'noun.carries-number', reason: 'a dual, or one with «واحد» or «ونصف», needs no number word: «أسبوعين», «ريال واحد»', on: ['noun'], read: readNoun },
  { id: 'sign.first', reason: 'the symbol before its digits, the scale after: «$1.2 مليار»', on: ['sign', 'latin'], read: readSignFirst },
];
