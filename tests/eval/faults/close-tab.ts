import { createTranslator } from '../../../core/i18n/translate.ts';
import { fixturePages } from '../../fixtures/pages.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { launchBrowser } from '../../support/launch-browser.ts';
import { clickControl, readText, waitForArticle } from '../../support/reader.ts';
import { serveFixtures } from '../../support/serve-fixtures.ts';
import { waitFor } from '../../support/wait-for.ts';
import { BOTH, type Fault } from './fault.ts';
import { insist, readTable, rest } from './messages.ts';

const t = createTranslator('ar', 'arab');
/** A draft is sent with the first letter and every 150 ms after: what was typed before that has been handed over. */
const HANDED_OVER = 250;

/** The reader types in the card and closes the tab in the middle. Told: words that the card said are saved, and words typed a quarter of a second before. */
export const closeTab: Fault = {
  name: 'tab closed while typing',
  browsers: BOTH,
  async run(kind, times, random) {
    const server = await serveFixtures();
    const browser = await launchBrowser(kind, { sitesPort: server.port });
    try {
      const desk = await openDesk(browser);
      const { url } = fixturePages[0]!;
      const told: string[] = [];
      let hit = 0;
      for (let round = 0; round < times; round++) {
        const tab = await browser.openTab(url);
        await waitForArticle(desk, await desk.findTab(url));
        await tab.bringToFront();
        for (let step = 0; step <= round % 8; step++) await tab.press('Alt+KeyJ');
        await tab.press('Enter');
        await clickControl(tab, 'host', { selector: 'textarea' });
        await tab.press('Control+End');
        const word = `كلمة${round}ص`;
        await tab.type(`${word} `);
        await rest(HANDED_OVER + random.whole(700));
        // Typed on until the end, as one does.
        await tab.type('ثم');
        const isSaved = (await readText(tab, 'host', '.note-state')).includes(t('inPage.saved'));
        if (!isSaved) hit += 1;
        told.push(word);
        await tab.close();
      }
      // Drafts whose tab is gone become notes when the background comes up.
      await rest(5_500);
      await browser.stopBackground();
      const bodies = await waitFor('the drafts to become notes', async () => {
        await insist(desk.tab, 'notes.list', url);
        return (await readTable(desk.tab, 'drafts')).length === 0 && (await readTable(desk.tab, 'notes')).map(({ body }) => String(body)).join('\n');
      }, 20_000);
      return { acknowledged: told.length, lost: told.filter((word) => !bodies.includes(word)).length, hit, hitMeans: 'were closed before the card said saved' };
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
