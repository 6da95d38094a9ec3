import type { Erased } from '../core/notes/note-store.ts';
import { browser } from './browser.ts';

const KEY = 'erased';

/**
 * Keeps what was erased in memory, never on the disk, until the browser closes: so long it can be undone. Without the automatic backups where
 * all is too much. False where even that is: then only the page that erased it has it.
 */
export async function rememberErased(erased: Erased): Promise<boolean> {
  for (const kept of [erased, { ...erased, backups: [] }]) {
    try {
      await browser.storage.session.set({ [KEY]: kept });
      return true;
    } catch {
      // Over the browser's bound for such memory.
    }
  }
  return false;
}

export async function recallErased(): Promise<Erased | null> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Erased | undefined) ?? null;
}

export const forgetErased = (): Promise<void> => browser.storage.session.remove(KEY);
