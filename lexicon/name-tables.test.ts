import { describe, expect, it } from 'vitest';
import { fold } from '../core/text/fold.ts';
import { NAME_TABLES } from './name-tables.ts';

const groups = NAME_TABLES.flat();
const rows = groups.flatMap((group) => group.names.map((row) => ({ group, forms: row.split('|') })));

describe('the tables of names', () => {
  it('hold thousands of names, of every kind, most with a country, many with a Latin form', () => {
    const count = (kind: string) => rows.filter(({ group }) => group.kind === kind).length;
    expect(rows.filter(({ group }) => group.kind !== 'place').length).toBeGreaterThan(6000);
    expect(count('organization')).toBeGreaterThan(3500);
    expect(count('person')).toBeGreaterThan(2000);
    expect(count('place')).toBeGreaterThan(1500);
    expect(count('product')).toBeGreaterThan(700);
    expect(count('event')).toBeGreaterThan(500);
    expect(rows.filter(({ group }) => group.country !== '').length).toBeGreaterThan(rows.length / 2);
    expect(rows.filter(({ forms }) => forms.some((form) => /\p{Script=Latin}/u.test(form))).length).toBeGreaterThan(2000);
  });

  it('write every form as a reader would: words of letters, single blanks, no marks', () => {
    const wrong = rows.flatMap(({ forms }) => forms).filter((form) => !/^[\p{L}\p{M}\p{N}.&'’+/-]+(?: [\p{L}\p{M}\p{N}.&'’+/-]+)*$/u.test(form) || /[\u064b-\u0650\u0652ـ]/u.test(form) || form.trim() !== form);
    expect(wrong).toEqual([]);
  });

  it('name countries by their ISO codes', () => {
    const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(groups.map(({ country }) => country).filter((country) => country !== '' && region.of(country) === undefined)).toEqual([]);
  });

  it('name no form twice as the same kind in one country without a cue', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { group, forms } of rows) {
      if (group.needs) continue;
      for (const form of new Set(forms.map((one) => fold(one).text.toLowerCase()))) {
        const key = `${group.kind} ${form}`;
        if (seen.has(key)) twice.push(`${key} ${group.country}`);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });

  it('mark names that are also words with the cue that they need', () => {
    const bare = new Set(rows.filter(({ group }) => !group.needs).flatMap(({ forms }) => forms.map((form) => fold(form).text)));
    const cued = new Set(rows.filter(({ group }) => group.needs).flatMap(({ forms }) => forms.map((form) => fold(form).text)));
    const words = ['طلبات', 'نون', 'الاتحاد', 'الهلال', 'النصر', 'الأهلي', 'كريم', 'زين', 'أبل', 'تداول', 'الشباب', 'الوطن', 'فوري', 'البؤساء', 'العراب', 'كاكاو', 'سالك', 'شاهد'].map((word) => fold(word).text);
    expect(words.filter((word) => bare.has(word) || !cued.has(word))).toEqual([]);
    expect(groups.filter((group) => group.needs?.length === 0)).toEqual([]);
  });

  it('leave titles and generic heads outside', () => {
    const titled = rows.filter(({ group }) => group.kind === 'person' && !group.needs).flatMap(({ forms }) => forms).filter((form) => /^(?:الملك|الملكة|الأمير|الرئيس|الوزير|الدكتور|البابا) /u.test(form));
    expect(titled).toEqual([]);
    const headed = rows.filter(({ group }) => group.kind === 'organization').flatMap(({ forms }) => forms).filter((form) => /^(?:صحيفة|جريدة|موقع|تطبيق|نادي) /u.test(form));
    expect(headed.filter((form) => form !== 'نادي الأسير' && form !== 'نادي الأسير الفلسطيني' && form !== 'نادي باريس')).toEqual([]);
  });
});
