import { type DateParts, readIsoDay, toDateReading, toEdtf } from '../edtf.ts';
import { isYearNoun, type MonthPart, readDay, readEra, readMonth, readOffset, readYear, readYearTail } from '../read-date-parts.ts';
import { toHijriYear } from '../hijri.ts';
import { isCountedNoun } from '../measure.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

/** A date read in parts, before the year is settled. */
export interface DateRead {
  parts: DateParts;
  to: number;
  /** See `Found`. */
  isYearImplied?: true;
}

// «الخامس عشر والتاسع عشر من نوفمبر»: عشر is a part only with the article.
const isPartOf = (reader: Reader, at: number): boolean => reader.text(at) !== 'عشر' && PARTS.has(reader.text(at).replace(/^[ولب]?ال/, ''));
const PARTS = new Set(['اسبوع', 'نصف', 'ثلث', 'ربع', 'جزء', 'العشر', 'عشر', 'الشطر', 'شطر', 'ايام', 'فصل']);

const SKIPPED = ['من', 'في', '-', '/', '،', ',', 'ل', '–'];

/** «12 مارس 2024», «الثاني عشر من مارس/آذار الماضي», «غرة رمضان 1446هـ». */
export function readDayMonth(reader: Reader, at: number): DateRead | null {
  const day = readDay(reader, at);
  if (!day) return null;
  let from = day.to;
  if (SKIPPED.includes(reader.text(from))) {
    // «الأسبوع الأول من مارس» is no first of March, «خمسة من مارس» no fifth.
    if (reader.text(from) === 'من' && ((!day.ordinal && !reader.isDigits(at)) || isPartOf(reader, at - 1))) return null;
    // «آيفون 18 في سبتمبر» names a thing, no day: «في» parts a day from its month after «يوم» or a weekday.
    if (reader.text(from) === 'في' && reader.isDigits(at) && reader.text(at - 1) !== 'يوم' && !reader.meaning(at - 1).weekday) return null;
    from++;
  }
  const month = readMonth(reader, from);
  if (!month || reader.word(from).and || (reader.word(from).preposition && reader.text(from) !== 'لشهر' && !reader.text(from).startsWith('ب'))) return null;
  return withYear(reader, month, day.day, reader.text(at - 1) === 'منذ');
}

/** Adds to a month what says its year: «2024», «من العام الماضي», «الجاري»; a date without a year takes that of the article, and after «منذ» the last one gone by. */
function withYear(reader: Reader, month: MonthPart, day: number | undefined, isPast = false): DateRead {
  const base: DateParts = { month: month.month, day, calendar: month.calendar };
  const published = readIsoDay(reader.context.published);
  const offset = readOffset(reader, month.to);
  if (offset) return { parts: { ...base, year: published && month.calendar === 'gregorian' ? yearByOffset(published, month.month, offset.offset) : undefined }, to: offset.to };
  const tail = readYearTail(reader, month.to);
  // A Hijri month with a bare year of the fourteenth century and on is Hijri; with «2025م» the month was only translated.
  if (tail) return { parts: { ...base, year: tail.year ?? undefined }, to: tail.to };
  const year = reader.isDigits(month.to) && month.calendar === 'hijri' ? readYear(reader, month.to, 1) : null;
  if (year) return { parts: { ...base, year: year.year }, to: year.to };
  // A message leaves open what it does not say: «12 مارس» may be the last or the next.
  if (day === undefined || !published || (reader.context.register === 'message' && month.calendar === 'gregorian')) return { parts: { ...base, year: undefined }, to: month.to };
  if (month.calendar === 'hijri') return { parts: { ...base, year: toHijriYear(published) ?? undefined }, to: month.to };
  const isAhead = month.month > published.month || (month.month === published.month && day > published.day);
  return { parts: { ...base, year: isPast && isAhead ? published.year - 1 : published.year }, to: month.to, isYearImplied: true };
}

// «مارس الماضي» said in January is of the year before; said in May, of this one.
function yearByOffset(published: { year: number; month: number }, month: number, offset: number): number {
  if (offset < 0) return month >= published.month ? published.year - 1 : published.year;
  if (offset > 0) return month <= published.month ? published.year + 1 : published.year;
  return published.year;
}

/** What says the year of a month that stands without a day. */
export const readMonthYear = (reader: Reader, month: MonthPart): DateRead => withYear(reader, month, undefined);

function toFound(reader: Reader, from: number, read: DateRead): Found {
  return { to: read.to, start: reader.startOf(from), end: reader.endOf(read.to), reading: toDateReading(read.parts), ...(read.isYearImplied && { isYearImplied: true }) };
}

function readDated(reader: Reader, at: number): Found | null {
  const read = readDayMonth(reader, at) ?? readDayOfThisMonth(reader, at);
  return read ? toFound(reader, at, read) : readListedDay(reader, at);
}

