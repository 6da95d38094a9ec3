import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { FindEntities } from './entity.ts';
import { listEntities } from './list-entities.ts';
import { readDocument } from './document-pass.ts';
import { matchGazetteer } from './gazetteer.ts';
import { addBracketed } from './bracketed.ts';
import { dropEverydayNouns } from './everyday-nouns.ts';
import { joinCandidates, toCandidate } from './join-candidates.ts';
import { extendVersions } from './latin.ts';
import { addSpellings } from './find-spellings.ts';
import { takeKindOfHead } from './kind-of-head.ts';
import { linkNames } from './link-names.ts';
import type { NameTagger } from './name-tagger.ts';
import { dropNounPhrases } from './noun-phrases.ts';
import { dropPartsOfQuotes, matchPatterns, preferLonger } from './patterns.ts';
import { findPeople } from './people.ts';
import { dropPlaceNouns } from './place-nouns.ts';
import { tidySpan } from './tidy-span.ts';

export interface EntityFinderOptions {
  /** Mentions less sure than this are left out: lower finds more, higher errs less. 0 to 1. */
  leastConfidence?: number;
}

/** Best typed F1 in cross-validation over the training sentences, with nineteen of twenty mentions on a name. */
export const LEAST_CONFIDENCE = 0.5;

/**
 * The recogniser: rules and tables alone, or joined with a trained model. The rooms behind the door, in order: the gazetteer (known names),
 * the patterns of head words and quotation marks, the cues of people, the model's names cut by the policy, the join, the document pass.
 */
export function createEntityFinder(tagger: NameTagger | null, { leastConfidence = LEAST_CONFIDENCE }: EntityFinderOptions = {}): FindEntities {
  return (text) => {
    const folded = fold(text);
    const tokens = tokenize(folded.text);
    const names = dropPartsOfQuotes(tokens, matchGazetteer(tokens));
    const known = extendVersions(tokens, preferLonger(names, matchPatterns(tokens, names)));
    const ruled = [...known, ...findPeople(tokens, known)].sort((a, b) => a.start - b.start);
    const usageOf = tagger ? (word: string) => tagger.usageOf(word) : () => 'common' as const;
    const dropNouns = (some: readonly Candidate[]): Candidate[] => dropPlaceNouns(tokens, dropEverydayNouns(tokens, some));
    const found = tagger ? dropNounPhrases(tokens, joinTagged(tokens, ruled, tagger, (at) => text[folded.toSource(tokens[at]!).end - 1] === '\u064b' || text[folded.toSource(tokens[at]!).end - 2] === '\u064b'), usageOf) : ruled.filter(({ ruleId }) => ruleId !== 'pattern.official');
    const named = dropNouns(takeKindOfHead(tokens, found).filter((one) => one.confidence >= leastConfidence));
    return listEntities(text, folded, tokens, linkNames(tokens, addSpellings(tokens, dropNouns(readDocument(tokens, addBracketed(tokens, named), usageOf)), usageOf)));
  };
}

/** The recogniser without a trained model. */
export const findEntities: FindEntities = createEntityFinder(null);

function joinTagged(tokens: readonly Token[], ruled: readonly Candidate[], tagger: NameTagger, isAccusative: (at: number) => boolean): Candidate[] {
  const listed = new Map(ruled.filter((one) => one.ruleId.startsWith('gazetteer.')).map((one) => [one.from, one]));
  const tagged = tagger.tag(tokens).flatMap((span) => tidySpan(tokens, span, tagger, listed, isAccusative)).map((span) => toCandidate(tokens, span));
  return joinCandidates(tokens, ruled, extendVersions(tokens, tagged));
}
