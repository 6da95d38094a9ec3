import { readIsoDay, toEdtf } from '../edtf.ts';
import { type CalendarDay, toGregorian, toHijriYear } from '../hijri.ts';
import type { Reader } from '../reader.ts';
import type { Feast, Grain } from '../../../lexicon/deictics.ts';

/** Days are counted from 1970-01-01. Weeks are those of ISO 8601, from Monday to Sunday. */
const DAY = 86_400_000;

export function toDays(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

export function fromDays(days: number): CalendarDay {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that a message is understood from, or null where none is known. */
export function referenceDay(reader: Reader): number | null {
  const day = readIsoDay(reader.context.published);
  return day && toDays(day.year, day.month, day.day);
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

const UNKNOWN_DAY = 'XXXX-XX-XX';

/** EDTF of a day; of an unknown one with X for every digit. */
export const dayValue = (days: number | null): string => (days === null ? UNKNOWN_DAY : toEdtf({ ...fromDays(days), calendar: 'gregorian' }));

export const intervalValue = (first: number | null, last: number | null): string => `${dayValue(first)}/${dayValue(last)}`;

/** `days` moved by months; the thirty-first becomes the last day of a shorter month. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = fromDays(days);
  const first = year * 12 + month - 1 + months;
  const last = fromDays(toDays(Math.floor(first / 12), (first % 12) + 2, 0)).day;
  return toDays(Math.floor(first / 12), (first % 12) + 1, Math.min(day, last));
}

/** `days` moved by so many of a grain. */
export function shift(days: number, grain: Grain, amount: number): number {
  switch (grain) {
    case 'day': return days + amount;
    case 'week': return days + 7 * amount;
    case 'month': return addMonths(days, amount);
    case 'year': return addMonths(days, 12 * amount);
    case 'decade': return addMonths(days, 120 * amount);
    case 'century': return addMonths(days, 1200 * amount);
  }
}

/** EDTF of the day, week, month, year, decade or century that holds a day. Weeks are intervals. */
export function grainValue(days: number | null, grain: Grain): string {
  if (grain === 'day') return dayValue(days);
  if (grain === 'week') return days === null ? intervalValue(null, null) : intervalValue(days - weekdayOf(days) + 1, days - weekdayOf(days) + 7);
  const length = { month: 7, year: 4, decade: 3, century: 2 }[grain];
  return dayValue(days).slice(0, length).padEnd(4, 'X');
}

/** The last day of the grain that holds a day. */
export function lastDayOf(days: number, grain: Grain): number {
  const { year, month } = fromDays(days);
  switch (grain) {
    case 'day': return days;
    case 'week': return days - weekdayOf(days) + 7;
    case 'month': return toDays(year, month + 1, 0);
    case 'year': return toDays(year, 12, 31);
    case 'decade': return toDays(year - (year % 10) + 9, 12, 31);
    case 'century': return toDays(year - (year % 100) + 99, 12, 31);
  }
}

/** The first such weekday after a day, or the last one before it. */
export function nearestWeekday(days: number, weekday: number, direction: 1 | -1): number {
  for (let step = 1; step < 7; step++) if (weekdayOf(days + direction * step) === weekday) return days + direction * step;
  return days + direction * 7;
}

/** The nth such weekday of a span of days, counted from its end where n is negative. */
export function nthWeekday(first: number, last: number, weekday: number, nth: number): number | null {
  const day = nth > 0 ? nearestWeekday(first - 1, weekday, 1) + 7 * (nth - 1) : nearestWeekday(last + 1, weekday, -1) + 7 * (nth + 1);
  return day >= first && day <= last ? day : null;
}

/** Western Easter by the computus in the anonymous Gregorian form (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDays(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The day of a feast in a Gregorian year; null where it falls on none. */
export function feastIn(feast: Feast, year: number): number | null {
  if ('easter' in feast) return easterOf(year) + feast.easter;
  if ('weekday' in feast) return nthWeekday(toDays(year, feast.month, 1), toDays(year, feast.month + 1, 0), feast.weekday, feast.nth);
  if (!feast.hijri) return toDays(year, feast.month, feast.day);
  const first = toHijriYear({ year, month: 1, day: 1 });
  for (let hijri = first ?? 0; first !== null && hijri <= first + 1; hijri++) {
    const found = toGregorian({ year: hijri, month: feast.month, day: feast.day });
    if (found?.year === year) return toDays(found.year, found.month, found.day);
  }
  return null;
}
