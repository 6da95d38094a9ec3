import { type DateParts, readIsoDay, toDateReading } from '../edtf.ts';
import { isYearNoun, type MonthPart, readDay, readEra, readMonth, readOffset, readYear, readYearTail } from '../read-date-parts.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

/** A date read in parts, before the year is settled. */
export interface DateRead {
  parts: DateParts;
  to: number;
}

const SKIPPED = ['من', 'في', '-', '/', '،', ',', 'ل', '–'];

/** «12 مارس 2024», «الثاني عشر من مارس/آذار الماضي», «غرة رمضان 1446هـ». */
export function readDayMonth(reader: Reader, at: number): DateRead | null {
  const day = readDay(reader, at);
  if (!day) return null;
  let from = day.to;
  if (SKIPPED.includes(reader.text(from)) && from === day.to) from++;
  const month = readMonth(reader, from);
  if (!month || reader.word(from).and || (reader.word(from).preposition && reader.text(from) !== 'لشهر' && !reader.text(from).startsWith('ب'))) return null;
  return withYear(reader, month, day.day);
}

/** Adds to a month what says its year: «2024», «من العام الماضي», «الجاري»; a date without a year takes that of the article. */
function withYear(reader: Reader, month: MonthPart, day: number | undefined): DateRead {
  const base: DateParts = { month: month.month, day, calendar: month.calendar };
  const published = readIsoDay(reader.context.published);
  const offset = readOffset(reader, month.to);
  if (offset) return { parts: { ...base, year: published && month.calendar === 'gregorian' ? yearByOffset(published, month.month, offset.offset) : undefined }, to: offset.to };
  const tail = readYearTail(reader, month.to);
  // A Hijri month with a bare year of the fourteenth century and on is Hijri; with «2025م» the month was only translated.
  if (tail) return { parts: { ...base, year: tail.year ?? undefined }, to: tail.to };
  const year = reader.isDigits(month.to) && month.calendar === 'hijri' ? readYear(reader, month.to, 1) : null;
  if (year) return { parts: { ...base, year: year.year }, to: year.to };
  return { parts: { ...base, year: month.calendar === 'gregorian' && day !== undefined ? published?.year : undefined }, to: month.to };
}

// «مارس الماضي» said in January is of the year before; said in May, of this one.
function yearByOffset(published: { year: number; month: number }, month: number, offset: number): number {
  if (offset < 0) return month >= published.month ? published.year - 1 : published.year;
  if (offset > 0) return month <= published.month ? published.year + 1 : published.year;
  return published.year;
}

function toFound(reader: Reader, from: number, read: DateRead): Found {
  return { to: read.to, start: reader.startOf(from), end: reader.endOf(read.to), reading: toDateReading(read.parts) };
}

function readDated(reader: Reader, at: number): Found | null {
  const read = readDayMonth(reader, at);
  return read && toFound(reader, at, read);
}

/** «الاثنين 3 حزيران», «السبت الموافق 1 مارس 2025»: the weekday belongs to the date. */
function readWeekday(reader: Reader, at: number): Found | null {
  const weekday = reader.lexeme(at, (meaning) => meaning.weekday);
  if (!weekday) return null;
  let from = weekday.to;
  while (['،', ',', 'الموافق', 'في', 'المصادف', '('].includes(reader.text(from)) && from < weekday.to + 2) from++;
  const read = readDayMonth(reader, from) ?? readNumeric(reader, from);
  if (read) return toFound(reader, at, read);
  // «الثلاثاء 19 من هذا الشهر»
  const day = readDay(reader, from);
  const published = readIsoDay(reader.context.published);
  if (day && reader.text(day.to) === 'من' && reader.text(day.to + 1) === 'هذا' && reader.text(day.to + 2) === 'الشهر') {
    return toFound(reader, at, { to: day.to + 3, parts: { year: published?.year, month: published?.month, day: day.day, calendar: 'gregorian' } });
  }
  return null;
}

/** «مارس 2024», «يوليو 13», «سبتمبر 10، 2001», a month alone where its name means nothing else, «مارس الماضي». */
function readMonthFirst(reader: Reader, at: number): Found | null {
  const month = readMonth(reader, at);
  if (!month) return null;
  const tail = withYear(reader, month, undefined);
  if (tail.to > month.to) return toFound(reader, at, tail);
  const comma = reader.text(month.to) === '،' || reader.text(month.to) === ',' ? 1 : 0;
  const day = readDay(reader, month.to + comma);
  if (day && (reader.isDigits(month.to + comma) || day.ordinal) && !followsMeasure(reader, day.to)) {
    const dated = withYear(reader, { ...month, to: day.to }, day.day);
    if (!comma || dated.to > day.to) return toFound(reader, at, dated);
  }
  if (month.weak || month.calendar === 'hijri') return null;
  return { ...toFound(reader, at, { to: month.to, parts: { month: month.month, year: readIsoDay(reader.context.published)?.year, calendar: 'gregorian' } }), confidence: 0.6 };
}

const followsMeasure = (reader: Reader, at: number): boolean => {
  const { unit, currency, time, percent, scale } = reader.meaning(at);
  return !!(unit ?? currency ?? time ?? percent ?? scale);
};

