import { expect, it } from 'vitest';
import { timeEach } from './time-each.ts';

/** A clock of steps, and work that takes so long on it. */
function machine(milliseconds: number, step = 10) {
  let now = 0;
  const work = (): void => { now += milliseconds; };
  const clock = (run: () => unknown): number => {
    const before = Math.floor(now / step) * step;
    run();
    return Math.floor(now / step) * step - before;
  };
  return { work, clock };
}

it.each([0.03, 0.4, 3, 9, 70])('tells %d ms on a clock of ten milliseconds', (milliseconds) => {
  const { work, clock } = machine(milliseconds);
  const told = timeEach(3, work, clock);
  expect(told).toBeGreaterThan(milliseconds * 0.75);
  expect(told).toBeLessThan(milliseconds * 1.25);
});

it('takes the best run', () => {
  const lengths = [90, 60, 80];
  expect(timeEach(3, () => undefined, () => lengths.shift()!)).toBe(60);
});
