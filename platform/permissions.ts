import { browser } from './browser.ts';

/** The optional permission that the reader may grant, and take back. */
const EVERY_SITE = { origins: ['*://*/*'] };

export const hasEverySite = (): Promise<boolean> => browser.permissions.contains(EVERY_SITE);

/** Asks the reader. Must be called straight from a click: browsers refuse it otherwise. True when granted. */
export const requestEverySite = (): Promise<boolean> => browser.permissions.request(EVERY_SITE);

/** Gives "every site" back; the known news sites stay. True when it is gone. */
export const dropEverySite = (): Promise<boolean> => browser.permissions.remove(EVERY_SITE);

/** Whether the extension may look at this address by itself. False for addresses that no permission reaches. */
export async function isPermitted(url: string): Promise<boolean> {
  try {
    const { protocol, host } = new URL(url);
    return /^https?:$/.test(protocol) && (await browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] }));
  } catch {
    return false;
  }
}

/** The match patterns of every site granted now. */
export async function listGrantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls `listener` when a permission was granted or taken back; returns the undo. */
export function onPermissionsChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
