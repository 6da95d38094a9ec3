import { BEGIN, type Chunk, END, INSIDE, type LabelSet, SINGLE, labelOf } from './labels.ts';

// Below it a label is as good as excluded, but never wholly: a sequence must stay possible whatever the weights.
const FLOOR = -300;

/**
 * The arithmetic of a linear-chain conditional random field: emissions (`length × labels.size`, log-space) and transitions
 * (`from × size + to`) to the best labels or to marginal probabilities. Buffers are kept between calls; O(length × allowed transitions).
 */
export class Lattice {
  readonly labels: LabelSet;
  readonly transitions: Float64Array;
  readonly #size: number;
  /** Exponentials of the transitions, beside `labels.before`. */
  readonly #exp: Float64Array;
  readonly #logs: Float64Array;
  #back = new Uint8Array(0);
  #score = new Float64Array(0);
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  /** After `run`: the probability of each label at each token, `length × size`. */
  marginals = new Float64Array(0);
  /** After `run` with `pairs`: the expected count of each transition, summed over the sequence. */
  readonly pairs: Float64Array;

  constructor(labels: LabelSet, transitions: Float64Array) {
    this.labels = labels;
    this.transitions = transitions;
    this.#size = labels.size;
    this.#exp = new Float64Array(labels.before.length);
    this.#logs = new Float64Array(labels.before.length);
    this.pairs = new Float64Array(labels.size * labels.size);
    this.refresh();
  }

  /** To be called when `transitions` changed. */
  refresh(): void {
    const { beforeStart, before, size } = this.labels;
    for (let y = 0; y < size; y++) for (let at = beforeStart[y]!; at < beforeStart[y + 1]!; at++) {
      this.#logs[at] = this.transitions[before[at]! * size + y]!;
      this.#exp[at] = Math.exp(this.#logs[at]!);
    }
  }

  #grow(length: number): void {
    const cells = length * this.#size;
    if (this.#score.length >= cells) return;
    const room = cells * 2;
    this.#back = new Uint8Array(room);
    this.#score = new Float64Array(room);
    this.#potential = new Float64Array(room);
    this.#alpha = new Float64Array(room);
    this.#beta = new Float64Array(room);
    this.marginals = new Float64Array(room);
  }

