import { type Annotation, findSentences } from './annotations.ts';
import type { Random } from './random.ts';

/**
 * What readers select seldom and tests gladly: one digit or number alone, one word, a run that begins and ends inside words, a whole paragraph,
 * the end of one paragraph with the beginning of the next.
 */
export function listOddAnnotations(text: string, random: Random): Annotation[] {
  const found = new Map<string, Annotation>();
  const add = (annotation: Annotation): void => void found.set(`${annotation.start} ${annotation.end}`, annotation);
  for (const { index, 0: number } of text.matchAll(/[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*/g)) if (random.share() < 0.7) add({ kind: 'figure', start: index, end: index + number.length });
  for (const sentence of findSentences(text)) {
    const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}]+/gu)].map(({ index, 0: word }) => ({ start: sentence.start + index, end: sentence.start + index + word.length }));
    if (words.length < 4) continue;
    const word = random.pick(words);
    add({ kind: 'words', ...word });
    const first = random.whole(words.length - 2);
    const [from, to] = [words[first]!, words[Math.min(words.length - 1, first + 2 + random.whole(4))]!];
    if (from.end - from.start > 3 && to.end - to.start > 3) add({ kind: 'words', start: skipMarks(text, from.start + 2), end: skipMarks(text, to.end - 2) });
  }
  const lines = [...text.matchAll(/[^\n]+/g)];
  for (const [at, { index, 0: line }] of lines.entries()) {
    if (random.share() < 0.6) add({ kind: 'sentence', start: index, end: index + line.length });
    const next = lines[at + 1];
    if (next && line.length > 30 && next[0].length > 30) {
      const start = line.lastIndexOf(' ', line.length - 16) + 1;
      add({ kind: 'words', start: index + start, end: next.index + next[0].indexOf(' ', 14) });
    }
  }
  return [...found.values()];
}

/** No selection parts a letter from its vowel marks. */
function skipMarks(text: string, at: number): number {
  let end = at;
  while (/\p{M}/u.test(text[end] ?? '')) end++;
  return end;
}