/** «في الخامس عشر من الشهر المقبل», «5 من الشهر الجاري», «19 من هذا الشهر»: the month stands in the date of the article. */
function readDayOfThisMonth(reader: Reader, at: number): DateRead | null {
  const day = readDay(reader, at);
  if (!day || reader.text(day.to) !== 'من' || isPartOf(reader, at - 1) || !(day.ordinal || reader.isDigits(at))) return null;
  const published = readIsoDay(reader.context.published);
  const inMonth = (offset: number, to: number): DateRead => {
    const months = published ? published.year * 12 + published.month - 1 + offset : null;
    return { to, parts: { ...(months !== null && { year: Math.floor(months / 12), month: (months % 12) + 1 }), day: day.day, calendar: 'gregorian' } };
  };
  if (reader.text(day.to + 1) === 'هذا' && reader.text(day.to + 2) === 'الشهر') return inMonth(0, day.to + 3);
  if (reader.text(day.to + 1) !== 'الشهر') return null;
  const offset = readOffset(reader, day.to + 2);
  return offset && inMonth(offset.offset, offset.to);
}

/** «يومي 5 و6 مارس»: the first of two days whose month stands at the end. */
function readListedDay(reader: Reader, at: number): Found | null {
  const day = reader.isDigits(at) ? readDay(reader, at) : null;
  const next = day && reader.afterAnd(day.to);
  if (next === null || !reader.isDigits(next)) return null;
  const second = readDayMonth(reader, next);
  if (!second || second.parts.day === undefined || second.parts.day <= day!.day) return null;
  return toFound(reader, at, { to: day!.to, parts: { ...second.parts, day: day!.day } });
}

/** «الاثنين 3 حزيران», «السبت الموافق 1 مارس 2025»: the weekday belongs to the date. */
function readWeekday(reader: Reader, at: number): Found | null {
  const weekday = reader.lexeme(at, (meaning) => meaning.weekday);
  if (!weekday) return null;
  let from = weekday.to;
  while (['،', ',', 'الموافق', 'في', 'المصادف', '('].includes(reader.text(from)) && from < weekday.to + 2) from++;
  const read = readDayMonth(reader, from) ?? readNumeric(reader, from);
  if (read) return toFound(reader, at, read);
  // «الثلاثاء 19 من هذا الشهر», «الجمعة 22»: the month is that of the article.
  const day = readDay(reader, from);
  const published = readIsoDay(reader.context.published);
  if (day && reader.text(day.to) === 'من' && reader.text(day.to + 1) === 'هذا' && reader.text(day.to + 2) === 'الشهر') {
    return toFound(reader, at, { to: day.to + 3, parts: { year: published?.year, month: published?.month, day: day.day, calendar: 'gregorian' } });
  }
  if (day && published && (day.ordinal ? from === weekday.to : reader.isDigits(from)) && !followsMeasure(reader, day.to) && !isCountedNoun(reader, day.to) && !isGluedSign(reader, day.to)) {
    return { ...toFound(reader, at, { to: day.to, parts: { year: published.year, month: published.month, day: day.day, calendar: 'gregorian' } }), confidence: 0.5 };
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
  if (day && (reader.isDigits(month.to + comma) || day.ordinal) && (!followsMeasure(reader, day.to) || (day.ordinal && readYear(reader, day.to)))) {
    const dated = withYear(reader, { ...month, to: day.to }, day.day);
    if (!comma || dated.to > day.to) return toFound(reader, at, dated);
  }
  if (month.calendar === 'hijri') return null;
  // «في مارس»: after a preposition the weak names are months too.
  if (month.weak && !MONTH_LEADS.has(reader.text(at - 1))) return null;
  return { ...toFound(reader, at, { to: month.to, parts: { month: month.month, year: impliedYear(reader), calendar: 'gregorian' }, isYearImplied: true }), confidence: 0.6 };
}

const impliedYear = (reader: Reader): number | undefined => (reader.context.register === 'message' ? undefined : readIsoDay(reader.context.published)?.year);

const MONTH_LEADS = new Set(['في', 'منذ', 'خلال', 'بحلول', 'وفي', 'نهايه', 'مطلع', 'اواخر', 'اوائل', 'منتصف', 'متم', 'بدايه', 'هذا', 'اواسط']);

const isGluedSign = (reader: Reader, at: number): boolean => reader.isGlued(at) && /^[-–/:%٪,.]$/.test(reader.text(at)) && reader.isGlued(at + 1);

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
    // «الدوري 2024/2025»: a season.
    if (wide[0] && wide[1] && sign !== '.' && Math.abs(a - b) === 1 && a >= 1900 && a <= 2099) return { to, parts: { year: Math.min(a, b), calendar: 'gregorian', isSeason: true } };
    if (wide[1] && !wide[0] && isMonth(a) && sign !== '.') parts = { year: b, month: a, calendar: 'gregorian' };
    else if (wide[0] && !wide[1] && isMonth(b) && sign !== '.') parts = { year: a, month: b, calendar: 'gregorian' };
  } else if (wide[0] && !wide[2] && isMonth(b) && isDay(c)) parts = { year: a, month: b, day: c, calendar: 'gregorian' };
  else if (wide[2] && isMonth(b) && isDay(a)) parts = { year: c, month: b, day: a, calendar: 'gregorian' };
  else if (wide[2] && isMonth(a) && isDay(b)) parts = { year: c, month: a, day: b, calendar: 'gregorian' };
  else if (numbers[2]!.length === 2 && sign !== '.' && isMonth(b) && isDay(a) && numbers.every((number) => number.length <= 2)) parts = { year: c < 70 ? 2000 + c : 1900 + c, month: b, day: a, calendar: 'gregorian' };
  // «في 15/3»: day and month alone need a word that leads to a date; without it they are a score or a fraction.
  if (!parts && c === undefined && sign !== '.' && DATE_LEADS.has(reader.text(at - 1)) && numbers.every((number) => number.length <= 2)) {
    if (isDay(a) && isMonth(b)) parts = { year: impliedYear(reader), month: b, day: a, calendar: 'gregorian' };
    else if (isMonth(a) && isDay(b)) parts = { year: impliedYear(reader), month: a, day: b, calendar: 'gregorian' };
    if (parts && (followsMeasure(reader, to) || isCountedNoun(reader, to))) parts = null;
  }
  if (!parts || (parts.year !== undefined && (parts.year < 1000 || parts.year > 2999))) return null;
  const era = readEra(reader, to);
  if (era) return { to: era.to, parts: { ...parts, calendar: era.era === 'AH' ? 'hijri' : 'gregorian' } };
  return { to, parts: parts.year! >= 1300 && parts.year! <= 1500 ? { ...parts, calendar: 'hijri' } : parts };
}

