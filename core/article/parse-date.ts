import { monthNames } from '../../lexicon/credit-cues.ts';
import { holdsYear } from './holds-year.ts';
import { levelText } from './level-text.ts';

const months = new Map(monthNames.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name.replace('_', ' '), index + 1])));

const DAY = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';
/** A word that may be a month's name; the table says whether it is. Of English names three letters tell. */
const NAME = '((?:كانون|تشرين) ال(?:اول|ثاني)|[\\u0620-\\u064a]+|[a-z]{3})[a-z]*';

/** The ways in which a page writes the day of publication, levelled, with the order of what they catch. The surest first. */
const forms: [order: string, pattern: RegExp][] = [
  ['ymd', /(?<!\d)(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/g],
  // «28 آب/أغسطس 2013», «٨ فيفري ٢٠١٩», «الأربعاء 7 أكتوبر، 2020», «8 شباط (فبراير) 2019»
  ['dmy', new RegExp(`${DAY}\\s*(?:من\\s|[-/،,]\\s?)?(?:شهر\\s)?${NAME}(?:\\s?[/(|-]\\s?[^\\d/()|-]{2,15}\\)?)?\\s*[-/،,.]?\\s*(?:عام\\s|سنه\\s)?${YEAR}`, 'g')],
  // "March 12, 2024", «نوفمبر 9, 2020»
  ['mdy', new RegExp(`${NAME}\\s*${DAY}\\s?[،,]?\\s${YEAR}`, 'g')],
  ['dmy', new RegExp(`${DAY}\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${YEAR}`, 'g')],
];

const pad = (value: number): string => String(value).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | null {
  // Hijri years (1440 and the like) are not converted here: a wrong day is worse than none.
  if (!(year >= 1980 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * The first calendar day written in a text, as ISO 8601 (`2020-10-07`); null where there is none. Never shifted by a time zone:
 * the day is the one a reader sees. Month names of all Arab countries, three digit sets, English.
 */
export function parseDay(text: string): string | null {
  // Most lines have no year, and the patterns are long.
  if (!holdsYear(text)) return null;
  const levelled = levelText(text.slice(0, 400));
  for (const [order, pattern] of forms) {
    for (const found of levelled.matchAll(pattern)) {
      const part = (name: string): string => found[order.indexOf(name) + 1]!;
      const [day, month] = [Number(part('d')), months.get(part('m')) ?? Number(part('m'))];
      // Day first, as all Arab countries write; only a second number over twelve can mean the American order.
      const iso = month > 12 ? isoDay(Number(part('y')), day, month) : isoDay(Number(part('y')), month, day);
      if (iso) return iso;
    }
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
