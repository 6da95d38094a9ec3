import { DEGREES_OF_NAMES, DEGREE_ADJECTIVES, KINDLES, LACKS, LACKS_OF, LEADS_CLAUSE, MANNER_NOUNS, MEASURES, TAKES_NAME_AFTER_BI } from '../../lexicon/manner-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isGivenName, isNationality, wordSet } from './cue-words.ts';

const nouns = wordSet(MANNER_NOUNS);
const degrees = wordSet(DEGREE_ADJECTIVES);
const takers = wordSet(TAKES_NAME_AFTER_BI);
const measures = wordSet(MEASURES);
const kindles = wordSet(KINDLES);
const lacks = wordSet(LACKS);
const lacksOf = wordSet(LACKS_OF);
const degreesOfNames = wordSet(DEGREES_OF_NAMES);
const leads = wordSet(LEADS_CLAUSE);
/** How far before the noun its verb may stand: «التقى الوفد المصري أمس بحماس». */
const LONGEST_CLAUSE = 5;

/**
 * Leaves out names that are everyday nouns where the sentence uses them as such: «استقبلوه بحماس», «بوفاء نادر», «بكل حماس». After ب such a
 * word is a name where a verb before it wants one («نددت بحماس»), where a name is joined to it («بحماس والجهاد الإسلامي»), or where the
 * text has the name elsewhere too. Names in order. O(names).
 */
export function dropEverydayNouns(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const uses = named.map((one, at) => useOf(tokens, one, named[at - 1], named[at + 1]));
  if (uses.every((use) => use === 'name')) return [...named];
  const sure = new Set(named.filter((_, at) => uses[at] === 'name').map(({ key }) => key));
  return named.filter((one, at) => uses[at] === 'name' || (uses[at] === 'open' && sure.has(one.key)));
}

type Use = 'name' | 'noun' | 'open';

function useOf(tokens: readonly Token[], one: Candidate, prior: Candidate | undefined, next: Candidate | undefined): Use {
  const token = tokens[one.from]!;
  if (one.to - one.from > 2 || token.type !== 'arabic' || tokens[one.from - 1]?.text === '«') return 'name';
  const { text } = token;
  const afterWa = text.replace(/^[وف](?=.{3})/u, '');
  const isManner = afterWa.startsWith('ب') && nouns.has(afterWa.slice(1));
  if (isManner) return useAfterBi(tokens, one, next);
  if (one.to - one.from > 1) return 'name';
  const before = tokens[one.from - 1];
  const after = tokens[one.to];
  if (nouns.has(text)) {
    if (measures.has(before?.text ?? '') || lacks.has(before?.text ?? '') || (before?.text.startsWith('ال') && lacksOf.has(tokens[one.from - 2]?.text ?? ''))) return 'noun';
    // «حماس ظاهر»: how much of it.
    if (after?.type === 'arabic' && degrees.has(after.text) && !degreesOfNames.has(after.text) && one.kind !== 'person') return 'noun';
    if (!hasOwner(after)) return 'name';
    return isGoverned(tokens, one.from, kindles) ? 'noun' : isSubjectOfMasculine(tokens, one.from) ? 'open' : 'name';
  }
  // «بجد وحماس».
  const isJoined = text.startsWith('و') && nouns.has(text.slice(1)) && before?.type === 'arabic' && before.text.length >= 3 && before.text.startsWith('ب') && !before.text.startsWith('بال') && prior?.to !== one.from;
  return isJoined && !isGoverned(tokens, one.from - 1) ? 'open' : 'name';
}

function useAfterBi(tokens: readonly Token[], one: Candidate, next: Candidate | undefined): Use {
  const isGovernedHere = isGoverned(tokens, one.from);
  if (one.to - one.from === 2) {
    const second = tokens[one.to - 1]!.text;
    return degrees.has(second) && !(isGovernedHere && isGivenName(second)) ? 'noun' : 'name';
  }
  const after = tokens[one.to];
  if (after?.type === 'arabic' && degrees.has(after.text)) return 'noun';
  if (next?.from === one.to && tokens[next.from]!.text.startsWith('و') && next.start > tokens[next.from]!.start) return 'name';
  return isGovernedHere && !hasOwner(after) ? 'name' : 'open';
}

/**
 * «لا يكفي حماس الشباب»: a verb whose subject is no body, as bodies of one such word are feminine. Only where the verb begins its clause: in
 * «الوسيط يحمل حماس المسؤولية» the subject stands before it, and the noun is its object.
 */
function isSubjectOfMasculine(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  const before = tokens[at - 2];
  return verb?.type === 'arabic' && /^ي.{3,}/u.test(verb.text) && !isGivenName(verb.text) && (before?.type !== 'arabic' || leads.has(before.text));
}

function isGoverned(tokens: readonly Token[], at: number, words = takers): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_CLAUSE); before--) {
    const { text, type } = tokens[before]!;
    // «لحق به رفاقه واستقبلوه بحماس»: that verb has its complement.
    if (type !== 'arabic' || (words === takers && /^ب(?:ه|ها|هم|هما|نا|ال.+)$/u.test(text))) return false;
    if (words.has(text) || ('وف'.includes(text[0]!) && words.has(text.slice(1)))) return true;
  }
  return false;
}

/** «حماس اللاعبين» is theirs, and «رحب الجمهور بحماس بالفرقة» has its complement after. */
function hasOwner(after: Token | undefined): boolean {
  return after?.type === 'arabic' && /^ب?ال./u.test(after.text) && !isNationality(after.text);
}
