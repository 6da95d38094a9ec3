import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['أإآٱ', 'اااا'],
    ['ةىیک', 'هييك'],
    ['خَمْسَةِ', 'خمسه'],
    ['الـمبلغ إلـى', 'المبلغ الي'],
    ['جُمادى اﻷولى', 'جمادي الاولي'],
    ['٤٥٫٥٠ ۱۲۳', '45٫50 123'],
    ['30٪\u061c', '30٪'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['سطر\nسطر', 'سطر\nسطر'],
    ['مئة كم²', 'مئه كم²'],
  ])('levels %s', (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('maps a span back with the marks that its last letter carries', () => {
    const source = 'إلى خَمْسَةِ آلافِ دولارٍ بعد';
    const folded = fold(source);
    const start = folded.text.indexOf('خمسه');
    const end = folded.text.indexOf('دولار') + 'دولار'.length;
    const span = folded.toSource({ start, end });
    expect(source.slice(span.start, span.end)).toBe('خَمْسَةِ آلافِ دولارٍ');
  });

  it('leaves bidi marks around a span outside', () => {
    const source = 'إلى \u061c-4\u200e درجات';
    const folded = fold(source);
    const start = folded.text.indexOf('-4');
    expect(folded.toSource({ start, end: start + 2 })).toEqual({ start: 5, end: 7 });
  });

  it('folds what is folded to itself, and never leads outside the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const folded = fold(source);
        expect(fold(folded.text).text).toBe(folded.text);
        expect(folded.offsets.length).toBe(folded.text.length + 1);
        for (let i = 1; i < folded.offsets.length; i++) expect(folded.offsets[i]!).toBeGreaterThanOrEqual(folded.offsets[i - 1]!);
        const whole = folded.toSource({ start: 0, end: folded.text.length });
        expect(whole.end).toBeLessThanOrEqual(source.length);
        expect(folded.toFolded(source.length)).toBe(folded.text.length);
      }),
      { numRuns: 500 },
    );
  });
});
