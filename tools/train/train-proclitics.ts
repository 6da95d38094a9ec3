import { hashText } from '../../core/entities/tagger/hash.ts';
import { quantize } from '../../core/entities/tagger/model.ts';
import type { NameMatcher } from '../../core/entities/tagger/name-matcher.ts';
import { PROCLITIC_BITS, procliticRows } from '../../core/entities/tagger/proclitic-model.ts';
import { readProclitics } from '../../core/entities/tagger/proclitics.ts';
import type { WordTable } from '../../core/entities/tagger/word-table.ts';
import { createRandom } from './random.ts';

/** The first word of a name, folded, and how many of its letters stand before the name. */
export interface ProcliticExample {
  word: string;
  cut: number;
  kind: number;
  before: string;
  isAlone: boolean;
}

const EPOCHS = 8;

/**
 * Learns which reading of a word is the name's: a softmax over its readings, by AdaGrad. Each word itself is hidden at half of its sights,
 * so that its letters and what lists know of it have to do.
 */
export function trainProclitics(examples: readonly ProcliticExample[], words: WordTable, names: NameMatcher, seed: number): Int8Array {
  const weights = new Float32Array(1 << PROCLITIC_BITS);
  const sums = new Float32Array(weights.length);
  const random = createRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const { word, cut, kind, before, isAlone } of order) {
      const readings = readProclitics(word);
      const gold = readings.findIndex((one) => one.cut === cut);
      if (readings.length < 2 || gold < 0) continue;
      const rows = readings.map((_, at) => procliticRows(readings, at, kind, before, isAlone, words, (hash) => names.has(hash)).filter(() => random.next() > 0.3));
      const scores = rows.map((list) => Math.exp(list.reduce((sum, row) => sum + weights[row]!, 0)));
      const total = scores.reduce((sum, score) => sum + score, 0);
      rows.forEach((list, at) => {
        const slope = scores[at]! / total - (at === gold ? 1 : 0);
        for (const row of list) {
          sums[row]! += slope * slope;
          weights[row]! -= (0.1 * slope) / Math.sqrt(sums[row]! + 1e-3);
        }
      });
    }
  }
  return quantize(weights).values;
}

/** Names of lists, as they are and with proclitics attached: what the marked sentences are too few to show. */
export function attachProclitics(names: readonly { first: string; kind: number; isAlone: boolean }[], seed: number): ProcliticExample[] {
  const random = createRandom(seed + 77);
  const examples: ProcliticExample[] = [];
  const seen = new Set<number>();
  for (const { first, kind, isAlone } of names) {
    if (seen.has(hashText(first))) continue;
    seen.add(hashText(first));
    if (readProclitics(first).length > 1) examples.push({ word: first, cut: 0, kind, before: '', isAlone });
    const choice = random.pick(['و', 'ب', 'ل', 'و', 'ف', 'ول', 'وب', 'ك']);
    const joined = choice.endsWith('ل') && first.startsWith('ال') ? choice + first.slice(1) : choice + first;
    if (random.next() < 0.5) examples.push({ word: joined, cut: choice.length, kind, before: '', isAlone });
  }
  return examples;
}
