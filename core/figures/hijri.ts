/** A day of the Gregorian calendar. `month` 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
/** 1 Muharram 1 in the civil reckoning, Friday 16 July 622 (Julian), as days from 1970-01-01. */
const EPOCH_DAYS = -492_148;

// ICU carries the Umm al-Qura tables (years 1300 to 1600); outside them it falls back on the civil reckoning, and so does the estimate.
let format: Intl.DateTimeFormat | null = null;

function readUmmAlQura(days: number): CalendarDay | null {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const numbers: Partial<Record<string, number>> = {};
  for (const { type, value } of format.formatToParts(days * DAY)) if (type !== 'literal') numbers[type] = Number.parseInt(value, 10);
  const year = numbers['year'] ?? numbers['relatedYear'];
  return year && numbers['month'] && numbers['day'] ? { year, month: numbers['month'], day: numbers['day'] } : null;
}

/** The first days of the months that were asked for, as days from 1970: at most 1600 years of them. The calendar of ICU is slow. */
const firstDays = new Map<number, number | null>();

function findFirstDay(year: number, month: number): number | null {
  const key = year * 12 + month;
  let days = firstDays.get(key);
  if (days === undefined) firstDays.set(key, (days = searchFirstDay(year, month)));
  return days;
}

function searchFirstDay(year: number, month: number): number | null {
  // Civil reckoning: eleven leap years in thirty, months of 30 and 29 days by turns. It is at most two days off.
  let days = EPOCH_DAYS + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
  for (let step = 0; step < 8; step++) {
    const found = readUmmAlQura(days);
    if (!found) return null;
    const off = (year - found.year) * 354 + (month - found.month) * 29.5 + (1 - found.day);
    if (off === 0) return days;
    days += Math.abs(off) < 1 ? Math.sign(off) : Math.round(off);
  }
  return null;
}

/** The Gregorian day of a Hijri one by the Umm al-Qura calendar; null for a day that the month does not have. */
export function toGregorian({ year, month, day }: CalendarDay): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > 1600) return null;
  const first = findFirstDay(year, month);
  if (first === null) return null;
  if (day === 30) {
    const next = findFirstDay(month === 12 ? year + 1 : year, (month % 12) + 1);
    if (next !== null && next - first < 30) return null;
  }
  const date = new Date((first + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Hijri year of a Gregorian day: a Hijri date without a year is of the year in which the article stands. */
export function toHijriYear({ year, month, day }: CalendarDay): number | null {
  return readUmmAlQura(Math.floor(Date.UTC(year, month - 1, day) / DAY))?.year ?? null;
}
