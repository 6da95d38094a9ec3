import type { FigureReading } from '../../core/figures/figure.ts';
import { FIGURE_KINDS } from '../../core/settings/settings.ts';

export type FigureColumn = 'text' | 'kind' | 'value';
export interface FigureOrder {
  column: FigureColumn;
  descending: boolean;
}

type Row = { text: string; start: number; reading: FigureReading };

const arabic = new Intl.Collator('ar', { numeric: true });

/** Figures of one kind are comparable; a million barrels and a million dollars are not. So by value means by kind and unit, then by amount. */
const unitOf = (reading: FigureReading): string => (reading.kind === 'money' ? (reading.currency ?? '') : reading.kind === 'quantity' ? reading.unit : '');

function amountOf(reading: FigureReading): number | string | null {
  if (reading.kind === 'range') return reading.low;
  return reading.value ?? reading.magnitude ?? null;
}

function compareAmounts(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

const compareKinds = (a: FigureReading, b: FigureReading): number => FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind);

/** A sorted copy; `null` keeps the order of the text. Rows that tie keep it too. */
export function sortFigures<Figure extends Row>(rows: readonly Figure[], order: FigureOrder | null): Figure[] {
  if (order === null) return [...rows].sort((a, b) => a.start - b.start);
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (order.column === 'text') return sign * arabic.compare(a.text, b.text) || a.start - b.start;
    if (order.column === 'kind') return sign * compareKinds(a.reading, b.reading) || a.start - b.start;
    // Kinds and units stay together and in one order: only amounts turn round.
    return compareKinds(a.reading, b.reading) || unitOf(a.reading).localeCompare(unitOf(b.reading)) || sign * compareAmounts(amountOf(a.reading), amountOf(b.reading)) || a.start - b.start;
  });
}
