import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const show = (text: string) => tokenize(text).map((token) => `${token.spaceBefore ? '_' : ''}${token.text}:${token.type[0]}`).join(' ');

describe('tokenize', () => {
  it('parts runs of one class and keeps every sign alone', () => {
    expect(show('و404، GPT-4 كم²')).toBe('و:a 404:d ،:s _GPT:l -:s 4:d _كم:a ²:s');
  });

  it('shows a line feed as a token, since no rule reads across it', () => {
    expect(show('ا\nب')).toBe('ا:a \n:b ب:a');
  });

  it('covers every character but white space once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0000-\u0008]*$/u);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
