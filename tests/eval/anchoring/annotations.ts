import type { Span } from '../../../core/text/span.ts';
import type { Random } from './random.ts';

export type AnnotationKind = 'figure' | 'words' | 'sentence';

/** A span that a reader might have noted. */
export interface Annotation extends Span {
  kind: AnnotationKind;
}

/** Sentences of a text: a line, or what a full stop, a question mark or an exclamation mark ends. Signs at the end belong to them. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    for (const stop of line[0].matchAll(/[.؟!](?=\s|$)/g)) {
      const end = line.index + stop.index + 1;
      if (end - start < 12) continue;
      sentences.push({ start, end });
      start = end;
      while (text[start] === ' ') start++;
    }
    if (line.index + line[0].length > start) sentences.push({ start, end: line.index + line[0].length });
  }
  return sentences;
}

/** Digits with the word behind them, which is mostly the unit, a scale or the thing counted. */
const FIGURE = /[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*[%٪]?(?: (?:مليون|مليار|ألف|آلاف|ملايين|مليارات|تريليون))?(?: [\p{L}\p{M}]+)?/gu;

/** Figures, runs of one to six words, and whole sentences of a text; spans that are given (`known`) come first. No span twice. */
export function listAnnotations(text: string, random: Random, known: readonly Annotation[] = []): Annotation[] {
  const found = new Map<string, Annotation>();
  const add = (annotation: Annotation): void => {
    const key = `${annotation.start} ${annotation.end}`;
    if (annotation.end > annotation.start && !found.has(key)) found.set(key, annotation);
  };
  known.forEach(add);
  if (known.length === 0) for (const { index, 0: figure } of text.matchAll(FIGURE)) add({ kind: 'figure', start: index, end: index + figure.length });
  for (const sentence of findSentences(text)) {
    if (random.share() < 0.5) add({ kind: 'sentence', ...withoutStop(text, sentence) });
    const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}\p{N}.,٫٬%٪]*[\p{L}\p{N}%٪]/gu)];
    for (let turn = 0; turn < 2 && words.length > 1; turn++) {
      const first = random.whole(words.length);
      const last = words[Math.min(words.length - 1, first + random.whole(6))]!;
      add({ kind: 'words', start: sentence.start + words[first]!.index, end: sentence.start + last.index + last[0].length });
    }
  }
  return [...found.values()];
}

const withoutStop = (text: string, { start, end }: Span): Span => ({ start, end: /[.؟!]/.test(text[end - 1]!) ? end - 1 : end });
