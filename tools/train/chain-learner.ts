import type { LabelSet } from '../../core/entities/tagger/labels.ts';
import { Lattice } from '../../core/entities/tagger/lattice.ts';

/** What another tagger says of a sentence: its chances of each label, `tokens × labels`, and its expected counts of each transition. */
export interface Taught {
  chances: Float32Array;
  pairs: Float64Array;
}

/** The labels that a sentence should have. */
export interface Wanted {
  gold: Uint8Array;
  /** Where some label is left open: 1 for each that the token may have. */
  allowed: Uint8Array | null;
  /** How much its errors count; 1 is usual. */
  weight: number;
  /** In place of `gold`, where another tagger was asked. */
  taught?: Taught;
}

/**
 * The half of a chain's training that does not hang on where its emissions come from: what is wrong with those of a sentence, and the
 * transitions, learned on the way by AdaGrad.
 */
export class ChainLearner {
  readonly #labels: LabelSet;
  readonly #rate: number;
  readonly #transitions: Float64Array;
  readonly #squares: Float64Array;
  readonly #total: Float64Array;
  #remembered = 0;
  readonly #lattice: Lattice;
  readonly #gradient: Float64Array;

  constructor(labels: LabelSet, rate: number) {
    const cells = labels.size * labels.size;
    this.#labels = labels;
    this.#rate = rate;
    this.#transitions = new Float64Array(cells);
    this.#squares = new Float64Array(cells);
    this.#total = new Float64Array(cells);
    this.#lattice = new Lattice(labels, this.#transitions);
    this.#gradient = new Float64Array(labels.size);
  }

  /**
   * Takes a step for a sentence whose emissions are given, `length × labels`. `onToken` gets the gradient of each token's emissions, which the
   * next call overwrites. Returns the loss.
   */
  learn(one: Wanted, emissions: Float64Array, onToken: (t: number, gradient: Float64Array) => void): number {
    const { size } = this.#labels;
    const { gold, allowed, weight, taught } = one;
    const lattice = this.#lattice;
    const transitions = this.#transitions;
    const gradient = this.#gradient;
    const length = gold.length;
    let logGold = 0;
    let target: ArrayLike<number> | null = null;
    let pairs: ArrayLike<number> | null = null;
    if (taught) {
      target = taught.chances;
      pairs = taught.pairs;
      for (let cell = 0; cell < length * size; cell++) logGold += emissions[cell]! * target[cell]!;
      for (let cell = 0; cell < transitions.length; cell++) logGold += transitions[cell]! * pairs[cell]!;
    } else if (allowed) {
      logGold = lattice.run(emissions, length, allowed, true);
      target = lattice.marginals.slice(0, length * size);
      pairs = lattice.pairs.slice();
    } else for (let t = 0; t < length; t++) logGold += emissions[t * size + gold[t]!]! + (t > 0 ? transitions[gold[t - 1]! * size + gold[t]!]! : 0);
    const loss = (lattice.run(emissions, length, undefined, true) - logGold) * weight;
    const { marginals } = lattice;
    for (let t = 0; t < length; t++) {
      let top = 0;
      for (let y = 0; y < size; y++) {
        const value = (marginals[t * size + y]! - (target ? target[t * size + y]! : y === gold[t] ? 1 : 0)) * weight;
        gradient[y] = value;
        if (Math.abs(value) > top) top = Math.abs(value);
      }
      // Most tokens are settled after a few epochs: leaving them saves two thirds of the time and moves nothing.
      if (top >= 2e-3) onToken(t, gradient);
    }
    for (let t = 1; t < length; t++) if (!pairs) lattice.pairs[gold[t - 1]! * size + gold[t]!]! -= 1;
    for (let cell = 0; cell < transitions.length; cell++) {
      const value = (lattice.pairs[cell]! - (pairs ? pairs[cell]! : 0)) * weight;
      if (value === 0) continue;
      this.#squares[cell]! += value * value;
      transitions[cell]! -= (this.#rate * value) / Math.sqrt(this.#squares[cell]! + 1e-6);
    }
    lattice.refresh();
    return loss;
  }

  /** Counts the transitions as they are now towards their mean. */
  remember(): void {
    this.#remembered++;
    for (let cell = 0; cell < this.#total.length; cell++) this.#total[cell]! += this.#transitions[cell]!;
  }

  /** The mean of the transitions remembered, `from × size + to`. */
  mean(): Float64Array {
    return this.#total.map((sum) => sum / this.#remembered);
  }
}
