import { lexiconIndex } from '../../core/entities/lexicon-index.ts';
import { bestNames } from '../../core/entities/tagger/best-names.ts';
import { DocumentMemory } from '../../core/entities/tagger/document-pass.ts';
import { FeatureReader, type FeatureSet, type FeatureToken, versionOf } from '../../core/entities/tagger/features.ts';
import { type LabelSet, OUTSIDE, createLabelSet } from '../../core/entities/tagger/labels.ts';
import { Lattice } from '../../core/entities/tagger/lattice.ts';
import { type ModelHeader, type TaggerModel, quantize } from '../../core/entities/tagger/model.ts';
import { NameMatcher } from '../../core/entities/tagger/name-matcher.ts';
import { collectWeights } from '../../core/entities/tagger/weight-table.ts';
import { type WordColumns, WordTable } from '../../core/entities/tagger/word-table.ts';
import { type ProcliticExample, trainProclitics } from './train-proclitics.ts';
import type { TrainingSentence } from './sentence.ts';
import { teach } from './self-train.ts';
import { type PoolOptions, emit, trainPool } from './train-pool.ts';

export interface TrainTaggerOptions extends PoolOptions {
  kinds: readonly string[];
  /** Parts of the text held out in turn, to learn what the document pass says of unseen text and to choose the bias; 1: neither. */
  folds: number;
  features: FeatureSet;
  /** The corpus whose rules the result follows. */
  home: string;
  corpora: ModelHeader['corpora'];
  /** Names whose first word may carry proclitics, with the letters that do. */
  proclitics?: readonly ProcliticExample[];
  /** Epochs' changed sentences, by index (mention replacement). */
  prepare?: (epoch: number) => { at: number; sentence: TrainingSentence }[];
  /** Sentences without marks to learn from too, as a first pool reads them. */
  unmarked?: readonly FeatureToken[][];
}

const BIASES = [0.5, 1, 1.5, 2];
const BORDERS = [0.15, 0.2, 0.25, 0.3, 0.35];
/** Where no part is held out. */
const BIAS = 0.5;
const BORDER = 0.3;

/**
 * Trains a tagger: first on all but one part in turn, to see what it says of text that it has not learned by heart, then on all of it
 * with that as the document's word. `words`: what is known of words; `names`: names from lists, beside the lexicon's own.
 */
export function trainTagger(sentences: readonly TrainingSentence[], words: WordColumns, names: TaggerModel['names'], options: TrainTaggerOptions): TaggerModel {
  const labels = createLabelSet(options.kinds);
  const table = new WordTable(words);
  const matcher = new NameMatcher(names, lexiconIndex().table);
  const reader = new FeatureReader(table, matcher, options.features);
  const { documents, bias, border } = options.folds > 1 ? seeUnlearned(sentences, reader, labels, options) : { documents: undefined, bias: BIAS, border: BORDER };
  const taught = teachUnmarked(sentences, reader, labels, options, bias);
  const weights = trainPool([...sentences, ...taught], reader, labels, options, { home: options.home, ...(documents && { documents }), ...(options.prepare && { prepare: options.prepare }) });
  const { values, scale } = quantize(weights.emissions);
  const header: ModelHeader = {
    format: 3, features: versionOf(options.features), kinds: [...options.kinds], scale, outsideBias: bias, border, documentPass: documents !== undefined, corpora: options.corpora, seed: options.seed, rows: 0, weights: 0, words: 0, names: 0, clusters: 0,
    ...(weights.layers.length > 0 && { layers: weights.layers.map(({ units, bits }) => ({ units, bits })) }),
  };
  return { header, emissions: collectWeights(values, labels.size), transitions: weights.transitions, proclitics: trainProclitics(options.proclitics ?? [], table, matcher, options.seed), words, names, layers: weights.layers };
}

/** What a first pool of the same sentences says of the unmarked ones. */
function teachUnmarked(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, options: TrainTaggerOptions, bias: number): TrainingSentence[] {
  const { unmarked = [], home } = options;
  if (unmarked.length === 0) return [];
  options.log?.(`${unmarked.length} sentences without marks`);
  const teacher = trainPool(sentences, reader, labels, { ...options, members: 1, layers: 1, seed: options.seed + 7 }, { home });
  return teach(unmarked, reader, labels, teacher, bias, home);
}

