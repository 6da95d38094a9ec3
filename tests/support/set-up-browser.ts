// Unit tests run in no browser: its global is WXT's fake one.
import { fakeBrowser } from 'wxt/testing/fake-browser';

(globalThis as { browser?: unknown }).browser = fakeBrowser;
