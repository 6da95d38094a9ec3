import type { Digits, Language } from '../settings/settings.ts';
import { strings } from './strings/strings.ts';
import { type TranslatorOf, translateWith } from './translator.ts';

export { isolate } from './translator.ts';
export type { Parameters, Phrase, StringTable } from './translator.ts';

export type StringKey = keyof typeof strings;

/** The interface's words in the reader's language and digits. */
export type Translator = TranslatorOf<StringKey>;

/** A translator over every word of the interface. */
export const createTranslator = (language: Language, digits: Digits): Translator => translateWith(strings, language, digits);
