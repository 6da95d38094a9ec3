import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyNouns, unitNouns } from '../../../lexicon/counted-nouns.ts';
import { nounAfter, writeCounted } from './counted-noun.ts';

const dollar = currencyNouns['USD']!.main;

describe('nounAfter', () => {
  it.each([
    [0, 'دولار أمريكي'], [1, 'دولار أمريكي'], [2, 'دولار أمريكي'], [3, 'دولارات أمريكية'], [10, 'دولارات أمريكية'], [11, 'دولاراً أمريكياً'], [99, 'دولاراً أمريكياً'],
    [100, 'دولار أمريكي'], [102, 'دولار أمريكي'], [110, 'دولارات أمريكية'], [1e9, 'دولار أمريكي'], [-5, 'دولارات أمريكية'], [4.5, 'دولار أمريكي'],
  ])('%d', (value, form) => {
    expect(nounAfter(value, dollar)).toBe(form);
  });

  it('leaves nouns alone that have no plural, or take no tanween', () => {
    expect([3, 11].map((value) => nounAfter(value, currencyNouns['EUR']!.main))).toEqual(['يورو', 'يورو']);
    expect([3, 11].map((value) => nounAfter(value, currencyNouns['LBP']!.main))).toEqual(['ليرات لبنانية', 'ليرة لبنانية']);
    expect(nounAfter(5, unitNouns['bbl/d']!)).toBe('براميل يومياً');
  });

  it('gives the noun that words give, wherever words do not repeat it', () => {
    const nouns = [...Object.values(currencyNouns).map(({ main }) => main), ...Object.values(unitNouns)];
    const values = fc.integer({ min: 3, max: 10_000_000 }).filter((value) => value % 100 !== 1 && value % 100 !== 2);
    fc.assert(fc.property(values, fc.constantFrom(...nouns), (value, noun) => writeCounted(value, noun)!.endsWith(` ${nounAfter(value, noun)}`)));
  });
});
