import { type Grain, seasons, weekendPhrases } from '../../../lexicon/deictics.ts';
import { readIsoDay, toEdtf } from '../edtf.ts';
import { isYearNoun, readMonth, readYear } from '../read-date-parts.ts';
import { readOrdinal } from '../read-ordinal.ts';
import { readMonthYear } from '../rules/dates.ts';
import type { Reader } from '../reader.ts';
import { fromDays, grainValue, intervalValue, lastDayOf, referenceDay, shift, toDays, weekdayOf } from './calendar.ts';
import { NOUNS, isPause, isThis, look, readPhrase, readRelative, toPhrases, toTable } from './words.ts';

/** A period placed by the reference day. `first` is its first day, null where no reference day is known. */
export interface Period {
  grain: Grain | 'quarter' | 'season' | 'weekend';
  first: number | null;
  last: number | null;
  value: string;
  to: number;
  /** Length of the proclitics before its first word. */
  skip: number;
}

const SEASONS = toTable(seasons.flatMap((row) => [[row, row.words], [row, row.words.split(' ').map((word) => `ال${word}`).join(' ')]] as const));
const WEEKENDS = toPhrases([[true, weekendPhrases]]);

/** «هذا الأسبوع», «الشهر الماضي», «السنة بعد القادمة», «الصيف المقبل», «عطلة نهاية الأسبوع»; with `alone`, «الأسبوع» too. */
export function readPeriod(reader: Reader, at: number, alone = false): Period | null {
  const weekend = readPhrase(WEEKENDS, reader, at);
  if (weekend) return readWeekend(reader, weekend);
  const led = isThis(reader.text(at));
  const from = led ? at + 1 : at;
  const season = look(SEASONS, reader.text(from));
  if (season) return readSeason(reader, from, season, led ? { offset: 0, to: from + 1 } : readRelative(reader, from + 1));
  if (reader.meaning(from).period === 'quarter') return readQuarter(reader, at, from, led ? { offset: 0, to: from + 1 } : readRelative(reader, from + 1));
  const noun = look(NOUNS, reader.text(from));
  if (!noun || noun.value.count !== 'one' || (led && !noun.value.definite)) return null;
  const { grain, definite } = noun.value;
  const after = isThis(reader.text(from + 1)) && definite ? { offset: 0, to: from + 2 } : readRelative(reader, from + 1);
  // «اليوم الأخير» is the last of several.
  if (grain === 'day' && reader.text(from + 1) === 'الاخير') return null;
  const placed = led ? { offset: 0, to: from + 1 } : after ?? (definite && alone ? { offset: 0, to: from + 1 } : null);
  if (!placed) return null;
  return { ...placePeriod(reader, grain, placed.offset), to: placed.to, skip: led ? Number(reader.text(at).length > 4) : noun.skip };
}

/** «الربع الماضي» */
function readQuarter(reader: Reader, at: number, from: number, placed: { offset: number; to: number } | null): Period | null {
  if (!placed || !reader.word(from).article) return null;
  const day = readIsoDay(reader.context.published);
  const quarter = day ? day.year * 4 + Math.ceil(day.month / 3) - 1 + placed.offset : null;
  const year = quarter === null ? null : Math.floor(quarter / 4);
  const month = quarter === null ? 1 : (quarter % 4) * 3 + 1;
  return {
    grain: 'quarter', first: year === null ? null : toDays(year, month, 1), last: year === null ? null : toDays(year, month + 3, 0),
    value: `${year ?? 'XXXX'}-${quarter === null ? 'XX' : 33 + (quarter % 4)}`, to: placed.to, skip: reader.word(at).prefix,
  };
}

/** The period of this grain so many steps from the one that holds the reference day. */
export function placePeriod(reader: Reader, grain: Grain, offset: number): Pick<Period, 'grain' | 'first' | 'last' | 'value'> {
  const day = referenceDay(reader);
  if (day === null) return { grain, first: null, last: null, value: grainValue(null, grain) };
  const moved = shift(day, grain, offset);
  return { grain, first: firstDayOf(moved, grain), last: lastDayOf(moved, grain), value: grainValue(moved, grain) };
}

