import { type DatabaseFixture, writeDatabase } from '../../fixtures/databases/database-fixture.ts';
import { releasedDatabases } from '../../fixtures/databases/released.ts';
import { version1 } from '../../fixtures/databases/version-1.ts';
import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { readText } from '../../support/reader.ts';
import { waitFor } from '../../support/wait-for.ts';
import { BOTH, type Fault } from './fault.ts';
import { ARTICLE, ask, countLost, idOf, insist, listBodies, saveRequest } from './messages.ts';

const FIRST = '01941f29-7c00-7000-8000-000000000001';
const before = new Map((version1.rows['notes'] as { id: string; body: string; deletedAt?: string; target: { source: string } }[]).filter(({ deletedAt, target }) => deletedAt === undefined && target.source === ARTICLE).map(({ id, body }) => [id, body]));

const eraseDatabase = (): Promise<void> => new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('hashiya');
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
});

/** What former versions left, one after the other. All of them hold the notes of the first. */
const FIXTURES: readonly DatabaseFixture[] = Object.values(releasedDatabases);

/** A page of ours holds a database of a former version open while this release wants to bring it up to date. */
export const blockUpgrade: Fault = {
  name: 'upgrade blocked by an open tab',
  browsers: BOTH,
  async run(kind, times) {
    const browser = await launchBrowser(kind);
    try {
      const desk = await openDesk(browser);
      const holder = await browser.openTab(browser.extensionUrl('welcome.html'));
      // The settings have a connection of their own; here the background is alone with the holder.
      await desk.tab.goto(browser.extensionUrl('welcome.html?desk'));
      let [lost, hit, acknowledged] = [0, 0, 0];
      for (let round = 0; round < times; round++) {
        await browser.stopBackground();
        await holder.evaluate(eraseDatabase, null);
        await holder.evaluate(writeDatabase, { name: 'hashiya', fixture: FIXTURES[round % FIXTURES.length]!, hold: true });
        const readable = await listBodies(desk.tab);
        acknowledged += before.size;
        lost += countLost(before, readable);
        if (round === 0) {
          // The library, which comes after the upgrade was asked for, shows it too, and says why nothing is kept.
          const library = await browser.openTab(browser.extensionUrl('library.html'));
          const words = await waitFor('the library', async () => ((await readText(library, 'page', '.store-notice')) !== '' && (await readText(library, 'page', '.article-list'))) || null, 20_000);
          acknowledged += 1;
          if (!words.includes(String((version1.rows['articles']![0] as { title: string }).title))) lost += 1;
          await library.close();
        }
        const refused = await ask(desk.tab, 'notes.save', saveRequest(round + 1));
        if (!refused.ok && refused.error?.code === 'storageBlocked') hit += 1;
        await holder.evaluate(() => (globalThis as { letGoOfDatabase?: () => void }).letGoOfDatabase?.(), null);
        await waitFor('the upgrade', async () => ((await ask(desk.tab, 'store.trouble', null)).value === null ? true : null), 20_000);
        await insist(desk.tab, 'notes.save', saveRequest(round + 1));
        await insist(desk.tab, 'notes.update', { id: FIRST, patch: { tags: ['بعد الترقية'] } });
        acknowledged += 1;
        lost += countLost(new Map([...before, [idOf(round + 1), saveRequest(round + 1).draft.body]]), await listBodies(desk.tab));
      }
      return { acknowledged, lost, hit, hitMeans: 'refused a save with the code storageBlocked, and read on' };
    } finally {
      await browser.close();
    }
  },
};
