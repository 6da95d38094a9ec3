import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './document-pass.ts';
import { skeletonOf, skeletonsMatch } from './skeleton.ts';

/** Latin names that are compared by sound: more than these in one text are left apart, so that a page of them costs no more. */
const MOST_LATIN = 200;

/**
 * Gives the mentions of one entity one key: a short form its full name's, a Latin name in brackets that of the name before it, a Latin
 * name elsewhere that of the Arabic one that sounds like it. A bracketed Latin name also takes the kind of the name before it. O(mentions).
 */
export function linkNames(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const linked = named.map((one) => ({ ...one }));
  const words = linked.map((one) => wordsOf(tokens, one));
  const heir = new Map<string, string>();
  const rootOf = (key: string): string => { let root = key; for (let next = heir.get(root); next !== undefined; next = heir.get(root)) root = next; return root; };
  const unite = (key: string, into: string): void => { const [a, b] = [rootOf(key), rootOf(into)]; if (a !== b) heir.set(a, b); };
  linked.forEach((one, index) => {
    const prior = linked[index - 1];
    if (!prior || prior.kind === 'place' && one.kind === 'place' && !isLatin(tokens, one)) return;
    const isBracketed = tokens[prior.to]?.text === '(' && one.from === prior.to + 1 && tokens[one.to]?.text === ')';
    if (!isBracketed) return;
    if (one.kind !== prior.kind && isLatin(tokens, one) && !one.ruleId.startsWith('gazetteer.')) { one.kind = prior.kind; one.key = `${prior.kind}:${words[index]!.join(' ')}`; }
    if (one.kind === prior.kind) unite(one.key, prior.key);
  });
  linkShortForms(linked, words, unite);
  linkSounds(tokens, linked, words, unite);
  for (const one of linked) one.key = rootOf(one.key);
  return linked;
}

const isLatin = (tokens: readonly Token[], one: Candidate): boolean => tokens[one.from]!.type === 'latin';

/** «سيليا», «تشين» for «سيليا تشين»; «هالفورسن» for «هالفورسن شيبينغ»: where one full name alone has the word at its edge. */
function linkShortForms(linked: readonly Candidate[], words: readonly string[][], unite: (key: string, into: string) => void): void {
  const edges = new Map<string, string | null>();
  const note = (edge: string, key: string): void => { const known = edges.get(edge); edges.set(edge, known === undefined || known === key ? key : null); };
  linked.forEach((one, index) => {
    const all = words[index]!;
    if (all.length < 2 || (one.kind !== 'person' && one.kind !== 'organization')) return;
    note(`${one.kind} ${all[0]!}`, one.key);
    if (one.kind === 'person') { note(`${one.kind} ${all[all.length - 1]!}`, one.key); if (all.length > 2) note(`${one.kind} ${all.slice(1).join(' ')}`, one.key); if (all.length > 2) note(`${one.kind} ${all.slice(0, 2).join(' ')}`, one.key); }
  });
  linked.forEach((one, index) => {
    if (one.ruleId.startsWith('gazetteer.')) return;
    const full = edges.get(`${one.kind} ${words[index]!.join(' ')}`);
    if (full && full !== one.key) unite(one.key, full);
  });
}

function linkSounds(tokens: readonly Token[], linked: readonly Candidate[], words: readonly string[][], unite: (key: string, into: string) => void): void {
  const latin = new Map<string, { kind: string; key: string; skeleton: string }>();
  linked.forEach((one, index) => { if (isLatin(tokens, one) && latin.size < MOST_LATIN && !latin.has(one.key)) latin.set(one.key, { kind: one.kind, key: one.key, skeleton: skeletonOf(words[index]!.join('')) }); });
  if (latin.size === 0) return;
  const seen = new Set<string>();
  linked.forEach((one, index) => {
    if (isLatin(tokens, one) || seen.has(one.key)) return;
    seen.add(one.key);
    const skeleton = skeletonOf(words[index]!.join(''));
    // "Zuckerberg" for «مارك زوكربيرغ».
    const family = one.kind === 'person' && words[index]!.length > 1 ? skeletonOf(words[index]!.at(-1)!) : '';
    for (const other of latin.values()) if (other.kind === one.kind && (skeletonsMatch(skeleton, other.skeleton) || skeletonsMatch(family, other.skeleton))) unite(other.key, one.key);
  });
}
