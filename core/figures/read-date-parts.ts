import { eras, offsets } from '../../lexicon/time.ts';
import { fold } from '../text/fold.ts';
import { readIsoDay } from './edtf.ts';
import { isAsciiDigits } from './read-digits.ts';
import { readNumeral, readSum } from './read-numeral.ts';
import { readOrdinal } from './read-ordinal.ts';
import { isOne } from './read-words.ts';
import type { Reader } from './reader.ts';
import { foldedWords, groupByFirstWord } from './word-tree.ts';

export interface MonthPart {
  month: number;
  calendar: 'gregorian' | 'hijri';
  to: number;
  weak: boolean;
}

const eraRows = groupByFirstWord(eras.flatMap(({ era, names }) => names.split('|').map((name) => ({ era, words: foldedWords(name) }))));
const offsetOf = new Map(offsets.flatMap(({ offset, words }) => words.split(' ').map((word) => [fold(word).text, offset] as const)));

/** A day of the month: 1 to 31 in digits, words or as an ordinal, «غرة», «الـ12». */
export function readDay(reader: Reader, at: number): { day: number; to: number; ordinal: boolean } | null {
  const base = reader.word(at).base;
  if (base === 'غره' || base === 'فاتح' || (base === 'اول' && !reader.word(at).article)) return { day: 1, to: at + 1, ordinal: true };
  if (reader.isDigits(at)) {
    const day = Number(reader.text(at));
    return day >= 1 && day <= 31 && reader.text(at).length <= 2 ? { day, to: at + 1, ordinal: false } : null;
  }
  const ordinal = readOrdinal(reader, at);
  // «لقاء ثان في فبراير»: without the article an ordinal is a day only right before its month.
  if (ordinal && !ordinal.definite && !readMonthName(reader, ordinal.to)) return null;
  if (ordinal) return ordinal.value <= 31 && ordinal.value >= 1 ? { day: ordinal.value, to: ordinal.to, ordinal: true } : null;
  if (!reader.meaning(at).small) return null;
  const sum = readNumeral(reader, at);
  return sum && sum.value !== null && Number.isInteger(sum.value) && sum.value >= 1 && sum.value <= 31 ? { day: sum.value, to: sum.to, ordinal: sum.definite } : null;
}

/** A month by name, doubled or not: «مارس», «مارس/ آذار», «آذار (مارس)», «شهر شباط». */
export function readMonth(reader: Reader, at: number): MonthPart | null {
  if (reader.word(at).base === 'شهر' && reader.meaning(at).time) {
    const named = readMonthName(reader, at + 1);
    if (named) return { ...named, weak: false };
    // «شهر عشرة» is October in speech, «شهر واحد» how long something takes.
    const number = !isOne(reader, at + 1) && (reader.isDigits(at + 1) || reader.meaning(at + 1).small) ? readDay(reader, at + 1) : null;
    return number && !number.ordinal && number.day <= 12 && !reader.word(at).article ? { month: number.day, calendar: 'gregorian', to: number.to, weak: false } : null;
  }
  return readMonthName(reader, at);
}

function readMonthName(reader: Reader, at: number): MonthPart | null {
  const first = readOneName(reader, at);
  if (!first) return null;
  // «29 مايو أيار», as Reuters writes it.
  const twin = readOneName(reader, first.to);
  if (twin && twin.month === first.month && twin.calendar === first.calendar && reader.word(first.to).prefix === 0) return { ...first, to: twin.to, weak: false };
  const sign = reader.text(first.to);
  if (sign === '/' || sign === '-' || sign === '–') {
    const second = readOneName(reader, first.to + 1);
    if (second && second.month === first.month && second.calendar === first.calendar) return { ...first, to: second.to, weak: false };
  }
  if (sign === '(' || sign === '[') {
    const second = readOneName(reader, first.to + 1);
    const end = reader.text(second?.to ?? -1);
    if (second && second.month === first.month && (end === ')' || end === ']')) return { ...first, to: second.to + 1, weak: false };
  }
  return first;
}

function readOneName(reader: Reader, at: number): MonthPart | null {
  const lexeme = reader.lexeme(at, (meaning) => meaning.gregorian ?? meaning.hijri);
  if (!lexeme) return null;
  const { gregorian, hijri } = lexeme.meaning;
  if (gregorian) return { ...gregorian, calendar: 'gregorian', to: lexeme.to };
  return { ...hijri!, calendar: 'hijri', to: lexeme.to };
}

