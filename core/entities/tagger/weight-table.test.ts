import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_BITS } from './features.ts';
import { collectWeights } from './weight-table.ts';

const LAST = (1 << FEATURE_BITS) - 1;

describe('the table of weights', () => {
  it('gives and adds what the full table has, and nothing where that is zero', () => {
    const feature = fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: LAST - 40, max: LAST }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(feature, fc.integer({ min: 1, max: 127 })), { selector: ([row]) => row, maxLength: 40 }), fc.array(feature, { maxLength: 20 }), (rows, asked) => {
        const full = new Int8Array((LAST + 1) * 3);
        for (const [row, weight] of rows) full.set([0, -weight, weight], row * 3);
        const table = collectWeights(full, 3);
        expect([table.rows, table.cells.length]).toEqual([rows.length, rows.length * 3]);
        const wanted = [0, 1, 2].map((y) => asked.reduce((sum, row) => sum + full[row * 3 + y]!, 0));
        const sums = new Int32Array(5);
        table.addAllTo(sums, 1, Int32Array.from(asked), asked.length);
        expect([...sums]).toEqual([0, ...wanted, 0]);
        const again = new Int32Array(3);
        for (const row of asked) table.addTo(again, 0, row);
        expect([...again]).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });
});
