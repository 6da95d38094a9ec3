import { cpuTime } from '../tests/support/cpu-time.ts';

/** Shorter than this, what is timed may take less than a few steps of a coarse clock, and a ratio of two such times says nothing. Milliseconds. */
const LONG_ENOUGH = 50;

/** Milliseconds of processor time of one piece of work, the best of some runs: done as often in each as it takes to be long enough for the clock. */
export function timeEach(runs: number, work: () => unknown, clock: (work: () => unknown) => number = cpuTime): number {
  let times = 1;
  const run = (): number => clock(() => { for (let at = 0; at < times; at++) work(); });
  let best = run();
  while (best < LONG_ENOUGH) {
    times *= 2;
    best = run();
  }
  for (let at = 1; at < runs; at++) best = Math.min(best, run());
  return best / times;
}
