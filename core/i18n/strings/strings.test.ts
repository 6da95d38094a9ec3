import { describe, expect, it } from 'vitest';
import type { Phrase } from '../translate.ts';
import { strings } from './strings.ts';

const rows = Object.entries(strings) as [string, { ar: Phrase; en: Phrase }][];
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** The plural categories of the language that a phrase with a count has no form for. */
const missingForms = (phrase: Phrase, language: 'ar' | 'en'): string[] =>
  typeof phrase === 'string' ? [] : new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => phrase[category] === undefined);

/** Written the same in both languages on purpose. */
const SAME = new Set(['options.arabic', 'options.english']);

describe('strings', () => {
  it.each(rows)('%s: has every plural form that its languages need', (_, { ar, en }) => {
    expect(missingForms(ar, 'ar')).toEqual([]);
    expect(missingForms(en, 'en')).toEqual([]);
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