function firstDayOf(days: number, grain: Grain): number {
  const { year, month } = fromDays(days);
  if (grain === 'day') return days;
  if (grain === 'week') return days - weekdayOf(days) + 1;
  if (grain === 'month') return toDays(year, month, 1);
  return toDays(grain === 'year' ? year : grain === 'decade' ? year - (year % 10) : year - (year % 100), 1, 1);
}

/** Friday and Saturday; Saturday and Sunday where the week is worked from Monday. */
const SUNDAY_COUNTRIES = new Set(['MA', 'TN', 'LB', 'MR', 'AE', 'DJ', 'GB', 'FR', 'DE', 'US', 'TR']);

function readWeekend(reader: Reader, { skip, to }: { skip: number; to: number }): Period {
  const relative = readRelative(reader, to);
  const week = placePeriod(reader, 'week', relative?.offset ?? 0);
  const first = week.first === null ? null : week.first + (SUNDAY_COUNTRIES.has(reader.context.country ?? '') ? 5 : 4);
  const last = first === null ? null : first + 1;
  return { grain: 'weekend', first, last, value: intervalValue(first, last), to: relative?.to ?? to, skip };
}

// «الربيع القادم», «هذا الصيف», «صيف 2016», «خريف عام 2020»
function readSeason(reader: Reader, at: number, { value: { season, month }, skip }: { value: (typeof seasons)[number]; skip: number }, placed: { offset: number; to: number } | null): Period | null {
  const build = (year: number | undefined, to: number): Period => {
    const first = year === undefined ? null : toDays(year, month, 1);
    return { grain: 'season', first, last: year === undefined ? null : toDays(year, month + 3, 0), value: `${toEdtf({ year, calendar: 'gregorian' })}-${season}`, to, skip };
  };
  if (placed) {
    const day = readIsoDay(reader.context.published);
    if (!day) return build(undefined, placed.to);
    // The last one gone by or the next one to come, which may be of the same year.
    const back = placed.offset < 0 && day.month < month + 3 ? 1 : 0;
    const ahead = placed.offset > 0 && day.month >= month ? 1 : 0;
    return build(day.year + (placed.offset < 0 ? placed.offset + 1 - back : placed.offset > 0 ? placed.offset - 1 + ahead : 0), placed.to);
  }
  const from = isYearNoun(reader, at + 1) ? at + 2 : at + 1;
  const year = readYear(reader, from, 1900);
  if (year) return build(year.year, year.to);
  // «سأسافر في الصيف»
  return reader.text(at).includes('ال') && isPause(reader, at + 1) && at > 0 ? build(undefined, at + 1) : null;
}

/** A month or a year as a container: «من مارس 2015», «بشهر عشرة سنة 2015», «في الشهر التاسع», «من هذا العام», «من عام 2027». */
export function readContainer(reader: Reader, at: number): { grain: 'month' | 'year'; year: number | undefined; month?: number; to: number } | null {
  const from = ['من', 'في', 'ب', 'ل'].includes(reader.text(at)) ? at + 1 : at;
  const noun = look(NOUNS, reader.text(from));
  const ordinal = noun?.value.grain === 'month' && noun.value.definite ? readOrdinal(reader, from + 1) : null;
  const period = ordinal ? null : readPeriod(reader, from, true);
  if (period) {
    if (period.grain !== 'month' && period.grain !== 'year') return null;
    const start = period.first === null ? null : fromDays(period.first);
    return { grain: period.grain, year: start?.year, ...(period.grain === 'month' && { month: start?.month ?? 0 }), to: period.to };
  }
  const month = ordinal ? (ordinal.definite && ordinal.value <= 12 ? { month: ordinal.value, calendar: 'gregorian' as const, to: ordinal.to, weak: false } : null) : readMonth(reader, from);
  if (month?.calendar === 'gregorian') {
    const { parts, to } = readMonthYear(reader, month);
    return { grain: 'month', year: parts.year, month: month.month, to };
  }
  if (!isYearNoun(reader, from)) return null;
  const year = readYear(reader, from + 1, 1);
  return year && year.calendar === 'gregorian' ? { grain: 'year', year: year.year, to: year.to } : null;
}

