import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { FeatureReader, FeatureToken } from '../../core/entities/tagger/features.ts';
import { type LabelSet, OUTSIDE } from '../../core/entities/tagger/labels.ts';
import { Lattice } from '../../core/entities/tagger/lattice.ts';
import { splitSentences } from '../../core/entities/tagger/split-sentences.ts';
import type { TrainingSentence } from './sentence.ts';
import { type Pool, emit } from './train-pool.ts';

/** Shorter pieces are headings and lists, longer ones are tables. */
const SHORTEST = 6;
const LONGEST = 80;
/** What a taught sentence's errors count: its teacher errs too. */
const WEIGHT = 0.3;

/** At most `most` sentences of a text, one a line of it, from lines spread evenly. */
export function readUnmarked(text: string, most: number): FeatureToken[][] {
  const lines = text.split('\n');
  const sentences: FeatureToken[][] = [];
  for (let at = 0; at < lines.length; at += Math.max(1, Math.ceil(lines.length / most))) {
    const fit = splitSentences(tokenize(fold(lines[at]!).text)).find((one) => one.length >= SHORTEST && one.length <= LONGEST);
    if (fit) sentences.push(fit.map(({ text: word, type, spaceBefore }) => ({ text: word, type, spaceBefore })));
  }
  return sentences;
}

/**
 * Sentences to learn from in which a pool of fields says how likely each label is (self-training). Its chances are what is learned, not its choice: no
 * sentence need be left out for being unsure, and the doubt is passed on.
 */
export function teach(unmarked: readonly FeatureToken[][], reader: FeatureReader, labels: LabelSet, pool: Pool, bias: number, corpus: string): TrainingSentence[] {
  const lattice = new Lattice(labels, pool.transitions);
  return unmarked.map((tokens) => {
    const emissions = emit(tokens, reader, pool, labels.size);
    for (let at = OUTSIDE; at < emissions.length; at += labels.size) emissions[at]! -= bias;
    lattice.run(emissions, tokens.length, undefined, true);
    return { tokens, chunks: [], corpus, weight: WEIGHT, taught: { chances: Float32Array.from(lattice.marginals.subarray(0, emissions.length)), pairs: lattice.pairs.slice() } };
  });
}
