import { yearLeads } from '../../../lexicon/cues.ts';
import { fold } from '../../text/fold.ts';
import { toDateReading } from '../edtf.ts';
import { FUNCTION_WORDS, isCountedNoun, readMeasure } from '../measure.ts';
import { readMonth, readYear } from '../read-date-parts.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

const LEADS = new Set(yearLeads.split(' ').map((word) => fold(word).text));

/**
 * Four digits from 1900 to 2099 that count nothing are a year: «في 2025», «منذ 2019», «(2024)». After a lead word the noun behind them
 * decides alone; without one they need a pause or a function word on both sides.
 */
function readBareYear(reader: Reader, at: number): Found | null {
  const text = reader.text(at);
  if (text.length !== 4 || reader.isGlued(at + 1) && !isPause(reader.text(at + 1)) && reader.text(at + 1) !== '-' && reader.text(at + 1) !== '–') return null;
  const year = readYear(reader, at, 1000);
  if (!year || year.year > 2099 || year.hasEra) return null;
  if (readMeasure(reader, at + 1, { value: year.year, definite: false, script: 'digits' }).kind !== 'number') return null;
  const previous = reader.word(at - 1);
  const lead = LEADS.has(reader.text(at - 1)) || LEADS.has(previous.base) || LEADS.has(reader.text(at - 1).replace(/^[وفبل](?=..)/, '')) || readMonth(reader, at - 1) !== null;
  const next = reader.text(at + 1);
  if (reader.meaning(at + 1).scale || reader.afterAnd(at + 1) !== null && reader.meaning(reader.afterAnd(at + 1)!).fraction) return null;
  const isFree = next === '' || isPause(next) || FUNCTION_WORDS.has(next) || reader.type(at + 1) === 'break';
  // «في 1887 وأصدرت»: nothing that «و» leads is counted.
  if (year.year < 1900 && (!lead || (isCountedNoun(reader, at + 1) && !reader.word(at + 1).and))) return null;
  // Verbs cannot be told from nouns by form alone («في 2023 بلغ»); after a lead word, what is counted by four such digits is rare.
  if (!lead && (!isFree || isAlone(reader, at) || text.endsWith('000'))) return null;
  return {
    to: at + 1, start: reader.start(at), end: reader.end(at), confidence: lead ? 0.85 : 0.6,
    reading: toDateReading({ year: year.year, calendar: 'gregorian' }),
  };
}

const isPause = (text: string): boolean => '.,،؛:!?؟)]}»"”…|'.includes(text);

const isAlone = (reader: Reader, at: number): boolean => reader.text(at - 1) === '' && reader.text(at + 1) === '';

/** «عامي 2015 و2020», «الأعوام 2019 و2020»: the first year of a list. */
function readListedYear(reader: Reader, at: number): Found | null {
  const text = reader.text(at).replace(/^[بل]/, '');
  if (text !== 'عامي' && text !== 'العامين' && text !== 'الاعوام' && text !== 'اعوام' && text !== 'سنوات' && text !== 'السنوات' && text !== 'سنتي') return null;
  const year = readYear(reader, at + 1, 300);
  if (!year) return null;
  return { to: year.to, start: reader.start(at + 1), end: reader.endOf(year.to), reading: toDateReading({ year: year.year, calendar: year.calendar, isBce: year.isBce }) };
}

export const yearRules: readonly Rule[] = [
  { id: 'date.year', reason: 'four digits that count nothing: «في 2025»', on: ['digits'], read: readBareYear },
  { id: 'date.year-list', reason: 'years after a plural noun: «عامي 2015 و2020»', on: ['cue'], read: readListedYear },
];
