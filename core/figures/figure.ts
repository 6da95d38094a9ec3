import type { Span } from '../text/span.ts';

export type FigureKind = 'number' | 'money' | 'percent' | 'quantity' | 'date' | 'time' | 'duration' | 'ordinal' | 'range';

export type Approximation = 'about' | 'over' | 'under' | 'atLeast' | 'atMost';
export type Change = 'up' | 'down';

/** `press`: a piece of an article. `message`: a short text that stands by itself, what a reader types, notes or writes on a cheque. */
export type Register = 'press' | 'message';

interface Reading {
  approximation?: Approximation;
  change?: Change;
  /** Order of magnitude of a vague amount, whose `value` is null: «عشرات المليارات» is 1e10. */
  magnitude?: number;
  /** What the text does not say and was supplied: the currency of a bare noun in a message. */
  assumed?: readonly 'currency'[];
}

export interface NumberReading extends Reading {
  kind: 'number';
  value: number | null;
  /** «ثلثا» is "2/3". */
  fraction?: string;
}

export interface MoneyReading extends Reading {
  kind: 'money';
  /** In the main unit of the currency. */
  value: number | null;
  /** ISO 4217, or null where the text does not say which ريال, دينار, ليرة it is. */
  currency: string | null;
  /** The currency's name as written where `currency` is null. */
  currencyName?: string;
}

export interface PercentReading extends Reading {
  kind: 'percent';
  /** 30 for 30%. */
  value: number | null;
}

export interface QuantityReading extends Reading {
  kind: 'quantity';
  value: number | null;
  /** UCUM where there is one (`km`, `MW`, `Cel`, `bbl/d`), else the lexicon's id (`pp`, `bp`). */
  unit: string;
  dimension: string;
}

export interface DateReading extends Reading {
  kind: 'date';
  /** EDTF (ISO 8601-2): `2025`, `2025-03-12`, `2025-33` first quarter, `XXXX-06-03` year unknown. Gregorian, also for Hijri dates. */
  value: string | null;
  calendar: 'gregorian' | 'hijri';
  /** The Hijri date as written, `1446-09-01`. */
  hijri?: string;
}

export interface TimeReading extends Reading {
  kind: 'time';
  /** `HH:MM` or `HH:MM:SS`. */
  value: string | null;
  zone?: string;
}

export interface DurationReading extends Reading {
  kind: 'duration';
  /** ISO 8601: `P3Y`, `PT48H`. */
  value: string | null;
}

export interface OrdinalReading extends Reading {
  kind: 'ordinal';
  value: number | null;
}

export interface RangeReading extends Reading {
  kind: 'range';
  of: Exclude<FigureKind, 'range'>;
  /** Numbers for numbers, money, percent, quantities and ordinals; EDTF, `HH:MM` or ISO 8601 strings for dates, times and durations. */
  low: number | string;
  high: number | string;
  unit?: string;
  currency?: string | null;
}

export type FigureReading =
  | NumberReading | MoneyReading | PercentReading | QuantityReading | DateReading | TimeReading | DurationReading | OrdinalReading | RangeReading;

/** A mention of a quantity in a text. `text` is exactly `source.slice(start, end)`. */
export type FigureMention = Span & {
  text: string;
  ruleId: string;
  /** 0 to 1. */
  confidence: number;
  /** The figure that this one is set against: in «84 مليونا مقابل 120 مليونا» the first, on the second. Only where the text leaves no doubt. */
  comparedWith?: Span;
} & FigureReading;

/** What is known around the text that a bare «ريال» or «العام الحالي» is resolved by. */
export interface FigureContext {
  /** Day of publication, ISO 8601; only the first ten characters count. */
  published?: string;
  /** ISO 3166-1 alpha-2 country of the publisher. */
  country?: string;
  /** How the text is to be understood; `press` where it is not given. Obeyed by `findInRegister`; `findFigures` reads press alone. */
  register?: Register;
  /** What a message speaks of lies behind the reference day, as all that a reader has kept does: «الجمعة» is then the last one. */
  tense?: 'past';
}

/** The door of this room. Pure, deterministic, linear in the length of the text; spans never cross a line feed nor overlap. */
export type FindFigures = (text: string, context?: FigureContext) => FigureMention[];
