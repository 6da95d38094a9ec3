interface SliceOptions {
  signal: AbortSignal;
  /** How long the page is held at a time, in milliseconds. A single step that takes longer is not cut. */
  budgetMs?: number;
}

/** Well under the 16 of a frame, which the page's own work must fit into as well. */
const BUDGET = 8;

/**
 * Calls `step` for each item, in order, and lets the page go on between slices of at most `budgetMs`: no long task, whatever the page holds.
 * The first slice is now, so that little work is done before the first `await`. Once the signal aborts, no further step is taken and the
 * promise is fulfilled all the same: who goes on from there asks the signal. What a step throws, rejects.
 */
export async function forEachInSlices<Item>(items: Iterable<Item>, step: (item: Item) => void, { signal, budgetMs = BUDGET }: SliceOptions): Promise<void> {
  let until = performance.now() + budgetMs;
  for (const item of items) {
    if (performance.now() >= until) {
      await letPageGoOn();
      until = performance.now() + budgetMs;
    }
    if (signal.aborted) return;
    step(item);
  }
}

/**
 * Input, drawing and what else is due goes first. By `scheduler.yield` where there is one: an idle callback would wait behind all that a busy page
 * ever does, and a timer in a hidden tab for a second.
 */
export function letPageGoOn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => { setTimeout(resume, 0); });
}
