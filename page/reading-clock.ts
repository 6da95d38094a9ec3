/** How long a reader counts as active after the last sign of life, in milliseconds. */
export const ACTIVE_FOR = 30_000;
/** How often the seconds are handed over, in milliseconds. */
export const REPORT_EVERY = 15_000;

export interface ReadingClock {
  /** Whole seconds read so far since the clock was started or last reset. */
  seconds(): number;
  /** Hands over what was not yet reported and starts again from zero: another article is shown. */
  reset(): void;
}

interface ClockOptions {
  document: Document;
  /** Takes whole seconds, more than zero, that were not reported before. */
  report(seconds: number): void;
  signal: AbortSignal;
  /** Milliseconds, rising. */
  now?: () => number;
}

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/**
 * Measures reading: time counts only while the tab is visible and the reader moved a pointer, pressed a key or scrolled within the last 30 seconds.
 * Reports every 15 seconds, when the tab is hidden, and when stopped by the signal.
 */
export function startReadingClock({ document, report, signal, now = () => performance.now() }: ClockOptions): ReadingClock {
  let readMilliseconds = 0;
  let reported = 0;
  /** Since when time counts, or null while it does not. */
  let runningSince: number | null = null;
  let lastSign = now();

  const isVisible = (): boolean => document.visibilityState === 'visible';

  /** Adds what has passed, never more than the reader's last sign of life covers. */
  const settle = (): void => {
    if (runningSince === null) return;
    const until = Math.min(now(), lastSign + ACTIVE_FOR);
    if (until > runningSince) readMilliseconds += until - runningSince;
    runningSince = isVisible() && now() < lastSign + ACTIVE_FOR ? now() : null;
  };

  const seconds = (): number => {
    settle();
    return Math.floor(readMilliseconds / 1000);
  };

  const handOver = (): void => {
    const unreported = seconds() - reported;
    if (unreported <= 0) return;
    reported += unreported;
    report(unreported);
  };

  const onSign = (event: Event): void => {
    // A page can dispatch events; it cannot make them trusted.
    if (!event.isTrusted) return;
    settle();
    lastSign = now();
    if (runningSince === null && isVisible()) runningSince = now();
  };

  const onVisibility = (): void => {
    settle();
    if (isVisible()) {
      lastSign = now();
      runningSince = now();
    } else {
      runningSince = null;
      handOver();
    }
  };

  if (isVisible()) runningSince = now();
  for (const type of SIGNS_OF_LIFE) document.addEventListener(type, onSign, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.defaultView?.addEventListener('pagehide', handOver, { signal });
  const timer = setInterval(handOver, REPORT_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    handOver();
  }, { once: true });

  return {
    seconds,
    reset() {
      handOver();
      readMilliseconds = 0;
      reported = 0;
      if (runningSince !== null) runningSince = now();
    },
  };
}
