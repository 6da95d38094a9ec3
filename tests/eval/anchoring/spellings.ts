import type { Random } from './random.ts';
import { type TrackedText, rewrite } from './tracked-text.ts';

/** The same words in another spelling: everything in the text is still there. */
export type Respell = (source: string, random: Random) => TrackedText;

const TASHKEEL = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651\u064e', '\u064b'];
const isArabicLetter = (character: string): boolean => /[\u0621-\u064a]/.test(character) && character !== '\u0640';
const eastern = (digit: string): string => String.fromCharCode(0x660 + Number(digit));
const inNumber = (source: string, at: number): boolean => /[\d٠-٩]/.test(source[at - 1] ?? '') && /[\d٠-٩]/.test(source[at + 1] ?? '');

/** Presentation forms by letter: those of which NFKC makes just that letter. */
const forms = new Map<string, string[]>();
for (let unit = 0xfe80; unit <= 0xfef4; unit++) {
  const form = String.fromCharCode(unit);
  const letter = form.normalize('NFKC');
  if (letter.length === 1) forms.set(letter, [...(forms.get(letter) ?? []), form]);
}

const each = (write: (character: string, at: number, source: string, random: Random) => string): Respell => (source, random) => rewrite(source, (character, at) => write(character, at, source, random));

const tashkeel = each((character, _at, _source, random) => (isArabicLetter(character) && random.share() < 0.4 ? character + random.pick(TASHKEEL) : character));
const tatweel = each((character, at, source, random) => (/[بتثجحخسشصضطظعغفقكلمنهي]/.test(character) && /[\u0621-\u064a]/.test(source[at + 1] ?? '') && random.share() < 0.2 ? `${character}ـ${random.share() < 0.5 ? 'ـ' : ''}` : character));
const bidi = each((character, at, source, random) => {
  if (/[\d٠-٩]/.test(character) && !/[\d٠-٩]/.test(source[at - 1] ?? '')) return `\u200f${character}`;
  if (/[%٪]/.test(character)) return `${character}\u061c`;
  return character === ' ' && random.share() < 0.1 ? ' \u200e' : character;
});
const digits = each((character, at, source) => {
  if (/\d/.test(character)) return eastern(character);
  if (character === '%') return '٪';
  if (inNumber(source, at)) return character === '.' ? '٫' : character === ',' ? '٬' : character;
  return character;
});
const latinDigits = each((character, at, source) => {
  if (/[٠-٩]/.test(character)) return String(character.charCodeAt(0) - 0x660);
  if (character === '٪') return '%';
  return character === '٫' ? '.' : character === '٬' && inNumber(source, at) ? ',' : character;
});
const hamza = each((character) => ('أإآ'.includes(character) ? 'ا' : character));
const yeh = each((character, at, source) => (character === 'ي' && !/[\u0621-\u064a]/.test(source[at + 1] ?? '') ? 'ى' : character === 'ة' ? 'ه' : character));

export const SPELLINGS: Record<string, Respell> = {
  'nothing changed': each((character) => character),
  'tashkeel added': tashkeel,
  'tashkeel taken off': each((character) => (/[\u064b-\u0652]/.test(character) ? '' : character)),
  tatweel,
  'hamza left out': hamza,
  'yeh and teh marbuta': yeh,
  'Persian letters': each((character) => ({ ي: 'ی', ك: 'ک' })[character] ?? character),
  'presentation forms': each((character, _at, _source, random) => (forms.has(character) && random.share() < 0.5 ? random.pick(forms.get(character)!) : character)),
  'Arabic digits': digits,
  'Latin digits': latinDigits,
  'bidi marks': bidi,
  'no-break blanks': each((character, _at, _source, random) => (character === ' ' && random.share() < 0.6 ? '\u00a0' : character)),
  'zero-width signs': each((character, _at, _source, random) => (character === ' ' && random.share() < 0.3 ? ' \u200c' : isArabicLetter(character) && random.share() < 0.03 ? `${character}\u200b` : character)),
  'white space': each((character, _at, _source, random) => (character === ' ' && random.share() < 0.5 ? random.pick(['  ', '\t', ' \n ']) : character === '\n' ? '\n\n' : character)),
  'lines joined': each((character) => (character === '\n' ? ' ' : character)),
  'other quotation marks and commas': each((character) => ({ '«': '"', '»': '"', '،': ',', '؛': ';', '؟': '?' })[character] ?? character),
  'decomposed letters': each((character) => character.normalize('NFD')),
  'many spellings at once': each((character, at, source, random) => {
    if (character === ' ') return random.share() < 0.3 ? '\u00a0' : ' ';
    if ('أإآ'.includes(character) && random.share() < 0.5) return 'ا';
    if (character === 'ي' && random.share() < 0.3) return 'ی';
    if (/\d/.test(character)) return eastern(character);
    if (inNumber(source, at) && character === '.') return '٫';
    return isArabicLetter(character) && random.share() < 0.1 ? character + random.pick([...TASHKEEL, '\u200d']) : character;
  }),
};