/** «01/09/2023», «27/ 8/ 1412هـ», «2025-03-12», «12.3.2024», «3/2015». Year first or last; days come before months in Arabic. */
export function readNumeric(reader: Reader, at: number): DateRead | null {
  if (!reader.isDigits(at)) return null;
  const sign = reader.text(at + 1);
  if (sign !== '/' && sign !== '-' && sign !== '.' && sign !== '–') return null;
  if (!reader.isDigits(at + 2)) return null;
  const spaced = !reader.isGlued(at + 1) || !reader.isGlued(at + 2);
  if (spaced && sign !== '/') return null;
  const numbers = [reader.text(at), reader.text(at + 2)];
  let to = at + 3;
  if (reader.text(to) === sign && reader.isDigits(to + 1) && (sign === '/' || (reader.isGlued(to) && reader.isGlued(to + 1)))) {
    numbers.push(reader.text(to + 1));
    to += 2;
    // «1.2.3.4» and longer rows are no dates.
    if (reader.text(to) === sign && reader.isGlued(to) && reader.isDigits(to + 1)) return null;
  }
  if (numbers.some((number) => number.length > 4 || !/^\d+$/.test(number))) return null;
  const [a, b, c] = numbers.map(Number) as [number, number, number | undefined];
  const wide = numbers.map((number) => number.length === 4);
  let parts: DateParts | null = null;
  if (c === undefined) {
    if (wide[1] && !wide[0] && isMonth(a) && sign !== '.') parts = { year: b, month: a, calendar: 'gregorian' };
    else if (wide[0] && !wide[1] && isMonth(b) && sign !== '.' && numbers[1]!.length === 2 && sign !== '/') parts = { year: a, month: b, calendar: 'gregorian' };
  } else if (wide[0] && !wide[2] && isMonth(b) && isDay(c)) parts = { year: a, month: b, day: c, calendar: 'gregorian' };
  else if (wide[2] && isMonth(b) && isDay(a)) parts = { year: c, month: b, day: a, calendar: 'gregorian' };
  else if (wide[2] && isMonth(a) && isDay(b)) parts = { year: c, month: a, day: b, calendar: 'gregorian' };
  else if (numbers[2]!.length === 2 && sign !== '.' && isMonth(b) && isDay(a) && numbers.every((number) => number.length <= 2)) parts = { year: c < 70 ? 2000 + c : 1900 + c, month: b, day: a, calendar: 'gregorian' };
  if (!parts || (parts.year !== undefined && (parts.year < 1000 || parts.year > 2999))) return null;
  const era = readEra(reader, to);
  if (era) return { to: era.to, parts: { ...parts, calendar: era.era === 'AH' ? 'hijri' : 'gregorian' } };
  return { to, parts: parts.year! >= 1300 && parts.year! <= 1500 ? { ...parts, calendar: 'hijri' } : parts };
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isDay = (number: number): boolean => number >= 1 && number <= 31;

function readNumericDate(reader: Reader, at: number): Found | null {
  const read = readNumeric(reader, at);
  return read && toFound(reader, at, read);
}

/** «عام 2015», «سنة ألفين وعشر», «العام 1446هـ». */
function readYearWithNoun(reader: Reader, at: number): Found | null {
  if (!isYearNoun(reader, at)) return null;
  const from = reader.text(at + 1) === 'ال' || reader.text(at + 1) === '(' ? at + 2 : at + 1;
  const year = readYear(reader, from, 1);
  if (!year || (!year.hasEra && year.year < 100)) return null;
  const hijri = year.calendar === 'hijri' || (!year.hasEra && year.year >= 1300 && year.year <= 1460 && reader.word(at).article === false && false);
  return toFound(reader, at, { to: year.to, parts: { year: year.year, calendar: hijri ? 'hijri' : 'gregorian', isBce: year.isBce } });
}

/** «2025م», «1446هـ», «500 ق.م»: the era makes the year. */
function readEraYear(reader: Reader, at: number): Found | null {
  if (!reader.isDigits(at)) return null;
  const year = readYear(reader, at, 1);
  if (!year?.hasEra) return null;
  // «150م» are metres, «2025م» is a year; a space («200 م») is for metres.
  const era = reader.text(at + 1);
  if (era === 'م' && (year.year < 1000 || year.year > 2100 || !reader.isGlued(at + 1))) return null;
  if (era === 'ه' && year.year < 100 && !reader.isGlued(at + 1)) return null;
  return toFound(reader, at, { to: year.to, parts: { year: year.year, calendar: year.calendar, isBce: year.isBce } });
}

export const dateRules: readonly Rule[] = [
  { id: 'date.weekday-day-month', reason: 'a weekday before a date belongs to it: «السبت 1 مارس 2025م»', on: ['weekday'], read: readWeekday },
  { id: 'date.day-month', reason: 'day, month, year in words or digits: «12 مارس/آذار 2024», «الثاني عشر من مارس»', on: ['digits', 'number', 'ordinal', 'cue'], read: readDated },
  { id: 'date.month-first', reason: 'a month with its year or day: «مارس 2024», «يوليو 13»', on: ['month', 'noun'], read: readMonthFirst },
  { id: 'date.numeric', reason: 'digits parted by signs: «01/09/2023», «27/ 8/ 1412هـ»', on: ['digits'], read: readNumericDate },
  { id: 'date.year-noun', reason: 'a year after its noun: «عام 2015»', on: ['period'], read: readYearWithNoun },
  { id: 'date.year-era', reason: 'a year by its era: «1446هـ», «2025م»', on: ['digits'], read: readEraYear },
];
