import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS_PER_MINUTE, countWords, estimateBlockSeconds, estimateReadingSeconds, readingMinutes } from './reading-time.ts';

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
