// The one door to the browser's extension API. Tests replace it with WXT's fake browser (see vitest.config.ts).
import browser from 'webextension-polyfill';

export { browser };
