import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyNouns, timeNouns, unitNouns } from '../../../lexicon/counted-nouns.ts';
import { findFigures } from '../find-figures.ts';
import { writeCounted } from './counted-noun.ts';
import { writeFigure } from './write-figure.ts';
import { type GrammaticalCase, MAX_WRITTEN, writeInteger, writeNumber } from './write-number.ts';

/** Integers of every magnitude alike, not only the large ones that a flat choice gives. */
const integers = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([digits, share]) => Math.min(MAX_WRITTEN, Math.floor(10 ** digits * (1 + 9 * share))));
const cases = fc.constantFrom<GrammaticalCase>('nominative', 'oblique');
const genders = fc.constantFrom<'masculine' | 'feminine'>('masculine', 'feminine');

const read = (text: string) => findFigures(text).map((figure) => ({ ...figure }));

describe('what is written is read back', () => {
  it('whole numbers to 10^15, in every gender and case', () => {
    fc.assert(
      fc.property(integers.filter((value) => value > 0), genders, cases, (value, gender, grammaticalCase) => {
        const words = writeInteger(value, { gender, case: grammaticalCase });
        expect([words, read(words)]).toEqual([words, [expect.objectContaining({ kind: 'number', value, text: words })]]);
      }),
      { numRuns: 3000 },
    );
  });

  it('decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 999 }), cases, (whole, part, grammaticalCase) => {
        const value = Number(`${whole}.${part}`);
        const words = writeNumber(value, { case: grammaticalCase })!;
        const [figure, ...rest] = read(words);
        expect([words, rest]).toEqual([words, []]);
        expect(figure).toMatchObject({ kind: 'number', text: words });
        expect((figure as { value: number }).value).toBeCloseTo(value, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('amounts in every currency and case', () => {
    fc.assert(
      fc.property(integers.filter((value) => value > 0), fc.constantFrom(...Object.keys(currencyNouns)), cases, (value, currency, grammaticalCase) => {
        const words = writeCounted(value, currencyNouns[currency]!.main, grammaticalCase)!;
        expect([words, read(words)]).toEqual([words, [expect.objectContaining({ kind: 'money', value, currency, text: words })]]);
      }),
      { numRuns: 3000 },
    );
  });

  it('amounts with a subunit', () => {
    const divided = Object.keys(currencyNouns).filter((currency) => currencyNouns[currency]!.part);
    fc.assert(
      // With a main unit: «فلس واحد» alone does not say of which of eight currencies.
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999 }), fc.constantFrom(...divided), (main, part, currency) => {
        const { perMain } = currencyNouns[currency]!.part!;
        const value = main + (part % perMain) / perMain;
        const words = writeFigure({ kind: 'money', value, currency })!;
        const [figure, ...rest] = read(words);
        expect([words, rest.map(({ text }) => text), figure?.text]).toEqual([words, [], words]);
        expect([words, figure]).toEqual([words, expect.objectContaining({ kind: 'money', value: expect.closeTo(value, 6) })]);
      }),
      { numRuns: 1000 },
    );
  });

  it('measures and durations', () => {
    fc.assert(
      // From 3 on: «قدمان» alone is two feet of a body as well. And not «وبرميل واحد يومياً», where «واحد» parts the unit from its tail.
      fc.property(fc.integer({ min: 3, max: 1_000_000 }), fc.constantFrom(...Object.keys(unitNouns)), cases, (value, unit, grammaticalCase) => {
        fc.pre(!(unitNouns[unit]!.tail && value % 100 === 1));
        const words = writeCounted(value, unitNouns[unit]!, grammaticalCase)!;
        expect([words, read(words)]).toEqual([words, [expect.objectContaining({ kind: 'quantity', value, unit, text: words })]]);
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(...Object.values(timeNouns)), (value, noun) => {
        const words = writeCounted(value, noun)!;
        expect([words, read(words).map(({ kind, text }) => ({ kind, text }))]).toEqual([words, [{ kind: 'duration', text: words }]]);
      }),
      { numRuns: 500 },
    );
  });
});
