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

/** So many characters, some four hundred words, tell a language as well as all do; Arabic has the article on every fifth. */
const ENOUGH = 2400;
/** They are taken in stretches of this length, evenly out of the whole: menus stand at the top. */
const STRETCH = 200;

const languages = new Map(Object.entries(languageCues).flatMap(([language, cues]) => cues.split(' ').map((cue) => [cue, language as PageLanguage] as const)));
const foreignLetters = new RegExp(`[${[...languages.keys()].filter(({ length }) => length === 1).join('')}]`, 'g');
const arabicWord = /[\u0620-\u064a\u066e-\u06d3\u06d5\u200c\ufb50-\ufefc]+/g;
/** Words of any other alphabet. */
const otherWord = /[a-z\u00c0-\u05ff\u0700-\u1fff\u3040-\ud7ff]+/gi;
/** Among words with a space before and behind each: those with the article, and those that are cues, which a script would look up one by one. */
const definiteWord = / (?:[وفبك]?ال|لل)[^ ]{2}/g;
const cueWord = new RegExp(`(?<= )(?:${[...languages.keys()].join('|')})(?= )`, 'g');

/** The commonest language among those that the cues name for a list, and how often it was named. */
function findCommonest(list: readonly string[]): [PageLanguage, number] {
  const counts = new Map<PageLanguage, number>();
  let most: [PageLanguage, number] = ['other', 0];
  for (const item of list) {
    const language = languages.get(item);
    if (!language) continue;
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    if (count > most[1]) most = [language, count];
  }
  return most;
}

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

  const [script, foreign] = findCommonest(text.match(foreignLetters) ?? []);
  const [speech, most] = findCommonest(spaced.match(cueWord) ?? []);
  if (foreign > MOST_FOREIGN * size) return speech !== 'ar' && most > 0 && (script === 'fa' || speech === script) ? speech : script;
  if (speech !== 'ar' && most > 2) return speech;
  return (spaced.match(definiteWord)?.length ?? 0) > FEWEST_DEFINITE * arabic.length ? 'ar' : 'other';
}