  /** The best sequence of labels (Viterbi). It is always a legal one. */
  decode(emissions: Float64Array, length: number, out = new Uint8Array(length)): Uint8Array {
    if (length === 0) return out;
    this.#grow(length);
    const { beforeStart, before, canStart, canEnd } = this.labels;
    const size = this.#size;
    const [score, logs] = [this.#score, this.#logs];
    for (let y = 0; y < size; y++) score[y] = canStart[y] ? emissions[y]! : -Infinity;
    for (let t = 1; t < length; t++) {
      const row = t * size;
      for (let y = 0; y < size; y++) {
        let best = -Infinity;
        let from = 0;
        for (let at = beforeStart[y]!; at < beforeStart[y + 1]!; at++) {
          const prior = before[at]!;
          const sum = score[row - size + prior]! + logs[at]!;
          if (sum > best) { best = sum; from = prior; }
        }
        score[row + y] = best + emissions[row + y]!;
        this.#back[row + y] = from;
      }
    }
    let best = -Infinity;
    let label = 0;
    const last = (length - 1) * size;
    for (let y = 0; y < size; y++) if (canEnd[y] && score[last + y]! > best) { best = score[last + y]!; label = y; }
    for (let t = length - 1; t >= 0; t--) {
      out[t] = label;
      label = this.#back[t * size + label]!;
    }
    return out;
  }

  /**
   * Forward-backward, in probabilities scaled at each token (one exponential a cell instead of one a transition).
   * `allowed`, where given, is 1 for each label that the token may have. Returns the logarithm of the sum over all sequences.
   */
  run(emissions: Float64Array, length: number, allowed?: Uint8Array, wantsPairs = false): number {
    if (wantsPairs) this.pairs.fill(0);
    if (length === 0) return 0;
    this.#grow(length);
    const { beforeStart, before, canStart, canEnd } = this.labels;
    const size = this.#size;
    const [potential, alpha, beta, exp, marginals] = [this.#potential, this.#alpha, this.#beta, this.#exp, this.marginals];
    let log = 0;
    for (let t = 0; t < length; t++) {
      const row = t * size;
      let top = -Infinity;
      for (let y = 0; y < size; y++) if ((!allowed || allowed[row + y]) && emissions[row + y]! > top) top = emissions[row + y]!;
      log += top;
      for (let y = 0; y < size; y++) potential[row + y] = !allowed || allowed[row + y] ? Math.exp(Math.max(FLOOR, emissions[row + y]! - top)) : 0;
    }
    for (let t = 0; t < length; t++) {
      const row = t * size;
      let total = 0;
      for (let y = 0; y < size; y++) {
        let sum = 0;
        if (t === 0) sum = canStart[y]!;
        else for (let at = beforeStart[y]!; at < beforeStart[y + 1]!; at++) sum += alpha[row - size + before[at]!]! * exp[at]!;
        sum *= potential[row + y]!;
        if (t === length - 1 && !canEnd[y]) sum = 0;
        alpha[row + y] = sum;
        total += sum;
      }
      // Only labels that the emissions all but exclude are left: any of them will do, so take them as they come.
      const scale = total > 0 ? 1 / total : 1;
      log += Math.log(total || Number.MIN_VALUE);
      for (let y = 0; y < size; y++) alpha[row + y]! *= scale;
    }
    for (let t = length - 1; t >= 0; t--) {
      const row = t * size;
      let total = 0;
      if (t === length - 1) for (let y = 0; y < size; y++) beta[row + y] = canEnd[y]!;
      else {
        for (let y = 0; y < size; y++) beta[row + y] = 0;
        for (let y = 0; y < size; y++) {
          const ahead = potential[row + size + y]! * beta[row + size + y]!;
          if (ahead === 0) continue;
          for (let at = beforeStart[y]!; at < beforeStart[y + 1]!; at++) beta[row + before[at]!]! += exp[at]! * ahead;
        }
      }
      for (let y = 0; y < size; y++) total += alpha[row + y]! * beta[row + y]!;
      const scale = total > 0 ? 1 / total : 1;
      for (let y = 0; y < size; y++) {
        beta[row + y]! *= scale;
        marginals[row + y] = alpha[row + y]! * beta[row + y]!;
      }
    }
    if (wantsPairs) this.#countPairs(length);
    return log;
  }

  /**
   * After `run`: every name with its chance, where that is at least `least`: that it begins and ends just there and is of that kind. Ordered by
   * their ends. O(length × kinds), since chances below `least` are not followed.
   */
  names(length: number, least: number): (Chunk & { chance: number })[] {
    const size = this.#size;
    const kinds = this.labels.kinds.length;
    const { marginals } = this;
    const found: (Chunk & { chance: number })[] = [];
    for (let from = 0; from < length; from++) {
      for (let kind = 0; kind < kinds; kind++) {
        const single = marginals[from * size + labelOf(kind, SINGLE)]!;
        if (single >= least) found.push({ from, to: from + 1, kind, chance: single });
        let label = labelOf(kind, BEGIN);
        let open = marginals[from * size + label]!;
        for (let at = from + 1; at < length && open >= least; at++) {
          const inside = this.#ahead(label, labelOf(kind, INSIDE), at);
          const end = this.#ahead(label, labelOf(kind, END), at);
          if (inside + end <= 0) break;
          const ends = (open * end) / (inside + end);
          if (ends >= least) found.push({ from, to: at + 1, kind, chance: ends });
          open -= ends;
          label = labelOf(kind, INSIDE);
        }
      }
    }
    return found.sort((a, b) => a.to - b.to || a.from - b.from);
  }

  #ahead(from: number, to: number, at: number): number {
    return Math.exp(this.transitions[from * this.#size + to]!) * this.#potential[at * this.#size + to]! * this.#beta[at * this.#size + to]!;
  }

  #countPairs(length: number): void {
    const { beforeStart, before } = this.labels;
    const size = this.#size;
    const [potential, alpha, beta, exp, pairs] = [this.#potential, this.#alpha, this.#beta, this.#exp, this.pairs];
    const local = new Float64Array(size * size);
    for (let t = 1; t < length; t++) {
      const row = t * size;
      let total = 0;
      for (let y = 0; y < size; y++) {
        const ahead = potential[row + y]! * beta[row + y]!;
        for (let at = beforeStart[y]!; at < beforeStart[y + 1]!; at++) {
          const cell = before[at]! * size + y;
          const value = ahead === 0 ? 0 : alpha[row - size + before[at]!]! * exp[at]! * ahead;
          local[cell] = value;
          total += value;
        }
      }
      if (total > 0) for (let cell = 0; cell < local.length; cell++) pairs[cell]! += local[cell]! / total;
    }
  }
}
