import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSpans } from './span-index.ts';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));

describe('indexSpans', () => {
  it('finds every span that holds an offset, as a look at each would', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 30 }), fc.nat(90), (spans, offset) => {
      const found = indexSpans(spans).at(offset);
      expect(new Set(found)).toEqual(new Set(spans.filter(({ start, end }) => start <= offset && offset < end)));
      expect(found).toHaveLength(spans.filter(({ start, end }) => start <= offset && offset < end).length);
    }));
  });

  it('finds what ends at a caret behind the last letter only when asked', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 30 }), fc.nat(90), (spans, offset) => {
      expect(new Set(indexSpans(spans).at(offset, { atEnd: true }))).toEqual(new Set(spans.filter(({ start, end }) => start <= offset && offset <= end)));
    }));
  });

  it('puts the innermost first', () => {
    const note = { start: 0, end: 40 };
    const figure = { start: 10, end: 15 };
    expect(indexSpans([note, figure]).at(12)).toEqual([figure, note]);
    expect(indexSpans([note, figure]).at(20)).toEqual([note]);
  });
});
