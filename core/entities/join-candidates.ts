import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isNationality } from './cue-words.ts';
import type { TaggedSpan } from './name-tagger.ts';
import { nameWords } from './name-words.ts';

/** A tagged span as a candidate. */
export function toCandidate(tokens: readonly Token[], { from, to, cut, kind, confidence }: TaggedSpan): Candidate {
  const key = nameWords(tokens, from, to, cut).join(' ');
  return { from, to, start: tokens[from]!.start + cut, end: tokens[to - 1]!.end, kind, key: `${kind}:${key}`, name: null, ruleId: `tagger.${kind}`, confidence, aliases: [] };
}

const isCue = (one: Candidate): boolean => one.ruleId.startsWith('person.');
const isGazetteer = (one: Candidate): boolean => one.ruleId.startsWith('gazetteer.');

/**
 * One decision from the candidates of rules (known names, patterns, cues) and the trained model's, both ordered and each without overlaps
 * of its own. Where they agree, each makes the other surer; where they meet otherwise, the surer source for that sort of meeting stays,
 * as counted over text that the model had not seen. A cue of a person that the model does not see is dropped. O(both).
 */
export function joinCandidates(tokens: readonly Token[], rules: readonly Candidate[], tagged: readonly Candidate[]): Candidate[] {
  const lost = new Set<Candidate>();
  const joined = new Map<Candidate, Candidate>();
  const met = new Set<Candidate>();
  let first = 0;
  for (const rule of rules) {
    while (first < tagged.length && tagged[first]!.to <= rule.from) first++;
    for (let at = first; at < tagged.length && tagged[at]!.from < rule.to; at++) {
      const tag = tagged[at]!;
      met.add(rule);
      if (rule.from === tag.from && rule.to === tag.to) {
        lost.add(tag);
        joined.set(rule, agree(rule, tag));
      } else if (!goesTooFar(tokens, rule, tag) && ruleStays(rule, tag)) lost.add(tag);
      else lost.add(rule);
    }
  }
  const all = [
    ...rules.filter((one) => !lost.has(one) && (met.has(one) || stands(one))).map((one) => joined.get(one) ?? one),
    ...tagged.filter((one) => !lost.has(one)),
  ];
  return all.sort((a, b) => a.from - b.from);
}

function agree(rule: Candidate, tag: Candidate): Candidate {
  const confidence = 1 - (1 - rule.confidence) * (1 - tag.confidence);
  if (rule.kind === tag.kind) return { ...rule, confidence };
  // Context tells the club of a city from the city; a person's cue knows less than the model.
  const isTaggers = isCue(rule) || (isGazetteer(rule) && tag.confidence >= 0.85 && !rule.ruleId.endsWith('product'));
  return isTaggers ? { ...tag, start: rule.start } : { ...rule, confidence: Math.max(rule.confidence * 0.8, 1 - tag.confidence) };
}

/** «هيئة الترفيه النسخة السادسة»: the pattern goes on where the model surely ends, and not with the adjective of a country. */
function goesTooFar(tokens: readonly Token[], rule: Candidate, tag: Candidate): boolean {
  return rule.ruleId === 'pattern.head' && rule.from === tag.from && rule.to > tag.to && rule.kind === tag.kind && tag.confidence >= 0.7 && !isNationality(tokens[rule.to - 1]!.text);
}

/** Whether a rule's candidate stays against the model's, where their spans differ. */
function ruleStays(rule: Candidate, tag: Candidate): boolean {
  const isInside = rule.from >= tag.from && rule.to <= tag.to;
  if (isInside) {
    if (isCue(rule)) return tag.confidence < 0.35;
    if (!isGazetteer(rule)) return tag.confidence < 0.5;
    if (rule.kind === 'product') return tag.confidence < 0.5;
    // «توماش زيلينسكي» is not the one whom all know; «وداد تلمسان», «مؤتمر مالاوي» are not the town.
    if (rule.kind === 'person' && tag.kind === 'person' && rule.to - rule.from === 1) return tag.confidence < 0.4;
    if (rule.kind === 'place' && rule.from > tag.from && tag.kind !== 'person') return tag.confidence < 0.5;
    return tag.confidence < 0.7;
  }
  const isAround = rule.from <= tag.from && rule.to >= tag.to;
  if (isAround) return !isCue(rule);
  return isGazetteer(rule);
}

/** Whether a rule is trusted where the model sees no name at all. */
const stands = (one: Candidate): boolean => !isCue(one) && one.ruleId !== 'pattern.head' && one.ruleId !== 'pattern.official';
