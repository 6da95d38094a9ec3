import { FEATURE_BITS, type FeatureReader, documentRows } from '../../core/entities/tagger/features.ts';
import { type LabelSet, OUTSIDE, kindOf, labelsOf } from '../../core/entities/tagger/labels.ts';
import { ChainLearner, type Wanted } from './chain-learner.ts';
import { createRandom } from './random.ts';
import type { TrainingSentence } from './sentence.ts';

export interface CrfOptions {
  epochs: number;
  /** AdaGrad's step. */
  rate: number;
  /** Part of a token's features that is hidden at each sight of it. */
  dropout: number;
  /** Part of a weight's size that each epoch takes away. */
  decay: number;
  /** How many weights may be other than nothing: the largest are kept at two thirds of the epochs, the rest go on without them. 0: all. */
  keep: number;
  seed: number;
  /** Corpora with weights of their own beside the common ones (Daumé 2007); the recogniser keeps common + the named one's. */
  copies: boolean;
  /** A kind of a corpus that may be one of several kinds here, or none: MISC. */
  loose: Readonly<Record<string, readonly string[]>>;
  log?: (line: string) => void;
}

/** The weights of a trained field: `emissions[feature × size + label]`, `transitions[from × size + to]`. */
export interface CrfWeights {
  emissions: Float32Array;
  transitions: Float64Array;
}

export interface TrainExtras {
  /** Sentences that an epoch sees in place of those at the same index (mention replacement). */
  prepare?: (epoch: number) => { at: number; sentence: TrainingSentence }[];
  /** What the document says of each token (DocumentMemory), by sentence. */
  documents?: readonly (readonly (readonly number[])[] | undefined)[];
  documentShare?: number;
  /** The corpus whose own weights are added to the common ones in the result. */
  home?: string;
  /** Weights of a field trained before: what it left nothing stays nothing, so that the mean of both is no larger. */
  support?: Float32Array;
}

/** A sentence in numbers. */
interface Encoded extends Wanted {
  rows: Int32Array;
  starts: Int32Array;
  corpus: number;
  /** Features of the document pass, a list a token, shown at about every other sight so that the weights serve both passes. */
  document: readonly (readonly number[])[] | null;
}

export function encode(sentence: TrainingSentence, reader: FeatureReader, labels: LabelSet, loose: CrfOptions['loose']): Omit<Encoded, 'corpus' | 'document'> {
  const { rows, starts } = reader.read(sentence.tokens);
  const length = sentence.tokens.length;
  const known = sentence.chunks.filter((one) => labels.kinds.includes(one.kind)).map((one) => ({ ...one, kind: labels.kinds.indexOf(one.kind) }));
  const gold = labelsOf(known, length);
  let allowed: Uint8Array | null = null;
  for (const { from, to, kind } of sentence.chunks) {
    const kinds = loose[kind];
    if (!kinds || labels.kinds.includes(kind)) continue;
    if (!allowed) {
      allowed = new Uint8Array(length * labels.size);
      for (let at = 0; at < length; at++) allowed[at * labels.size + gold[at]!] = 1;
    }
    for (let at = from; at < to; at++) for (let y = 0; y < labels.size; y++) if (y === OUTSIDE || kinds.includes(labels.kinds[kindOf(y)]!)) allowed[at * labels.size + y] = 1;
  }
  return { rows: rows.slice(0, starts[length]), starts, gold, allowed, weight: sentence.weight, ...(sentence.taught && { taught: sentence.taught }) };
}

/**
 * Trains a linear-chain conditional random field by AdaGrad on single sentences, with feature dropout; the weights returned are
 * the mean over the second half of the epochs. `prepare`, where given, makes the sentences of each epoch anew (mention replacement).
 * Deterministic for a seed.
 */
