import type { TextQuoteSelector } from '../../core/anchoring/selector.ts';

/** A quote longer than this is named by its first and last words. UTF-16 units. */
const LONGEST_EXACT = 120;
const WORDS_AT_EDGE = 4;
const CONTEXT_WORDS = 3;

// The text directive gives `-`, `,` and `&` a meaning; encodeURIComponent leaves the hyphen alone.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * An address that scrolls to the passage: URL fragment text directives (WICG), `#:~:text=prefix-,start,end,-suffix`.
 * Browsers without them open the page at its top.
 */
export function linkToPassage(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  // A text directive matches within one block; of a passage over several the edges are named.
  const words = wordsOf(exact);
  const isLong = exact.length > LONGEST_EXACT || exact.includes('\n');
  const quote = isLong && words.length >= 2 * WORDS_AT_EDGE
    ? `${encode(words.slice(0, WORDS_AT_EDGE).join(' '))},${encode(words.slice(-WORDS_AT_EDGE).join(' '))}`
    : encode(words.join(' '));
  // Context counts only up to the block's edge.
  const before = wordsOf(prefix.split('\n').at(-1) ?? '').slice(-CONTEXT_WORDS).join(' ');
  const after = wordsOf(suffix.split('\n')[0] ?? '').slice(0, CONTEXT_WORDS).join(' ');
  const directive = [...(before ? [`${encode(before)}-`] : []), quote, ...(after ? [`-${encode(after)}`] : [])].join(',');
  return `${url.split('#')[0]}#:~:text=${directive}`;
}
