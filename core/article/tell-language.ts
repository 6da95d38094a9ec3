import { languageCues } from '../../lexicon/language-cues.ts';
import type { PageLanguage } from './gate.ts';

/** Below this many letters nothing can be said of a language. */
const FEWEST_LETTERS = 120;
/** An Arabic page quotes Latin names and carries an English menu; under this share of Arabic letters it is no Arabic page. */
const FEWEST_ARABIC = 0.45;
/** Every ninth word of Arabic news begins with the article; in Persian and Urdu only loanwords do (about 1 in 50). */
const FEWEST_DEFINITE = 0.07;
/** Letters that Arabic does not write: a foreign name or a dialect word brings single ones, another language two in a hundred. */
const MOST_FOREIGN = 0.02;

const words = new Map<string, string>();
const letters = new Map<string, string>();
for (const cues of languageCues) {
  for (const word of cues.words.split(' ')) words.set(word, cues.language);
  for (const letter of cues.letters) letters.set(letter, cues.language);
}

const best = (counts: Record<string, number>): [PageLanguage, number] => {
  let found: [PageLanguage, number] = ['other', 0];
  for (const [language, count] of Object.entries(counts)) if (count > found[1]) found = [language as PageLanguage, count];
  return found;
};

/**
 * The language of a page's text by its letters and small words, never by what the page declares. Null where there is too little text.
 * `other` is any language not in Arabic script, or one in it that none of the rows describes.
 */
export function tellLanguage(sample: string): PageLanguage | null {
  let arabic = 0;
  let other = 0;
  const letterCounts: Record<string, number> = {};
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d5 && code !== 0x6d4) || (code >= 0xfb50 && code <= 0xfefc)) {
      arabic++;
      // Letters of other languages stand behind those of Arabic.
      const language = code > 0x64a ? letters.get(sample[at]!) : undefined;
      if (language) letterCounts[language] = (letterCounts[language] ?? 0) + 1;
    } else if ((code | 32) >= 97 && (code | 32) <= 122 || (code >= 0xc0 && code < 0x600) || (code >= 0x700 && code < 0x2000) || (code >= 0x3040 && code < 0xd800)) other++;
  }
  if (arabic + other < FEWEST_LETTERS) return null;
  if (arabic < FEWEST_LETTERS || arabic < FEWEST_ARABIC * (arabic + other)) return 'other';

  const wordCounts: Record<string, number> = {};
  let all = 0;
  let definite = 0;
  // Yeh and kaf are typed with either code in all of these languages, so they tell nothing and are levelled.
  for (const word of sample.replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').match(/[\u0620-\u064a\u066e-\u06d3\u06d5\u200c]+/g) ?? []) {
    all++;
    if (/^[وفبك]?ال..|^لل../.test(word)) definite++;
    const language = words.get(word);
    if (language) wordCounts[language] = (wordCounts[language] ?? 0) + 1;
  }
  const [script, foreign] = best(letterCounts);
  const [speech, most] = best(wordCounts);
  if (foreign > MOST_FOREIGN * arabic) return speech !== 'ar' && most > 0 && (script === 'fa' || speech === script) ? speech : script;
  if (speech !== 'ar' && most > 2) return speech;
  return definite > FEWEST_DEFINITE * all ? 'ar' : 'other';
}
