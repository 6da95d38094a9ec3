import type { Currency } from '../../lexicon/currencies.ts';
import type { TimeUnit } from '../../lexicon/time.ts';
import type { Unit } from '../../lexicon/units.ts';

/** Grammatical number of a noun as written: the dual is itself a 2. */
export type Count = 'one' | 'two' | 'many';

export interface CurrencyWord {
  noun: string;
  count: Count;
  weak: boolean;
}

/** What a subunit can be a part of: «فلس» of eight currencies. */
export interface PartWord {
  noun: string;
  count: Count;
}

/** What a word, or a phrase, can mean in a figure. One word often has several of these; the rule that reads it decides. */
export interface Meaning {
  /** 0 to 999, one word. `role` says what may follow it. */
  small?: { value: number; role: 'zero' | 'one' | 'ten' | 'teen' | 'tens' | 'hundred'; bare: boolean };
  scale?: { power: number; form: 'singular' | 'accusative' | 'dual' | 'plural' };
  vague?: number;
  some?: true;
  fraction?: { numerator: number; denominator: number; form: 'singular' | 'dual' | 'plural' };
  /** The fraction carries a pronoun of so many letters, which is outside the span: «خمسهم». */
  owned?: number;
  ordinal?: number;
  minus?: true;
  point?: true;
  currency?: CurrencyWord;
  part?: PartWord;
  /** Code of the currency of this country, city or nationality. */
  place?: string;
  /** A symbol, a code or an abbreviation. */
  sign?: Currency;
  unit?: { row: Unit; count: Count; short: boolean };
  time?: { row: TimeUnit; count: Count };
  gregorian?: { month: number; weak: boolean };
  hijri?: { month: number; weak: boolean };
  weekday?: number;
  decade?: number;
  percent?: true;
  yearNoun?: true;
  clock?: true;
  period?: 'quarter' | 'half' | 'month';
  trend?: 'up' | 'down';
  /** Begins a rule of its own: «غرة», «عامي», «منتصف». */
  cue?: true;
  /** «مطلع», «نهاية»: may stand before a date and belong to it. */
  edge?: true;
  /** The phrase is no figure. */
  falseFriend?: true;
}

/** A node of the word tree: what the words so far mean, and how they may go on. Keys are folded token texts. */
export interface WordNode {
  meaning: Meaning | null;
  next: Map<string, WordNode> | null;
}
