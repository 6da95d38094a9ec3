import { COUNTRIES } from '../../lexicon/countries.ts';
import { AMBIGUOUS_GIVEN_NAMES, FOREIGN_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NAME_JOINTS, NO_NAME, ROLES, SPEECH_VERBS, TITLES } from '../../lexicon/people-cues.ts';
import { fold } from '../text/fold.ts';

/** A table's words, folded as tokens are. */
export const wordSet = (list: string): Set<string> => new Set(fold(list).text.split(' '));

export const given = wordSet(`${GIVEN_NAMES} ${FOREIGN_GIVEN_NAMES}`);
export const ambiguousGiven = wordSet(AMBIGUOUS_GIVEN_NAMES);
export const titles = wordSet(TITLES);
export const roles = wordSet(ROLES);
export const speechVerbs = wordSet(SPEECH_VERBS);
export const joints = wordSet(NAME_JOINTS);
/** What no person's name begins with or goes on with. */
export const noName = new Set([...wordSet(NO_NAME), ...titles, ...roles, ...speechVerbs]);

/** Nationality adjectives in all their forms, with the code of their country: «صينيه», «الصينيه», «الصينيين». One of two words has no row. */
export const adjectiveCountries = buildAdjectives();
export const isNationality = (word: string): boolean => adjectiveCountries.has(word);

function buildAdjectives(): Map<string, string> {
  const all = new Map<string, string>();
  for (const { adjectives, code } of COUNTRIES) {
    for (const one of adjectives.split('|')) {
      const adjective = fold(one).text;
      if (!adjective || adjective.includes(' ')) continue;
      for (const form of [adjective, `${adjective}ه`, `${adjective}ا`, `${adjective}ين`, `${adjective}ون`]) {
        for (const word of [form, `ال${form}`]) if (!all.has(word)) all.set(word, code);
      }
    }
  }
  return all;
}

/** A given name, sure or not, that is no cue. */
export const isGivenName = (word: string): boolean => (given.has(word) || ambiguousGiven.has(word)) && !noName.has(word);
