import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../notes/limits.ts';
import type { Claims } from './claims.ts';
import { fitClaims, measureClaims } from './fit-claims.ts';

const none: Claims = { said: [], linkedData: [], isStale: false, documentTitle: '', marked: [], dates: [], credits: [], times: [] };
const long = (length: number): string => 'ص'.repeat(length);

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: LIMITS.linkedData }).map(long));
const list = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { maxLength: 6 });
const anyClaims: fc.Arbitrary<Claims> = fc.record({
  said: list(fc.tuple(text, text)), linkedData: list(text), isStale: fc.boolean(), documentTitle: fc.string(), marked: list(fc.tuple(text, text)), dates: list(text),
  credits: list(fc.record({ pieces: list(fc.record({ text, isNamed: fc.boolean() })), isDated: fc.boolean(), below: text })), times: list(text),
});

describe('fitClaims', () => {
  it('leaves alone what fits, and of what does not leaves whole parts, in their order', () => {
    const isPart = (few: readonly unknown[], many: readonly unknown[]): boolean => {
      let at = 0;
      return few.every((item) => { at = many.indexOf(item, at) + 1; return at > 0; });
    };
    fc.assert(fc.property(anyClaims, (claims) => {
      const fitted = fitClaims(claims);
      expect(measureClaims(fitted)).toBeLessThanOrEqual(LIMITS.claimsText);
      if (measureClaims(claims) <= LIMITS.claimsText) expect(fitted).toEqual(claims);
      for (const name of ['said', 'linkedData', 'marked', 'dates', 'credits', 'times'] as const) expect(isPart(fitted[name], claims[name])).toBe(true);
      expect([fitted.isStale, fitted.documentTitle]).toEqual([claims.isStale, claims.documentTitle]);
    }), { numRuns: 200 });
  });

  it('gives up catalogues of data before lines that a reader sees, and goes on after one that is too long', () => {
    const credits = [{ pieces: [{ text: 'كتبت: سلمى الحداد', isNamed: false }], isDated: true, below: '' }];
    const claims: Claims = { ...none, credits, said: [['author', 'سلمى الحداد']], linkedData: [long(200_000), long(200_000), long(200_000), '{"@type":"NewsArticle"}'] };
    expect(fitClaims(claims)).toEqual({ ...claims, linkedData: [long(200_000), long(200_000), '{"@type":"NewsArticle"}'] });
  });
});

describe('measureClaims', () => {
  it('counts every text, at any depth, and does not take empty values for nothing', () => {
    expect(measureClaims(none)).toBe(2);
    expect(measureClaims({ ...none, said: [['a', 'bc']] })).toBe(2 + 2 + 3);
    expect(measureClaims({ ...none, credits: [{ pieces: [{ text: 'abc', isNamed: true }, { text: '', isNamed: false }], isDated: false, below: 'd' }] })).toBe(2 + 5 + 2 + 1 + 2);
  });
});
