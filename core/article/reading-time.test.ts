import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS_PER_MINUTE, countWords, estimateBlockSeconds, estimateReadingSeconds, readingMinutes, timeBelow } from './reading-time.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'كلمة').join(' ');
const paragraph = (text: string) => ({ id: 'b0', role: 'paragraph' as const, text });

describe('estimateReadingSeconds', () => {
  it('takes a minute for as many words as Arabic readers read in one', () => {
    expect(estimateReadingSeconds({ blocks: [paragraph(words(WORDS_PER_MINUTE))] })).toBe(60);
  });

  it('takes longer for numbers than for words, and for a caption than for a paragraph', () => {
    expect(estimateBlockSeconds([paragraph('بلغ 1250000 نسمة')])).toBeGreaterThan(estimateBlockSeconds([paragraph(words(3))]));
    expect(estimateBlockSeconds([{ role: 'caption', text: words(5) }])).toBeGreaterThan(estimateBlockSeconds([paragraph(words(5))]));
  });

  it('is nothing for nothing, and adds up', () => {
    expect(estimateReadingSeconds({ blocks: [] })).toBe(0);
    fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.string()), (left, right) => {
      const [a, b] = [left.map(paragraph), right.map(paragraph)];
      expect(estimateBlockSeconds([...a, ...b])).toBeCloseTo(estimateBlockSeconds(a) + estimateBlockSeconds(b), 6);
    }));
  });
});

describe('countWords', () => {
  it('counts what stands between spaces and has a letter or digit', () => {
    expect(countWords('قال: «لا» – 5٪ (تقريبا)')).toBe(4);
    expect(countWords(' … – ')).toBe(0);
  });
});

describe('readingMinutes', () => {
  it('is at least one', () => {
    expect(readingMinutes('خبر')).toBe(1);
    expect(readingMinutes(words(WORDS_PER_MINUTE * 3))).toBe(3);
  });
});

describe('timeBelow', () => {
  const block = (role: 'title' | 'heading' | 'paragraph', text: string, id: string = role) => ({ id, role, text });

  it('gives each heading the time of its part and of all that is left', () => {
    const minute = words(WORDS_PER_MINUTE - 1);
    const times = timeBelow([block('title', 'عنوان'), block('paragraph', minute), block('heading', 'أولا', 'h1'), block('paragraph', minute), block('heading', 'ثانيا', 'h2'), block('paragraph', minute)]);
    expect(times.map(({ id, text }) => [id, text])).toEqual([['h1', 'أولا'], ['h2', 'ثانيا']]);
    expect(times.map(({ own, left }) => [Math.round(own), Math.round(left)])).toEqual([[60, 120], [60, 60]]);
  });

  it('has nothing to say of an article without headings', () => {
    expect(timeBelow([block('title', 'عنوان'), block('paragraph', 'نص')])).toEqual([]);
  });

  it('divides the time from the first heading on among the parts, and what is left never grows', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('heading' as const, 'paragraph' as const), fc.string())), (pairs) => {
      const blocks = pairs.map(([role, text], index) => block(role, text, `b${index}`));
      const times = timeBelow(blocks);
      const first = blocks.findIndex(({ role }) => role === 'heading');
      expect(times.reduce((sum, { own }) => sum + own, 0)).toBeCloseTo(first < 0 ? 0 : estimateBlockSeconds(blocks.slice(first)), 6);
      for (const [index, { left }] of times.entries()) expect(left).toBeGreaterThanOrEqual(times[index + 1]?.left ?? 0);
    }));
  });
});
