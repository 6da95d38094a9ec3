import { describe, expect, it } from 'vitest';
import { growToGraphemes } from './grow-to-graphemes.ts';

describe('growToGraphemes', () => {
  it('leaves bounds that cut nothing', () => {
    expect(growToGraphemes('قال 😀 نعم', { start: 4, end: 6 })).toEqual({ start: 4, end: 6 });
    expect(growToGraphemes('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('moves a bound inside a cluster outward, far into a text too', () => {
    const above = 'سطر من نص طويل 😀\n'.repeat(50);
    expect(growToGraphemes(`${above}جّ`, { start: above.length, end: above.length + 1 })).toEqual({ start: above.length, end: above.length + 2 });
  });

  it('keeps to the text, whatever the span', () => {
    expect(growToGraphemes('نص', { start: -3, end: 9 })).toEqual({ start: 0, end: 2 });
    expect(growToGraphemes('نص', { start: 2, end: 1 })).toEqual({ start: 2, end: 2 });
  });

  it('looks no farther than a few letters in a text of marks alone', () => {
    const { start, end } = growToGraphemes(`ب${'\u064b'.repeat(100_000)}`, { start: 50_000, end: 50_001 });
    expect(end - start).toBeLessThan(200);
  });
});
