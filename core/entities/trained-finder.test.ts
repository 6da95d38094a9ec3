import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cpuTime } from '../../tests/support/cpu-time.ts';
import { createTrainedFinder } from './trained-finder.ts';

const folder = new URL('../../assets/model/', import.meta.url);
const packed = readFileSync(new URL('tagger.bin.gz', folder));
const bytes = gunzipSync(packed);
const find = createTrainedFinder(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
const show = (text: string) => find(text).mentions.map((one) => `${one.text}:${one.kind}`).join(' | ');

describe('the shipped model, joined', () => {
  it('is the trained one, packed', () => {
    expect(bytes.equals(readFileSync(new URL('tagger.bin', folder)))).toBe(true);
  });

  it('weighs at most 1.5 MB with all tables of the lexicon', () => {
    const lexicon = new URL('../../lexicon/', import.meta.url);
    const tables = readdirSync(lexicon).filter((file) => !file.endsWith('.test.ts')).map((file) => readFileSync(new URL(file, lexicon)));
    const words = gzipSync(Buffer.concat(tables), { level: 9 }).length;
    expect(words).toBeGreaterThan(150_000);
    expect(packed.length + words).toBeLessThanOrEqual(1_500_000);
  });

  it.each([
    ['قال المحلل مروان شخاترة من شركة نورث كريك إن الأسعار سترتفع في الرياض', 'مروان شخاترة:person | نورث كريك:organization | الرياض:place'],
    ['التقت الوزيرة وفدا من كندا ولبنان في وارسو', 'كندا:place | لبنان:place | وارسو:place'],
    ['أكد الخبير أن النمو مستمر وأن الأسعار لن ترتفع', ''],
  ])('%s', (text, expected) => { expect(show(text)).toBe(expected); });

  // A page is hostile: a megabyte of anything costs what a megabyte costs, and no more a letter than a short text does.
  it.each([['one letter', 'و'], ['marks', 'ً'], ['quotes', '«'], ['Latin', 'a'], ['a short word', 'ال '], ['names', 'محمد بن سلمان والرياض '], ['brackets', 'ديب سيك (DeepSeek) ']])('stays linear on %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return cpuTime(() => find(text));
    };
    time(10_000);
    const short = time(50_000);
    const long = time(200_000);
    // Four times the text in less than sixteen times the processor's time.
    expect(long).toBeLessThan(Math.max(16 * short, 400));
  });
});
