import { createTranslator } from '../../../core/i18n/translate.ts';
import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { readText } from '../../support/reader.ts';
import { waitFor } from '../../support/wait-for.ts';
import { type Fault } from './fault.ts';
import { ask, bodyOf, countLost, idOf, insist, listBodies, saveRequest } from './messages.ts';

const t = createTranslator('ar', 'arab');

/** Runs in the background. From the `after`-th write on, the browser finds no room; null gives it back. */
const setRoom = (after: number | null): void => {
  const scope = globalThis as unknown as { honest?: Pick<IDBObjectStore, 'add' | 'put'> };
  scope.honest ??= { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put };
  const { add, put } = scope.honest;
  let left = after ?? Number.POSITIVE_INFINITY;
  for (const [name, write] of [['add', add], ['put', put]] as const) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...row: [unknown, IDBValidKey?]) {
      left -= 1;
      if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
      return write.apply(this, row);
    } as never;
  }
};

/** The disk is full from a random write on, then has room again. Refused writes leave nothing half done; the reader is told, reads on, and tries again. */
export const fillStorage: Fault = {
  name: 'quota reached (simulated)',
  browsers: ['chromium'],
  async run(kind, times, random) {
    const browser = await launchBrowser(kind);
    try {
      const { tab } = await openDesk(browser);
      const acknowledged = new Map<string, string>();
      let [lost, hit] = [0, 0];
      for (let round = 0; round < times; round++) {
        const n = round * 2 + 1;
        await insist(tab, 'notes.save', saveRequest(n));
        acknowledged.set(idOf(n), bodyOf(n));
        await browser.runInBackground(setRoom, random.whole(4));
        const refused = await ask(tab, 'notes.save', saveRequest(n + 1));
        const changed = await ask(tab, 'notes.update', { id: idOf(n), patch: { body: 'لا مكان' } });
        if (changed.ok) acknowledged.set(idOf(n), 'لا مكان');
        if (refused.ok) acknowledged.set(idOf(n + 1), bodyOf(n + 1));
        else if (refused.error?.code === 'storageFull') hit += 1;
        // What was kept is read while nothing can be written.
        lost += countLost(acknowledged, await listBodies(tab));
        if (round === 0) {
          const popup = await browser.openTab(browser.extensionUrl('popup.html'));
          await waitFor('the notice', async () => ((await readText(popup, 'page', '.store-notice')).includes(t('trouble.storageFull')) ? true : null));
          await popup.close();
        }
        await browser.runInBackground(setRoom, null);
        await insist(tab, 'notes.save', saveRequest(n + 1));
        acknowledged.set(idOf(n + 1), bodyOf(n + 1));
        lost += countLost(acknowledged, await listBodies(tab));
      }
      return { acknowledged: acknowledged.size, lost, hit, hitMeans: 'refused a save with the code storageFull, and read on' };
    } finally {
      await browser.close();
    }
  },
};
