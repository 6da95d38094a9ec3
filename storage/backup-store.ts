import { type Records, mergeRecords } from '../core/exchange/records.ts';
import { editTimes } from '../core/notes/edit-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import { fail, succeed } from '../core/result.ts';
import { alive } from './alive.ts';
import { attempt, attemptRead, attemptWrite } from './attempt.ts';
import type { Database } from './database.ts';
import { countBytes, withSize } from './backup-size.ts';
import { readRowsOf, recordStore } from './record-store.ts';

/** Days of automatic backups that are kept. */
const BACKUP_DAYS = 7;
/** How long the id of a request that added something is remembered, in milliseconds: nobody repeats one after a day. */
const REQUEST_LIFE = 86_400_000;

type BackupStore = Pick<NoteStore, 'keepDailyBackup' | 'listBackups' | 'previewBackup' | 'restoreBackup'>;

/** The automatic backups: one a day, of all notes and articles. */
export function backupStore(database: Database, now: () => Date): BackupStore {
  const { articles, notes, backups, requests, corrections } = database;
  const { mergeRecords: merge } = recordStore(database, now);

  /** The backup's rows as the reader means them, beside ours; null where there is none of that day. */
  const wish = async (day: string): Promise<{ records: Records; ours: Omit<Records, 'mentions'> } | null> => {
    const backup = await backups.get(day);
    if (!backup) return null;
    const ours = await readRowsOf(database);
    // What was deleted since is wanted back: the wish is younger than the tombstone. What was edited since stays as it is.
    // The clock may have been set back since, and a millisecond has room for both.
    const deletions = [...ours.articles, ...ours.notes, ...ours.corrections ?? []].map(({ deletedAt }) => (deletedAt === undefined ? 0 : Date.parse(deletedAt)));
    const at = new Date(deletions.reduce((latest, time) => Math.max(latest, time + 1), now().getTime())).toISOString();
    const gone = {
      articles: new Set(ours.articles.filter(isDeleted).map(({ url }) => url)),
      notes: new Set(ours.notes.filter(isDeleted).map(({ id }) => id)),
      corrections: new Set(ours.corrections.filter(isDeleted).map(({ key }) => key)),
    };
    return {
      ours,
      records: {
        articles: backup.records.articles.map((row) => (row.deletedAt === undefined && gone.articles.has(row.url) ? { ...row, updatedAt: at } : row)),
        notes: backup.records.notes.map((row) => (row.deletedAt === undefined && gone.notes.has(row.id) ? { ...row, edited: { ...editTimes(row), deletedAt: at }, updatedAt: at } : row)),
        mentions: [],
        corrections: (backup.records.corrections ?? []).map((row) => (row.deletedAt === undefined && gone.corrections.has(row.key) ? { ...row, updatedAt: at } : row)),
      },
    };
  };

  return {
    keepDailyBackup: () =>
      attemptWrite(database, () => database.transaction('rw', [articles, notes, backups, requests, corrections], async () => {
        const day = now().toISOString().slice(0, 10);
        if (await backups.get(day)) return succeed(false);
        await requests.where('at').below(new Date(now().getTime() - REQUEST_LIFE).toISOString()).delete();
        const records = { ...(await readRowsOf(database)), mentions: [] };
        // Nothing to lose yet; and an empty copy must not push a full one out.
        if (records.articles.length === 0 && records.notes.length === 0 && records.corrections.length === 0) return succeed(false);
        // Without mentions: they are many, and reading the article again finds them.
        await backups.put({ day, notes: alive(records.notes).length, articles: alive(records.articles).length, bytes: countBytes(records), records });
        const days = await backups.orderBy('day').primaryKeys();
        await backups.bulkDelete(days.slice(0, Math.max(0, days.length - BACKUP_DAYS)));
        return succeed(true);
      })),

    listBackups: () => attemptRead(database, async () => (await backups.orderBy('day').reverse().toArray()).map(withSize).map(({ day, notes: noteCount, articles: articleCount, bytes }) => ({ day, notes: noteCount, articles: articleCount, bytes })), () => []),

    previewBackup: (day) => attempt(database, async () => {
      const found = await database.transaction('r', [articles, notes, backups, corrections], () => wish(day));
      return found ? succeed(mergeRecords(found.ours, found.records).counts) : fail('noteNotFound', day);
    }),

    restoreBackup: async (day) => {
      const found = await attempt(database, async () => succeed(await database.transaction('r', [articles, notes, backups, corrections], () => wish(day))));
      if (!found.ok) return found;
      return found.value ? merge(found.value.records) : fail('noteNotFound', day);
    },
  };
}

const isDeleted = ({ deletedAt }: { deletedAt?: string }): boolean => deletedAt !== undefined;
