import { type CurrencyNoun, currencyNouns, timeNouns, unitNouns } from '../../../lexicon/counted-nouns.ts';
import type { FigureReading, MoneyReading, RangeReading } from '../figure.ts';
import { writeCounted } from './counted-noun.ts';
import { writeNumber } from './write-number.ts';

/**
 * A figure's meaning in Arabic words, in the nominative: 2000000 AED is «مليونا درهم إماراتي», 30 percent «ثلاثون في المئة».
 * Null where words would say no more than the digits: dates, times, vague amounts, numbers too long to read.
 */
export function writeFigure(reading: FigureReading): string | null {
  switch (reading.kind) {
    case 'number':
      return reading.value === null ? null : writeNumber(reading.value);
    case 'money':
      return writeMoney(reading);
    case 'percent':
      return withTail(reading.value, 'في المئة');
    case 'quantity': {
      const noun = unitNouns[reading.unit];
      return reading.value === null || !noun ? null : writeCounted(reading.value, noun);
    }
    case 'duration':
      return reading.value === null ? null : writeDuration(reading.value);
    case 'range':
      return writeRange(reading);
    case 'ordinal':
    case 'date':
    case 'time':
      return null;
  }
}

function withTail(value: number | null, tail: string): string | null {
  const number = value === null ? null : writeNumber(value);
  return number === null ? null : `${number} ${tail}`;
}

function writeMoney({ value, currency, currencyName }: MoneyReading): string | null {
  if (value === null) return null;
  const nouns = currency === null ? bareCurrency(currencyName) : currencyNouns[currency];
  if (!nouns) return withTail(value, currencyName ?? currency ?? '');
  if (!Number.isInteger(value) && nouns.part && value > 0) {
    const parts = Math.round(value * nouns.part.perMain);
    const isWhole = Math.abs(value * nouns.part.perMain - parts) < 1e-6;
    if (isWhole) {
      const main = Math.floor(parts / nouns.part.perMain);
      const rest = writeCounted(parts % nouns.part.perMain, nouns.part.noun);
      return main === 0 ? rest : `${writeCounted(main, nouns.main)} و${rest}`;
    }
  }
  return writeCounted(value, nouns.main);
}

/** «ريال» whose country the text does not tell: the noun alone, as all of that name inflect alike. */
function bareCurrency(name: string | undefined): CurrencyNoun | undefined {
  const noun = Object.values(currencyNouns).find(({ main }) => main.singular === name)?.main;
  return noun && { main: { singular: noun.singular, gender: noun.gender, ...(noun.plural && { plural: noun.plural }) } };
}

function writeRange({ of, low, high, unit, currency }: RangeReading): string | null {
  const side = (value: number | string): string | null => {
    if (typeof value === 'string') return of === 'duration' ? writeDuration(value) : null;
    if (of === 'money') return writeMoney({ kind: 'money', value, currency: currency ?? null });
    if (of === 'quantity') return unit === undefined ? null : writeFigure({ kind: 'quantity', value, unit, dimension: '' });
    return of === 'percent' ? withTail(value, 'في المئة') : writeNumber(value);
  };
  const from = side(low);
  const to = side(high);
  return from === null || to === null ? null : `من ${from} إلى ${to}`;
}

/** ISO 8601: `P3Y`, `P1Y6M`, `PT48H`. */
function writeDuration(duration: string): string | null {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (!match) return null;
  const names = ['Y', 'M', 'W', 'D', 'H', 'MIN', 'S'] as const;
  const parts = names.flatMap((name, i) => (match[i + 1] === undefined ? [] : [writeCounted(Number(match[i + 1]), timeNouns[name])]));
  return parts.length === 0 || parts.includes(null) ? null : parts.join(' و');
}
