import type { ReaderCorrection } from '../core/corrections/correction.ts';
import { type Records, mergeRecords } from '../core/exchange/records.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import { fail, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import { type Database, type MentionRow, toMention } from './database.ts';

/** Days of automatic backups that are kept. */
const BACKUP_DAYS = 7;

type RecordStore = Pick<NoteStore, 'eraseAll' | 'readRecords' | 'mergeRecords' | 'keepDailyBackup' | 'listBackups' | 'restoreBackup'>;

/** The store as a whole: copied, merged, erased. Each is one transaction, so that it is done or not done. */
export function recordStore(database: Database, now: () => Date): RecordStore {
  const { articles, notes, mentions, drafts, changes, backups, corrections } = database;

  const read = async (): Promise<Records> => {
    const [articleRows, noteRows, mentionRows, correctionRows] = await Promise.all([articles.toArray(), notes.toArray(), mentions.toArray(), corrections.toArray()]);
    return { articles: articleRows, notes: noteRows, mentions: mentionRows.map(toMention), corrections: correctionRows };
  };

  const merge: RecordStore['mergeRecords'] = (records) =>
    attempt(database, () => database.transaction('rw', [articles, notes, mentions, changes, corrections], async () => {
      const ours = { articles: await articles.toArray(), notes: await notes.toArray(), corrections: await corrections.toArray() };
      const merged = mergeRecords(ours, records);
      const at = now().toISOString();
      await articles.bulkPut(merged.articles);
      await notes.bulkPut(merged.notes);
      await corrections.bulkPut(merged.corrections);
      await mentions.bulkAdd(merged.mentions.map(({ articleUrl, start, end, snapshot }): MentionRow => ({ articleUrl, start, end, snapshot })));
      await changes.bulkPut([...merged.articles.map(({ url }) => ({ table: 'articles' as const, key: url, at })), ...merged.notes.map(({ id }) => ({ table: 'notes' as const, key: id, at })), ...merged.corrections.map(({ key }) => ({ table: 'corrections' as const, key, at }))]);
      return succeed(merged.counts);
    }));

  return {
    mergeRecords: merge,

    readRecords: () => attempt(database, () => database.transaction('r', [articles, notes, mentions, corrections], async () => succeed(await read()))),

    eraseAll: () =>
      attempt(database, () => database.transaction('rw', [articles, notes, mentions, drafts, changes, backups, corrections], async () => {
        const records = await read();
        await Promise.all([articles, notes, mentions, drafts, changes, backups, corrections].map((table) => table.clear()));
        return succeed(records);
      })),

    keepDailyBackup: () =>
      attempt(database, () => database.transaction('rw', articles, notes, backups, corrections, async () => {
        const day = now().toISOString().slice(0, 10);
        if (await backups.get(day)) return succeed(false);
        const [articleRows, noteRows, correctionRows] = [await articles.toArray(), await notes.toArray(), await corrections.toArray()];
        // Nothing to lose yet; and an empty copy must not push a full one out.
        if (articleRows.length === 0 && noteRows.length === 0 && correctionRows.length === 0) return succeed(false);
        // Without mentions: they are many, and reading the article again finds them.
        await backups.put({ day, notes: noteRows.filter(({ deletedAt }) => deletedAt === undefined).length, articles: articleRows.filter(({ deletedAt }) => deletedAt === undefined).length, records: { articles: articleRows, notes: noteRows, mentions: [], corrections: correctionRows } });
        const days = await backups.orderBy('day').primaryKeys();
        await backups.bulkDelete(days.slice(0, Math.max(0, days.length - BACKUP_DAYS)));
        return succeed(true);
      })),

    listBackups: () => attempt(database, async () => succeed((await backups.orderBy('day').reverse().toArray()).map(({ day, notes: noteCount, articles: articleCount }) => ({ day, notes: noteCount, articles: articleCount })))),

    restoreBackup: async (day) => {
      const found = await attempt(database, async () => {
        const backup = await backups.get(day);
        return succeed(backup ? { records: backup.records, ours: await read() } : null);
      });
      if (!found.ok) return found;
      if (!found.value) return fail('noteNotFound', day);
      const { records, ours } = found.value;
      // What was deleted since is wanted back: the reader's wish is younger than the tombstone. What was edited since stays as it is.
      const at = now().toISOString();
      const gone = new Set([...ours.articles.map((row) => ({ key: row.url, ...row })), ...ours.notes.map((row) => ({ key: row.id, ...row }))].filter(({ deletedAt }) => deletedAt !== undefined).map(({ key }) => key));
      const wish = <Row extends { updatedAt: string; deletedAt?: string }>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] => rows.map((row) => (row.deletedAt === undefined && gone.has(keyOf(row)) ? { ...row, updatedAt: at } : row));
      return merge({ articles: wish(records.articles, ({ url }) => url), notes: wish(records.notes, ({ id }) => id), mentions: [], ...(records.corrections && { corrections: wishCorrections(records.corrections, ours.corrections ?? [], at) }) });
    },
  };
}

/** Of corrections too: one that was taken back since is wanted again. */
function wishCorrections(rows: readonly ReaderCorrection[], ours: readonly ReaderCorrection[], at: string): ReaderCorrection[] {
  const gone = new Set(ours.filter(({ deletedAt }) => deletedAt !== undefined).map(({ key }) => key));
  return rows.map((row) => (row.deletedAt === undefined && gone.has(row.key) ? { ...row, updatedAt: at } : row));
}
