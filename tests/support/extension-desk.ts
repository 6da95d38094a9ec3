import type { BackgroundProtocol, TabProtocol } from '../../platform/protocol.ts';
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import { waitFor } from './wait-for.ts';

/** The extension's messages, sent as its own pages send them: what a reader cannot see of a page can be asked here. */
export interface ExtensionDesk {
  readonly tab: TabUnderTest;
  /** The browser's number of the tab that shows this address. Throws where there is none, or where no permission lets it be seen. */
  findTab(url: string): Promise<number>;
  /** Opens one of our own pages while another tab is in front: to the page it is as if it stood over that tab, as the popup does. */
  openOver(tabId: number, path: string): Promise<TabUnderTest>;
  /** The newest tab of all. */
  findNewestTab(): Promise<number>;
  /** What stands on the toolbar button of a tab, and its title. */
  readBadge(tabId: number): Promise<Badge>;
  ask<Name extends keyof BackgroundProtocol>(name: Name, ...payload: Parameters<BackgroundProtocol[Name]>): Promise<ReturnType<BackgroundProtocol[Name]>>;
  askTab<Name extends keyof TabProtocol>(tabId: number, name: Name, ...payload: Parameters<TabProtocol[Name]>): Promise<ReturnType<TabProtocol[Name]>>;
}

export interface Badge {
  text: string;
  title: string;
}

interface ExtensionApi {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  tabs: { create(wanted: object): Promise<unknown>; update(tabId: number, change: object): Promise<unknown>; query(wanted: object): Promise<{ id: number; url?: string }[]>; remove(tabIds: number[]): Promise<void>; sendMessage(tabId: number, message: unknown, options: object): Promise<unknown> };
}

interface Call {
  tabId: number | null;
  message: object;
}

/**
 * How often one of our own pages is opened until the driver sees it: Firefox moves a tab that an extension opens into the extension's process,
 * and where the move comes while puppeteer takes note of the tab, puppeteer holds a frame that is gone.
 */
const TURNS = 4;

/** Opens a page of the extension and waits until its background stands ready on the sites it may read. */
export async function openDesk(browser: BrowserUnderTest): Promise<ExtensionDesk> {
  const tab = await browser.openTab(browser.extensionUrl('options.html'));
  await waitFor('the sentinel to be registered', async () => (await tab.evaluate(countSentinels, null)) > 0);
  let opened = 0;
  const send = async (tabId: number | null, name: string, payload: unknown): Promise<never> => (await tab.evaluate(sendMessage, { tabId, message: { hashiya: 1, name, payload } })) as never;
  const findShown = async (url: string): Promise<TabUnderTest | null> => {
    for (const open of await browser.listTabs()) {
      if ((await open.url().catch(() => 'gone')) !== url) continue;
      // Once it shows something it has looked which tab is in front.
      return (await open.evaluate(() => document.body.innerText.trim(), null)) === '' ? null : open;
    }
    return null;
  };
  return {
    tab,
    async findTab(url) {
      const tabs = await tab.evaluate(listTabs, null);
      const found = tabs.filter((one) => one.url === url).at(-1);
      if (!found) throw new Error(`No tab shows ${url}: ${tabs.map((one) => one.url ?? '?').join(', ')}`);
      return found.id;
    },
    async openOver(tabId, path) {
      for (let turn = 1; ; turn++) {
        opened += 1;
        // The number tells this tab from others of the same page.
        const url = browser.extensionUrl(`${path}${path.includes('?') ? '&' : '?'}opened=${opened}`);
        await tab.evaluate(createTab, { tabId, url });
        const found = await waitFor(`a tab with ${path}`, () => findShown(url), turn < TURNS ? 3_000 : undefined).catch((error: unknown) => {
          if (turn === TURNS) throw error;
          return null;
        });
        if (found) return found;
        await tab.evaluate(removeTab, url);
      }
    },
    findNewestTab: async () => Math.max(...(await tab.evaluate(listTabs, null)).map(({ id }) => id)),
    readBadge: (tabId) => tab.evaluate(readBadge, tabId),
    ask: (name, ...[payload]) => send(null, name, payload),
    askTab: (tabId, name, ...[payload]) => send(tabId, name, payload),
  };
}

const countSentinels = async (): Promise<number> => {
  const api = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  return (await api.scripting.getRegisteredContentScripts()).length;
};

const listTabs = async (): Promise<{ id: number; url: string | null }[]> => {
  const api = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  return (await api.tabs.query({})).map(({ id, url }) => ({ id, url: url ?? null }));
};

const readBadge = async (tabId: number): Promise<Badge> => {
  const { action } = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
};

const createTab = async ({ tabId, url }: { tabId: number; url: string }): Promise<void> => {
  const api = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  await api.tabs.update(tabId, { active: true });
  // Named as its opener, the tab is in front again when this one closes.
  await api.tabs.create({ url, active: false, openerTabId: tabId });
};

const removeTab = async (url: string): Promise<void> => {
  const api = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  await api.tabs.remove((await api.tabs.query({})).filter((one) => one.url === url).map(({ id }) => id));
};

const sendMessage = async ({ tabId, message }: Call): Promise<unknown> => {
  const api = (globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  try {
    return (await (tabId === null ? api.runtime.sendMessage(message) : api.tabs.sendMessage(tabId, message, { frameId: 0 }))) ?? null;
  } catch (error) {
    // As platform/messages.ts has it: a tab without an annotator is unreachable.
    return { ok: false, error: { code: 'unreachable', detail: String(error) } };
  }
};
