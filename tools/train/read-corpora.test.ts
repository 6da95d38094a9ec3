import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import { readConll, splitLine } from './read-conll.ts';
import { markedLines, readMarks, toSentence } from './read-marked.ts';
import { replaceNames } from './replace-names.ts';

const showChunks = (one: ReturnType<typeof toSentence>) => one.chunks.map(({ from, to, kind }) => `${one.tokens.slice(from, to).map((token) => token.text).join(' ')}:${kind}`);

describe('readConll', () => {
  it('reads names, parts signs from words and leaves them outside', () => {
    const sentences = readConll('زار\tO\n(محمد\tB-PER\nعلي)\tI-PER\nبيروت\tB-LOC\n\nانتهى\tO\n', 'x');
    expect(sentences).toHaveLength(2);
    expect(showChunks(sentences[0]!)).toEqual(['محمد علي:PER', 'بيروت:LOC']);
  });

  it('begins a name at I of another kind and at B of the same', () => {
    expect(showChunks(readConll('ا\tI-PER\nب\tB-PER\nج\tI-LOC\n', 'x')[0]!)).toEqual(['ا:PER', 'ب:PER', 'ج:LOC']);
  });

  it('parts a line into what the recogniser would see', () => {
    expect(splitLine('أ)').map((one) => [one.text, one.spaceBefore])).toEqual([['ا', true], [')', false]]);
  });
});

describe('readMarks', () => {
  it('takes marks out and counts in the plain text', () => {
    const { text, marks } = readMarks('وصل [سامر|PER] إلى و[الرياض|LOC].');
    expect(text).toBe('وصل سامر إلى والرياض.');
    expect(marks.map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`)).toEqual(['سامر:PER', 'الرياض:LOC']);
  });

  it('gives a word with a proclitic to the name, as the tagger sees it', () => {
    expect(showChunks(toSentence(readMarks('في [دبي|LOC] و[أبو ظبي|LOC]'), 'own', 1))).toEqual(['دبي:LOC', 'وابو ظبي:LOC']);
  });

  it('leaves comments out', () => {
    expect(markedLines('# كلام\n\nجملة\n')).toEqual(['جملة']);
  });
});

describe('replaceNames', () => {
  const pools = { PER: ['نزار قباني'], LOC: ['الخرطوم', 'مسقط'], ORG: ['المصنع الحديث'], PROD: [], EVENT: [], given: ['جابر', 'وائل'], token: ['كلاين', 'فوستر'] };
  const line = 'قال [سيليا تشين|PER] في [دبي|LOC] و[حلب|LOC] إن [الشركة الأولى|ORG] ستعود، وأضافت [تشين|PER] أن ل[لرياض|LOC] دورا.';

  it('marks exactly the names that it put in, in order', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { text, marks } = replaceNames(readMarks(line), pools, createRandom(seed), 1);
      expect(marks).toHaveLength(6);
      let at = 0;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
        at = end;
      }
      const names = marks.map(({ start, end }) => text.slice(start, end));
      expect(names[4]).toBe(names[0]!.split(' ')[1]);
      expect(text).toMatch(/ل(?:لخرطوم|مسقط|لرياض)/u);
    }
  });

  it('changes nothing where nothing is to be swapped', () => {
    const plain = 'ارتفع السعر.';
    expect(replaceNames(readMarks(plain), pools, createRandom(1), 1)).toEqual({ text: plain, marks: [] });
  });

  it('leaves names whose head tells what they are', () => {
    const { text } = replaceNames(readMarks('أغلق [مطار دبي|LOC] أبوابه'), pools, createRandom(3), 1);
    expect(text).toContain('مطار دبي');
  });
});
