import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type InPageKey, inPageStrings } from '../core/i18n/strings/page.ts';
import { type TranslatorOf, translateWith } from '../core/i18n/translator.ts';
import type { Digits, Language } from '../core/settings/settings.ts';

// Not the context of our own pages: that one brings every word of the popup and the library into each visited page.
const WordsContext = createContext<TranslatorOf<InPageKey>>(translateWith(inPageStrings, 'ar', 'arab'));

/** Gives the card, the toolbar and the margin tab their words in the reader's language and digits. */
export function WordsProvider({ language, digits, children }: { language: Language; digits: Digits; children: ComponentChildren }) {
  const words = useMemo(() => translateWith(inPageStrings, language, digits), [language, digits]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export const useWords = (): TranslatorOf<InPageKey> => useContext(WordsContext);
