import { periodEdges, periodPhrases, periodRests } from '../../../../lexicon/deictics.ts';
import { toDateReading, toEdtf } from '../../edtf.ts';
import { toHijriYear } from '../../hijri.ts';
import { isYearNoun, readDay, readMonth } from '../../read-date-parts.ts';
import { readNumeral } from '../../read-numeral.ts';
import { readOrdinal } from '../../read-ordinal.ts';
import { readDayMonth } from '../../rules/dates.ts';
import type { Reader } from '../../reader.ts';
import type { Found } from '../../rule.ts';
import { dayValue, fromDays, grainValue, intervalValue, referenceDay, toDays } from '../calendar.ts';
import type { MessageRule } from '../message-rule.ts';
import { readContainer, readPeriod } from '../read-period.ts';
import { NOUNS, WEEKDAYS, isPause, isThis, look, readPhrase, readRelative, toPhrases, toTable } from '../words.ts';
import { dated } from './days.ts';

const EDGES = toTable([['edge', periodEdges], ['rest', periodRests]] as const);
const LEADS = toPhrases([[true, periodPhrases]]);

/** «الأسبوع الماضي», «نهاية الشهر», «بقية الأسبوع», «في وقت لاحق من هذا العام», «الأسبوع القادم يوم الجمعة». */
function readPlacedPeriod(reader: Reader, at: number): Found | null {
  const phrase = readPhrase(LEADS, reader, at);
  const plain = readPeriod(reader, at) ?? readThisWeek(reader, at);
  const edge = plain ? null : look(EDGES, reader.text(at));
  const period = plain ?? (phrase || edge ? readPeriod(reader, phrase?.to ?? at + 1, true) : null);
  if (!period) return null;
  const skip = plain ? period.skip : (phrase?.skip ?? edge!.skip);
  if (period.grain === 'week') {
    const day = readWeekdayOf(reader, period.to);
    if (day) return dated(reader, at, skip, day.to, dayValue(period.first === null ? null : period.first + day.weekday - 1));
  }
  const reference = referenceDay(reader);
  const isRest = edge?.value === 'rest' && reference !== null && period.first !== null && period.first <= reference && reference <= period.last!;
  return dated(reader, at, skip, period.to, isRest ? intervalValue(reference, period.last) : period.value);
}

// «الأسبوع» alone is this one where nothing else says of what it is.
function readThisWeek(reader: Reader, at: number): ReturnType<typeof readPeriod> {
  const noun = look(NOUNS, reader.text(at))?.value;
  return noun?.grain === 'week' && noun.definite && isPause(reader, at + 1) ? readPeriod(reader, at, true) : null;
}

/** «الأسبوع القادم [يوم] الجمعة» */
function readWeekdayOf(reader: Reader, at: number): { weekday: number; to: number } | null {
  const from = reader.text(at) === 'يوم' ? at + 1 : at;
  const weekday = look(WEEKDAYS, reader.text(from));
  return weekday && weekday.skip === 0 ? { weekday: weekday.value, to: from + 1 } : null;
}

const JOINS = new Set(['الي', 'حتي', '-', '–']);

/** «الأسبوع المقبل بين الأربعاء والجمعة», «شهر نوفمبر بين 19 و20»: days of a period after it. */
function readDaysInside(reader: Reader, at: number): Found | null {
  const week = readPeriod(reader, at);
  const container = week ? null : readContainer(reader, at);
  if (week ? week.grain !== 'week' : container?.grain !== 'month' || ['من', 'في'].includes(reader.text(at))) return null;
  let to = week?.to ?? container!.to;
  if (!['بين', 'من', 'وبين'].includes(reader.text(to))) return null;
  to++;
  const readEnd = (from: number): { day: number; to: number } | null => {
    const weekday = week && look(WEEKDAYS, reader.text(reader.text(from) === 'يوم' ? from + 1 : from));
    if (weekday) return { day: weekday.value, to: (reader.text(from) === 'يوم' ? from + 1 : from) + 1 };
    const day = week ? null : readMonthDayAt(reader, from);
    return day && { day: day.day, to: day.to };
  };
  const low = readEnd(to);
  if (!low) return null;
  const joined = JOINS.has(reader.text(low.to)) ? low.to + 1 : reader.afterAnd(low.to);
  const high = joined === null ? null : readEnd(joined);
  if (!high || high.day < low.day) return null;
  const value = (day: number): string => (week ? dayValue(week.first === null ? null : week.first + day - 1) : toEdtf({ year: container!.year, month: container!.month || undefined, day, calendar: 'gregorian' }));
  return { ...dated(reader, at, week?.skip ?? 0, high.to, ''), ...(!week && { start: reader.startOf(at) }), reading: { kind: 'range', of: 'date', low: value(low.day), high: value(high.day) } };
}

/** «19», «التاسع عشر» */
function readMonthDayAt(reader: Reader, at: number): { day: number; to: number } | null {
  const ordinal = readOrdinal(reader, at);
  if (ordinal) return ordinal.definite && ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : null;
  return reader.isDigits(at) ? readDay(reader, at) : null;
}

