import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../../core/figures/figure.ts';
import { type FigureOrder, sortFigures } from './sort-figures.ts';

const rows = (...readings: FigureReading[]) => readings.map((reading, index) => ({ text: `t${index}`, start: index, reading }));
const starts = (order: FigureOrder | null, ...readings: FigureReading[]) => sortFigures(rows(...readings), order).map(({ start }) => start);

const usd = (value: number): FigureReading => ({ kind: 'money', value, currency: 'USD' });
const egp = (value: number): FigureReading => ({ kind: 'money', value, currency: 'EGP' });
const percent = (value: number | null): FigureReading => ({ kind: 'percent', value });

describe('sortFigures', () => {
  it('never mixes what cannot be compared: kinds and currencies stay together', () => {
    expect(starts({ column: 'value', descending: false }, percent(5), usd(3), egp(100), usd(1))).toEqual([2, 3, 1, 0]);
  });

  it('turns amounts round, not the groups', () => {
    expect(starts({ column: 'value', descending: true }, percent(5), usd(3), egp(100), usd(1))).toEqual([2, 1, 3, 0]);
  });

  it('puts dates in the order of time', () => {
    const date = (value: string): FigureReading => ({ kind: 'date', value, calendar: 'gregorian' });
    expect(starts({ column: 'value', descending: false }, date('2026-03'), date('2025'), date('2025-12-01'))).toEqual([1, 2, 0]);
  });

  it('sorts by the words of the text, numbers in them as numbers', () => {
    const texts = ['100 طن', '20 طن', 'ألف'].map((text, start) => ({ text, start, reading: percent(1) }));
    expect(sortFigures(texts, { column: 'text', descending: false }).map(({ text }) => text)).toEqual(['20 طن', '100 طن', 'ألف']);
  });

  it('loses and doubles nothing, and two turns undo each other where nothing ties', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.double({ noNaN: true }), { maxLength: 40 }), (values) => {
      const all = rows(...values.map((value) => usd(value)));
      const up = sortFigures(all, { column: 'value', descending: false });
      const down = sortFigures(all, { column: 'value', descending: true });
      expect([...up].sort((a, b) => a.start - b.start)).toEqual(all);
      expect(down.map(({ start }) => start)).toEqual(up.map(({ start }) => start).reverse());
    }));
  });
});
