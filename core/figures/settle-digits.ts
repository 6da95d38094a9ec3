import type { Numeral } from './numeral.ts';
import type { Reader } from './reader.ts';

/** What follows digits that can be read in two ways: things counted, a measure without or with three decimals, money in a currency of thousandths, or nothing. */
export type DigitSense = 'count' | 'coarse' | 'fine' | 'mills' | 'plain';

const COMMA_DECIMAL = new Set(['MA', 'DZ', 'TN', 'MR']);

/**
 * Settles one separator and one group of three («929.391», «6,747»): people and things are counted in thousands, percentages and
 * currencies with three decimals are not; the rest of the article and the country of the publisher say what comma and dot mean here.
 */
export function settleDigits(reader: Reader, numeral: Numeral, sense: DigitSense): number | null {
  const { value, other, separator } = numeral;
  if (other === undefined || value === null) return value;
  const isDot = separator === '.';
  const whole = numeral.value !== null && Math.abs(other) > Math.abs(value) ? other : value;
  const decimal = whole === other ? value : other;
  const sign = value < 0 && other > 0 ? -1 : 1;
  const pick = (number: number): number => (number === value ? value : sign * number);
  if (sense === 'count') return pick(whole);
  // «0.305 دينار», but «1,250 دينارا»: where the comma parts thousands it does so for dinars too.
  if ((sense === 'fine' || sense === 'mills') && isDot) return pick(decimal);
  const habit = readHabit(reader);
  const decimalComma = habit === 'comma' || (habit === null && COMMA_DECIMAL.has(reader.context.country ?? ''));
  if (decimalComma) return pick(isDot ? whole : decimal);
  if (!isDot) return pick(sense === 'fine' ? decimal : whole);
  if (sense === 'plain') return pick(decimal);
  // «55.000 دولار» is fifty-five thousand; «1.085 دولار» a rate of exchange.
  return pick(whole % 500 === 0 || (habit === null && whole >= 100_000) ? whole : decimal);
}

const habits = new WeakMap<Reader, 'comma' | 'dot' | null>();

/** Which sign parts decimals in this text, by its own unambiguous numbers. Read once a text, and only where it is asked for. */
function readHabit(reader: Reader): 'comma' | 'dot' | null {
  const known = habits.get(reader);
  if (known !== undefined) return known;
  let comma = 0;
  let dot = 0;
  for (let at = 1; at + 1 < reader.length; at++) {
    const text = reader.text(at);
    if (text !== ',' && text !== '.' && text !== '،') continue;
    if (!reader.isDigits(at - 1) || !reader.isDigits(at + 1) || !reader.isGlued(at) || !reader.isGlued(at + 1)) continue;
    // Only one group on either side: dates and versions say nothing.
    if (reader.text(at - 2) === text || reader.text(at + 2) === text || reader.text(at + 1).length > 2) continue;
    if (text === '.') dot++; else comma++;
  }
  const habit = comma > dot ? 'comma' : dot > comma ? 'dot' : null;
  habits.set(reader, habit);
  return habit;
}
