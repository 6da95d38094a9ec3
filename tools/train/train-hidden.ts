import { type FeatureReader, documentRows } from '../../core/entities/tagger/features.ts';
import { hiddenRow } from '../../core/entities/tagger/hidden-layer.ts';
import type { LabelSet } from '../../core/entities/tagger/labels.ts';
import { ChainLearner } from './chain-learner.ts';
import { createRandom } from './random.ts';
import type { TrainingSentence } from './sentence.ts';
import { type CrfOptions, type TrainExtras, encode } from './train-crf.ts';

export interface HiddenOptions {
  units: number;
  /** Rows of vectors, as a power of two. */
  bits: number;
  /** Part of a token's units that is hidden at each sight of it. */
  dropout: number;
}

/** The layer that the trainer takes: 128 units were no better, 32 half a point worse. */
export const HIDDEN: HiddenOptions = { units: 64, bits: 17, dropout: 0.5 };

/** A trained layer, and the transitions that it was trained with. `rows`: `2^bits × units`; `out`: `units × labels`. */
export interface HiddenWeights {
  units: number;
  bits: number;
  rows: Float32Array;
  bias: Float32Array;
  out: Float32Array;
  transitions: Float64Array;
}

/**
 * Trains a chain whose emissions come from a hidden layer alone (core/entities/tagger/hidden-layer.ts), by AdaGrad on single sentences; features and
 * units are hidden at random, and the weights returned are the mean over the last epochs. The vectors start at nothing, so that a feature never seen says
 * nothing; only `out` and `bias` start at random. One sum of squares serves a whole vector. Deterministic for a seed.
 */
export function trainHidden(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, options: CrfOptions, { units, bits, dropout }: HiddenOptions, { documents, documentShare = 0.6 }: TrainExtras = {}): HiddenWeights {
  const size = labels.size;
  const random = createRandom(options.seed);
  const encoded = sentences.map((one, at) => ({ ...encode(one, reader, labels, options.loose), document: documents?.[at]?.map((_, i, atoms) => documentRows(atoms, i)) ?? null }));
  const rows = new Trained(units << bits, 1 << bits);
  const bias = new Trained(units, units, () => random.next() * 0.1);
  const out = new Trained(units * size, units * size, () => (random.next() - 0.5) * (2 / Math.sqrt(units)));
  const chain = new ChainLearner(labels, options.rate);
  const order = encoded.map((_, at) => at);
  const firstKept = Math.floor(options.epochs * 0.6);
  const more = 1 / (1 - options.dropout);
  const errors = new Float64Array(units);
  let emissions = new Float64Array(0);
  let inner = new Float64Array(0);
  let shown = new Float64Array(0);
  let kept = new Int32Array(0);
  let starts = new Int32Array(0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    random.shuffle(order);
    for (const index of order) {
      const one = encoded[index]!;
      const length = one.gold.length;
      if (emissions.length < length * size) {
        emissions = new Float64Array(length * size * 2);
        inner = new Float64Array(length * units * 2);
        shown = new Float64Array(length * units * 2);
        starts = new Int32Array(length * 2 + 1);
      }
      if (kept.length < one.rows.length + length * 64) kept = new Int32Array((one.rows.length + length * 64) * 2);
      emissions.fill(0, 0, length * size);
      inner.fill(0, 0, length * units);
      const document = one.document && random.next() < documentShare ? one.document : null;
      let count = 0;
      for (let t = 0; t < length; t++) {
        const cell = t * units;
        starts[t] = count;
        for (let at = one.starts[t]!; at < one.starts[t + 1]!; at++) if (random.next() >= options.dropout) kept[count++] = hiddenRow(one.rows[at]!, bits) * units;
        if (document) for (const feature of document[t]!) if (random.next() >= options.dropout) kept[count++] = hiddenRow(feature, bits) * units;
        for (let at = starts[t]!; at < count; at++) rows.addRow(kept[at]!, units, inner, cell);
        for (let unit = 0; unit < units; unit++) {
          const value = inner[cell + unit]! * more + bias.values[unit]!;
          inner[cell + unit] = value;
          const share = value <= 0 || random.next() < dropout ? 0 : 1 / (1 - dropout);
          shown[cell + unit] = share;
          if (share > 0) for (let y = 0, from = unit * size; y < size; y++, from++) emissions[t * size + y]! += value * share * out.values[from]!;
        }
      }
      starts[length] = count;
      loss += chain.learn(one, emissions, (t, gradient) => {
        const cell = t * units;
        let square = 0;
        for (let unit = 0; unit < units; unit++) {
          const share = shown[cell + unit]!;
          errors[unit] = 0;
          if (share === 0) continue;
          let error = 0;
          for (let y = 0, from = unit * size; y < size; y++, from++) {
            error += out.values[from]! * gradient[y]!;
            out.step(from, gradient[y]! * inner[cell + unit]! * share, options.rate);
          }
          errors[unit] = error * share;
          square += errors[unit]! * errors[unit]!;
          bias.step(unit, errors[unit]!, options.rate);
        }
        square /= units;
        for (let at = starts[t]!; at < starts[t + 1]!; at++) rows.stepRow(kept[at]!, units, errors, square, options.rate);
      });
    }
    if (epoch >= firstKept) {
      for (const one of [rows, bias, out]) one.remember();
      chain.remember();
    }
    options.log?.(`hidden layer, epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return { units, bits, rows: rows.mean(), bias: bias.mean(), out: out.mean(), transitions: chain.mean() };
}

/** Numbers learned by AdaGrad, with their mean. */
class Trained {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #total: Float32Array;
  #remembered = 0;

  constructor(length: number, squares: number, start: () => number = () => 0) {
    this.values = new Float32Array(length);
    for (let at = 0; at < length; at++) this.values[at] = start();
    this.#squares = new Float32Array(squares);
    this.#total = new Float32Array(length);
  }

  step(at: number, gradient: number, rate: number): void {
    const sum = this.#squares[at]! + gradient * gradient;
    this.#squares[at] = sum;
    this.values[at]! -= (rate * gradient) / Math.sqrt(sum + 1e-4);
  }

  /** Adds the row that begins at `first` to `sums` from `to` on. */
  addRow(first: number, length: number, sums: Float64Array, to: number): void {
    const { values } = this;
    for (let unit = 0; unit < length; unit++) sums[to + unit]! += values[first + unit]!;
  }

  /** A step of the row that begins at `first`; `square` is the mean of the gradient's squares. */
  stepRow(first: number, length: number, gradient: Float64Array, square: number, rate: number): void {
    const row = first / length;
    const sum = this.#squares[row]! + square;
    this.#squares[row] = sum;
    const step = rate / Math.sqrt(sum + 1e-4);
    const { values } = this;
    for (let unit = 0, at = first; unit < length; unit++, at++) values[at]! -= step * gradient[unit]!;
  }

  remember(): void {
    this.#remembered++;
    for (let at = 0; at < this.#total.length; at++) this.#total[at]! += this.values[at]!;
  }

  mean(): Float32Array {
    return this.#total.map((sum) => sum / this.#remembered);
  }
}
