import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import { TELLING } from './site.ts';
import { commonAfter, commonBefore, compareTexts, findAll } from './matching.ts';

/**
 * Whether other sentences of the text could be taken for the one that a quote stands in, were it gone:
 * `alone` none · `alike` one that says nearly the same, as a lead does after its title, or the quote again in the same sentence · `twice` the same words again.
 */
export type Rarity = 'alone' | 'alike' | 'twice';

/** Occurrences of the quote that are compared. */
const MOST_COMPARED = 400;
/** From this likeness on a sentence could be taken for another. Below what the resolver asks for. */
const ALIKE = 0.42;
/** Of a long sentence, this much on either side of the quote is compared. */
const REACH = 100;
/** The share of letters that may differ in a sentence that is searched for in the whole text; unrelated Arabic sentences differ in half. */
const MOST_ERRORS = 0.38;
/** The part of a very long text, on either side, in which a sentence's likes are searched. */
const MOST_SEARCHED = 400_000;

export function measureRarity(levelled: AnchorText, span: Span, sentence: Span): Rarity {
  const { text } = levelled;
  const [from, to] = [levelled.fromSource(span.start), levelled.fromSource(span.end)];
  const [first, last] = [levelled.fromSource(sentence.start), levelled.fromSource(sentence.end)];
  if (to <= from) return 'alone';
  const before = text.slice(first, from);
  const after = text.slice(to, last).trimEnd();
  let rarity: Rarity = 'alone';
  for (const at of findAll(text, text.slice(from, to), MOST_COMPARED)) {
    if (at === from) continue;
    const end = at + to - from;
    const sameBefore = commonBefore(before, before.length, text, at);
    const sameAfter = commonAfter(after, 0, text, end);
    const isWhole = sameBefore === before.length && sameAfter === after.length;
    if (isWhole && (before.length + to - from + after.length >= TELLING || levelled.isSentence({ start: at - before.length, end: end + after.length }))) return 'twice';
    if (rarity === 'alike') continue;
    const length = before.length + after.length;
    const same = Math.max(sameBefore, before.length * compareTexts(before, text.slice(Math.max(0, at - before.length), at))) + Math.max(sameAfter, after.length * compareTexts(after, text.slice(end, end + after.length)));
    // In the same sentence the words around it are the same, only farther away.
    if (same >= ALIKE * length || (at >= first && at < last)) rarity = 'alike';
  }
  return rarity === 'alone' && hasLike(text, { start: Math.max(first, from - REACH), end: Math.min(last, to + REACH) }) ? 'alike' : rarity;
}

function hasLike(text: string, { start, end }: Span): boolean {
  const wanted = text.slice(start, end).trim();
  if (wanted.length < 12 || wanted.length > 2_000) return false;
  const errors = Math.floor(wanted.length * (wanted.length < 32 ? MOST_ERRORS / 1.5 : MOST_ERRORS));
  return search(text.slice(Math.max(0, start - MOST_SEARCHED), start), wanted, errors).length > 0 || search(text.slice(end, end + MOST_SEARCHED), wanted, errors).length > 0;
}
