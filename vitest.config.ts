import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const unitTests = '{components,core,lexicon,page,storage,platform,entrypoints,tools,tests}/**/*.test.{ts,tsx}';
const inDom = '{page,components}/**/*.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/support/fake-browser.ts', import.meta.url)) } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: [unitTests], exclude: ['tests/e2e/**', 'page/**', 'components/**', 'node_modules/**'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: [inDom], environment: 'jsdom' } },
    ],
  },
});
