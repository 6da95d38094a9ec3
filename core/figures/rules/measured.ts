import type { TimeUnit } from '../../../lexicon/time.ts';
import type { FigureKind, FigureReading } from '../figure.ts';
import { type Measured, isCountedNoun, readMeasure, toIsoDuration, toReading, valueOf } from '../measure.ts';
import type { Numeral } from '../numeral.ts';
import { readNumeral } from '../read-numeral.ts';
import { readMoneyPart, readUnitPart, takesNounAgain } from '../read-parts.ts';
import { isOne } from '../read-words.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

const WARMTH = new Set(['حراره', 'الحراره', 'بحراره', 'حرارتها', 'حرارته', 'الطقس', 'مئويه', 'المئويه', 'العظمي', 'الصغري', 'صقيع', 'الجو']);
const QUAKES = new Set(['ريختر', 'زلزال', 'الزلزال', 'هزه', 'الهزه', 'زلزالا', 'مقياس', 'بمقياس', 'بقوه', 'قوته']);
const DEGREE_REACH = 7;

/** A bare درجة is of heat near words of the weather, a magnitude near an earthquake, else an angle. */
function tellDegree(reader: Reader, from: number, to: number, isBelow: boolean): { unit: string; dimension: string } {
  const heat = { unit: 'Cel', dimension: 'temperature' };
  if (isBelow) return heat;
  for (let step = 0; step < DEGREE_REACH; step++) {
    for (const text of [reader.text(to + step), reader.text(from - 1 - step)]) {
      if (WARMTH.has(text)) return heat;
      if (QUAKES.has(text)) return { unit: 'deg', dimension: 'magnitude' };
    }
  }
  return { unit: 'deg', dimension: 'angle' };
}

const HALF_WORDS = 4;

/** «ونصف», «ونصف الساعة», «وربع» after the noun: the part of one, and the token after it. */
export function readHalfAfter(reader: Reader, at: number): { part: number; to: number } | null {
  const from = reader.afterAnd(at);
  if (from !== null && (from === at || !reader.word(from).and)) {
    const fraction = reader.word(from).preposition ? undefined : reader.meaning(from).fraction;
    if (!fraction || fraction.form !== 'singular' || fraction.denominator > HALF_WORDS) return null;
    const noun = reader.word(from + 1);
    const meaning = noun.node?.meaning;
    const repeats = noun.prefix === 0 && noun.article && (meaning?.time ?? meaning?.unit ?? meaning?.currency);
    return { part: 1 / fraction.denominator, to: from + (repeats ? 2 : 1) };
  }
  if (reader.text(at) === 'الا') {
    const fraction = reader.word(at + 1).prefix === 0 ? reader.meaning(at + 1).fraction : undefined;
    if (fraction && fraction.denominator <= HALF_WORDS) return { part: -1 / fraction.denominator, to: at + 2 };
  }
  return null;
}

/** A number with what it counts, parts and halves included. The heart of most rules. */
export const readMeasured = (reader: Reader, at: number): Measured | null => reader.readMeasuredOnce(at, readMeasuredAnew);

function readMeasuredAnew(reader: Reader, at: number): Measured | null {
  const numeral = readNumeral(reader, at);
  if (!numeral) return null;
  let measure = readMeasure(reader, numeral.to, numeral);
  let value = valueOf(reader, numeral, measure);
  if (numeral.ambiguousDual && value !== null && isDualHere(reader, numeral)) value *= 2;
  // «مليونا درهم», «ألفا شخص»: what follows has been read as a measure of one scale word; only its value doubles.
  let { to } = measure;
  const wrap = (end: number, reading: FigureReading): Measured => ({ to: end, reading, start: numeral.start, end: end > numeral.to ? reader.endOf(end) : numeral.end, measure, numeral });
  if (value === null) return wrap(to, toReading(measure, null, numeral.magnitude));
  const half = measure.kind === 'number' || measure.kind === 'percent' ? null : readHalfAfter(reader, to);
  if (half) { value += half.part; to = half.to; }
  if (measure.kind === 'duration') {
    const more = readMoreDuration(reader, to, [{ row: measure.row, amount: value }]);
    return wrap(more.to, { kind: 'duration', value: toIsoDuration(more.parts) });
  }
  // Twice at most: «مئة ريال وريالان وخمسون هللة».
  for (let parts = 0; parts < 2 && measure.kind === 'money' && measure.worth === 1; parts++) {
    const part = readMoneyPart(reader, to, measure, value);
    if (!part) break;
    measure = { ...measure, currency: part.currency };
    value = Number((value + Math.sign(value || 1) * part.value).toPrecision(15));
    to = part.to;
  }
  if (measure.kind === 'number') {
    const below = reader.text(to) === 'تحت' && reader.text(to + 1) === 'الصفر';
    if (below) return wrap(to + 2, { kind: 'quantity', value: -value, unit: 'Cel', dimension: 'temperature' });
  }
  if (measure.kind === 'quantity') {
    const isBelow = reader.text(to) === 'تحت' && reader.text(to + 1) === 'الصفر';
    if (measure.unit === 'deg') measure = { ...measure, ...tellDegree(reader, at, to, isBelow || value < 0) };
    const rest = readUnitPart(reader, to, measure.unit, value);
    if (rest) {
      measure = { ...measure, unit: rest.unit };
      value = Number((value * rest.times + rest.value).toPrecision(15));
      to = rest.to;
    }
    if (isBelow && measure.dimension === 'temperature') {
      value = -value;
      to += 2;
    }
  }
  return wrap(to, toReading(measure, value, undefined, numeral.fraction));
}

