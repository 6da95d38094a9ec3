import type { Span } from '../text/span.ts';

/** A sentence longer than this is cut: some sites write an article as one. */
const LONGEST = 600;

/**
 * The sentence that holds a span, without the blanks around it. A sentence ends at a line feed, or at . ! ? ؟ … with a blank behind;
 * the stop in «2.8» and in «د.إ» ends none. O(distance to the ends of the sentence).
 */
export function sentenceAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && text[to] !== '\n') {
    to++;
    if (endsSentence(text, to - 1)) break;
  }
  return text.slice(from, to).trim();
}

function endsSentence(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === '\n') return true;
  if (!'.!?؟…'.includes(sign)) return false;
  const next = text[at + 1];
  return next === undefined || /\s/.test(next);
}
