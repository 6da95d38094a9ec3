import { describe, expect, it } from 'vitest';
import { createTranslator } from './translate.ts';

describe('createTranslator', () => {
  const arabic = createTranslator('ar', 'arab');
  const english = createTranslator('en', 'latn');

  it.each([
    [0, 'لا ملاحظات', '0 notes'],
    [1, 'ملاحظة واحدة', '1 note'],
    [2, 'ملاحظتان', '2 notes'],
    [3, '٣ ملاحظات', '3 notes'],
    [11, '١١ ملاحظة', '11 notes'],
    [100, '١٠٠ ملاحظة', '100 notes'],
    [103, '١٠٣ ملاحظات', '103 notes'],
  ])('counts %i in six forms', (count, ar, en) => {
    expect(arabic('count.notes', { count })).toBe(ar);
    expect(english('count.notes', { count })).toBe(en);
  });

  it('has words for none where the row has them', () => {
    expect(english('count.minutes', { count: 0 })).toBe('less than a minute');
    expect(arabic('count.minutes', { count: 0 })).toBe('أقل من دقيقة');
  });

  it('writes numbers in the digits chosen, whatever the language', () => {
    expect(createTranslator('ar', 'latn')('count.notes', { count: 5 })).toBe('5 ملاحظات');
    expect(createTranslator('en', 'arab')('count.notes', { count: 5 })).toBe('٥ notes');
  });

  it('isolates what comes from outside', () => {
    expect(arabic('popup.marksSite', { site: 'example.com' })).toBe('في \u2068example.com\u2069');
  });

  it('takes a placeholder in a value for text', () => {
    expect(english('jump.to', { text: '{count}' })).toBe('Go to \u2068{count}\u2069 in the article');
  });

  it('knows its direction', () => {
    expect([arabic.direction, english.direction]).toEqual(['rtl', 'ltr']);
  });
});
