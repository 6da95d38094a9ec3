import { foreignLetters, persianWords } from '../../lexicon/language-cues.ts';
import type { PageLanguage } from './gate.ts';

/** Below this many letters nothing can be said of a language. */
const FEWEST_LETTERS = 120;
/** An Arabic page quotes Latin names and carries an English menu; under this share of Arabic letters it is no Arabic page. */
const FEWEST_ARABIC = 0.45;
/** Every ninth word of Arabic news begins with the article; in Persian and Urdu only loanwords do (about 1 in 50). */
const FEWEST_DEFINITE = 0.07;
/** Letters that Arabic does not write: a foreign name or a dialect word brings single ones, another language two in a hundred. */
const MOST_FOREIGN = 0.02;
/**
 * Asked only of what has none of the letters. Of eleven Persian pages, menus and all, one in fourteen to one in five words is one of its small ones; of
 * eighty Arabic pages and articles, one in four hundred at most, but «به» is Arabic too, and a short text may have it thrice.
 */
const FEWEST_PERSIAN = 0.08;

/** So many characters, some four hundred words, tell a language as well as all do; Arabic has the article on every fifth. */
const ENOUGH = 2400;
/** They are taken in stretches of this length, evenly out of the whole: menus stand at the top. */
const STRETCH = 200;

const arabicWord = /[\u0620-\u064a\u066e-\u06d3\u06d5\u200c\ufb50-\ufefc]+/g;
/** Words of any other alphabet. */
const otherWord = /[a-z\u00c0-\u05ff\u0700-\u1fff\u3040-\ud7ff]+/gi;
/** Among words with a space before and behind each: those with the article, and Persian's. */
const definiteWord = / (?:[وفبك]?ال|لل)[^ ]{2}/g;
const persianWord = new RegExp(` (?:${persianWords})(?= )`, 'g');

const foreign = Object.entries(foreignLetters).map(([language, letters]) => [language as PageLanguage, new RegExp(`[${letters}]`, 'g')] as const);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a page's text by its letters and small words, never by what the page declares. Null where there is too little text.
 * `other` is any language not in Arabic script, or one in it that none of the rows describes.
 */
export function tellLanguage(sample: string): PageLanguage | null {
  const scale = Math.max(1, sample.length / ENOUGH);
  let text = '';
  for (let at = 0; at < sample.length; at += STRETCH * scale) text += sample.slice(at, at + STRETCH);
  // Yeh and kaf are typed with either code in all of these languages, so they tell nothing and are levelled.
  const arabic = text.replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').match(arabicWord) ?? [];
  const spaced = ` ${arabic.join(' ')} `;
  const size = spaced.length - arabic.length - 1;
  const others = (text.match(otherWord) ?? []).join('').length;
  if ((size + others) * scale < FEWEST_LETTERS) return null;
  if (size * scale < FEWEST_LETTERS || size < FEWEST_ARABIC * (size + others)) return 'other';

  let language: PageLanguage = 'ar';
  let most = MOST_FOREIGN * size;
  for (const [other, letters] of foreign) {
    const found = count(text, letters);
    if (found > most) { most = found; language = other; }
  }
  if (language !== 'ar') return language;
  if (count(spaced, persianWord) > FEWEST_PERSIAN * arabic.length) return 'fa';
  return count(spaced, definiteWord) > FEWEST_DEFINITE * arabic.length ? 'ar' : 'other';
}
