import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { wordSet } from './cue-words.ts';
import { bare } from './words.ts';

const table = new Map(PLACE_NOUNS.map(({ place, noun, next, ofPlace, isSureAfterPreposition }) => [[...wordSet(place)][0]!, { noun: wordSet(noun), next: wordSet(next), ofPlace: wordSet(ofPlace), isSureAfterPreposition }]));
const prepositions = wordSet('في إلى من نحو قرب شرق غرب شمال جنوب بين حتى مدينة محافظة');

/** Words of a sentence that are looked at on each side. */
const REACH = 12;

/**
 * Leaves out places that are nouns where their sentence speaks of the noun («سيول جارفة», «قطر الدائرة») and nothing in the text of the place. One
 * beside another place is one («سيول وطوكيو»). Names in order. O(tokens).
 */
export function dropPlaceNouns(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const spoken = new Map<string, boolean>();
  const isSpokenOf = (word: string, cues: ReadonlySet<string>): boolean => {
    let known = spoken.get(word);
    if (known === undefined) spoken.set(word, (known = tokens.some(({ text }) => cues.has(text) || cues.has(bare(text)))));
    return known;
  };
  return named.filter((one, index) => {
    if (one.to - one.from !== 1 || tokens[one.from]!.type !== 'arabic') return true;
    const token = tokens[one.from]!;
    const word = token.text.slice(one.start - token.start);
    const cues = table.get(word);
    if (!cues || isBesidePlace(tokens, one, named[index - 1], named[index + 1])) return true;
    if (cues.next.has(tokens[one.to]?.text ?? '')) return isSpokenOf(word, cues.ofPlace);
    // «بجدة», «إلى جدة».
    const isAfterPreposition = /[بلك]/u.test(token.text.slice(0, one.start - token.start)) || prepositions.has(bare(tokens[one.from - 1]?.text ?? ''));
    return (cues.isSureAfterPreposition && isAfterPreposition) || !hasNear(tokens, one.from, cues.noun) || isSpokenOf(word, cues.ofPlace);
  });
}

function hasNear(tokens: readonly Token[], at: number, cues: ReadonlySet<string>): boolean {
  for (const step of [-1, 1]) {
    for (let to = at + step; Math.abs(to - at) <= REACH; to += step) {
      const token = tokens[to];
      if (!token || token.type === 'break' || '.!؟?'.includes(token.text)) break;
      if (cues.has(token.text) || cues.has(bare(token.text))) return true;
    }
  }
  return false;
}

/** «سيول وطوكيو»: joined by و to a name that is none of these nouns. */
function isBesidePlace(tokens: readonly Token[], one: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const joins = (first: Candidate, second: Candidate): boolean => first.to === second.from && tokens[second.from]!.text.startsWith('و') && second.start > tokens[second.from]!.start;
  return (before?.kind === 'place' && joins(before, one)) || (after?.kind === 'place' && joins(one, after));
}
