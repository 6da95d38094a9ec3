import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { readings } from './words.ts';

/**
 * Later short forms of the people named in full: «تشين» after «سيليا تشين». The last word of a name of two or more counts when it
 * belongs to one person of this text alone; a given name alone is not taken, since it is often another person's. O(tokens).
 */
export function addShortForms(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(tokens.length);
  const families = new Map<string, Candidate | null>();
  const firstSeen = new Map<string, number>();
  for (const one of named) {
    taken.fill(1, one.from, one.to);
    if (one.kind !== 'person' || one.to - one.from < 2) continue;
    const last = tokens[one.to - 1]!;
    if (last.type !== 'arabic' || last.text.length < 4) continue;
    // «عبد الكريم» is not called «الكريم».
    if (tokens[one.to - 2]!.text === 'عبد') continue;
    const other = families.get(last.text);
    if (other === undefined) { families.set(last.text, one); firstSeen.set(last.text, one.from); }
    else if (other && other.key !== one.key) families.set(last.text, null);
  }
  if (families.size === 0) return [...named];
  const short: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (token.type !== 'arabic' || taken[at] === 1) return;
    for (const { text, cut } of readings(token.text)) {
      const person = families.get(text);
      if (!person || firstSeen.get(text)! > at) continue;
      const start = token.start + cut;
      short.push({ ...person, from: at, to: at + 1, start, end: token.end, ruleId: 'document.short-form', confidence: 0.8 });
      return;
    }
  });
  return [...named, ...short].sort((a, b) => a.start - b.start);
}
