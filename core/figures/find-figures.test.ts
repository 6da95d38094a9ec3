import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../tests/support/cpu-time.ts';
import { findFigures } from './find-figures.ts';
import { rangeRule, rules } from './rules/rules.ts';

const pieces = fc.constantFrom(
  'ثلاثة', 'مليون', 'ألفا', 'ألف', 'ونصف', 'و', 'من', 'إلى', 'بين', 'على', 'عشرة', '%', '٪', '$', '-', '/', '.', ',', '،', 'ر', '12', '٣٤', '2025', '0', '1.234', 'دولار', 'ريال سعودي', 'كم', '²', 'في المئة', 'مارس', 'الربع',
  'الأول', 'الساعة', 'مساء', 'هـ', 'عام', 'الـ', 'كوفيد', 'أيام', 'ثلثا', 'تشرين', 'الثاني', 'القرن', 'فاصلة', 'صفر', '\u200f', '\u061c', '\u064b', '\n', '😀', '\ud800', '(', ')', 'ولل', 'بعشرين', 'x', 'G', '+', ':', 'لا يقل عن', 'ارتفع',
);
const texts = fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', '  ')), { maxLength: 40 }).map((list) => list.map(([piece, space]) => piece + space).join(''));

function keepsTheLaw(text: string): void {
  let at = 0;
  for (const figure of findFigures(text, { published: '2025-03-12', country: 'SA' })) {
    expect(figure.start).toBeGreaterThanOrEqual(at);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(figure.end).toBeLessThanOrEqual(text.length);
    expect(figure.text).toBe(text.slice(figure.start, figure.end));
    expect(figure.text).not.toContain('\n');
    for (const edge of [figure.start, figure.end]) expect(/[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '')).toBe(false);
    at = figure.end;
  }
}

describe('findFigures', () => {
  it('never throws, and its spans lie inside the text, in order, whole, on one line', () => {
    fc.assert(fc.property(texts, keepsTheLaw), { numRuns: 1500 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), keepsTheLaw), { numRuns: 500 });
  }, 60_000);

  it('gives the same answer twice', () => {
    fc.assert(fc.property(texts, (text) => { expect(findFigures(text)).toEqual(findFigures(text)); }), { numRuns: 300 });
  }, 60_000);

  it.each(['7', '1.', '123,', '123 ', '1-', '1/', 'و', 'و ', 'ألف ', 'ألف و', 'مليون مليار ', 'ثلاثة و', 'ونصف ', 'سبعة من عشرة و', 'واحد على ', '5 إلى ', 'بين 5 و', 'مارس/', '\u200f', '\u064b1', 'a-1-', '$1', '%1', '1\n', 'ساعة و', 'واحد فاصلة '])(
    'takes %j repeated in time that grows with its length',
    (piece) => {
      const run = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        return cpuTime(() => findFigures(text));
      };
      run(2_000);
      const short = Math.max(run(5_000), 1);
      // Ten times the length, with room: a quadratic rule would take a hundred times as long.
      expect(run(50_000)).toBeLessThan(short * 40 + 400);
    },
  );

  it('has rules with ids and reasons of their own', () => {
    const all = [...rules, rangeRule];
    expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
    for (const rule of all) expect(rule.reason.length).toBeGreaterThan(10);
  });
});
