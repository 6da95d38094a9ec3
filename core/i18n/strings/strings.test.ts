import { describe, expect, it } from 'vitest';
import type { Phrase } from '../translate.ts';
import { strings } from './strings.ts';

const rows = Object.entries(strings) as [string, { ar: Phrase; en: Phrase }][];
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Written the same in both languages on purpose. */
const SAME = new Set(['options.arabic', 'options.english']);

describe('strings', () => {
  it.each(rows)('%s: has every plural form that its languages need', (_, { ar, en }) => {
    if (typeof ar !== 'string') expect(Object.keys(ar).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    if (typeof en !== 'string') expect(Object.keys(en)).toEqual(expect.arrayContaining(['one', 'other']));
  });

  it.each(rows)('%s: is translated', (key, { ar, en }) => {
    for (const form of [...forms(ar), ...forms(en)]) expect(form.trim()).not.toBe('');
    if (SAME.has(key)) return;
    for (const form of forms(ar)) expect(form.replace(/\{\w+\}/g, '')).toMatch(/\p{Script=Arabic}/u);
    for (const form of forms(en)) expect(form).not.toMatch(/\p{Script=Arabic}/u);
  });

  it.each(rows)('%s: fills the same places in both languages', (_, { ar, en }) => {
    const used = (phrase: Phrase) => (typeof phrase === 'string' ? placeholders(phrase) : placeholders(phrase.other!));
    expect(used(ar)).toEqual(used(en));
  });
});
