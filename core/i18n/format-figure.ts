import { currencyNouns } from '../../lexicon/counted-nouns.ts';
import type { FigureReading } from '../figures/figure.ts';
import { nounAfter } from '../figures/write/counted-noun.ts';
import type { Digits, Language } from '../settings/settings.ts';
import { formatNumber, writeDigits } from './format.ts';
import { formatEdtf } from './format-date.ts';
import { nameUnit } from './unit-names.ts';

/** A figure's meaning for a table's cell: «٥٣٬٠٠٠٬٠٠٠٬٠٠٠» and «دولار أمريكي», «٣» and «دولارات أمريكية». Null where the text gives no value at all. */
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
    return { amount: low === high ? low : `${low} – ${high}`, unit: rangeUnit(reading, language) };
  }
  if (reading.value === null) return reading.magnitude === undefined ? null : { isMagnitude: true, amount: formatNumber(reading.magnitude, digits), unit: unitOf(reading, reading.magnitude, language) };
  if (reading.kind === 'number' && reading.fraction !== undefined) return { amount: writeDigits(reading.fraction, digits), unit: null };
  return { amount: formatSide(reading.kind, reading.value, language, digits), unit: typeof reading.value === 'number' ? unitOf(reading, reading.value, language) : null };
}

/** The currency's name after this number, in the reader's language; the code where neither our table nor the browser knows one. */
function nameCurrency(code: string, value: number, language: Language): string {
  if (language === 'ar' && Object.hasOwn(currencyNouns, code)) return nounAfter(value, currencyNouns[code]!.main);
  try {
    // Without decimals of its own: «1.00 US dollars» would take the plural.
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name', minimumFractionDigits: 0, maximumFractionDigits: 20 });
    return format.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? code;
  } catch {
    // Not shaped like an ISO 4217 code: an import may hold anything.
    return code;
  }
}

function unitOf(reading: Exclude<FigureReading, { kind: 'range' }>, value: number, language: Language): string | null {
  if (reading.kind === 'money') return reading.currency === null ? (reading.currencyName ?? null) : nameCurrency(reading.currency, value, language);
  if (reading.kind === 'quantity') return nameUnit(reading.unit, value, language);
  return null;
}

/** The noun stands after the upper end and agrees with it: «٣ – ٥ دولارات». */
function rangeUnit({ of, high, unit, currency }: Extract<FigureReading, { kind: 'range' }>, language: Language): string | null {
  if (typeof high !== 'number') return null;
  if (of === 'money') return currency ? nameCurrency(currency, high, language) : null;
  return of === 'quantity' && unit !== undefined ? nameUnit(unit, high, language) : null;
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