export function readEra(reader: Reader, at: number): { era: 'CE' | 'AH' | 'BCE'; to: number } | null {
  for (const { era, words } of eraRows.get(reader.text(at)) ?? []) {
    const to = reader.phrase(at, words);
    if (to === null) continue;
    // One letter is an era only next to the digits, or set off by one space and followed by no noun that it could belong to.
    if (words.length === 1 && words[0]!.length === 1 && !reader.isGlued(at) && reader.type(to) === 'digits') continue;
    return { era, to };
  }
  return null;
}

export interface YearPart {
  year: number;
  to: number;
  calendar: 'gregorian' | 'hijri';
  isBce: boolean;
  hasEra: boolean;
}

const SEPARATORS = new Set('.,٫٬');

/** The digits or words of a year with its era: «2025م», «1446هـ», «ألفين وخمسة وعشرين», «500 ق.م». */
export function readYear(reader: Reader, at: number, least = 1000): YearPart | null {
  let year: number;
  let to: number;
  if (reader.isDigits(at)) {
    const text = reader.text(at);
    if (text.length > 4 || text[0] === '0' || !isAsciiDigits(text)) return null;
    year = Number(text);
    to = at + 1;
    // «2015.5», «2,015»: a number.
    if (reader.isGlued(to) && SEPARATORS.has(reader.text(to)) && reader.isDigits(to + 1) && reader.isGlued(to + 1)) return null;
  } else {
    const meaning = reader.meaning(at);
    if (reader.word(at).article || !(meaning.scale?.power === 1000 && meaning.scale.form !== 'plural')) return null;
    const sum = readSum(reader, at);
    if (!sum || sum.value === null || !Number.isInteger(sum.value)) return null;
    year = sum.value;
    to = sum.to;
  }
  const era = readEra(reader, to);
  if (era) return { year, to: era.to, calendar: era.era === 'AH' ? 'hijri' : 'gregorian', isBce: era.era === 'BCE', hasEra: true };
  return year >= least && year <= 2999 ? { year, to, calendar: 'gregorian', isBce: false, hasEra: false } : null;
}

/** «الماضي», «الجاري», «المقبل»: where a relative word points. */
export function readOffset(reader: Reader, at: number): { offset: number; to: number } | null {
  const offset = offsetOf.get(reader.text(at));
  return offset === undefined ? null : { offset, to: at + 1 };
}

/** «عام», «العام», «لسنة»: the noun before a year. */
export const isYearNoun = (reader: Reader, at: number): boolean => reader.meaning(at).yearNoun === true && reader.word(at).base !== 'عاما';

const YEAR_LEADS = new Set(['من', 'في', '،', ',', '/', '-', 'ل']);

/** «من العام الحالي», «من عام 2025», «2025», «للعام الماضي», «من العام نفسه» after a month or a period; null where no year follows. */
export function readYearTail(reader: Reader, at: number): { year: number | null; to: number; calendar?: 'gregorian' | 'hijri' } | null {
  let from = at;
  if (YEAR_LEADS.has(reader.text(from))) from++;
  const published = readIsoDay(reader.context.published);
  // «من هذا العام», «هذه السنة»
  if ((reader.text(from) === 'هذا' || reader.text(from) === 'هذه') && isYearNoun(reader, from + 1)) return { year: published?.year ?? null, to: from + 2 };
  if (isYearNoun(reader, from)) {
    const year = readYear(reader, from + 1, 1);
    if (year) return { year: year.year, to: year.to, calendar: year.calendar };
    if (!reader.word(from).article) return null;
    const offset = readOffset(reader, from + 1);
    if (offset) return { year: published ? published.year + offset.offset : null, to: offset.to };
    if (reader.text(from + 1) === 'نفسه' || reader.text(from + 1) === 'ذاته') return { year: null, to: from + 2 };
    // «من العام» alone after a quarter is this year.
    return { year: published?.year ?? null, to: from + 1 };
  }
  const year = readYear(reader, from);
  if (!year) return null;
  return { year: year.year, to: year.to, calendar: year.calendar };
}
