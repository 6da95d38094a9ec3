import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forEachInSlices } from './slices.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }); });
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Takes its time, as work does. */
const workFor = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

/** How many steps were taken each time the page was let go on. */
function countSlices(steps: readonly number[]): { done: () => number; slices: number[] } {
  const slices: number[] = [];
  let before = 0;
  const { setTimeout: real } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((resume: () => void) => {
    slices.push(steps.length - before);
    before = steps.length;
    return real(resume, 0);
  }) as typeof setTimeout);
  return { done: () => steps.length - before, slices };
}

describe('forEachInSlices', () => {
  it('does little work at once, before anybody waits', () => {
    const seen: number[] = [];
    void forEachInSlices([1, 2, 3], (item) => seen.push(item), { signal: new AbortController().signal });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('holds the page for no longer than the budget and one step', async () => {
    const seen: number[] = [];
    const { slices, done } = countSlices(seen);
    const all = forEachInSlices(Array.from({ length: 100 }, (_, at) => at), (item) => { workFor(3); seen.push(item); }, { signal: new AbortController().signal, budgetMs: 8 });
    await vi.runAllTimersAsync();
    await all;
    expect(seen).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(Math.max(...slices, done())).toBe(3);
    expect(slices).toHaveLength(33);
  });

  it('takes no step after the signal, and is fulfilled', async () => {
    const stopping = new AbortController();
    const seen: number[] = [];
    const all = forEachInSlices([1, 2, 3, 4], (item) => { workFor(20); seen.push(item); if (item === 2) stopping.abort(); }, { signal: stopping.signal });
    await vi.runAllTimersAsync();
    await expect(all).resolves.toBeUndefined();
    expect(seen).toEqual([1, 2]);
  });

  it('rejects with what a step throws', async () => {
    await expect(forEachInSlices([1], () => { throw new Error('broken'); }, { signal: new AbortController().signal })).rejects.toThrow('broken');
  });

  it('calls the step for each item once, in order, whatever each costs', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 40 }), async (costs, budgetMs) => {
      const seen: number[] = [];
      const all = forEachInSlices(costs.entries(), ([at, cost]) => { workFor(cost); seen.push(at); }, { signal: new AbortController().signal, budgetMs });
      await vi.runAllTimersAsync();
      await all;
      expect(seen).toEqual([...costs.keys()]);
    }));
  });
});
