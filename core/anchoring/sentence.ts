/** How far a sentence is followed. */
const MOST = 600;
/** A sign that ends a sentence, closing quotation marks behind it, and the blank after. A single letter before a full stop is an abbreviation, «د. محمد»; the last letter of a word with vowel marks, «فُقِدَت.», is none. */
const END = /[.!?؟…]["»”’)\]]*\s/gu;

const endsSentence = (text: string, sign: number): boolean => text[sign] !== '.' || !/(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}*$/u.test(text.slice(Math.max(0, sign - 8), sign));

/** Where the sentence begins in which `at` stands: behind the last line feed or sentence's end before it; 0 or the farthest offset that was looked at where there is none. */
export function findSentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - MOST);
  const before = text.slice(from, at);
  let start = before.lastIndexOf('\n') + 1;
  END.lastIndex = start;
  for (let match = END.exec(before); match; match = END.exec(before)) if (endsSentence(before, match.index)) start = match.index + match[0].length;
  return from + start;
}

/** Where the sentence ends in which `at` stands: before the line feed, or behind the sign and its blank. */
export function findSentenceEnd(text: string, at: number): number {
  const after = text.slice(Math.max(0, at - 2), at + MOST);
  const offset = at - Math.max(0, at - 2);
  const feed = after.indexOf('\n', offset);
  const limit = feed === -1 ? after.length : feed;
  END.lastIndex = offset;
  for (let match = END.exec(after); match && match.index < limit; match = END.exec(after)) if (endsSentence(after, match.index)) return at - offset + Math.min(limit, match.index + match[0].length);
  return at - offset + limit;
}
