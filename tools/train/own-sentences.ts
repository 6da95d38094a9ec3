import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { ProcliticExample } from './train-proclitics.ts';
import { type MarkedText, markedLines, readMarks } from './read-marked.ts';

/** The marked sentences of a folder, file by file in the order of their names. */
export function readOwnSentences(folder: string): MarkedText[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => markedLines(readFileSync(join(folder, name), 'utf8')).map(readMarks));
}

/** How the first word of each marked name is written together with what stands before it. */
export function readProcliticExamples(texts: readonly MarkedText[], kinds: readonly string[]): ProcliticExample[] {
  const examples: ProcliticExample[] = [];
  for (const { text, marks } of texts) {
    const folded = fold(text);
    const tokens = tokenize(folded.text);
    for (const { start, end, kind } of marks) {
      const from = folded.toFolded(start);
      const at = tokens.findIndex((one) => one.end > from);
      const token = tokens[at];
      if (!token || token.type !== 'arabic' || token.start > from) continue;
      examples.push({ word: token.text, cut: from - token.start, kind: kinds.indexOf(kind), before: tokens[at - 1]?.text ?? '', isAlone: token.end >= folded.toFolded(end) });
    }
  }
  return examples;
}
