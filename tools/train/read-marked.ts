import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { NamedChunk, TrainingSentence } from './sentence.ts';

const MARK = /\[([^[\]|]+)\|(PER|ORG|LOC|PROD|EVENT)\]/g;

/** A sentence with its names marked `[words|KIND]`, as plain text and spans in it. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number; kind: string }[];
}

/** Takes the marks out of a line. */
export function readMarks(line: string): MarkedText {
  const marks: MarkedText['marks'] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(MARK)) {
    text += line.slice(at, found.index);
    marks.push({ start: text.length, end: text.length + found[1]!.length, kind: found[2]! });
    text += found[1]!;
    at = found.index + found[0].length;
  }
  return { text: text + line.slice(at), marks };
}

/** A marked text as tokens and names. A token that a mark begins inside of («و[الرياض») belongs to the name; the recogniser parts them again. */
export function toSentence({ text, marks }: MarkedText, corpus: string, weight: number): TrainingSentence {
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const chunks: NamedChunk[] = [];
  let at = 0;
  for (const { start, end, kind } of marks) {
    const [from, to] = [folded.toFolded(start), folded.toFolded(end)];
    while (at < tokens.length && tokens[at]!.end <= from) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < to) at++;
    if (at > first) chunks.push({ from: first, to: at, kind });
  }
  return { tokens, chunks, corpus, weight };
}

/** The lines of a file of marked sentences; `#` begins a comment. */
export const markedLines = (content: string): string[] => content.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
