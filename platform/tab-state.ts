import type { GateDecision } from '../core/article/gate.ts';
import { browser } from './browser.ts';

/** What the background remembers of a tab. Kept in `storage.session`, since the background may be stopped at any moment. */
export interface TabState {
  /** The page it speaks of: another address makes it void. */
  url: string;
  decision: GateDecision | null;
  /** The reader asked for this page whatever the gate said. */
  forced: boolean;
}

const keyOf = (tabId: number): string => `tab ${tabId}`;

export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

export const writeTabState = (tabId: number, state: TabState): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: state });

export const forgetTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
