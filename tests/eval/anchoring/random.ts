/** Numbers that look random and are the same at every run (mulberry32). */
export interface Random {
  /** 0 ≤ n < 1. */
  share(): number;
  /** 0 ≤ n < `below`, whole. */
  whole(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(share() * below);
  return { share, whole, pick: (values) => values[whole(values.length)]! };
}
