import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GateDecision } from '../../core/article/gate.ts';
import { watchLatePage } from './watch-late-page.ts';

const decision = (verdict: GateDecision['verdict']): GateDecision => ({ verdict, language: 'ar', confidence: 0.9, reasons: [] });

/** A change of the page, seen by its observers, and time for the page to be quiet. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(450);
}

describe('watchLatePage', () => {
  beforeEach(() => { vi.useFakeTimers(); history.replaceState(null, '', '/story/1'); });
  afterEach(() => vi.useRealTimers());

  it('looks again when the body comes, tells once, then rests', async () => {
    const look = vi.fn(() => decision('article'));
    const tell = vi.fn();
    const stop = watchLatePage(document, decision('other'), look, tell);
    await change();
    expect(tell).toHaveBeenCalledExactlyOnceWith(decision('article'));
    await change();
    expect(look).toHaveBeenCalledTimes(1);
    stop();
  });

  it('looks four times at most', async () => {
    const look = vi.fn(() => decision('other'));
    const tell = vi.fn();
    const stop = watchLatePage(document, decision('other'), look, tell);
    for (let times = 0; times < 8; times++) await change();
    expect(look).toHaveBeenCalledTimes(4);
    expect(tell).not.toHaveBeenCalled();
    stop();
  });

  it('gives up after ten seconds', async () => {
    const look = vi.fn(() => decision('article'));
    const stop = watchLatePage(document, decision('other'), look, vi.fn());
    await vi.advanceTimersByTimeAsync(10_100);
    await change();
    expect(look).not.toHaveBeenCalled();
    stop();
  });

  it('does not watch an article until its address changes', async () => {
    const look = vi.fn(() => decision('article'));
    const tell = vi.fn();
    const stop = watchLatePage(document, decision('article'), look, tell);
    await change();
    expect(look).not.toHaveBeenCalled();
    history.pushState(null, '', '/story/2');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await change();
    expect(tell).toHaveBeenCalledExactlyOnceWith(decision('article'));
    stop();
  });

  it('leaves nothing behind once stopped', async () => {
    const look = vi.fn(() => decision('article'));
    const remove = vi.spyOn(window, 'removeEventListener');
    watchLatePage(document, decision('other'), look, vi.fn())();
    await change();
    history.pushState(null, '', '/story/3');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await change();
    expect(look).not.toHaveBeenCalled();
    expect(remove).toHaveBeenCalledWith('popstate', expect.any(Function));
    expect(vi.getTimerCount()).toBe(0);
  });
});