/** «أسبوع 30 نوفمبر», «الأسبوع في 15 سبتمبر»: the week that holds a day. */
function readWeekOfDay(reader: Reader, at: number): Found | null {
  const noun = look(NOUNS, reader.text(at));
  if (noun?.value.grain !== 'week' || noun.value.count !== 'one') return null;
  const date = readDayMonth(reader, reader.text(at + 1) === 'في' ? at + 2 : at + 1);
  if (!date || date.parts.calendar !== 'gregorian' || date.parts.day === undefined || date.parts.month === undefined) return null;
  const reference = referenceDay(reader);
  const year = date.parts.year ?? (reference === null ? undefined : fromDays(reference).year);
  return dated(reader, at, noun.skip, date.to, year === undefined ? intervalValue(null, null) : grainValue(toDays(year, date.parts.month, date.parts.day), 'week'));
}

/** «هذا مارس», «في هذا الـيناير»: this year's. */
function readThisMonth(reader: Reader, at: number): Found | null {
  if (!isThis(reader.text(at))) return null;
  const month = readMonth(reader, reader.text(at + 1) === 'ال' ? at + 2 : at + 1);
  if (month?.calendar !== 'gregorian') return null;
  const reference = referenceDay(reader);
  return dated(reader, at, 0, month.to, toEdtf({ year: reference === null ? undefined : fromDays(reference).year, month: month.month, calendar: 'gregorian' }));
}

const MONTH_LEADS = new Set(['في', 'شهر', 'خلال', 'منذ', 'هذا', 'حتي', 'قبل', 'بعد', '']);

/** «في رجب», «شوال»: a Hijri month alone, of the Hijri year in which the message stands; «رمضان القادم», «رجب الماضي» of the next or last one. */
function readHijriMonth(reader: Reader, at: number): Found | null {
  const month = readMonth(reader, at);
  // «صفر» alone is the number.
  if (month?.calendar !== 'hijri' || !MONTH_LEADS.has(reader.text(at - 1)) || (reader.meaning(at).small && reader.text(at - 1) === '')) return null;
  const relative = readRelative(reader, month.to);
  const to = relative?.to ?? month.to;
  if (!isPause(reader, to)) return null;
  const reference = referenceDay(reader);
  const year = reference === null ? null : toHijriYear(fromDays(reference));
  const read = (shifted: number | undefined): Found => ({ to, start: reader.startOf(at), end: reader.endOf(to), confidence: 0.6, reading: toDateReading({ year: shifted, month: month.month, calendar: 'hijri' }) });
  if (year === null || !relative?.offset) return read(year ?? undefined);
  // The first such month after the reference day, or the last before it.
  const years = relative.offset > 0 ? [year, year + 1] : [year, year - 1];
  const today = dayValue(reference);
  return years.map(read).find(({ reading }) => {
    const [first, last] = reading?.kind === 'date' && reading.value ? reading.value.split('/') : [];
    return relative.offset > 0 ? first! > today : last! < today;
  }) ?? read(years[1]);
}

/** «مارس» alone, «من يناير إلى مارس»: where nothing else is said even a name with a commoner meaning is a month. */
function readMonthAlone(reader: Reader, at: number): Found | null {
  const month = readMonth(reader, at);
  const before = reader.text(at - 1);
  if (month?.calendar !== 'gregorian' || !month.weak || !(MONTH_LEADS.has(before) || JOINS.has(before) || before === 'من') || !isPause(reader, month.to)) return null;
  return { ...dated(reader, at, 0, month.to, toEdtf({ year: undefined, month: month.month, calendar: 'gregorian' }), 0.5), start: reader.startOf(at) };
}

/** «سبعينيات» without article and century. */
function readDecade(reader: Reader, at: number): Found | null {
  const decade = reader.meaning(at).decade;
  return decade === undefined ? null : { ...dated(reader, at, 0, at + 1, `19${Math.trunc(decade / 10)}X`, 0.6), start: reader.startOf(at) };
}

/** «عام مئتين وسبعة وستين»: a year before the first thousand, in words. */
function readEarlyYear(reader: Reader, at: number): Found | null {
  if (!isYearNoun(reader, at) || reader.isDigits(at + 1) || reader.meaning(at + 1).small?.role !== 'hundred') return null;
  const numeral = readNumeral(reader, at + 1);
  if (!numeral || numeral.value === null || !Number.isInteger(numeral.value) || numeral.value >= 3000 || !isPause(reader, numeral.to)) return null;
  return { ...dated(reader, at, 0, numeral.to, toEdtf({ year: numeral.value, calendar: 'gregorian' })), start: reader.startOf(at) };
}

export const periodRules: readonly MessageRule[] = [
  { id: 'message.period', reason: 'a period placed by the one who speaks: «الأسبوع الماضي», «نهاية الشهر»', read: readPlacedPeriod },
  { id: 'message.days-inside', reason: 'days of a period said before them: «الأسبوع المقبل بين الأربعاء والجمعة»', read: readDaysInside },
  { id: 'message.week-of-day', reason: 'the week that holds a day: «أسبوع 30 نوفمبر»', read: readWeekOfDay },
  { id: 'message.this-month', reason: '«هذا مارس»', read: readThisMonth },
  { id: 'message.hijri-month', reason: 'a Hijri month alone: «في رجب»', read: readHijriMonth },
  { id: 'message.month', reason: 'a month of an ambiguous name alone: «مارس»', read: readMonthAlone },
  { id: 'message.decade', reason: '«سبعينيات» without article', read: readDecade },
  { id: 'message.early-year', reason: '«عام مئتين وسبعة وستين»', read: readEarlyYear },
];
