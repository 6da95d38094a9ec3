import { readMeasure } from './measure.ts';
import { type CurrencyName, readCurrencyName, readPartOf } from './read-currency.ts';
import { readNumeral } from './read-numeral.ts';
import { readUnit } from './read-unit.ts';
import { isOne } from './read-words.ts';
import type { Reader } from './reader.ts';

/** After a round hundred Arabic repeats the noun for one and two more: «مئة ليرة وليرتان» is 102. */
export const takesNounAgain = (value: number): boolean => value >= 100 && value % 100 === 0;

/** Where what «و» joins begins; null where nothing is joined, or by two conjunctions. */
function startOfJoined(reader: Reader, at: number): number | null {
  const from = reader.afterAnd(at);
  if (from === null || (from !== at && reader.word(from).and)) return null;
  return reader.word(from).preposition || reader.word(from).article ? null : from;
}

interface Main {
  currency: string | null;
  currencyName: string;
}

/** «و43 سنتا», «وهللة واحدة» after a main unit, or the main unit again after a round hundred: «مئة ريال وريالان». */
export function readMoneyPart(reader: Reader, at: number, main: Main, value: number): { to: number; value: number; currency: string | null } | null {
  const from = startOfJoined(reader, at) ?? (reader.isDigits(at) ? at : null);
  if (from === null) return null;
  const name: CurrencyName | null = main.currencyName ? { currency: main.currency, noun: main.currencyName, to: at, worth: 1, dual: false, weak: false } : null;
  const noun = name && readCurrencyName(reader, from, true);
  if (noun) {
    const one = !noun.dual && isOne(reader, noun.to);
    if (!noun.dual && !one) return null;
    const amount = noun.dual ? 2 : 1;
    const to = noun.to + (one ? 1 : 0);
    if (noun.noun === name.noun) return noun.currency === main.currency && takesNounAgain(value) ? { to, value: amount, currency: main.currency } : null;
    const part = readPartOf(reader, name, from, true);
    return part && amount * part.worth < 1 ? { to, value: amount * part.worth, currency: part.currency } : null;
  }
  const numeral = readNumeral(reader, from);
  if (!numeral || numeral.value === null || numeral.preposition) return null;
  const part = name && readPartOf(reader, name, numeral.to);
  if (part) {
    // «ومئة درهم ودرهم واحد»: the part's noun again, where a main unit has a thousand.
    const again = takesNounAgain(numeral.value) ? readSamePart(reader, part.to, reader.meaning(numeral.to).part?.noun) : null;
    const amount = (numeral.value + (again?.amount ?? 0)) * part.worth;
    if (amount < 1) return { to: again?.to ?? part.to, value: amount, currency: part.currency };
  }
  if (reader.text(numeral.to) === 'c' && reader.isGlued(numeral.to) && main.currency === 'USD') return { to: numeral.to + 1, value: numeral.value / 100, currency: 'USD' };
  return null;
}

function readSamePart(reader: Reader, at: number, noun: string | undefined): { amount: number; to: number } | null {
  const from = startOfJoined(reader, at);
  const part = from === null ? undefined : reader.meaning(from).part;
  if (from === null || !part || part.noun !== noun) return null;
  if (part.count === 'two') return { amount: 2, to: from + 1 };
  return isOne(reader, from + 1) ? { amount: 1, to: from + 2 } : null;
}

/** Units that are written one after the other, and how many of the second make one of the first. */
const SMALLER: Readonly<Partial<Record<string, readonly [unit: string, times: number]>>> = { km: ['m', 1000], m: ['cm', 100], cm: ['mm', 10], t: ['kg', 1000], kg: ['g', 1000], L: ['mL', 1000], '[ft_i]': ['[in_i]', 12] };

/** «3 كيلومترات و200 متر» is 3200 metres; «مئة برميل وبرميلان» is 102 barrels. The main value counts `times`. */
export function readUnitPart(reader: Reader, at: number, unit: string, value: number): { unit: string; times: number; value: number; to: number } | null {
  const from = startOfJoined(reader, at);
  if (from === null) return null;
  const again = takesNounAgain(value) ? readUnit(reader, from, true) : null;
  if (again?.unit === unit && !again.short) {
    const one = !again.dual && isOne(reader, again.to);
    return again.dual || one ? { unit, times: 1, value: again.dual ? 2 : 1, to: again.to + (one ? 1 : 0) } : null;
  }
  const smaller = SMALLER[unit];
  if (!smaller) return null;
  const numeral = readNumeral(reader, from);
  if (!numeral || numeral.value === null || numeral.value >= smaller[1]) return null;
  const measure = readMeasure(reader, numeral.to, numeral);
  return measure.kind === 'quantity' && measure.unit === smaller[0] ? { unit: smaller[0], times: smaller[1], value: numeral.value, to: measure.to } : null;
}
