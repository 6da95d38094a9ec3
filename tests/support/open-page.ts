import type { BrowserKind, BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import { type ExtensionDesk, openDesk } from './extension-desk.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveFixtures } from './serve-fixtures.ts';

/** A browser with the built extension in which one fixture page stands open. */
export interface OpenPage {
  browser: BrowserUnderTest;
  desk: ExtensionDesk;
  tab: TabUnderTest;
  /** The browser's number of the tab. */
  tabId: number;
  close(): Promise<void>;
}

export async function openPage(kind: BrowserKind, url: string): Promise<OpenPage> {
  const server = await serveFixtures();
  const browser = await launchBrowser(kind, { sitesPort: server.port });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const desk = await openDesk(browser);
    const tab = await browser.openTab(url);
    return { browser, desk, tab, tabId: await desk.findTab(url), close };
  } catch (error) {
    await close();
    throw error;
  }
}
