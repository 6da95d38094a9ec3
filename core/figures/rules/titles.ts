import { titleNouns } from '../../../lexicon/false-friends.ts';
import { fold } from '../../text/fold.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

const PRONOUNS = ['', 'ه', 'ها', 'هم', 'ي', 'نا'];

/** «رواية», «الرواية», «روايته», «لروايتها» */
const NOUNS = new Set(titleNouns.split(' ').flatMap((noun) => {
  const word = fold(noun).text;
  const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
  return [word, `ال${word}`, ...PRONOUNS.slice(1).map((pronoun) => stem + pronoun)];
}));

const isTitleNoun = (text: string): boolean => NOUNS.has(text) || NOUNS.has(text.replace(/^[وف]?[بلك]?(?=...)/, '')) || NOUNS.has(text.replace(/^[وفب]*لل/, 'ال'));

// A straight mark opens as often as it closes; met from behind it counts as opening.
const OPENING = '«“"';
const CLOSING = '»”"';
/** Words of a title before its number, words of it after, and words between the noun and its quotation marks. */
const LONGEST_BEFORE = 6;
const LONGEST_AFTER = 8;
const MOST_BETWEEN = 3;

/** The opening mark of a quotation that holds this token, a few words back. */
function findOpening(reader: Reader, at: number): number | null {
  for (let open = at - 1; open >= 0 && open >= at - LONGEST_BEFORE; open--) {
    const text = reader.text(open);
    // Marks are one letter long; most tokens are words, and need no closer look.
    if (text.length > 1) continue;
    if (text === '') return null;
    if (OPENING.includes(text)) return open;
    if (CLOSING.includes(text)) return null;
  }
  return null;
}

/** «روايته الجديدة «سبع رسائل»», «فيلم «12 رجلا غاضبا»»: a number in the title of a work counts nothing. */
function readTitle(reader: Reader, at: number): Found | null {
  const open = findOpening(reader, at);
  if (open === null) return null;
  let noun = open - 1;
  while (noun > open - 1 - MOST_BETWEEN && !isTitleNoun(reader.text(noun))) {
    if (reader.type(noun) !== 'arabic' && reader.text(noun) !== ':') return null;
    noun--;
  }
  if (!isTitleNoun(reader.text(noun))) return null;
  for (let close = at + 1; close <= at + LONGEST_AFTER; close++) {
    const text = reader.text(close);
    if (text === '') return null;
    if (CLOSING.includes(text)) return { to: close, start: 0, end: 0, reading: null };
  }
  return null;
}

export const titleRules: readonly Rule[] = [{ id: 'not.title', reason: 'numbers in the quoted title of a work: «رواية «سبع رسائل»»', on: ['digits', 'number', 'ordinal', 'month', 'noun'], read: readTitle }];
