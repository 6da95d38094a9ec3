// Stands in for webextension-polyfill in unit tests.
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
