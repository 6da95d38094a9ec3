import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../figure.ts';
import { writeFigure } from './write-figure.ts';

describe('writeFigure', () => {
  it.each<[FigureReading, string]>([
    [{ kind: 'money', value: 53e9, currency: 'USD' }, 'ثلاثة وخمسون مليار دولار أمريكي'],
    [{ kind: 'money', value: 20.43, currency: 'USD' }, 'عشرون دولاراً أمريكياً وثلاثة وأربعون سنتاً'],
    [{ kind: 'money', value: 0.24, currency: 'USD' }, 'أربعة وعشرون سنتاً'],
    [{ kind: 'money', value: 0.125, currency: 'KWD' }, 'مئة وخمسة وعشرون فلساً'],
    [{ kind: 'money', value: 5, currency: null, currencyName: 'ريال' }, 'خمسة ريالات'],
    [{ kind: 'percent', value: 30 }, 'ثلاثون في المئة'],
    [{ kind: 'percent', value: 8.4 }, 'ثمانية فاصلة أربعة في المئة'],
    [{ kind: 'quantity', value: 1_650_000, unit: 'bbl/d', dimension: 'rate' }, 'مليون وستمئة وخمسون ألف برميل يومياً'],
    [{ kind: 'quantity', value: 2, unit: 'pp', dimension: 'rate' }, 'نقطتان مئويتان'],
    [{ kind: 'duration', value: 'P1Y6M' }, 'سنة واحدة وستة أشهر'],
    [{ kind: 'duration', value: 'PT48H' }, 'ثمان وأربعون ساعة'],
    [{ kind: 'range', of: 'percent', low: 10, high: 15 }, 'من عشرة في المئة إلى خمسة عشر في المئة'],
  ])('%j', (reading, words) => {
    expect(writeFigure(reading)?.replaceAll('ٍ', '')).toBe(words);
  });

  it.each<FigureReading>([
    { kind: 'money', value: null, currency: 'USD', magnitude: 1e10 },
    { kind: 'date', value: '2025-03-12', calendar: 'gregorian' },
    { kind: 'quantity', value: 3, unit: 'parsec', dimension: 'length' },
    { kind: 'duration', value: 'soon' },
  ])('has no words for %j', (reading) => {
    expect(writeFigure(reading)).toBeNull();
  });
});
