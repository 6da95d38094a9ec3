import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWeekdays, dayWords, feasts, periodNouns, relativeStems, seasons, weekendPhrases } from '../../../lexicon/deictics.ts';
import { cpuTime } from '../../../tests/support/cpu-time.ts';
import { findFigures } from '../find-figures.ts';
import { findInRegister } from './find-in-register.ts';

const one = (lists: readonly string[], parting: RegExp = / /) => fc.constantFrom(...lists.flatMap((list) => list.split(parting)));
const relative = one(relativeStems.map(({ stems }) => stems));
const definite = (lists: readonly string[]) => one(lists).map((word) => `ال${word}`);
const lead = fc.constantFrom('', 'في ', 'منذ ', 'حتى ', 'مساء ', 'خلال ', 'و');
const period = definite(periodNouns.map(({ words }) => words.replace(/ \S+ا$/, '')));
const deictic = fc.oneof(
  one(dayWords.map(({ words }) => words)),
  fc.tuple(period, relative).map((words) => words.join(' ')),
  period.map((noun) => `هذا ${noun}`),
  fc.tuple(definite(bareWeekdays.map(({ words }) => words)), fc.oneof(fc.constant(''), relative)).map(([day, word]) => `يوم ${day} ${word}`.trim()),
  fc.tuple(definite(seasons.map(({ words }) => words)), relative).map((words) => words.join(' ')),
  one([weekendPhrases], /\|/),
  one(feasts.map(({ phrases }) => phrases), /\|/),
);
const sentence = fc.tuple(fc.constantFrom('', 'وصل الوفد ', 'قال المدير إن اللقاء '), lead, deictic, fc.constantFrom('', '.', ' إلى المدينة', '، بحسب البيان')).map((parts) => parts.join(''));

describe('the register', () => {
  it('reads no deictic, bare weekday or feast of the press', () => {
    fc.assert(fc.property(sentence, (text) => { expect(findFigures(text, { published: '2025-03-10' })).toEqual([]); }), { numRuns: 2000 });
  });

  it('is press where none is given, and findFigures knows no other', () => {
    fc.assert(fc.property(sentence, (text) => {
      expect(findInRegister(text, { published: '2025-03-10' })).toEqual(findFigures(text, { published: '2025-03-10', register: 'message' }));
    }), { numRuns: 200 });
  });

  it('gives a message spans inside the text, in order and whole, whatever it is made of', () => {
    const pieces = fc.constantFrom('قبل ', 'بعد ', 'من ', 'بين ', 'آخر ', 'اليوم ', 'الأسبوع ', 'الماضي ', 'يوم ', 'و', ' 3', '/', '-', '^', 'e', ' أيام ', 'هذا ', 'الجمعة ', 'الثالث ', 'عيد الفطر ', 'مارس ', 'شهرين ', '2024 ', 'ثلاثة ', 'رمضان ', 'نهاية ', 'الصيف ', '\u200f', '😀', '\n');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, isKnown) => {
      const text = parts.join('');
      let last = 0;
      for (const figure of findInRegister(text, { register: 'message', ...(isKnown && { published: '2025-03-10' }) })) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.text).not.toContain('\n');
        expect(JSON.stringify(figure)).not.toMatch(/NaN|Invalid|undefined/);
        last = figure.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }), { numRuns: 3000 });
  });

  it.each(['قبل شهر و', 'من بين ', 'آخر 3 ', 'الأسبوع ', 'يوم 3/4 ', 'هذا الجمعة '])('takes %j repeated in time that grows with its length', (unit) => {
    const run = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return cpuTime(() => findInRegister(text, { register: 'message', published: '2025-03-10' }));
    };
    run(2_000);
    const short = Math.max(run(5_000), 1);
    // Ten times the length, with room: a quadratic rule would take a hundred times as long.
    expect(run(50_000)).toBeLessThan(short * 40 + 400);
  });
});
