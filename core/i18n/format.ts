import type { Digits, Language } from '../settings/settings.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** In full, grouped, in the digits asked for: 53,000,000,000 or ٥٣٬٠٠٠٬٠٠٠٬٠٠٠. */
export function formatNumber(value: number, digits: Digits, options: Intl.NumberFormatOptions = {}): string {
  const key = `${digits} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(`${digits === 'arab' ? 'ar' : 'en'}-u-nu-${digits}`, { maximumFractionDigits: 12, ...options });
    formats.set(key, format);
  }
  return format.format(value);
}

/** Writes every digit of a text in the digits asked for; nothing else changes. */
export function writeDigits(text: string, digits: Digits): string {
  return digits === 'arab' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** A calendar day in words: «١٢ مارس ٢٠٢٥» / "12 March 2025". `day` is ISO 8601; anything else comes back as it is. */
export function formatDay(day: string, language: Language, digits: Digits, calendar: 'gregory' | 'islamic-umalqura' = 'gregory'): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (!match) return writeDigits(day, digits);
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat(`${language === 'ar' ? 'ar' : 'en-GB'}-u-ca-${calendar}-nu-${digits}`, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment on the reader's clock: «١٢ مارس ٢٠٢٥ في ١٠:٠٥ ص». `moment` is ISO 8601; anything else comes back as it is. */
export function formatMoment(moment: string, language: Language, digits: Digits): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return new Intl.DateTimeFormat(`${language === 'ar' ? 'ar' : 'en-GB'}-u-ca-gregory-nu-${digits}`, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
