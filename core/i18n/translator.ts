import type { Digits, Language } from '../settings/settings.ts';
import { formatNumber } from './format.ts';

/** One sentence in one language; with a count, a form for each CLDR plural category that the language has. */
export type Phrase = string | Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

/** Both languages side by side, so that neither can be forgotten. `{name}` is replaced by the parameter of that name. */
export type StringTable = Record<string, { ar: Phrase; en: Phrase }>;

export type Parameters = Record<string, string | number>;

/** Words of a table in the reader's language and digits. */
export interface TranslatorOf<Key extends string> {
  language: Language;
  digits: Digits;
  direction: 'rtl' | 'ltr';
  /** `count` picks the plural form. Numbers are written in the reader's digits, strings are isolated (bidi). Throws nothing. */
  (key: Key, parameters?: Parameters): string;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Keeps a name in another direction from moving the words around it. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;

/** A translator over one table alone: what runs in visited pages carries only the words that it says. */
export function translateWith<Table extends StringTable>(table: Table, language: Language, digits: Digits): TranslatorOf<keyof Table & string> {
  const plural = new Intl.PluralRules(language === 'ar' ? 'ar' : 'en');
  // A row may have words for none («less than a minute») in a language whose grammar has no such form.
  const pickForm = (forms: Exclude<Phrase, string>, count: number): string => (count === 0 ? forms.zero : undefined) ?? forms[plural.select(count)] ?? forms.other ?? '';
  const translate = (key: keyof Table & string, parameters: Parameters = {}): string => {
    const phrase = table[key]![language];
    const count = parameters['count'];
    const template = typeof phrase === 'string' ? phrase : pickForm(phrase, typeof count === 'number' ? count : 0);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      if (value === undefined) return '';
      return typeof value === 'number' ? formatNumber(value, digits) : isolate(value);
    });
  };
  return Object.assign(translate, { language, digits, direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const) });
}
