import type { DateReading } from './figure.ts';
import { type CalendarDay, toGregorian } from './hijri.ts';

/** A date as read: what is missing was not said. */
export interface DateParts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  calendar: 'gregorian' | 'hijri';
  /** Years before Christ. */
  isBce?: boolean | undefined;
  /** The year and the next one: 2024/2025. */
  isSeason?: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

/** EDTF of a Gregorian date; an unknown year is XXXX. */
export function toEdtf({ year, month, day, isBce }: DateParts): string {
  const years = year === undefined ? 'XXXX' : isBce ? `-${four(year - 1)}` : four(year);
  if (month === undefined && day !== undefined) return `${years}-XX-${two(day)}`;
  return years + (month === undefined ? '' : `-${two(month)}`) + (day === undefined ? '' : `-${two(day)}`);
}

/** A date with its reading in the Gregorian calendar. A Hijri day becomes one day, a Hijri month or year the interval that it covers. */
export function toDateReading(parts: DateParts): DateReading {
  if (parts.isSeason && parts.year !== undefined) return { kind: 'date', value: `${parts.year}/${parts.year + 1}`, calendar: 'gregorian' };
  if (parts.calendar === 'gregorian') return { kind: 'date', value: toEdtf(parts), calendar: 'gregorian' };
  const { year, month, day } = parts;
  const hijri = toEdtf(parts);
  if (year === undefined) return { kind: 'date', value: null, calendar: 'hijri', hijri };
  const first = toGregorian({ year, month: month ?? 1, day: day ?? 1 });
  if (!first) return { kind: 'date', value: null, calendar: 'hijri', hijri };
  const from = toEdtf({ ...first, calendar: 'gregorian' });
  if (day !== undefined) return { kind: 'date', value: from, calendar: 'hijri', hijri };
  const after = toGregorian({ year: month === undefined || month === 12 ? year + 1 : year, month: month === undefined ? 1 : (month % 12) + 1, day: 1 });
  return { kind: 'date', value: after ? `${from}/${dayBefore(after)}` : from, calendar: 'hijri', hijri };
}

function dayBefore({ year, month, day }: { year: number; month: number; day: number }): string {
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

let lastRead: { text: string | undefined; day: Readonly<CalendarDay> | null } = { text: undefined, day: null };

/** Year, month and day of an ISO 8601 date, or null. */
export function readIsoDay(text: string | undefined): Readonly<CalendarDay> | null {
  // Asked for at every date of a text.
  if (text === lastRead.text) return lastRead.day;
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  const day = match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
  lastRead = { text, day };
  return day;
}
