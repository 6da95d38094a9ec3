import type { Digits, Language } from '../settings/settings.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people, in steps of a thousand (SI, as browsers and systems show storage): «١٫٢ م.ب», "1.2 MB". */
export function formatBytes(bytes: number, language: Language, digits: Digits): string {
  let size = Math.max(0, bytes);
  let step = 0;
  while (size >= 1000 && step < UNITS.length - 1) {
    size /= 1000;
    step++;
  }
  return new Intl.NumberFormat(`${language}-u-nu-${digits}`, { style: 'unit', unit: UNITS[step]!, unitDisplay: language === 'ar' ? 'long' : 'short', maximumFractionDigits: size < 10 && step > 0 ? 1 : 0 }).format(size);
}
