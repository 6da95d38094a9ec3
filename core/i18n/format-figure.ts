import type { FigureReading } from '../figures/figure.ts';
import type { Digits, Language } from '../settings/settings.ts';
import { formatNumber, writeDigits } from './format.ts';
import { formatEdtf } from './format-date.ts';
import { nameUnit } from './unit-names.ts';

/** A figure's meaning for a table's cell: «٥٣٬٠٠٠٬٠٠٠٬٠٠٠» and «دولار أمريكي». Null where the text gives no value at all. */
export interface FormattedFigure {
  amount: string;
  unit: string | null;
  /** The text is vague: `amount` is an order of magnitude. */
  isMagnitude?: true;
}

/** Formats a figure's value in full, in the reader's language and digits. */
export function formatFigure(reading: FigureReading, language: Language, digits: Digits): FormattedFigure | null {
  if (reading.kind === 'range') {
    const low = formatSide(reading.of, reading.low, language, digits);
    const high = formatSide(reading.of, reading.high, language, digits);
    return { amount: low === high ? low : `${low} – ${high}`, unit: rangeUnit(reading.of, reading.unit, reading.currency, language) };
  }
  if (reading.value === null) return reading.magnitude === undefined ? null : { isMagnitude: true, amount: formatNumber(reading.magnitude, digits), unit: unitOf(reading, language) };
  if (reading.kind === 'number' && reading.fraction !== undefined) return { amount: writeDigits(reading.fraction, digits), unit: null };
  return { amount: formatSide(reading.kind, reading.value, language, digits), unit: unitOf(reading, language) };
}

/** The currency's name in the reader's language; the code where the browser knows none. */
export function nameCurrency(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'currency' }).of(code) ?? code;
  } catch {
    // Not shaped like an ISO 4217 code: an import may hold anything.
    return code;
  }
}

function unitOf(reading: Exclude<FigureReading, { kind: 'range' }>, language: Language): string | null {
  if (reading.kind === 'money') return reading.currency === null ? (reading.currencyName ?? null) : nameCurrency(reading.currency, language);
  if (reading.kind === 'quantity') return nameUnit(reading.unit, language);
  return null;
}

function rangeUnit(of: string, unit: string | undefined, currency: string | null | undefined, language: Language): string | null {
  if (of === 'money') return currency ? nameCurrency(currency, language) : null;
  return of === 'quantity' && unit !== undefined ? nameUnit(unit, language) : null;
}

function formatSide(kind: FigureReading['kind'], value: number | string, language: Language, digits: Digits): string {
  if (typeof value === 'number') {
    if (kind === 'percent') return `${formatNumber(value, digits)}${digits === 'arab' ? '٪' : '%'}`;
    return formatNumber(value, digits);
  }
  if (kind === 'date') return formatEdtf(value, language, digits);
  if (kind === 'duration') return formatDuration(value, language, digits);
  return writeDigits(value, digits);
}

const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** An ISO 8601 duration in words: P3Y is «٣ سنوات». */
export function formatDuration(duration: string, language: Language, digits: Digits): string {
  const match = DURATION.exec(duration);
  const parts = DURATION_UNITS.flatMap((unit, index) => {
    const count = match?.[index + 1];
    return count === undefined ? [] : [new Intl.NumberFormat(`${language}-u-nu-${digits}`, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))];
  });
  return parts.length === 0 ? writeDigits(duration, digits) : parts.join(language === 'ar' ? ' و' : ' ');
}