/** What taggers that have not seen a sentence say of it: the document's word for each sentence, and the bias that serves them best. */
function seeUnlearned(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, options: TrainTaggerOptions): { documents: (number[][] | undefined)[]; bias: number; border: number } {
  const fold = assignFolds(sentences, options.folds);
  const emissions: Float64Array[] = [];
  const transitions: Float64Array[] = [];
  for (let part = 0; part < options.folds; part++) {
    options.log?.(`part ${part + 1} of ${options.folds} held out`);
    const few = { ...options, members: 1, layers: Math.min(options.layers, 1), epochs: Math.max(2, Math.ceil(options.epochs * 0.8)) };
    const weights = trainPool(sentences.filter((_, at) => fold[at] !== part), reader, labels, few, { home: options.home });
    transitions[part] = weights.transitions;
    sentences.forEach((one, at) => { if (fold[at] === part) emissions[at] = emit(one.tokens, reader, weights, labels.size); });
  }
  const lattices = transitions.map((one) => new Lattice(labels, one));
  const own = sentences.map((one, at) => ({ one, at })).filter(({ one }) => one.corpus === options.home);
  let bias = BIAS;
  let border = BORDER;
  let best = -1;
  let applied = 0;
  for (const candidate of BIASES) {
    for (const one of emissions) for (let at = OUTSIDE; at < one.length; at += labels.size) one[at]! -= candidate - applied;
    applied = candidate;
    for (const limit of BORDERS) {
      const f1 = scoreChunks(own.map(({ one, at }) => ({ gold: one, found: bestNames(lattices[fold[at]!]!, emissions[at]!, one.tokens.length, limit).map((chunk) => ({ ...chunk, kind: labels.kinds[chunk.kind]! })) })));
      options.log?.(`bias ${candidate}, border ${limit}: F1 ${(100 * f1).toFixed(2)} on text held out`);
      if (f1 > best) { best = f1; bias = candidate; border = limit; }
    }
  }
  for (const one of emissions) for (let at = OUTSIDE; at < one.length; at += labels.size) one[at]! -= bias - applied;
  return { bias, border, documents: rememberDocuments(sentences, reader, labels, emissions, (at) => lattices[fold[at]!]!) };
}

function rememberDocuments(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, emissions: readonly Float64Array[], latticeOf: (at: number) => Lattice): (number[][] | undefined)[] {
  const memories = new Map<string, DocumentMemory>();
  const memoryOf = ({ corpus, document }: TrainingSentence) => {
    const key = `${corpus} ${document ?? ''}`;
    if (!memories.has(key)) memories.set(key, new DocumentMemory(labels));
    return memories.get(key)!;
  };
  const sights = sentences.map((one, at) => {
    const { stems, isWord } = reader.read(one.tokens);
    const lattice = latticeOf(at);
    lattice.run(emissions[at]!, one.tokens.length);
    memoryOf(one).add(at, stems, isWord, lattice.marginals);
    return { stems, isWord };
  });
  return sights.map(({ stems, isWord }, at) => memoryOf(sentences[at]!).read(at, stems, isWord));
}

/** Neighbours stay together, as sentences of one article do. */
function assignFolds(sentences: readonly TrainingSentence[], folds: number): Int32Array {
  const totals = new Map<string, number>();
  for (const { corpus } of sentences) totals.set(corpus, (totals.get(corpus) ?? 0) + 1);
  const seen = new Map<string, number>();
  return Int32Array.from(sentences, ({ corpus }) => {
    const index = seen.get(corpus) ?? 0;
    seen.set(corpus, index + 1);
    // Blocks of a fiftieth: parts hold articles of the whole corpus, not of one year.
    return Math.floor((index * 50) / totals.get(corpus)!) % folds;
  });
}

/** Micro F1 over exact typed names. */
export function scoreChunks(pairs: readonly { gold: TrainingSentence; found: readonly { from: number; to: number; kind: string }[] }[]): number {
  let right = 0;
  let all = 0;
  for (const { gold, found } of pairs) {
    const keys = new Set(gold.chunks.map((one) => `${one.from} ${one.to} ${one.kind}`));
    right += found.filter((one) => keys.has(`${one.from} ${one.to} ${one.kind}`)).length;
    all += gold.chunks.length + found.length;
  }
  return all === 0 ? 0 : (2 * right) / all;
}
