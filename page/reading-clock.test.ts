import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReadingClock } from './reading-clock.ts';

/** A document whose events are trusted: jsdom's own cannot be. */
function setUp() {
  const listeners = new Map<string, (event: { isTrusted: boolean }) => void>();
  const page = { visibilityState: 'visible', defaultView: null, addEventListener: (type: string, listener: never) => listeners.set(type, listener) };
  const reports: number[] = [];
  const stopping = new AbortController();
  const clock = startReadingClock({ document: page as unknown as Document, report: (seconds) => reports.push(seconds), signal: stopping.signal, now: () => Date.now() });
  const act = (isTrusted = true) => listeners.get('scroll')!({ isTrusted });
  const turn = (state: 'visible' | 'hidden') => { page.visibilityState = state; listeners.get('visibilitychange')!({ isTrusted: true }); };
  return { clock, reports, stopping, act, turn };
}

beforeEach(() => { vi.useFakeTimers(); vi.setSystemTime(1_000_000); });
afterEach(() => vi.useRealTimers());

describe('startReadingClock', () => {
  it('counts while the reader is active and reports every 15 seconds', () => {
    const { clock, reports, act } = setUp();
    for (let second = 0; second < 60; second += 10) { vi.advanceTimersByTime(10_000); act(); }
    expect(clock.seconds()).toBe(60);
    expect(reports).toEqual([15, 15, 15, 15]);
  });

  it('counts 30 seconds after the last sign of life and no more', () => {
    const { clock } = setUp();
    vi.advanceTimersByTime(300_000);
    expect(clock.seconds()).toBe(30);
  });

  it('starts again with the next sign, without the time between', () => {
    const { clock, act } = setUp();
    vi.advanceTimersByTime(120_000);
    act();
    vi.advanceTimersByTime(5_000);
    expect(clock.seconds()).toBe(35);
  });

  it('does not believe the page’s own events', () => {
    const { clock, act } = setUp();
    for (let second = 0; second < 100; second += 10) { vi.advanceTimersByTime(10_000); act(false); }
    expect(clock.seconds()).toBe(30);
  });

  it('stands still while the tab is hidden, and reports when it hides', () => {
    const { clock, reports, turn } = setUp();
    vi.advanceTimersByTime(4_000);
    turn('hidden');
    expect(reports).toEqual([4]);
    vi.advanceTimersByTime(60_000);
    turn('visible');
    vi.advanceTimersByTime(6_000);
    expect(clock.seconds()).toBe(10);
  });

  it('hands over the rest when it is reset or stopped, and each second once', () => {
    const { clock, reports, stopping } = setUp();
    vi.advanceTimersByTime(7_000);
    clock.reset();
    expect(clock.seconds()).toBe(0);
    vi.advanceTimersByTime(3_000);
    stopping.abort();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([7, 3]);
  });
});
