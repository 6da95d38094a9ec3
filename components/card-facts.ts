import { convertPeg } from '../core/figures/convert-peg.ts';
import type { FigureReading } from '../core/figures/figure.ts';
import { writeFigure } from '../core/figures/write/write-figure.ts';
import { formatFigure } from '../core/i18n/format-figure.ts';
import { formatDay, formatNumber, writeDigits } from '../core/i18n/format.ts';
import type { InPageKey } from '../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../core/i18n/translator.ts';
import type { Digits } from '../core/settings/settings.ts';

/** One line of the card. `language` is the value's, where it is not the interface's. */
export interface Fact {
  label: string;
  value: string;
  language?: 'ar';
}

export interface FigureFacts {
  /** The value in full in the reader's digits, with its unit, and again in the other digits; null where the text gives no value. */
  value: { inReadersDigits: string; inOtherDigits: string } | null;
  facts: Fact[];
}

/** All that a card tells of a figure, in the reader's language. */
export function describeFigure(reading: FigureReading, t: TranslatorOf<InPageKey>): FigureFacts {
  const other: Digits = t.digits === 'arab' ? 'latn' : 'arab';
  const inReadersDigits = writeFigureValue(reading, t);
  const inOtherDigits = writeFigureValue(reading, t, other);
  return {
    value: inReadersDigits === null || inOtherDigits === null ? null : { inReadersDigits, inOtherDigits },
    facts: [...directionFacts(reading, t), ...wordFacts(reading), ...dateFacts(reading, t), ...moneyFacts(reading, t)],
  };

  function wordFacts(figure: FigureReading): Fact[] {
    const words = writeFigure(figure);
    return words === null ? [] : [{ label: t('inPage.inWords'), value: words, language: 'ar' }];
  }
}

/** A figure's value in full with its unit; null where the text gives none. */
export function writeFigureValue(reading: FigureReading, t: TranslatorOf<InPageKey>, digits: Digits = t.digits): string | null {
  const formatted = formatFigure(reading, t.language, digits);
  if (!formatted) return null;
  const unit = reading.kind === 'date' && reading.value?.startsWith('XXXX') ? null : formatted.unit;
  const text = `${formatted.isMagnitude ? `${t('inPage.orderOf')} ` : ''}${formatted.amount}${unit === null ? '' : ` ${unit}`}`;
  return reading.kind === 'date' && reading.value?.startsWith('XXXX') ? t('inPage.yearUnknown', { day: text }) : text;
}

function directionFacts({ approximation, change }: FigureReading, t: TranslatorOf<InPageKey>): Fact[] {
  return [
    ...(change ? [{ label: t('inPage.direction'), value: `${change === 'up' ? '↑' : '↓'} ${t(`inPage.${change}`)}` }] : []),
    ...(approximation ? [{ label: t('inPage.approximation'), value: t(`inPage.${approximation}`) }] : []),
  ];
}

function dateFacts(reading: FigureReading, t: TranslatorOf<InPageKey>): Fact[] {
  if (reading.kind !== 'date' || reading.value === null) return [];
  if (!/^\d{4}-\d\d-\d\d$/.test(reading.value)) return [];
  const weekday = new Intl.DateTimeFormat(t.language === 'ar' ? 'ar' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${reading.value}T00:00:00Z`));
  return [
    { label: t('inPage.weekday'), value: weekday },
    // A Hijri date as the article has it: the computed calendar may differ from the sighted moon by a day.
    { label: t('inPage.hijri'), value: reading.hijri ? writeHijri(reading.hijri, t) : formatDay(reading.value, t.language, t.digits, 'islamic-umalqura') },
    ...(reading.hijri ? [{ label: t('inPage.gregorian'), value: formatDay(reading.value, t.language, t.digits) }] : []),
  ];
}

/** «1446-09-01» as «١ رمضان ١٤٤٦ هـ»: the month's name is taken from a Gregorian day that falls in that month. */
function writeHijri(hijri: string, t: TranslatorOf<InPageKey>): string {
  const [year, month, day] = hijri.split('-').map(Number);
  if (year === undefined || month === undefined || !Number.isFinite(year)) return writeDigits(hijri, t.digits);
  // 622-07-19 is the first of Muharram of year 1; a Hijri month has 29.530588 days on the average, so its middle is safely inside it.
  const middle = Date.UTC(622, 6, 19) + ((year - 1) * 12 + (month - 1) + 0.5) * 29.530588 * 86_400_000;
  const name = new Intl.DateTimeFormat(`${t.language}-u-ca-islamic-umalqura`, { month: 'long', timeZone: 'UTC' }).format(new Date(middle));
  const parts = [...(day ? [String(day)] : []), name, String(year), t.language === 'ar' ? 'هـ' : 'AH'];
  return writeDigits(parts.join(' '), t.digits);
}

function moneyFacts(reading: FigureReading, t: TranslatorOf<InPageKey>): Fact[] {
  if (reading.kind !== 'money') return [];
  if (reading.currency === null) return reading.currencyName ? [{ label: t('inPage.currency'), value: t('inPage.currencyUnknown', { name: reading.currencyName }) }] : [];
  const converted = reading.value === null ? null : convertPeg(reading.value, reading.currency);
  if (!converted) return [];
  const amount = formatNumber(converted.dollars, t.digits, { maximumFractionDigits: converted.dollars < 1000 ? 2 : 0 });
  return [{ label: t('inPage.convertedAtPeg'), value: t('inPage.pegRate', { amount, year: writeDigits(String(converted.peg.since), t.digits) }) }];
}
