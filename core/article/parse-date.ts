import { monthNames } from '../../lexicon/page-cues.ts';
import { LETTERS, levelText } from './level-text.ts';

const months = new Map<string, number>();
for (const [index, names] of monthNames.entries()) for (const name of names) months.set(name, index + 1);
const monthPattern = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

const pad = (value: number): string => String(value).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  // Hijri years (1440 and the like) are not converted here: a wrong day is worse than none.
  if (full < 1980 || full > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
}

/** A page writes the day of publication in one of these ways. Order matters: the surest first. Texts come folded and in lower case. */
const forms: { pattern: RegExp; read(groups: string[]): string | null }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, read: ([y, m, d]) => isoDay(Number(y), Number(m), Number(d)) },
  // «28 آب/أغسطس 2013», «٨ فيفري ٢٠١٩», «الأربعاء 7 أكتوبر، 2020»
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:من\\s+|[-/،,]\\s*)?(?:شهر\\s+)?(${monthPattern})(?![${LETTERS}])(?:\\s*[/(|-]\\s*(?:${monthPattern})\\)?)?\\s*[-/،,.]?\\s*(?:عام\\s+|سنه\\s+)?(\\d{4})(?!\\d)`),
    read: ([d, m, y]) => isoDay(Number(y), months.get(m!)!, Number(d)),
  },
  // "March 12, 2024", «نوفمبر 9, 2020»
  {
    pattern: new RegExp(`(?<![${LETTERS}])(${monthPattern})(?![${LETTERS}])\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*[،,]?\\s+(\\d{4})(?!\\d)`),
    read: ([m, d, y]) => isoDay(Number(y), months.get(m!)!, Number(d)),
  },
  { pattern: /(?<!\d)(\d{4})\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)/, read: ([y, m, d]) => isoDay(Number(y), Number(m), Number(d)) ?? null },
  {
    // Day first, as all Arab countries write; only a second number over twelve can mean the American order.
    pattern: /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/,
    read: ([a, b, y]) => (Number(b) > 12 ? isoDay(Number(y), Number(a), Number(b)) : isoDay(Number(y), Number(b), Number(a))),
  },
];

/**
 * The first calendar day written in a text, as ISO 8601 (`2020-10-07`); null where there is none. Never shifted by a time zone:
 * the day is the one a reader sees. Month names of all Arab countries, three digit sets, English.
 */
export function parseDay(text: string): string | null {
  // Most lines have no digit, and the patterns are long.
  if (!/[\d٠-٩۰-۹]/.test(text)) return null;
  const folded = levelText(text.slice(0, 400));
  for (const { pattern, read } of forms) {
    const found = pattern.exec(folded);
    const day = found && read(found.slice(1));
    if (day) return day;
  }
  return null;
}

/** A machine-readable date as the page writes it, its day and clock kept: `2020-06-03T03:01+04:00`. Anything else is read as a day. */
export function parseMachineDate(value: string): string | null {
  const found = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(value);
  if (!found) return parseDay(value);
  const [, year, month, day, time, zone] = found;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (!date || !time) return date;
  const offset = zone && zone !== 'Z' ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : (zone ?? '');
  return `${date}T${time}${offset}`;
}
