import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixturePages } from '../tests/fixtures/pages.ts';
import { openDesk } from '../tests/support/extension-desk.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';
import { serveFixtures } from '../tests/support/serve-fixtures.ts';
import { showWalk } from './show-walk.ts';

// `npm run screenshots`: the README's pictures, made anew from what is built (`npm run build` first). Arabic by day, English by night.

const folder = resolve('docs', 'screenshots');
rmSync(folder, { recursive: true, force: true });
const fixtures = await serveFixtures();
for (const [language, theme] of [['ar', 'light'], ['en', 'dark']] as const) {
  const browser = await launchBrowser('chromium', { sitesPort: fixtures.port, colorScheme: theme });
  const desk = await openDesk(browser);
  const tab = await browser.openTab(fixturePages[0]!.url);
  await showWalk({ browser, desk, tab, tabId: await desk.findNewestTab(), language, theme, folder, say: (line) => console.log(line) });
  await browser.close();
}
await fixtures.close();
