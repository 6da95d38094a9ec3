import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { FEATURE_BITS, FeatureReader } from './features.ts';
import { hashText } from './hash.ts';
import { NameMatcher, packNames } from './name-matcher.ts';
import { collectWeights } from './weight-table.ts';
import { WordTable, emptyWords } from './word-table.ts';

const tokensOf = (text: string) => tokenize(fold(text).text);
const read = (text: string, reader = new FeatureReader(emptyWords(), new NameMatcher(packNames([])))) => {
  const { rows, starts } = reader.read(tokensOf(text));
  return Array.from({ length: starts.length - 1 }, (_, at) => [...rows.subarray(starts[at], starts[at + 1])]);
};

describe('FeatureReader', () => {
  it('says the same of the same text, whatever it read before', () => {
    const reader = new FeatureReader(emptyWords(), new NameMatcher(packNames([])));
    const first = read('قالت «رويترز» إن GPT-4 في الرياض', reader);
    read('كلام آخر تماما، وفيه أرقام 2030', reader);
    expect(read('قالت «رويترز» إن GPT-4 في الرياض', reader)).toEqual(first);
    expect(read('قالت «رويترز» إن GPT-4 في الرياض')).toEqual(first);
  });

  it('holds every number below 2^FEATURE_BITS', () => {
    for (const row of read('وصل الوزير إلى بيروت.').flat()) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(1 << FEATURE_BITS);
    }
  });

  it('levels spellings, and tells a word from the same word with a proclitic', () => {
    expect(read('إسطنبول')).toEqual(read('اسطنبول'));
    expect(read('الرياض')).not.toEqual(read('والرياض'));
    const shared = read('والرياض')[0]!.filter((row) => read('الرياض')[0]!.includes(row));
    expect(shared.length).toBeGreaterThan(3);
  });

  it('sees two words on either side, and no further but for quotation marks', () => {
    expect(read('ا ب ج د ه و')[5]).toEqual(read('س ب ج د ه و')[5]);
    expect(read('ا ب ج د ه و')[2]).not.toEqual(read('س ب ج د ه و')[2]);
    expect(read('صحيفة «ا ب ج»')[3]).not.toEqual(read('فيلم «ا ب ج»')[3]);
  });

  it('knows words of its table also under their proclitics', () => {
    const columns = { hashes: Int32Array.of(hashText('بيروت')), clusters: [Uint16Array.of(7), Uint16Array.of(3), Uint16Array.of(2), Uint16Array.of(1)] as const, flags: Uint8Array.of(4), soft: Uint16Array.of(0), classes: Uint16Array.of(9) };
    const reader = new FeatureReader(new WordTable(columns), new NameMatcher(packNames([])));
    expect(read('ببيروت', reader)[0]!.length).toBeGreaterThan(read('ببيروت')[0]!.length);
  });

  it('adds up weights as reading and adding would', () => {
    const values = Int8Array.from({ length: (1 << FEATURE_BITS) * 2 }, (_, at) => (at % 6 < 2 ? 0 : (at * 7919) % 251 - 125));
    const text = 'قالت «رويترز» إن GPT-4 في الرياض، وقالت إن رويترز في GPT-4';
    const slow = read(text).flatMap((rows) => [0, 1].map((y) => rows.reduce((sum, row) => sum + values[row * 2 + y]!, 0)));
    expect([...new FeatureReader(emptyWords(), new NameMatcher(packNames([]))).sum(tokensOf(text), collectWeights(values, 2)).sums]).toEqual(slow);
  });

  it('reads a bounded part of a word without end', () => {
    expect(read('ا'.repeat(100_000))[0]!.length).toBeLessThan(300);
  });
});

describe('NameMatcher', () => {
  const words = (text: string) => tokensOf(text).map((one) => hashText(one.text));
  const match = (names: string[], text: string, readings: number[][] = words(text).map(() => [])) => {
    const kinds = new Uint16Array(20);
    const places = new Uint8Array(20);
    const count = words(text).length;
    new NameMatcher(packNames(names.map((name, at) => ({ words: words(name), kinds: 1 << at })))).match(words(text).map((word, at) => ({ word, readings: readings[at]! })), kinds, places);
    return Array.from({ length: count }, (_, at) => (kinds[at] ? `${kinds[at]}${'BIES'[places[at]!]!}` : '-')).join(' ');
  };

  it('takes the longest name', () => {
    expect(match(['البحر', 'البحر الأحمر'], 'في البحر الأحمر البحر')).toBe('- 2B 2E 1S');
  });

  it('needs the whole name', () => {
    expect(match(['كوريا الجنوبية'], 'كوريا الشمالية')).toBe('- -');
  });

  it('reads the first word without its proclitics', () => {
    expect(match(['كوريا الجنوبية'], 'بكوريا الجنوبية', [words('كوريا'), []])).toBe('1B 1E');
  });
});
