import type { Digits, Language } from '../settings/settings.ts';
import { formatDay, writeDigits } from './format.ts';

const SEASONS: Record<string, Record<Language, string>> = {
  21: { ar: 'ربيع', en: 'Spring' },
  22: { ar: 'صيف', en: 'Summer' },
  23: { ar: 'خريف', en: 'Autumn' },
  24: { ar: 'شتاء', en: 'Winter' },
  33: { ar: 'الربع الأول', en: 'Q1' },
  34: { ar: 'الربع الثاني', en: 'Q2' },
  35: { ar: 'الربع الثالث', en: 'Q3' },
  36: { ar: 'الربع الرابع', en: 'Q4' },
  37: { ar: 'الثلث الأول', en: 'First third of' },
  38: { ar: 'الثلث الثاني', en: 'Second third of' },
  39: { ar: 'الثلث الثالث', en: 'Last third of' },
  40: { ar: 'النصف الأول', en: 'First half of' },
  41: { ar: 'النصف الثاني', en: 'Second half of' },
};

/** A date in words, from EDTF (ISO 8601-2): a day, a month, a year, a quarter, a decade, an interval. What it cannot say comes back as it is. */
export function formatEdtf(edtf: string, language: Language, digits: Digits): string {
  const interval = edtf.split('/');
  if (interval.length === 2) {
    const [from, to] = interval.map((side) => (side === '' || side === '..' ? '…' : formatEdtf(side, language, digits)));
    return `${from} – ${to}`;
  }
  const plain = edtf.replace(/[~?%]$/, '');
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(plain)) return formatDay(plain, language, digits);
  const part = /^(\d{4})-(\d\d)$/.exec(plain);
  if (part) {
    const season = SEASONS[part[2]!];
    if (season) return `${season[language]} ${writeDigits(part[1]!, digits)}`;
    return formatParts(Number(part[1]), Number(part[2]), 1, { month: 'long', year: 'numeric' }, language, digits);
  }
  const yearless = /^X{4}-(\d\d)-(\d\d)$/.exec(plain);
  if (yearless) return formatParts(2000, Number(yearless[1]), Number(yearless[2]), { day: 'numeric', month: 'long' }, language, digits);
  const month = /^X{4}-(\d\d)$/.exec(plain);
  if (month) return formatParts(2000, Number(month[1]), 1, { month: 'long' }, language, digits);
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade) return language === 'ar' ? `عقد ${writeDigits(`${decade[1]}0`, digits)}` : `${writeDigits(`${decade[1]}0`, digits)}s`;
  return writeDigits(plain, digits);
}

function formatParts(year: number, month: number, day: number, options: Intl.DateTimeFormatOptions, language: Language, digits: Digits): string {
  // The month and day come from a page's text: what is no date throws nothing here, it only rolls over.
  return new Intl.DateTimeFormat(`${language === 'ar' ? 'ar' : 'en-GB'}-u-ca-gregory-nu-${digits}`, { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, day)));
}
