import { defineConfig } from 'wxt';
import { hostPermissions } from './lexicon/publisher-patterns.ts';
import { minified } from './tools/minified.ts';

/** Chrome's own number of the first version with everything we call; see docs/decisions/0006. */
const minimumChrome = '120';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: hostPermissions,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: { extension_pages: "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'; object-src 'none'; img-src 'self' data:" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'hashiya@hashiya.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: minimumChrome }),
  }),
  vite: () => ({
    build: {
      sourcemap: false,
      // Every supported browser preloads modules itself; Vite's stand-in would bring the only `fetch` of what is shipped.
      modulePreload: { polyfill: false },
      ...minified,
    },
  }),
});
