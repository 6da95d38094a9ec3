import { describe, expect, it } from 'vitest';
import { convertPeg } from './convert-peg.ts';

describe('convertPeg', () => {
  it.each([
    ['SAR', 375, 100],
    ['AED', 36.725, 10],
    ['OMR', 1, 2.6008],
    ['BHD', 376, 1000],
  ])('%s', (currency, value, dollars) => {
    expect(convertPeg(value, currency)?.dollars).toBeCloseTo(dollars, 6);
  });

  it.each(['EUR', 'KWD', 'EGP', 'USD'])('has no fixed rate for %s', (currency) => {
    expect(convertPeg(1, currency)).toBeNull();
  });
});
