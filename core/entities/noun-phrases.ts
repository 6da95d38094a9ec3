import { NAMELESS_PEOPLE, OWNED_NOUNS } from '../../lexicon/manner-nouns.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { given, isNationality, roles, speechVerbs, titles, wordSet } from './cue-words.ts';
import { bare } from './words.ts';

const owned = wordSet(OWNED_NOUNS);
const nameless = new Set(fold(NAMELESS_PEOPLE).text.split('|'));
/** Surer than that, the model has seen more than the two words. */
const SURE = 0.93;

/**
 * Leaves out what the model took for a name of two words and is a noun and what it is of: «بنور الشموع», «نور الكهرباء», where the second means
 * itself in news; a person of two words that both do; and «شاهد عيان», whom nobody names. A title, a role, a verb of speech or a quotation mark before them tells of a
 * name; so does the end of a family's («الطويلي»). O(names).
 */
export function dropNounPhrases(tokens: readonly Token[], named: readonly Candidate[], usageOf: (word: string) => 'common' | 'name' | 'unknown'): Candidate[] {
  return named.filter((one) => {
    if (one.to - one.from !== 2 || !one.ruleId.startsWith('tagger.')) return true;
    const [first, second] = [tokens[one.from]!, tokens[one.from + 1]!];
    if (nameless.has(`${bare(first.text)} ${second.text}`) || nameless.has(`${first.text} ${second.text}`)) return false;
    if (one.confidence >= SURE) return true;
    if (first.type !== 'arabic' || second.type !== 'arabic' || given.has(second.text) || isNationality(second.text) || /ي$/.test(second.text)) return true;
    const before = tokens[one.from - 1]?.text ?? '';
    if (before === '«' || [before, bare(before)].some((word) => titles.has(word) || roles.has(word) || speechVerbs.has(word))) return true;
    const isOwned = owned.has(first.text) || owned.has(bare(first.text));
    if (usageOf(second.text) !== 'common') return true;
    return !isOwned && !(one.kind === 'person' && usageOf(first.text) === 'common' && !given.has(first.text));
  });
}
