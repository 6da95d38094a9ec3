import { describe, expect, it } from 'vitest';
import type { CountedNoun } from '../../../lexicon/counted-nouns.ts';
import { writeCounted } from './counted-noun.ts';
import { writeInteger, writeNumber } from './write-number.ts';

describe('writeInteger', () => {
  it.each([
    [0, 'صفر'],
    [2, 'اثنان'],
    [11, 'أحد عشر'],
    [12, 'اثنا عشر'],
    [28, 'ثمانية وعشرون'],
    [100, 'مئة'],
    [203, 'مئتان وثلاثة'],
    [1000, 'ألف'],
    [2000, 'ألفان'],
    [3000, 'ثلاثة آلاف'],
    [11_000, 'أحد عشر ألفاً'],
    [23_415, 'ثلاثة وعشرون ألفاً وأربعمئة وخمسة عشر'],
    [100_000, 'مئة ألف'],
    [102_000, 'مئة ألف وألفان'],
    [200_000, 'مئتا ألف'],
    [103_000, 'مئة وثلاثة آلاف'],
    [1e15, 'ألف تريليون'],
    [53_000_000_000, 'ثلاثة وخمسون ملياراً'],
  ])('%d masculine, nominative', (value, words) => {
    expect(writeInteger(value)).toBe(words);
  });

  it.each([
    [1, 'واحدة'],
    [3, 'ثلاث'],
    [8, 'ثماني'],
    [10, 'عشر'],
    [12, 'اثنتي عشرة'],
    [18, 'ثماني عشرة'],
    [28, 'ثمانٍ وعشرين'],
    [2_000_000, 'مليونين'],
  ])('%d feminine, oblique', (value, words) => {
    expect(writeInteger(value, { gender: 'feminine', case: 'oblique' })).toBe(words);
  });

  it('refuses what is no whole number within bounds', () => {
    expect(() => writeInteger(1.5)).toThrow(RangeError);
    expect(() => writeInteger(2e15)).toThrow(RangeError);
  });
});

describe('writeNumber', () => {
  it.each([
    [1.7, 'واحد فاصلة سبعة'],
    [3.05, 'ثلاثة فاصلة صفر خمسة'],
    [-4, 'سالب أربعة'],
    [0.125, 'صفر فاصلة مئة وخمسة وعشرون'],
  ])('%d', (value, words) => {
    expect(writeNumber(value)).toBe(words);
  });

  it.each([Number.NaN, Infinity, 1e16, 1 / 3, 1e-12])('has no words for %d', (value) => {
    expect(writeNumber(value)).toBeNull();
  });
});

describe('writeCounted', () => {
  const dollar: CountedNoun = { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'أمريكي' };
  const lira: CountedNoun = { singular: 'ليرة', plural: 'ليرات', gender: 'feminine', adjective: 'سورية' };
  const euro: CountedNoun = { singular: 'يورو', gender: 'masculine' };
  const rand: CountedNoun = { singular: 'راند', gender: 'masculine', adjective: 'جنوب أفريقي' };

  it.each([
    [1, dollar, 'دولار أمريكي واحد'],
    [2, dollar, 'دولاران أمريكيان'],
    [5, dollar, 'خمسة دولارات أمريكية'],
    [11, dollar, 'أحد عشر دولاراً أمريكياً'],
    [100, dollar, 'مئة دولار أمريكي'],
    [102, dollar, 'مئة دولار أمريكي ودولاران أمريكيان'],
    [2_000_000, dollar, 'مليونا دولار أمريكي'],
    [11_000, dollar, 'أحد عشر ألف دولار أمريكي'],
    [2, lira, 'ليرتان سوريتان'],
    [8, lira, 'ثماني ليرات سورية'],
    [15, lira, 'خمس عشرة ليرة سورية'],
    [12, euro, 'اثنا عشر يورو'],
    [4, rand, 'أربعة راند جنوب أفريقي'],
    [2, rand, 'راندان جنوب أفريقيان'],
  ])('%d', (value, noun, words) => {
    expect(writeCounted(value, noun)).toBe(words);
  });

  it('changes with the case', () => {
    expect(writeCounted(2, dollar, 'oblique')).toBe('دولارين أمريكيين');
    expect(writeCounted(200, lira, 'oblique')).toBe('مئتي ليرة سورية');
  });
});
