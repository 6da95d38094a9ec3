import type { GateDecision } from '../core/article/gate.ts';
import { browser } from './browser.ts';

/** What the background remembers of a tab. Kept in `storage.session`, since the background may be stopped at any moment. */
export interface TabState {
  /** The page it speaks of: another one makes it void. */
  url: string;
  decision: GateDecision | null;
  /** The reader asked for this page whatever the gate said. */
  forced: boolean;
}

const keyOf = (tabId: number): string => `tab ${tabId}`;

/** What is behind a `#` names a place of the page, unless scripts show another page by it: then it looks like a path. */
const pageOf = (url: string): string => url.replace(/#(?![/!]).*$/s, '');

/** What is remembered of the page at an address, as the tab shows it; null where what is remembered speaks of another. */
export async function readTabState(tabId: number, url: string): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const state = stored[key] as TabState | undefined;
  return state && pageOf(state.url) === pageOf(url) ? state : null;
}

export const writeTabState = (tabId: number, state: TabState): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: state });

export const forgetTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