const DATE_LEADS = new Set(['في', 'يوم', 'بتاريخ', 'تاريخ', 'ليوم', 'بيوم', 'منذ', 'مساء', 'صباح', 'حتي']);

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isDay = (number: number): boolean => number >= 1 && number <= 31;

function readNumericDate(reader: Reader, at: number): Found | null {
  const read = readNumeric(reader, at);
  return read && toFound(reader, at, read);
}

/** «مطلع», «منتصف», «نهاية» before a month, a date or a year go into the span and leave its value alone. */
function readEdge(reader: Reader, at: number): Found | null {
  const inner = readMonthFirst(reader, at + 1) ?? readYearWithNoun(reader, at + 1);
  if (inner && reader.word(at + 1).prefix === 0) return { ...inner, start: reader.startOf(at) };
  const year = reader.isDigits(at + 1) && reader.text(at + 1).length === 4 ? readYear(reader, at + 1, 1900) : null;
  if (!year || year.year > 2099 || followsMeasure(reader, year.to)) return null;
  return toFound(reader, at, { to: year.to, parts: { year: year.year, calendar: year.calendar } });
}

/** «الأسبوع الأول من مارس»: seven days of a month. */
function readWeekOfMonth(reader: Reader, at: number): Found | null {
  if (!/اسبوع$/.test(reader.text(at)) || !reader.word(at).article) return null;
  const last = reader.text(at + 1) === 'الاخير';
  const ordinal = last ? null : readDay(reader, at + 1);
  if (!last && (!ordinal?.ordinal || ordinal.day > 5)) return null;
  const from = last ? at + 2 : ordinal!.to;
  if (reader.text(from) !== 'من' && reader.text(from) !== 'في') return null;
  const month = readMonth(reader, from + 1);
  if (!month || month.calendar === 'hijri') return null;
  const { parts, to } = withYear(reader, month, undefined);
  const dated = { ...parts, year: parts.year ?? readIsoDay(reader.context.published)?.year };
  const first = last ? 25 : (ordinal!.day - 1) * 7 + 1;
  const day = (number: number): string => toEdtf({ ...dated, day: Math.min(number, 28) });
  return { to, start: reader.startOf(at), end: reader.endOf(to), reading: { kind: 'date', value: `${day(last ? 22 : first)}/${day(last ? 28 : first + 6)}`, calendar: 'gregorian' }, confidence: 0.6 };
}

/** «عام 2015», «سنة ألفين وعشر», «العام 1446هـ». */
function readYearWithNoun(reader: Reader, at: number): Found | null {
  if (!isYearNoun(reader, at)) return null;
  const from = reader.text(at + 1) === 'ال' || reader.text(at + 1) === '(' ? at + 2 : at + 1;
  const year = readYear(reader, from, 1);
  if (!year || (!year.hasEra && year.year < 100)) return null;
  return toFound(reader, at, { to: year.to, parts: { year: year.year, calendar: year.calendar, isBce: year.isBce } });
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
  { id: 'date.edge', reason: 'the word for its beginning or end belongs to a date: «مطلع عام 2025», «متم مارس»', on: ['edge'], read: readEdge },
  { id: 'date.week', reason: '«الأسبوع الأول من مارس»', on: ['period'], read: readWeekOfMonth },
  { id: 'date.numeric', reason: 'digits parted by signs: «01/09/2023», «27/ 8/ 1412هـ»', on: ['digits'], read: readNumericDate },
  { id: 'date.year-noun', reason: 'a year after its noun: «عام 2015»', on: ['period'], read: readYearWithNoun },
  { id: 'date.year-era', reason: 'a year by its era: «1446هـ», «2025م»', on: ['digits'], read: readEraYear },
];
