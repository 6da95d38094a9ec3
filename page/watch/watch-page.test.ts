import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from './watch-page.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }); });
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page every 700 ms. */
async function changeFor(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 700) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(700);
  }
}

it('spends at most a twentieth of the time on a page that never rests, the analysis counted', async () => {
  const stopping = new AbortController();
  let reads = 0;
  watchPage({
    document,
    isOurs: () => false,
    root: () => document.body,
    onChange: () => { reads++; return new Promise((resolve) => { setTimeout(resolve, 400); }); },
    onMoved: () => undefined,
    onLook: () => undefined,
    signal: stopping.signal,
  });
  await changeFor(84_000);
  expect(reads).toBeGreaterThan(5);
  expect(reads * 400).toBeLessThanOrEqual(84_000 * 0.05 + 400);
  stopping.abort();
  const before = reads;
  await changeFor(21_000);
  expect(reads).toBe(before);
});
