import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { BOTH, type Fault } from './fault.ts';
import { ARTICLE, ask, idOf, insist, rest, saveRequest } from './messages.ts';

/** Two pages of ours edit one note at once: other fields, and the same field at other times. */
export const editInTwoTabs: Fault = {
  name: 'two tabs editing one note',
  browsers: BOTH,
  async run(kind, times, random) {
    const browser = await launchBrowser(kind);
    try {
      const { tab } = await openDesk(browser);
      const other = await browser.openTab(browser.extensionUrl('options.html'));
      await insist(tab, 'notes.save', saveRequest(1));
      let [lost, hit, acknowledged] = [0, 0, 0];
      for (let round = 0; round < times; round++) {
        // After everything of the round before, and not in the future.
        await rest(60);
        const start = Date.now() - 30;
        const at = (n: number): string => new Date(start + n).toISOString();
        const edits = [
          { page: tab, patch: { body: `نص ${round}` }, editedAt: at(20) },
          { page: other, patch: { body: `نص أقدم ${round}` }, editedAt: at(10) },
          { page: other, patch: { tags: [`وسم ${round}`] }, editedAt: at(15) },
          { page: tab, patch: { meaning: 'claim' }, editedAt: at(5) },
          { page: other, patch: { meaning: round % 2 === 0 ? 'quote' : null }, editedAt: at(25) },
        ];
        const order = edits.map((edit) => ({ edit, key: random.whole(1000) })).toSorted((a, b) => a.key - b.key).map(({ edit }) => edit);
        const replies = await Promise.all(order.map(({ page, patch, editedAt }) => ask(page, 'notes.update', { id: idOf(1), patch, editedAt })));
        acknowledged += replies.filter(({ ok }) => ok).length;
        const { value } = await insist(other, 'notes.list', ARTICLE);
        const note = (value as { body: string; tags: string[]; meaning?: string }[])[0]!;
        if (note.body !== `نص ${round}` || note.tags[0] !== `وسم ${round}` || note.meaning !== (round % 2 === 0 ? 'quote' : undefined)) lost += 1;
        if (order.findIndex(({ editedAt }) => editedAt === at(10)) > order.findIndex(({ editedAt }) => editedAt === at(20))) hit += 1;
      }
      return { acknowledged, lost, hit, hitMeans: 'had an older edit of the same field sent last' };
    } finally {
      await browser.close();
    }
  },
};
