import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Translator, createTranslator } from '../core/i18n/translate.ts';
import type { Digits, Language } from '../core/settings/settings.ts';

const TranslatorContext = createContext<Translator>(createTranslator('ar', 'arab'));

/** Gives every component below it the interface's words in the reader's language and digits. */
export function TranslatorProvider({ language, digits, children }: { language: Language; digits: Digits; children: ComponentChildren }) {
  const translator = useMemo(() => createTranslator(language, digits), [language, digits]);
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** The interface's words; Arabic where no provider stands above. */
export const useTranslator = (): Translator => useContext(TranslatorContext);
