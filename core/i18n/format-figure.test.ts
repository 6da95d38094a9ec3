import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../figures/figure.ts';
import { formatEdtf } from './format-date.ts';
import { formatDuration, formatFigure } from './format-figure.ts';

const both = (reading: FigureReading) => (['ar', 'en'] as const).map((language) => {
  const shown = formatFigure(reading, language, language === 'ar' ? 'arab' : 'latn');
  return shown && [shown.isMagnitude && 'order', shown.amount, shown.unit].filter(Boolean).join(' ');
});

describe('formatFigure', () => {
  it('writes money in full, with the name of the currency', () => {
    expect(both({ kind: 'money', value: 53e9, currency: 'SAR' })).toEqual(['٥٣٬٠٠٠٬٠٠٠٬٠٠٠ ريال سعودي', '53,000,000,000 Saudi riyals']);
  });

  it.each([
    [0, '٠ جنيه مصري', '0 Egyptian pounds'],
    [1, '١ جنيه مصري', '1 Egyptian pound'],
    [2, '٢ جنيه مصري', '2 Egyptian pounds'],
    [3, '٣ جنيهات مصرية', '3 Egyptian pounds'],
    [10, '١٠ جنيهات مصرية', '10 Egyptian pounds'],
    [11, '١١ جنيهاً مصرياً', '11 Egyptian pounds'],
    [99, '٩٩ جنيهاً مصرياً', '99 Egyptian pounds'],
    [101, '١٠١ جنيه مصري', '101 Egyptian pounds'],
    [105, '١٠٥ جنيهات مصرية', '105 Egyptian pounds'],
    [1.5, '١٫٥ جنيه مصري', '1.5 Egyptian pounds'],
    [53e9, '٥٣٬٠٠٠٬٠٠٠٬٠٠٠ جنيه مصري', '53,000,000,000 Egyptian pounds'],
  ])('lets the currency agree with %d', (value, arabic, english) => {
    expect(both({ kind: 'money', value, currency: 'EGP' })).toEqual([arabic, english]);
  });

  it('lets units agree that are written out, and leaves abbreviations alone', () => {
    expect(both({ kind: 'quantity', value: 3, unit: 't', dimension: 'mass' })).toEqual(['٣ أطنان', '3 t']);
    expect(both({ kind: 'quantity', value: 15, unit: 'bbl/d', dimension: '' })).toEqual(['١٥ برميلاً يومياً', '15 bbl/d']);
    expect(both({ kind: 'quantity', value: 4, unit: 'feddan', dimension: 'area' })).toEqual(['٤ أفدنة', '4 feddans']);
    expect(both({ kind: 'quantity', value: 1, unit: '[acr_us]', dimension: 'area' })).toEqual(['١ فدان إنجليزي', '1 acre']);
    expect(both({ kind: 'quantity', value: 3, unit: 'km', dimension: 'length' })).toEqual(['٣ كم', '3 km']);
    expect(both({ kind: 'range', of: 'quantity', low: 100, high: 105, unit: 'pp' })).toEqual(['١٠٠ – ١٠٥ نقاط مئوية', '100 – 105 pp']);
  });

  it('takes no code for a name of the table’s prototype', () => {
    expect(both({ kind: 'quantity', value: 2, unit: 'constructor', dimension: '' })).toEqual(['٢ constructor', '2 constructor']);
    expect(both({ kind: 'money', value: 2, currency: '__proto__' })).toEqual(['٢ __proto__', '2 __proto__']);
  });

  it('keeps the page’s own word where the currency is not told', () => {
    expect(both({ kind: 'money', value: 20, currency: null, currencyName: 'ليرة' })).toEqual(['٢٠ ليرة', '20 ليرة']);
  });

  it('survives a currency code that is none', () => {
    expect(both({ kind: 'money', value: 1, currency: 'not a code' })).toEqual(['١ not a code', '1 not a code']);
  });

  it('names units, and shows the code of one it does not know', () => {
    expect(both({ kind: 'quantity', value: 12.5, unit: 'km', dimension: 'length' })).toEqual(['١٢٫٥ كم', '12.5 km']);
    expect(both({ kind: 'quantity', value: 2, unit: 'xyz', dimension: '' })).toEqual(['٢ xyz', '2 xyz']);
  });

  it('writes percentages with the sign of the digits', () => {
    expect(both({ kind: 'percent', value: 4.2 })).toEqual(['٤٫٢٪', '4.2%']);
  });

  it('says the order of magnitude of a vague amount, and nothing of none', () => {
    expect(both({ kind: 'number', value: null, magnitude: 1e9 })).toEqual(['order ١٬٠٠٠٬٠٠٠٬٠٠٠', 'order 1,000,000,000']);
    expect(both({ kind: 'number', value: null })).toEqual([null, null]);
  });

  it('writes both ends of a range', () => {
    expect(both({ kind: 'range', of: 'percent', low: 3, high: 5 })).toEqual(['٣٪ – ٥٪', '3% – 5%']);
    expect(both({ kind: 'range', of: 'money', low: 3, high: 5, currency: 'USD' })).toEqual(['٣ – ٥ دولارات أمريكية', '3 – 5 US dollars']);
  });

  it('keeps a fraction a fraction', () => {
    expect(both({ kind: 'number', value: 2 / 3, fraction: '2/3' })).toEqual(['٢/٣', '2/3']);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2025', '٢٠٢٥', '2025'],
    ['2025-03', 'مارس ٢٠٢٥', 'March 2025'],
    ['2025-03-12', '١٢ مارس ٢٠٢٥', '12 March 2025'],
    ['2025-03-12T10:00', '١٢ مارس ٢٠٢٥', '12 March 2025'],
    ['2025-33', 'الربع الأول ٢٠٢٥', 'Q1 2025'],
    ['2025~', '٢٠٢٥', '2025'],
    ['XXXX-06-03', '٣ يونيو', '3 June'],
    ['201X', 'عقد ٢٠١٠', '2010s'],
    ['2020/2025', '٢٠٢٠ – ٢٠٢٥', '2020 – 2025'],
    ['2020/..', '٢٠٢٠ – …', '2020 – …'],
    ['nonsense', 'nonsense', 'nonsense'],
  ])('%s', (edtf, arabic, english) => {
    expect(formatEdtf(edtf, 'ar', 'arab')).toBe(arabic);
    expect(formatEdtf(edtf, 'en', 'latn')).toBe(english);
  });
});

describe('formatDuration', () => {
  it('counts with the right plural', () => {
    expect(formatDuration('P1Y', 'ar', 'arab')).toMatch(/سنة/);
    expect(formatDuration('P3Y', 'ar', 'arab')).toBe('٣ سنوات');
    expect(formatDuration('P11D', 'ar', 'arab')).toBe('١١ يومًا');
    expect(formatDuration('P1Y6M', 'en', 'latn')).toBe('1 year 6 months');
    expect(formatDuration('soon', 'en', 'latn')).toBe('soon');
  });
});
