import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { FeatureToken } from '../../core/entities/tagger/features.ts';
import { ModelError, readModel } from '../../core/entities/tagger/model.ts';
import { Tagger } from '../../core/entities/tagger/tagger.ts';
import { splitLine } from '../train/read-conll.ts';
import { OK, Problem } from './problem.ts';
import { write } from './write-output.ts';

/** The trained tagger in an artefact's file; throws a Problem where there is none. */
export function loadTagger(file: string): Tagger {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Problem(`cannot read ${file}`);
  }
  try {
    return new Tagger(readModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer));
  } catch (error) {
    if (error instanceof ModelError) throw new Problem(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * Reads token lines, a blank line between sentences, and answers each with `token TAB tag` in B-I-O, blank lines as they came. All of the
 * input is taken for one document in order: sentences that stand near each other share what is known of a name.
 */
export async function runTag(input: Readable, model: string): Promise<number> {
  const tagger = loadTagger(model);
  const lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) lines.push(line.split('\t')[0]!);
  await write(tagLines(lines, tagger).join('\n') + (lines.length > 0 ? '\n' : ''));
  return OK;
}

/** The answer to each line. */
export function tagLines(lines: readonly string[], tagger: Tagger): string[] {
  const sentences: { tokens: FeatureToken[]; lineOf: number[] }[] = [];
  let open: { tokens: FeatureToken[]; lineOf: number[] } | null = null;
  lines.forEach((line, at) => {
    if (line.trim() === '') { open = null; return; }
    if (!open) sentences.push((open = { tokens: [], lineOf: [] }));
    for (const token of splitLine(line)) { open.tokens.push(token); open.lineOf.push(at); }
  });
  const tags = lines.map((line): string => (line.trim() === '' ? '' : 'O'));
  tagger.tagDocument(sentences.map((one) => one.tokens)).forEach((chunks, index) => {
    const { tokens, lineOf } = sentences[index]!;
    for (const { from, to, kind } of chunks) {
      let prefix = 'B';
      let last = -1;
      for (let at = from; at < to; at++) {
        const line = lineOf[at]!;
        // A line of a word and a sign belongs to the word's name.
        if (line === last || (tokens[at]!.type === 'sign' && tags[line] !== 'O')) continue;
        tags[line] = `${prefix}-${tagger.labels.kinds[kind]!}`;
        prefix = 'I';
        last = line;
      }
    }
  });
  return lines.map((line, at) => (tags[at] === '' ? line : `${line}\t${tags[at]!}`));
}
