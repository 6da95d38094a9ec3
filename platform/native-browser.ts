import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * Messages and storage as the browser itself offers them, with promises in both since Manifest V3. What a content script uses comes from
 * here, since the polyfill would be a twentieth of it and change nothing; all else goes through `browser.ts`.
 */
export const nativeBrowser = (browser ?? chrome) as Browser;
