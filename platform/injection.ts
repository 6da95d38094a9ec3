import { browser } from './browser.ts';
import { listGrantedOrigins } from './permissions.ts';

const SENTINEL = { id: 'sentinel', js: ['sentinel.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
const ANNOTATOR = ['/annotator.js'];

/**
 * Puts the sentinel on every site that is granted now, and on no other. One mechanism for the known sites and for "every site":
 * called at installation and whenever permissions change, and safe to repeat: calls wait for each other, since two that both find no script
 * register it twice, which the browser refuses.
 */
export function registerSentinel(): Promise<void> {
  const registered = registering.then(register);
  registering = registered.catch(() => undefined);
  return registered;
}

let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = (await listGrantedOrigins()).filter((pattern) => /^(\*|https?):\/\//.test(pattern));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL.id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SENTINEL.id] });
  } else if (registered.length > 0) {
    await browser.scripting.updateContentScripts([{ ...SENTINEL, matches }]);
  } else {
    await browser.scripting.registerContentScripts([{ ...SENTINEL, matches }]);
  }
}

/** Runs the sentinel once in a tab, where the reader asked and the site is not granted. False where the browser refuses (its own pages, add-on stores). */
export const runSentinel = (tabId: number): Promise<boolean> => execute(tabId, SENTINEL.js.map((file) => `/${file}`));

/** Puts the annotator and its `::highlight` rules into a tab. Running it twice is harmless: the script stops its former self. False where the browser refuses. */
export async function injectAnnotator(tabId: number, marksCss: string): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: marksCss });
  } catch {
    return false;
  }
  return execute(tabId, ANNOTATOR);
}

async function execute(tabId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}
