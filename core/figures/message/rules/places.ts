import { feasts, type Feast } from '../../../../lexicon/deictics.ts';
import { readIsoDay, toEdtf } from '../../edtf.ts';
import { isYearNoun, readYear, readYearTail } from '../../read-date-parts.ts';
import { readOrdinal } from '../../read-ordinal.ts';
import type { Reader } from '../../reader.ts';
import type { Found } from '../../rule.ts';
import { dayValue, feastIn, fromDays, intervalValue, nearestWeekday, nthWeekday, referenceDay, toDays, weekdayOf } from '../calendar.ts';
import type { MessageRule } from '../message-rule.ts';
import { readContainer } from '../read-period.ts';
import { NOUNS, WEEKDAYS, look, readPhrase, readRelative, toPhrases } from '../words.ts';
import { dated } from './days.ts';

type Unit = { kind: 'day' } | { kind: 'week' } | { kind: 'weekday'; weekday: number };

function readUnit(reader: Reader, at: number): { unit: Unit; skip: number } | null {
  const weekday = look(WEEKDAYS, reader.text(at));
  if (weekday) return { unit: { kind: 'weekday', weekday: weekday.value }, skip: weekday.skip };
  const noun = look(NOUNS, reader.text(at));
  if (noun?.value.count !== 'one' || (noun.value.grain !== 'day' && noun.value.grain !== 'week')) return null;
  return { unit: { kind: noun.value.grain }, skip: noun.skip };
}

/** «أول», «ثان», «الثالث», «آخر», «الأخير»; -1 is the last. */
function readNth(reader: Reader, at: number): { nth: number; to: number } | null {
  const text = reader.text(at);
  if (/^([وفبل]?اخر|الاخير|الاخيره)$/.test(text)) return { nth: -1, to: at + 1 };
  const ordinal = readOrdinal(reader, at);
  return ordinal && ordinal.value <= 53 ? { nth: ordinal.value, to: ordinal.to } : null;
}

/** «أول أسبوع بشهر أكتوبر 2014», «الثلاثاء الأخير من مارس», «آخر اثنين من الشهر القادم», «الأسبوع الثالث من عام 2027». */
function readNthOf(reader: Reader, at: number): Found | null {
  const before = readNth(reader, at);
  const unit = readUnit(reader, before?.to ?? at);
  if (!unit) return null;
  const place = before ?? readNth(reader, at + 1);
  if (!place) return null;
  const to = before ? before.to + 1 : place.to;
  if (before && unit.unit.kind === 'weekday' && reader.text(to) === 'بعد') return readAfterFeast(reader, at, unit.unit.weekday, place.nth, to + 1);
  const isLinked = ['من', 'في', 'ب', 'ل'].includes(reader.text(to)) || /^[بل]/.test(reader.text(to));
  const container = isLinked ? readContainer(reader, to) : null;
  if (!container) return null;
  const value = countIn(reader, unit.unit, place.nth, container);
  if (value === null) return null;
  return { ...dated(reader, at, before ? 0 : unit.skip, container.to, value), ...(before && { start: reader.startOf(at) }) };
}

function countIn(reader: Reader, unit: Unit, nth: number, { grain, year, month }: { grain: 'month' | 'year'; year: number | undefined; month?: number }): string | null {
  const years = year ?? readIsoDay(reader.context.published)?.year;
  if (years === undefined || (grain === 'month' && !month)) {
    if (unit.kind === 'day' && grain === 'month' && month && nth > 0 && nth <= 31) return toEdtf({ year: undefined, month, day: nth, calendar: 'gregorian' });
    return unit.kind === 'week' ? intervalValue(null, null) : dayValue(null);
  }
  const first = toDays(years, grain === 'month' ? month! : 1, 1);
  const last = grain === 'month' ? toDays(years, month! + 1, 0) : toDays(years, 12, 31);
  if (unit.kind === 'weekday') {
    const day = nthWeekday(first, last, unit.weekday, nth);
    return day === null ? null : dayValue(day);
  }
  if (unit.kind === 'day') {
    const day = nth > 0 ? first + nth - 1 : last + nth + 1;
    return day >= first && day <= last ? (year === undefined && month ? toEdtf({ year: undefined, month, day: fromDays(day).day, calendar: 'gregorian' }) : dayValue(day)) : null;
  }
  // Weeks of a year by ISO 8601: the first holds 4 January. Weeks of a month are the whole ones inside it.
  const fourth = toDays(years, 1, 4);
  const monday = grain === 'year' && nth > 0 ? fourth - weekdayOf(fourth) + 1 + 7 * (nth - 1) : nthWeekday(first, nth < 0 ? last - 6 : last, 1, nth);
  return monday === null ? null : intervalValue(monday, monday + 6);
}

