import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { nativeBrowser as browser } from './native-browser.ts';

const KEY = 'settings';

/** What the reader chose; defaults where nothing was chosen or what is stored is damaged. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some fields and returns the whole. Every open view hears of it through `onSettingsChange`. Changes of all our own pages and the background wait for each other, or one would write over the other. */
export const changeSettings = (patch: Partial<Settings>): Promise<Settings> =>
  // Absent outside secure contexts, where no page of ours runs.
  globalThis.navigator?.locks ? navigator.locks.request('hashiya-settings', () => change(patch)) : change(patch);

async function change(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` on every change, wherever it was made; returns the undo. Works in content scripts too. */
export function onSettingsChange(listener: (settings: Settings, before: Settings) => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue), parseSettings(changes[KEY]?.oldValue));
  };
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}
