import type { FeatureReader, FeatureToken } from '../../core/entities/tagger/features.ts';
import { type HiddenLayer, addHidden, quantizeLayer } from '../../core/entities/tagger/hidden-layer.ts';
import type { LabelSet } from '../../core/entities/tagger/labels.ts';
import type { TrainingSentence } from './sentence.ts';
import { type CrfOptions, type CrfWeights, type TrainExtras, trainCrf } from './train-crf.ts';
import { type HiddenOptions, trainHidden } from './train-hidden.ts';

export interface PoolOptions extends CrfOptions {
  /** How many fields with other seeds are trained; the result is their mean, which is surer than any of them. */
  members: number;
  /** How many fields with a hidden layer are trained beside them, each as good as one more member; 0: none. */
  layers: number;
  hidden: HiddenOptions;
}

/** The mean of several fields: linear weights, the layers of the others, and the transitions. */
export interface Pool extends CrfWeights {
  layers: HiddenLayer[];
}

/**
 * The mean of several fields' scores, which differ by their seeds: `members` linear ones, whose weights are averaged, and `layers` with a hidden layer,
 * which are kept side by side. Linear ones after the first keep to the weights that it kept.
 */
export function trainPool(sentences: readonly TrainingSentence[], reader: FeatureReader, labels: LabelSet, options: PoolOptions, extras: TrainExtras = {}): Pool {
  const all = options.members + options.layers;
  const first = trainCrf(sentences, reader, labels, options, extras);
  const support = options.keep > 0 ? first.emissions.slice() : undefined;
  for (let member = 1; member < options.members; member++) {
    options.log?.(`field ${member + 1} of ${all}`);
    const next = trainCrf(sentences, reader, labels, { ...options, seed: options.seed + 101 * member }, { ...extras, ...(support && { support }) });
    for (let at = 0; at < first.emissions.length; at++) first.emissions[at]! += next.emissions[at]!;
    for (let at = 0; at < first.transitions.length; at++) first.transitions[at]! += next.transitions[at]!;
  }
  const layers: HiddenLayer[] = [];
  for (let member = options.members; member < all; member++) {
    options.log?.(`field ${member + 1} of ${all}, with a hidden layer`);
    const next = trainHidden(sentences, reader, labels, { ...options, seed: options.seed + 101 * member }, options.hidden, extras);
    layers.push(quantizeLayer({ ...next, out: next.out.map((weight) => weight / all) }));
    for (let at = 0; at < first.transitions.length; at++) first.transitions[at]! += next.transitions[at]!;
  }
  for (let at = 0; at < first.emissions.length; at++) first.emissions[at]! /= all;
  for (let at = 0; at < first.transitions.length; at++) first.transitions[at]! /= all;
  return { ...first, layers };
}

/** The pool's scores of a sentence's tokens for each label, `tokens × labels`; without the document's word. */
export function emit(tokens: readonly FeatureToken[], reader: FeatureReader, { emissions, layers }: Pool, size: number): Float64Array {
  const { rows, starts } = reader.read(tokens);
  const out = new Float64Array(tokens.length * size);
  for (let t = 0; t < tokens.length; t++) {
    for (let at = starts[t]!; at < starts[t + 1]!; at++) for (let y = 0; y < size; y++) out[t * size + y]! += emissions[rows[at]! * size + y]!;
    for (const layer of layers) addHidden(layer, rows, starts[t]!, starts[t + 1]!, [], out, t * size);
  }
  return out;
}
