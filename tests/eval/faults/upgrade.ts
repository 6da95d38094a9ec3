import { type DatabaseFixture, writeDatabase } from '../../fixtures/databases/database-fixture.ts';
import { releasedDatabases } from '../../fixtures/databases/released.ts';
import { version1 } from '../../fixtures/databases/version-1.ts';
import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { createTranslator } from '../../../core/i18n/translate.ts';
import type { TabUnderTest } from '../../support/browser-under-test.ts';
import { readText } from '../../support/reader.ts';
import { waitFor } from '../../support/wait-for.ts';
import { BOTH, type Fault } from './fault.ts';
import { ARTICLE, ask, countLost, idOf, insist, listBodies, saveRequest } from './messages.ts';

const t = createTranslator('ar', 'arab');
const FIRST = '01941f29-7c00-7000-8000-000000000001';
const before = new Map((version1.rows['notes'] as { id: string; body: string; deletedAt?: string; target: { source: string } }[]).filter(({ deletedAt, target }) => deletedAt === undefined && target.source === ARTICLE).map(({ id, body }) => [id, body]));

const eraseDatabase = (): Promise<void> => new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('hashiya');
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
});

/** What former versions left, one after the other. All of them hold the notes of the first. */
const FIXTURES: readonly DatabaseFixture[] = Object.values(releasedDatabases);

/** A mention that says nothing of itself: the step that finds mentions by their name stops at it. */
const SPOILED = 9_999;
const SPOILT: DatabaseFixture = { ...version1, rows: { ...version1.rows, mentions: [...version1.rows['mentions']!, { id: SPOILED, articleUrl: ARTICLE, start: 0, end: 2, snapshot: null }] } };

const takeOutRow = (id: number): Promise<void> => new Promise((resolve, reject) => {
  // The version that is there: an upgrade that failed leaves the database as it was.
  const request = indexedDB.open('hashiya', 10);
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction('mentions', 'readwrite');
    transaction.objectStore('mentions').delete(id);
    transaction.oncomplete = () => { request.result.close(); resolve(); };
  };
});

interface Hindrance {
  name: string;
  /** The code by which a save is refused while it lasts. */
  code: 'storageBlocked' | 'upgradeFailed';
  /** Leaves the database of a former version, and what keeps it from being brought up to date. */
  leave(page: TabUnderTest, round: number): Promise<void>;
  end(page: TabUnderTest): Promise<void>;
}

/** What is kept can be read while the database cannot be brought up to date, the reader is told why nothing is kept, and all goes on afterwards. */
const hinderUpgrade = ({ name, code, leave, end }: Hindrance): Fault => ({
  name,
  browsers: BOTH,
  async run(kind, times) {
    const browser = await launchBrowser(kind);
    try {
      const desk = await openDesk(browser);
      const other = await browser.openTab(browser.extensionUrl('welcome.html'));
      // The settings have a connection of their own; here the background is alone with the other page.
      await desk.tab.goto(browser.extensionUrl('welcome.html?desk'));
      let [lost, hit, acknowledged] = [0, 0, 0];
      for (let round = 0; round < times; round++) {
        await browser.stopBackground();
        await other.evaluate(eraseDatabase, null);
        await leave(other, round);
        const readable = await listBodies(desk.tab);
        acknowledged += before.size;
        lost += countLost(before, readable);
        if (round === 0) {
          // The library, which comes after the upgrade was asked for, shows it too, and says why nothing is kept.
          const library = await browser.openTab(browser.extensionUrl('library.html'));
          const words = await waitFor('the library', async () => ((await readText(library, 'page', '.store-notice')).includes(t(`trouble.${code}`)) && (await readText(library, 'page', '.article-list'))) || null, 20_000);
          acknowledged += 1;
          if (!words.includes(String((version1.rows['articles']![0] as { title: string }).title))) lost += 1;
          await library.close();
        }
        const refused = await ask(desk.tab, 'notes.save', saveRequest(round + 1));
        if (!refused.ok && refused.error?.code === code) hit += 1;
        await end(other);
        await waitFor('the upgrade', async () => ((await ask(desk.tab, 'store.trouble', null)).value === null ? true : null), 20_000);
        await insist(desk.tab, 'notes.save', saveRequest(round + 1));
        await insist(desk.tab, 'notes.update', { id: FIRST, patch: { tags: ['بعد الترقية'] } });
        acknowledged += 1;
        lost += countLost(new Map([...before, [idOf(round + 1), saveRequest(round + 1).draft.body]]), await listBodies(desk.tab));
      }
      return { acknowledged, lost, hit, hitMeans: `refused a save with the code ${code}, and read on` };
    } finally {
      await browser.close();
    }
  },
});

/** A page of ours holds a database of a former version open while this release wants to bring it up to date. */
export const blockUpgrade = hinderUpgrade({
  name: 'upgrade blocked by an open tab',
  code: 'storageBlocked',
  leave: (page, round) => page.evaluate(writeDatabase, { name: 'hashiya', fixture: FIXTURES[round % FIXTURES.length]!, hold: true }),
  end: (page) => page.evaluate(() => (globalThis as { letGoOfDatabase?: () => void }).letGoOfDatabase?.(), null),
});

/** A step of the upgrade throws, and the browser takes back what it did. */
export const failUpgrade = hinderUpgrade({
  name: 'upgrade that fails',
  code: 'upgradeFailed',
  leave: (page) => page.evaluate(writeDatabase, { name: 'hashiya', fixture: SPOILT, hold: false }),
  end: (page) => page.evaluate(takeOutRow, SPOILED),
});
