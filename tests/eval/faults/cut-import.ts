import { createHash } from 'node:crypto';
import { createTranslator } from '../../../core/i18n/translate.ts';
import { writeBackup } from '../../../core/exchange/backup.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { TabUnderTest } from '../../support/browser-under-test.ts';
import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { findControl, readText } from '../../support/reader.ts';
import { waitFor } from '../../support/wait-for.ts';
import { BOTH, type Fault } from './fault.ts';
import { ARTICLE, bodyOf, idOf, insist, listBodies, readTable, rest, saveRequest } from './messages.ts';

const t = createTranslator('ar', 'arab');
const IN_FILE = 400;
const at = '2026-01-01T00:00:00.000Z';
const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');

/** A file of notes that nobody has yet. */
async function writeFile(round: number): Promise<string> {
  const notes = Array.from({ length: IN_FILE }, (_, n): Note => ({ ...(saveRequest(0, `من الملف ${round} ${n}`).draft as Omit<Note, 'id' | 'createdAt' | 'updatedAt'>), id: idOf(100_000 + round * IN_FILE + n), createdAt: at, updatedAt: at }));
  const file = await writeBackup({ articles: [{ url: ARTICLE, title: 'عنوان', words: 100, readingSeconds: 0, keptAt: at, updatedAt: at }], notes, mentions: [] }, at, digest);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** Chooses a file as the reader does. */
const choose = (page: TabUnderTest, text: string): Promise<void> => page.evaluate((content) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], 'hashiya.jsonl'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}, text);

/** The file ends in the middle, and the page is closed in the middle of a restore. All of a file, or nothing of it. */
export const cutImport: Fault = {
  name: 'import cut off in the middle',
  browsers: BOTH,
  async run(kind, times, random) {
    const browser = await launchBrowser(kind);
    try {
      const desk = await openDesk(browser);
      await desk.tab.goto(browser.extensionUrl('welcome.html?desk'));
      const count = async (): Promise<number> => (await readTable(desk.tab, 'notes')).length;
      let [lost, hit, acknowledged] = [0, 0, 0];
      for (let round = 0; round < times; round++) {
        const file = await writeFile(round);
        // Kept before the fault, so it has to outlive it, however soon the page goes.
        await insist(desk.tab, 'notes.save', saveRequest(round + 1));
        acknowledged += 1;
        const page = await browser.openTab(browser.extensionUrl(`options.html?round=${round}`));
        await waitFor('the settings', () => findControl(page, 'page', { selector: '.backups button' }));
        const before = await count();
        await choose(page, file.slice(0, 1 + random.whole(file.length - 1)));
        await waitFor('the refusal', async () => (await readText(page, 'page', '.field-error')) || null);
        if ((await count()) !== before) lost += 1;
        await choose(page, file);
        await waitFor('the look beforehand', async () => ((await findControl(page, 'page', { selector: '.restore .primary', name: t('data.restoreNow') })) ? true : null), 20_000);
        await page.evaluate(() => document.querySelector<HTMLElement>('.restore .primary')!.click(), null);
        await rest(random.whole(120));
        // Told only if the page said so before it was closed.
        const isTold = (await readText(page, 'page', '.status')).includes(t('data.restored'));
        await page.close();
        const after = await waitFor('the database to rest', async () => {
          const first = await count();
          await rest(400);
          return first === (await count()) && { notes: first };
        });
        const added = after.notes - before;
        if (isTold) acknowledged += IN_FILE;
        if ((isTold && added !== IN_FILE) || (added !== 0 && added !== IN_FILE)) lost += 1;
        if (added === 0) hit += 1;
      }
      const kept = await listBodies(desk.tab);
      for (let n = 1; n <= times; n++) if (kept.get(idOf(n)) !== bodyOf(n)) lost += 1;
      return { acknowledged, lost, hit, hitMeans: 'left nothing of a restore that was cut off' };
    } finally {
      await browser.close();
    }
  },
};
