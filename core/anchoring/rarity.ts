import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import { commonAfter, commonBefore, compareTexts, findAll } from './matching.ts';
import { TELLING } from './telling.ts';

/**
 * Whether other sentences of the text could be taken for the one that a quote stands in, were it gone:
 * `alone` none · `alike` one that says nearly the same, as a lead does after its title, or the quote again in the same sentence · `twice` the same words again.
 */
export type Rarity = 'alone' | 'alike' | 'twice';

/** Occurrences of the quote that are looked at, and of these, the ones that are compared in full. */
const MOST_OCCURRENCES = 2_000;
const MOST_COMPARED = 24;
/** From this likeness on a sentence could be taken for another. Below what the resolver asks for. */
const ALIKE = 0.42;
/** Of a long sentence, this much on either side of the quote is compared. */
const REACH = 100;
/** The share of letters that may differ in a sentence that is searched for in the whole text; unrelated Arabic sentences differ in half. */
const MOST_ERRORS = 0.38;
/** Letters by which an edited sentence may be shifted. */
const SLACK = 32;

export function measureRarity(levelled: AnchorText, span: Span, sentence: Span): Rarity {
  const { text } = levelled;
  const [from, to] = [levelled.fromSource(span.start), levelled.fromSource(span.end)];
  const [first, last] = [levelled.fromSource(sentence.start), levelled.fromSource(sentence.end)];
  if (to <= from) return 'alone';
  const before = text.slice(first, from);
  const after = text.slice(to, last).trimEnd();
  const length = before.length + after.length;
  const others: { at: number; sameBefore: number; sameAfter: number }[] = [];
  let rarity: Rarity = 'alone';
  for (const at of findAll(text, text.slice(from, to), MOST_OCCURRENCES)) {
    if (at === from) continue;
    const sameBefore = commonBefore(before, before.length, text, at);
    const sameAfter = commonAfter(after, 0, text, at + to - from);
    const isWhole = sameBefore === before.length && sameAfter === after.length;
    if (isWhole && (length + to - from >= TELLING || levelled.isSentence({ start: at - before.length, end: at + to - from + after.length }))) return 'twice';
    // In the same sentence the words around it are the same, only farther away.
    if (at >= first && at < last) rarity = 'alike';
    others.push({ at, sameBefore, sameAfter });
  }
  if (rarity === 'alike') return rarity;
  others.sort((a, b) => b.sameBefore + b.sameAfter - a.sameBefore - a.sameAfter);
  for (const { at, sameBefore, sameAfter } of others.slice(0, MOST_COMPARED)) {
    const end = at + to - from;
    const same = Math.max(sameBefore, before.length * compareTexts(before, text.slice(Math.max(0, at - before.length), at))) + Math.max(sameAfter, after.length * compareTexts(after, text.slice(end, end + after.length)));
    if (same >= ALIKE * length) return 'alike';
  }
  return hasLike(text, { start: Math.max(first, from - REACH), end: Math.min(last, to + REACH) }) ? 'alike' : 'alone';
}

/** Pieces by which a like sentence is looked for: two that agree in more than half share some. */
const PIECE = 8;
const MOST_HITS = 8;
const MOST_WINDOWS = 24;

function hasLike(text: string, { start, end }: Span): boolean {
  const wanted = text.slice(start, end).trim();
  if (wanted.length < 12 || wanted.length > 2_000) return false;
  const errors = Math.floor(wanted.length * (wanted.length < 32 ? MOST_ERRORS / 1.5 : MOST_ERRORS));
  const windows = new Map<number, number>();
  for (let offset = 0; offset + PIECE <= wanted.length; offset += PIECE) {
    for (const at of findAll(text, wanted.slice(offset, offset + PIECE), MOST_HITS)) {
      const from = at - offset;
      // Its own place, and what lies over it.
      if (from < end && from + wanted.length > start) continue;
      const bucket = Math.round(from / SLACK);
      windows.set(bucket, (windows.get(bucket) ?? 0) + 1);
    }
  }
  const likely = [...windows].sort((a, b) => b[1] - a[1]).slice(0, MOST_WINDOWS);
  return likely.some(([bucket]) => {
    const from = Math.max(0, (bucket - 1) * SLACK);
    const to = (bucket + 1) * SLACK + wanted.length;
    const window = from < end && to > start ? text.slice(Math.max(from, from < start ? 0 : end), from < start ? Math.min(to, start) : to) : text.slice(from, to);
    return search(window, wanted, errors).length > 0;
  });
}
