import { mix } from './hash.ts';
import { type LabelSet, kindOf, placeOf, BEGIN, SINGLE } from './labels.ts';

/** Sentences that a sentence's names are compared with, before it and after it. */
const AROUND = 30;
/** Other mentions of a word that are looked at, on each side: a page that repeats one word costs no more. */
const MOST = 12;
const SALT = 0x5bd1e995;

interface Sight { sentence: number; /** For each kind: the chance that the word is part of such a name. */ chances: Float32Array; opens: number }

/**
 * What the rest of a document says of each word: how surely its other mentions, labelled without knowing of one another, are
 * parts of a name of each kind. Words are compared without their proclitics. O(tokens).
 */
export class DocumentMemory {
  readonly #labels: LabelSet;
  readonly #sights = new Map<number, Sight[]>();

  constructor(labels: LabelSet) {
    this.#labels = labels;
  }

  /** Remembers a sentence; sentences must come in order. `marginals` has `stems.length × labels.size` cells. */
  add(sentence: number, stems: Int32Array, isWord: Uint8Array, marginals: Float64Array): void {
    const { size, kinds } = this.#labels;
    for (let at = 0; at < stems.length; at++) {
      if (!isWord[at]) continue;
      const chances = new Float32Array(kinds.length);
      let opens = 0;
      for (let y = 1; y < size; y++) {
        const chance = marginals[at * size + y]!;
        chances[kindOf(y)]! += chance;
        if (placeOf(y) === BEGIN || placeOf(y) === SINGLE) opens += chance;
      }
      const list = this.#sights.get(stems[at]!);
      if (list) list.push({ sentence, chances, opens });
      else this.#sights.set(stems[at]!, [{ sentence, chances, opens }]);
    }
  }

  /** Atoms about each token of a sentence that was added. */
  read(sentence: number, stems: Int32Array, isWord: Uint8Array): number[][] {
    const used = new Map<number, number>();
    return Array.from(stems, (stem, at) => {
      if (!isWord[at]) return [];
      const list = this.#sights.get(stem);
      if (!list) return [];
      let first = used.get(stem) ?? firstOf(list, sentence);
      if (list[first]?.sentence !== sentence) first = firstOf(list, sentence);
      used.set(stem, first + 1);
      return this.#describe(list, first, sentence);
    });
  }

  #describe(list: readonly Sight[], own: number, sentence: number): number[] {
    const kinds = this.#labels.kinds.length;
    const mean = new Float64Array(kinds);
    const top = new Float64Array(kinds);
    let opens = 0;
    let count = 0;
    const look = (sight: Sight | undefined): boolean => {
      if (!sight || Math.abs(sight.sentence - sentence) > AROUND) return false;
      count++;
      opens += sight.opens;
      for (let kind = 0; kind < kinds; kind++) {
        mean[kind]! += sight.chances[kind]!;
        if (sight.chances[kind]! > top[kind]!) top[kind] = sight.chances[kind]!;
      }
      return true;
    };
    for (let step = 1; step <= MOST && look(list[own - step]); step++);
    for (let step = 1; step <= MOST && look(list[own + step]); step++);
    if (count === 0) return [];
    const atoms: number[] = [];
    let all = 0;
    for (let kind = 0; kind < kinds; kind++) {
      const average = mean[kind]! / count;
      all += average;
      if (top[kind]! > 0.1) {
        atoms.push(mix(mix(SALT, kind), Math.floor(average * 4.999)), mix(mix(SALT + 1, kind), Math.floor(top[kind]! * 4.999)));
        atoms.push(mix(mix(SALT + 2, kind), (Math.floor((opens / count) * 3.999) << 4) | Math.floor(average * 3.999)));
      }
    }
    atoms.push(mix(SALT + 3, (Math.min(count, 4) << 4) | Math.floor(Math.min(all, 1) * 4.999)));
    return atoms;
  }
}

/** The first sight in a sentence or after it. */
function firstOf(list: readonly Sight[], sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
