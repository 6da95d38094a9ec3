import { articleText } from '../../../core/article/article.ts';
import type { Span } from '../../../core/text/span.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import { findSentences } from './annotations.ts';
import { createRandom } from './random.ts';
import { keep, put, replace, assemble, type TrackedText } from './tracked-text.ts';

/** A text of so many words, made of the fixtures' sentences with other figures and every ninth word from elsewhere, so that no sentence stands in it twice. */
export function writeLongText(words: number, seed = 1): string {
  const random = createRandom(seed);
  const sentences = fixtureArticles.flatMap((article) => { const text = articleText(article); return findSentences(text).map(({ start, end }) => text.slice(start, end)); });
  const others = sentences.flatMap((sentence) => sentence.split(' ')).filter((word) => /^\p{L}{4,}$/u.test(word));
  const written: string[] = [];
  let count = 0;
  while (count < words) {
    const sentence = random.pick(sentences).replace(/\d/g, () => String(1 + random.whole(9))).split(' ').map((word) => (random.share() < 0.11 && /^\p{L}+$/u.test(word) ? random.pick(others) : word));
    count += sentence.length;
    written.push(sentence.join(' '), random.share() < 0.3 ? '\n' : ' ');
  }
  return written.join('').trim();
}

/** So many notes, evenly spread: figures, runs of words and whole sentences in turn. */
export function listNotes(text: string, count: number): Span[] {
  const sentences = findSentences(text).filter(({ start, end }) => end - start > 40);
  return Array.from({ length: count }, (_, at): Span => {
    const sentence = sentences[Math.floor((at * sentences.length) / count)]!;
    const written = text.slice(sentence.start, sentence.end);
    const figure = /\d+(?:[.,]\d+)*%?(?: \p{L}+)?/u.exec(written);
    if (at % 3 === 0 && figure) return { start: sentence.start + figure.index, end: sentence.start + figure.index + figure[0].length };
    if (at % 3 === 1) return { start: sentence.start, end: sentence.end - 1 };
    const words = [...written.matchAll(/\p{L}+/gu)];
    const first = words[Math.floor(words.length / 3)]!;
    const last = words[Math.min(words.length - 1, Math.floor(words.length / 3) + 3)]!;
    return { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length };
  });
}

/** The text without the sentences of these notes. */
export function takeOutSentences(text: string, notes: readonly Span[]): TrackedText {
  const gone = findSentences(text).filter((sentence) => notes.some(({ start, end }) => sentence.start < end && start < sentence.end));
  let at = 0;
  const pieces = gone.map(({ start, end }) => { const piece = keep(text, at, start); at = end; return piece; });
  return assemble([...pieces, keep(text, at, text.length)].filter((piece) => piece.text !== ''));
}

/** The text with each noted figure another, and a word of each noted sentence too. */
export function correctNotes(text: string, notes: readonly Span[]): TrackedText {
  let at = 0;
  const pieces = notes.toSorted((a, b) => a.start - b.start).flatMap(({ start, end }) => {
    if (start < at) return [];
    const before = keep(text, at, start);
    at = end;
    return [before, replace(text.slice(start, end).replace(/\d/, (digit) => String((Number(digit) % 9) + 1)), start, end)];
  });
  return assemble([...pieces, keep(text, at, text.length), put('')].filter((piece) => piece.text !== ''));
}