const MOST_PARTS = 5;
const ORDER = ['Y', 'M', 'W', 'D', 'H', 'MIN', 'S'];

/** «وثلاثة أشهر», «و15 دقيقة», «ونصف ساعة»: smaller units after a duration. */
export function readMoreDuration(reader: Reader, at: number, parts: { row: TimeUnit; amount: number }[]): { to: number; parts: typeof parts } {
  let to = at;
  while (parts.length < MOST_PARTS) {
    const from = reader.afterAnd(to);
    if (from === null || (from !== to && reader.word(from).and) || reader.word(from).preposition) break;
    const last = parts.at(-1)!.row;
    const isSmaller = (iso: string): boolean => ORDER.indexOf(iso) > ORDER.indexOf(last.iso);
    const noun = reader.meaning(from).time;
    // «مئة سنة وسنتان»: the noun again for one and two more.
    const isAgain = noun?.row.iso === last.iso && parts.length === 1 && takesNounAgain(parts[0]!.amount);
    if (noun?.count === 'two' && (isSmaller(noun.row.iso) || isAgain)) { parts.push({ row: noun.row, amount: 2 }); to = from + 1; continue; }
    if (noun?.count === 'one' && (isSmaller(noun.row.iso) || isAgain) && isOne(reader, from + 1)) { parts.push({ row: noun.row, amount: 1 }); to = from + 2; continue; }
    const numeral = readNumeral(reader, from);
    if (!numeral || numeral.value === null) break;
    const time = reader.word(numeral.to).prefix === 0 ? reader.meaning(numeral.to).time : undefined;
    if (!time || time.count === 'two' || !isSmaller(time.row.iso)) break;
    parts.push({ row: time.row, amount: numeral.value });
    to = numeral.to + 1;
  }
  return { to, parts };
}

/** «مليونا درهم» is two million: a bare noun follows. With a tanween, before a pause, a preposition, a verb, it is one million. */
export function isDualHere(reader: Reader, numeral: Numeral): boolean {
  if (reader.hasInSource(numeral.to - 1, '\u064b')) return false;
  const measure = readMeasure(reader, numeral.to, numeral);
  if (measure.kind !== 'number') return reader.type(numeral.to) === 'arabic' && measure.kind !== 'percent';
  return isCountedNoun(reader, numeral.to) && !reader.text(numeral.to).endsWith('ا') && !/^[يت]/.test(reader.text(numeral.to));
}

const ofKind = (kind: FigureKind) => (reader: Reader, at: number): Found | null => {
  const found = readMeasured(reader, at);
  return found?.reading?.kind === kind ? found : null;
};

const DOZENS = new Set(['دزينه', 'دزينات', 'دزينا', 'درزن', 'درزنا']);

/** «نصف دزينة», «3 دزينات» */
function readDozens(reader: Reader, at: number): Found | null {
  const numeral = readNumeral(reader, at);
  if (!numeral || numeral.value === null || !DOZENS.has(reader.text(numeral.to))) return null;
  return { to: numeral.to + 1, start: numeral.start, end: reader.endOf(numeral.to + 1), reading: { kind: 'number', value: numeral.value * 12 } };
}

export const measuredRules: readonly Rule[] = [
  { id: 'number.dozen', reason: 'a dozen is twelve: «نصف دزينة»', on: ['digits', 'number'], read: readDozens },
  { id: 'percent.after', reason: '«30%», «في المئة» after the number', on: ['digits', 'number', 'sign'], read: ofKind('percent') },
  { id: 'money.after', reason: 'number, scale, then the currency with its nationality: «53 مليار دولار أميركي»', on: ['digits', 'number', 'sign'], read: ofKind('money') },
  { id: 'quantity.after', reason: 'number, then a unit with its rate: «1.65 مليون برميل يوميا»', on: ['digits', 'number', 'sign'], read: ofKind('quantity') },
  { id: 'duration.after', reason: 'number, then a unit of time: «ثلاثة أيام», «48 ساعة»', on: ['digits', 'number', 'sign'], read: ofKind('duration') },
  { id: 'number.plain', reason: 'a number that counts a noun stays alone: the noun is outside', on: ['digits', 'number', 'sign'], read: ofKind('number') },
];
