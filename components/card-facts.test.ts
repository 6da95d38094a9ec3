import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../core/figures/figure.ts';
import { inPageStrings } from '../core/i18n/strings/page.ts';
import { translateWith } from '../core/i18n/translator.ts';
import { describeFigure } from './card-facts.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');
const tell = (reading: FigureReading, language: 'ar' | 'en' = 'ar') => {
  const { value, facts } = describeFigure(reading, translateWith(inPageStrings, language, language === 'ar' ? 'arab' : 'latn'));
  return { value: plain(value?.inReadersDigits), also: plain(value?.inOtherDigits), facts: Object.fromEntries(facts.map((fact) => [fact.label, plain(fact.value)])) };
};

describe('describeFigure', () => {
  it('writes money in full, in both digits, in words, and at a fixed peg', () => {
    const told = tell({ kind: 'money', value: 3_750_000, currency: 'SAR' });
    expect(told.value).toContain('٣٬٧٥٠٬٠٠٠');
    expect(told.also).toContain('3,750,000');
    expect(told.facts['بالدولار الأمريكي']).toBe('١٬٠٠٠٬٠٠٠ دولار، بسعر ربط ثابت منذ ١٩٨٦');
    expect(told.facts['كتابة']).toMatch(/^ثلاثة ملايين وسبعمئة/);
  });
  it('says that the text does not tell whose riyal it is, and converts nothing', () => {
    expect(tell({ kind: 'money', value: 5, currency: null, currencyName: 'ريال' }).facts).toMatchObject({ العملة: 'ريال، ولا يذكر النص بلدها' });
    expect(tell({ kind: 'money', value: 5, currency: 'EGP' }).facts['بالدولار الأمريكي']).toBeUndefined();
  });
  it('says the direction of a percentage and how exact it is', () => {
    const told = tell({ kind: 'percent', value: 3.5, change: 'down', approximation: 'about' });
    expect(told.value).toBe('٣٫٥٪');
    expect(told.facts).toMatchObject({ الاتجاه: '↓ انخفاض', التقريب: 'نحو' });
    expect(tell({ kind: 'percent', value: 3.5, change: 'up' }, 'en').facts).toMatchObject({ Direction: '↑ up' });
  });
  it('gives a day in both calendars', () => {
    const told = tell({ kind: 'date', value: '2025-03-12', calendar: 'gregorian' });
    expect(told.value).toBe('١٢ مارس ٢٠٢٥');
    expect(told.facts['هجري']).toMatch(/١٢ رمضان ١٤٤٦/);
    expect(told.facts['اليوم']).toBe('الأربعاء');
  });
  it('keeps a Hijri day as the article has it', () => {
    const told = tell({ kind: 'date', value: '2025-03-01', calendar: 'hijri', hijri: '1446-09-01' });
    expect(told.facts).toMatchObject({ هجري: '١ رمضان ١٤٤٦ هـ', ميلادي: '١ مارس ٢٠٢٥' });
  });
  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month, at) => [month, at] as const))('names Hijri month %s', (month, at) => {
    const names = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'];
    for (const year of [1400, 1446, 1460]) expect(tell({ kind: 'date', value: '2025-03-01', calendar: 'hijri', hijri: `${year}-${month}` }).facts['هجري']).toContain(names[at]);
  });
  it('says of a vague amount that it is an order of magnitude', () => {
    const hundreds: FigureReading = { kind: 'money', value: null, magnitude: 1e11, currency: 'USD' };
    expect(tell(hundreds).value).toBe('من رتبة ١٠٠٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي');
    expect(tell(hundreds, 'en').value).toBe('of the order of 100,000,000,000 US dollars');
  });
  it('has no value where the text gives none, nor words for what cannot be read out', () => {
    expect(describeFigure({ kind: 'number', value: null }, translateWith(inPageStrings, 'ar', 'arab')).value).toBeNull();
  });
});