export function trainCrf(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, options: CrfOptions, extras: TrainExtras = {}): CrfWeights {
  const { prepare, documents, home = '' } = extras;
  const size = labels.size;
  const rowsTotal = 1 << FEATURE_BITS;
  const random = createRandom(options.seed);
  const corpora = [...new Set(sentences.map((one) => one.corpus))];
  const hasCopies = options.copies && corpora.length > 1;
  const encoded: Encoded[] = sentences.map((one, at) => ({ ...encode(one, reader, labels, options.loose), corpus: corpora.indexOf(one.corpus), document: documents?.[at]?.map((_, i, atoms) => documentRows(atoms, i)) ?? null }));
  const tables = Array.from({ length: hasCopies ? corpora.length + 1 : 1 }, () => new Float32Array(rowsTotal * size));
  const sums = tables.map((one) => new Float32Array(one.length));
  const mean = tables.map((one) => new Float32Array(one.length));
  const chain = new ChainLearner(labels, options.rate);
  const order = encoded.map((_, at) => at);
  let emissions = new Float64Array(0);
  let kept = new Int32Array(0);
  const keptStarts: number[] = [];
  let averaged = 0;
  const pruneAt = Math.floor(options.epochs * 0.6);
  if (extras.support) for (let at = 0; at < extras.support.length; at++) if (extras.support[at] === 0) { sums[0]![at] = Infinity; if (hasCopies) sums[corpora.indexOf(home) + 1]![at] = Infinity; }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate;
    let loss = 0;
    if (options.keep > 0 && !extras.support && epoch === pruneAt) prune(tables, sums, options.keep, hasCopies ? corpora.indexOf(home) + 1 : 0);
    for (const { at, sentence } of prepare?.(epoch) ?? []) encoded[at] = { ...encode(sentence, reader, labels, options.loose), corpus: encoded[at]!.corpus, document: null };
    random.shuffle(order);
    for (const index of order) {
      const one = encoded[index]!;
      const length = one.gold.length;
      const mine = hasCopies ? tables[one.corpus + 1]! : null;
      const common = tables[0]!;
      if (emissions.length < length * size) emissions = new Float64Array(length * size * 2);
      if (kept.length < one.rows.length + length * 64) kept = new Int32Array((one.rows.length + length * 64) * 2);
      emissions.fill(0, 0, length * size);
      let count = 0;
      const document = one.document && random.next() < (extras.documentShare ?? 0.6) ? one.document : null;
      for (let t = 0; t < length; t++) {
        keptStarts[t] = count;
        const cell = t * size;
        for (let at = one.starts[t]!; at < one.starts[t + 1]!; at++) {
          if (options.dropout > 0 && random.next() < options.dropout) continue;
          const row = one.rows[at]! * size;
          kept[count++] = row;
          for (let y = 0; y < size; y++) emissions[cell + y]! += common[row + y]!;
          if (mine) for (let y = 0; y < size; y++) emissions[cell + y]! += mine[row + y]!;
        }
        if (document) for (const feature of document[t]!) {
          if (random.next() < options.dropout) continue;
          const row = feature * size;
          kept[count++] = row;
          for (let y = 0; y < size; y++) emissions[cell + y]! += common[row + y]!;
          if (mine) for (let y = 0; y < size; y++) emissions[cell + y]! += mine[row + y]!;
        }
      }
      keptStarts[length] = count;
      loss += chain.learn(one, emissions, (t, gradient) => {
        for (let at = keptStarts[t]!; at < keptStarts[t + 1]!; at++) {
          step(common, sums[0]!, kept[at]!, gradient, size, rate);
          if (mine) step(mine, sums[one.corpus + 1]!, kept[at]!, gradient, size, rate);
        }
      });
    }
    if (options.decay > 0) for (const table of tables) for (let at = 0; at < table.length; at++) table[at]! *= 1 - options.decay;
    if (epoch >= pruneAt) {
      averaged++;
      for (const [at, table] of tables.entries()) { const to = mean[at]!; for (let i = 0; i < table.length; i++) to[i]! += table[i]!; }
      chain.remember();
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  const result = mean[0]!;
  const own = hasCopies ? mean[corpora.indexOf(home) + 1] : undefined;
  const scale = (1 - options.dropout) / averaged;
  for (let at = 0; at < result.length; at++) result[at] = (result[at]! + (own && corpora.includes(home) ? own[at]! : 0)) * scale;
  return { emissions: result, transitions: chain.mean() };
}

/**
 * Leaves the largest weights of the result (common and home's together) and of the others as large ones. What is cut stays cut: an
 * infinite sum of squares makes every further step nothing. Cutting without training on cost two points at the size wanted.
 */
function prune(tables: readonly Float32Array[], sums: readonly Float32Array[], keep: number, home: number): void {
  const common = tables[0]!;
  const own = home > 0 ? tables[home]! : null;
  const sizes = new Float32Array(common.length);
  for (let at = 0; at < sizes.length; at++) sizes[at] = Math.abs(common[at]! + (own ? own[at]! : 0));
  const border = sizes.slice().sort()[Math.max(0, sizes.length - keep)]!;
  for (let at = 0; at < sizes.length; at++) {
    if (sizes[at]! >= border && border > 0) continue;
    for (const [index, table] of tables.entries()) {
      // Copies of other corpora are no part of the result: they keep what they have, to explain their own rules.
      if (index !== 0 && index !== home) continue;
      table[at] = 0;
      sums[index]![at] = Infinity;
    }
  }
}

function step(table: Float32Array, sums: Float32Array, row: number, gradient: Float64Array, size: number, rate: number): void {
  for (let y = 0; y < size; y++) {
    const value = gradient[y]!;
    const sum = sums[row + y]! + value * value;
    sums[row + y] = sum;
    table[row + y]! -= (rate * value) / Math.sqrt(sum + 1e-4);
  }
}
