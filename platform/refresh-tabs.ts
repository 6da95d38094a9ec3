import { isSameSiteAddress } from '../core/article/same-site.ts';
import { browser } from './browser.ts';
import { askTab } from './messages.ts';

/** Among our own pages and the background: what is kept has changed. */
const CHANNEL = 'hashiya-changes';

/**
 * Has the annotators of other tabs take again what changed, since content scripts hear nothing of the database; then tells our own pages that they have.
 * `notesOnly` spares them the analysis, which notes do not change.
 * `articleUrl` leaves out tabs that are known to show another site; a tab that no annotator reads does not answer, and that is no failure.
 */
export async function refreshTabs({ articleUrl, exceptTab, notesOnly = false }: { articleUrl?: string; exceptTab?: number | undefined; notesOnly?: boolean } = {}): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url }) => {
    if (id === undefined || id === exceptTab || (url !== undefined && !/^(https?|file):/.test(url))) return;
    if (articleUrl !== undefined && url !== undefined && /^https?:/.test(url) && !isSameSiteAddress(articleUrl, url)) return;
    await askTab(id, notesOnly ? 'tab.refreshNotes' : 'tab.refresh');
  }));
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` whenever notes were written anywhere, once the tabs know of it. For views that have no connection to the database. */
export function onTabsRefreshed(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', listener);
}