const FEASTS = toPhrases(feasts.map((feast) => [feast, feast.phrases] as const));

interface FeastRead {
  feast: Feast;
  year: number | null;
  /** «القادم», «الماضي» after it. */
  offset: number;
  to: number;
  skip: number;
}

/** «رأس السنة الصينية» and its like stand in calendars that are not reckoned here. */
const OTHER_CALENDARS = new Set(['الصينيه', 'العبريه', 'الامازيغيه', 'القبطيه', 'الفارسيه']);

/** «عيد الفطر», «رأس السنة الهجرية 2019», «عيد الأب عام 2015», «عيد الميلاد القادم» */
function readFeast(reader: Reader, at: number): FeastRead | null {
  const phrase = readPhrase(FEASTS, reader, at);
  if (!phrase || OTHER_CALENDARS.has(reader.text(phrase.to))) return null;
  const bare = reader.isDigits(phrase.to) || isYearNoun(reader, phrase.to) ? readYear(reader, isYearNoun(reader, phrase.to) ? phrase.to + 1 : phrase.to, 1900) : null;
  const tail = bare ?? readYearTail(reader, phrase.to);
  const relative = tail ? null : readRelative(reader, phrase.to);
  return { feast: phrase.value, year: tail?.year ?? null, offset: relative?.offset ?? 0, to: tail?.to ?? relative?.to ?? phrase.to, skip: phrase.skip };
}

function readFeastDay(reader: Reader, at: number): Found | null {
  const read = readFeast(reader, at);
  if (!read) return null;
  return dated(reader, at, read.skip, read.to, feastValue(reader, read), 0.7);
}

// A feast of a fixed day leaves its year open, as any day and month does; a moveable one is the next to come.
function feastValue(reader: Reader, { feast, year, offset }: FeastRead): string {
  if (year !== null) return dayValue(feastIn(feast, year));
  if ('day' in feast && !feast.hijri && offset === 0) return toEdtf({ year: undefined, month: feast.month, day: feast.day, calendar: 'gregorian' });
  const reference = referenceDay(reader);
  return dayValue(reference === null ? null : offset < 0 || (offset === 0 && reader.context.tense === 'past') ? lastFeast(feast, reference) : nextFeast(feast, reference));
}

function nextFeast(feast: Feast, reference: number): number | null {
  const { year } = fromDays(reference);
  for (const candidate of [year, year + 1]) {
    const day = feastIn(feast, candidate);
    if (day !== null && day >= reference) return day;
  }
  return null;
}

function lastFeast(feast: Feast, reference: number): number | null {
  const { year } = fromDays(reference);
  for (const candidate of [year, year - 1]) {
    const day = feastIn(feast, candidate);
    if (day !== null && day < reference) return day;
  }
  return null;
}

/** «ثالث ثلاثاء بعد عيد الميلاد 2014» */
function readAfterFeast(reader: Reader, at: number, weekday: number, nth: number, feastAt: number): Found | null {
  const read = nth > 0 ? readFeast(reader, feastAt) : null;
  if (!read) return null;
  const reference = referenceDay(reader);
  const day = read.year !== null ? feastIn(read.feast, read.year) : reference === null ? null : nextFeast(read.feast, reference);
  return { ...dated(reader, at, 0, read.to, dayValue(day === null ? null : nearestWeekday(day, weekday, 1) + 7 * (nth - 1))), start: reader.startOf(at) };
}

export const placeRules: readonly MessageRule[] = [
  { id: 'message.nth', reason: 'the nth day, weekday or week of a month or year: «آخر اثنين من مارس»', read: readNthOf },
  { id: 'message.feast', reason: 'feasts by the calendar: «عيد الفطر», «رأس السنة الهجرية 2019»', read: readFeastDay },
];
