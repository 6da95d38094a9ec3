import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { noName } from './cue-words.ts';
import { wordsOf } from './document-pass.ts';
import { firstSoundOf, skeletonOf } from './skeleton.ts';
import { readings } from './words.ts';

type UsageOf = (word: string) => 'common' | 'name' | 'unknown';

/** A name of more words is not looked for by sound. */
const MOST_WORDS = 4;
/** Fewer sounds are shared by too many words: of one word, of several. */
const LEAST_SOUNDS = [5, 4] as const;
/** Names that are listened for in one text: a page of names costs no more. */
const MOST_NAMES = 200;

/**
 * Names of the text in the other script, where no candidate stands: «هالسيون لابس» where "Halcyon Labs" was found, "Layla Nordström" where
 * «ليلى نوردستروم» was. By sound, word for word, not where all of them are common words. Ordered. O(tokens + names).
 */
export function addSpellings(tokens: readonly Token[], named: readonly Candidate[], usageOf: UsageOf): Candidate[] {
  const bySound = { arabic: new Map<string, Candidate>(), latin: new Map<string, Candidate>() };
  for (const one of named) {
    const script = tokens[one.from]!.type;
    if ((script !== 'arabic' && script !== 'latin') || one.kind === 'event' || bySound[script].size >= MOST_NAMES) continue;
    const words = wordsOf(tokens, one);
    const sounds = words.map(skeletonOf);
    if (words.length > MOST_WORDS || sounds.some((each) => each === '') || sounds.join('').length < LEAST_SOUNDS[words.length > 1 ? 1 : 0]) continue;
    const key = sounds.join(' ');
    if (!bySound[script].has(key)) bySound[script].set(key, one);
  }
  if (bySound.arabic.size + bySound.latin.size === 0) return [...named];
  const firsts = { arabic: firstSounds(bySound.arabic), latin: firstSounds(bySound.latin) };
  const taken = new Uint8Array(tokens.length);
  for (const one of named) taken.fill(1, one.from, one.to);
  // Most Arabic words begin with another sound than any of a few Latin names: that is told without hearing them.
  const openings = new Set([...firsts.latin].map((sounds) => sounds[0]!));
  const heard = new Map<string, string>();
  const soundOf = (word: string): string => { let sound = heard.get(word); if (sound === undefined) heard.set(word, (sound = skeletonOf(word))); return sound; };
  const canBegin = (word: string, type: Token['type']): boolean => (type === 'latin' ? firsts.arabic.has(soundOf(word)) : openings.has(firstSoundOf(word)) && firsts.latin.has(soundOf(word)) && !noName.has(word));
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { type } = tokens[at]!;
    if ((type !== 'arabic' && type !== 'latin') || taken[at]) continue;
    const other = type === 'arabic' ? 'latin' : 'arabic';
    const hit = firsts[other].size === 0 ? null : hearAt(tokens, at, bySound[other], canBegin, taken, soundOf, usageOf);
    if (!hit) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return found.length === 0 ? [...named] : [...named, ...found].sort((a, b) => a.start - b.start);
}

const firstSounds = (names: ReadonlyMap<string, Candidate>): ReadonlySet<string> => new Set([...names.keys()].map((key) => key.split(' ', 1)[0]!));

function hearAt(tokens: readonly Token[], at: number, names: ReadonlyMap<string, Candidate>, canBegin: (word: string, type: Token['type']) => boolean, taken: Uint8Array, soundOf: (word: string) => string, usageOf: UsageOf): Candidate | null {
  const first = tokens[at]!;
  for (const { text, cut } of first.type === 'arabic' ? readings(first.text) : [{ text: first.text.toLowerCase(), cut: 0 }]) {
    if (!canBegin(text, first.type)) continue;
    let isCommon = first.type === 'arabic';
    let sounds = '';
    let best: Candidate | null = null;
    for (let to = at; to < tokens.length && to - at < MOST_WORDS; to++) {
      const token = tokens[to]!;
      if (token.type !== first.type || taken[to] || (to > at && token.type === 'arabic' && noName.has(token.text))) break;
      if (isCommon) isCommon = usageOf(to === at ? text : token.text) === 'common';
      sounds = to === at ? soundOf(text) : `${sounds} ${soundOf(token.text.toLowerCase())}`;
      const of = names.get(sounds);
      if (of && !isCommon) best = { ...of, from: at, to: to + 1, start: first.start + cut, end: token.end, ruleId: 'document.spelling', confidence: Math.min(of.confidence, 0.8) };
    }
    if (best) return best;
  }
  return null;
}
