import type { FigureReading } from './figure.ts';
import type { Reader } from './reader.ts';

/** What a rule read. `reading` is null where the words are recognised so that they are no figure: a score, a phone number, a name. */
export interface Found {
  /** Token after the last one read. */
  to: number;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  reading: FigureReading | null;
  confidence?: number;
  /** The year of the date is not said but that of the article: the other end of a range may say it. */
  isYearImplied?: true;
}

/** What a token is, for the engine to know which rules to ask. */
export type Trigger = 'digits' | 'sign' | 'latin' | 'number' | 'ordinal' | 'month' | 'weekday' | 'time' | 'noun' | 'period' | 'cue' | 'friend' | 'edge';

/**
 * One row of the grammar. At each token the rows whose triggers it has are asked; the longest answer wins, and of equally long ones the
 * earlier row.
 */
export interface Rule {
  id: string;
  /** Why the row exists, with an example. */
  reason: string;
  on: readonly Trigger[];
  read(reader: Reader, at: number): Found | null;
}
