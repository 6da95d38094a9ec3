import { browser } from './browser.ts';

export interface ActiveTab {
  id: number;
  /** Only where a permission, or the click on the toolbar button, lets us see it. */
  url?: string;
  windowId?: number;
}

/** The tab that the reader looks at in this window. */
export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url !== undefined && { url: tab.url }), ...(tab.windowId !== undefined && { windowId: tab.windowId }) };
}

/** Calls `listener` when the reader turns to another tab or the shown page changes; returns the undo. */
export function onActiveTabChange(listener: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: { active?: boolean }): void => {
    if (tab.active && (change.status === 'complete' || change.url)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated as never);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated as never);
  };
}

/** Opens one of our own pages in a tab: `/library.html`, `/welcome.html`. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export async function openUrl(url: string): Promise<void> {
  if (/^https?:\/\//.test(url)) await browser.tabs.create({ url });
}

interface PanelApis {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the margin beside the page: Chromium's side panel, Firefox's sidebar. Must be called straight from a click. False where there is none. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  // The polyfill knows neither; both browsers offer promises themselves.
  const apis = (globalThis as { chrome?: PanelApis; browser?: PanelApis });
  const panel = apis.chrome?.sidePanel ?? null;
  if (panel) {
    await panel.open({ tabId });
    return true;
  }
  const sidebar = apis.browser?.sidebarAction ?? null;
  if (!sidebar) return false;
  await sidebar.open();
  return true;
}
