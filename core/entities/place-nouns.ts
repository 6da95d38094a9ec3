import { FEMININE, PLACE_NOUNS, type PlaceNoun, VERBS_OF_GOING } from '../../lexicon/place-nouns.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { bare } from './words.ts';

type Words = ReadonlySet<string>;

/** The words of a list that may be empty. */
const wordsOf = (list = ''): Words => new Set(fold(list).text.split(' ').filter((word) => word !== ''));

const readCues = ({ noun, before, next, otherNext, goers, measures, ofPlace, after, needsBoth }: PlaceNoun) => ({
  noun: wordsOf(noun), before: wordsOf(before), next: wordsOf(next), otherNext: wordsOf(otherNext), goers: wordsOf(goers), measures: wordsOf(measures), ofPlace: wordsOf(ofPlace), after: wordsOf(after), needsBoth: needsBoth === true,
});
type Cues = ReturnType<typeof readCues>;

const table = new Map(PLACE_NOUNS.map((row) => [fold(row.place).text, readCues(row)]));
const feminines = wordsOf(FEMININE);
const goes = [...wordsOf(VERBS_OF_GOING)];
const masculineVerbs = new Set(goes);
// «وصلت», «تصل».
const feminineVerbs = new Set(goes.map((verb) => (verb.startsWith('ي') ? `ت${verb.slice(1)}` : `${verb}ت`)));

const GOAL_PREPOSITIONS = wordsOf('ب ل إلى من نحو في');
/** Words of a sentence that are looked at on each side. */
const REACH = 12;
/** How far after what is measured its unit stands: «بقطر عشرة أمتار». */
const MEASURE_REACH = 2;

/**
 * Leaves out places that are other words where what stands beside them, or their sentence, speaks of those («سيول جارفة», «قطر الدائرة», «صلاة المغرب»)
 * and nothing in the text of the place. One beside another place is one («سيول وطوكيو»). Names in order. O(tokens).
 */
export function dropPlaceNouns(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const spoken = new Map<string, boolean>();
  const isSpokenOf = (word: string, cues: Words): boolean => {
    let known = spoken.get(word);
    if (known === undefined) spoken.set(word, (known = cues.size > 0 && tokens.some(({ text }) => cues.has(text) || cues.has(bare(text)))));
    return known;
  };
  return named.filter((one, index) => {
    if (one.to - one.from !== 1 || tokens[one.from]!.type !== 'arabic') return true;
    const token = tokens[one.from]!;
    const word = token.text.slice(one.start - token.start);
    const cues = table.get(word);
    if (!cues || isBesidePlace(tokens, one, named[index - 1], named[index + 1])) return true;
    if (isNounByNeighbours(tokens, one, cues)) return isSpokenOf(word, cues.ofPlace);
    return isAfterPreposition(tokens, one, cues.after) || !hasNear(tokens, one.from, cues.noun) || isSpokenOf(word, cues.ofPlace);
  });
}

function isNounByNeighbours(tokens: readonly Token[], one: Candidate, cues: Cues): boolean {
  const token = tokens[one.from]!;
  const next = tokens[one.to]?.text ?? '';
  const own = ownPreposition(token, one);
  const before = tokens[one.from - 1]?.text ?? '';
  const isBefore = own === '' && (cues.before.has(before) || cues.before.has(bare(before)));
  const isNext = cues.next.has(next) && !cues.otherNext.has(tokens[one.to + 1]?.text ?? '') && !(cues.goers.has(next) && isGoal(tokens, one, next));
  if (cues.needsBoth) return isBefore && isNext;
  return isBefore || isNext || (own === 'ب' && tokens.slice(one.to, one.to + MEASURE_REACH).some(({ text }) => cues.measures.has(text)));
}

/** «وصلت إلى جدة الطفلة»: the verb's subject comes after the place, and agrees with it. «وصلت إلى جدة الطفل» is his grandmother. */
function isGoal(tokens: readonly Token[], one: Candidate, next: string): boolean {
  if (!isAfterPreposition(tokens, one, GOAL_PREPOSITIONS)) return false;
  const verb = tokens[ownPreposition(tokens[one.from]!, one) === '' ? one.from - 2 : one.from - 1]?.text ?? '';
  const verbs = feminines.has(next) || next.endsWith('ه') ? feminineVerbs : masculineVerbs;
  return verbs.has(verb) || ('وف'.includes(verb[0] ?? ' ') && verbs.has(verb.slice(1)));
}

/** The preposition written to a name: «بجدة», «ولجدة»; empty where there is none. */
const ownPreposition = (token: Token, { start }: Candidate): string => /[بلك]/u.exec(token.text.slice(0, start - token.start))?.[0] ?? '';

/** «بجدة», «إلى جدة». */
function isAfterPreposition(tokens: readonly Token[], one: Candidate, prepositions: Words): boolean {
  return prepositions.has(ownPreposition(tokens[one.from]!, one) || bare(tokens[one.from - 1]?.text ?? ''));
}

function hasNear(tokens: readonly Token[], at: number, cues: Words): boolean {
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
