import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapSpan } from './snap-span.ts';

const snapped = (text: string, part: string): string | null => {
  const start = text.indexOf(part);
  const span = snapSpan(text, { start, end: start + part.length });
  return span && text.slice(span.start, span.end);
};

describe('snapSpan', () => {
  const text = 'قال البنكُ المركزيّ، أمس، إنّ التضخّم بلغ 3.5% في العام.';
  it('widens to whole words', () => {
    expect(snapped(text, 'بنكُ المرك')).toBe('البنكُ المركزيّ');
    expect(snapped(text, 'ضخّم بل')).toBe('التضخّم بلغ');
  });
  it('keeps what already stands between words, and lets white space go', () => {
    expect(snapped(text, 'التضخّم بلغ')).toBe('التضخّم بلغ');
    expect(snapped(text, ' التضخّم ')).toBe('التضخّم');
  });
  it('never parts a letter from its tashkeel, nor a pair of surrogates', () => {
    expect(snapped('كتابٌ', 'كتاب')).toBe('كتابٌ');
    expect(snapped('فوز 👩‍👧 كبير', '👩')).toBe('👩‍👧');
  });
  it('takes nothing for nothing', () => {
    expect(snapSpan(text, { start: 3, end: 4 })).toBeNull();
    expect(snapSpan('', { start: 0, end: 5 })).toBeNull();
  });
  it('holds what was selected, but for white space, and snapping twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('ا', 'بِ', ' ', '5', '،', 'a', '👍', '\n', 'ـ') }), fc.nat(40), fc.nat(40), (source, a, b) => {
      const span = snapSpan(source, { start: Math.min(a, b), end: Math.max(a, b) });
      if (!span) return;
      expect(source.slice(span.start, span.end).trim()).toBe(source.slice(span.start, span.end));
      expect(source.slice(span.start, span.end)).toContain(source.slice(Math.min(a, b), Math.max(a, b)).trim());
      expect(snapSpan(source, span)).toEqual(span);
    }));
  });
});
