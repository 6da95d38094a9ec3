import { DEFAULT_SETTINGS, MARK_KINDS, SENSITIVITIES, type Settings } from './settings.ts';

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice => (choices.includes(value as Choice) ? (value as Choice) : fallback);
const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
const words = (value: unknown): string[] | null => (Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string' && word.length <= 253) : null);

/** Settings from whatever was stored: each field that is missing or wrong takes its default, so that a damaged store never stops the reader. */
export function parseSettings(stored: unknown): Settings {
  const row = typeof stored === 'object' && stored !== null ? (stored as Record<keyof Settings, unknown>) : ({} as Record<keyof Settings, unknown>);
  const kinds = words(row.kinds);
  return {
    language: oneOf(row.language, ['ar', 'en'], DEFAULT_SETTINGS.language),
    digits: oneOf(row.digits, ['arab', 'latn'], DEFAULT_SETTINGS.digits),
    theme: oneOf(row.theme, ['system', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    marksOn: flag(row.marksOn, DEFAULT_SETTINGS.marksOn),
    kinds: kinds ? MARK_KINDS.filter((kind) => kinds.includes(kind)) : [...DEFAULT_SETTINGS.kinds],
    sensitivity: oneOf(row.sensitivity, SENSITIVITIES, DEFAULT_SETTINGS.sensitivity),
    sitesOff: [...new Set(words(row.sitesOff) ?? DEFAULT_SETTINGS.sitesOff)].slice(0, 10_000),
    marginTabOn: flag(row.marginTabOn, DEFAULT_SETTINGS.marginTabOn),
  };
}
