import { type Chunk, OUTSIDE } from './labels.ts';
import type { Lattice } from './lattice.ts';

/** Chances below it are not looked at: `border` is never less. */
const LEAST = 0.05;
/** A sequence in which O leads everywhere by as much holds no name. */
const CLEAR = 5;

/**
 * The names of a sequence that share no token and whose chances, each less `border`, sum to the most. The best sequence of labels asks that all of
 * it be right at once; what is counted is how many names are, so each is weighed by itself: a point of F1 on ANERcorp. Leaves the marginals of
 * the lattice, as `run` does.
 */
export function bestNames(lattice: Lattice, emissions: Float64Array, length: number, border: number): Chunk[] {
  if (isClear(emissions, length, lattice.labels.size)) return [];
  lattice.run(emissions, length);
  const names = lattice.names(length, LEAST);
  const best = new Float64Array(length + 1);
  const last: (Chunk | null)[] = [null];
  for (let end = 1, next = 0; end <= length; end++) {
    best[end] = best[end - 1]!;
    last[end] = null;
    for (; next < names.length && names[next]!.to === end; next++) {
      const sum = best[names[next]!.from]! + names[next]!.chance - border;
      if (sum > best[end]!) { best[end] = sum; last[end] = names[next]!; }
    }
  }
  const chosen: Chunk[] = [];
  for (let end = length; end > 0; ) {
    const name = last[end];
    if (name) { chosen.push({ from: name.from, to: name.to, kind: name.kind }); end = name.from; } else end--;
  }
  return chosen.reverse();
}

function isClear(emissions: Float64Array, length: number, size: number): boolean {
  for (let at = 0; at < length * size; at += size) for (let y = OUTSIDE + 1; y < size; y++) if (emissions[at + y]! > emissions[at + OUTSIDE]! - CLEAR) return false;
  return true;
}
