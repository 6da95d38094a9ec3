import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const unitTests = '{components,core,lexicon,page,storage,platform,entrypoints,tools,tests}/**/*.test.{ts,tsx}';
const inDom = '{page,components}/**/*.test.{ts,tsx}';
// These two need a production build: `npm test` runs them after it.
const ofBuild = 'tests/build/**/*.test.ts';
const endToEnd = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/support/fake-browser.ts', import.meta.url)) } },
  test: {
    setupFiles: [fileURLToPath(new URL('./tests/support/set-up-browser.ts', import.meta.url))],
    // Machines that run checks are small and shared: a slow one must not look like a broken test.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: [unitTests], exclude: [ofBuild, endToEnd, inDom, 'node_modules/**'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: [inDom], environment: 'jsdom' } },
      { extends: true, test: { name: 'build', include: [ofBuild], environment: 'node' } },
      // Real browsers, one after the other: two at once on a small machine make both slow and their timings untrue.
      { extends: true, test: { name: 'e2e', include: [endToEnd], environment: 'node', fileParallelism: false, hookTimeout: 120_000, sequence: { concurrent: false } } },
    ],
  },
});
