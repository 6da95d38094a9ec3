import type { StoreTrouble } from '../core/notes/note.ts';

/** Milliseconds between two looks while something is wrong. Where nothing is, nobody looks: that would keep the background awake. */
const LOOK_AGAIN = 4_000;

/**
 * Looks whether notes can be written, and tells `listener` when that changed: now, when the view is turned to, after `check`, and again and
 * again while they cannot. Returns `check`.
 */
export function watchTrouble(ask: () => Promise<StoreTrouble | null>, listener: (trouble: StoreTrouble | null) => void): () => Promise<void> {
  let told: StoreTrouble | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const trouble = await ask();
    if (trouble !== told) listener((told = trouble));
    clearTimeout(timer);
    if (trouble !== null) timer = setTimeout(() => void check(), LOOK_AGAIN);
  };
  globalThis.addEventListener('focus', () => void check());
  void check();
  return check;
}
