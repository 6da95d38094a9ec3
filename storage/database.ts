import { Dexie, type Table } from 'dexie';
import type { ReaderCorrection } from '../core/corrections/correction.ts';
import type { Records } from '../core/exchange/records.ts';
import { nameKeys } from '../core/insight/name-keys.ts';
import type { BackupDay } from '../core/notes/note-store.ts';
import type { KeptArticle, KeptDraft, KeptMention, Note } from '../core/notes/note.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** A mention as it is kept: its key is given by the database, `names` is what it is looked up by. */
export type MentionRow = KeptMention & { id?: number; names: string[] };

export const toMention = ({ articleUrl, start, end, snapshot, isSaid }: KeptMention): KeptMention => ({ articleUrl, start, end, snapshot, ...(isSaid && { isSaid }) });

export const toMentionRow = (mention: KeptMention): MentionRow => ({ ...toMention(mention), names: nameKeys(mention.snapshot) });

export interface Database extends Dexie {
  articles: Table<KeptArticle, string>;
  /** Also tombstones: notes with `deletedAt`. */
  notes: Table<Note, string>;
  mentions: Table<MentionRow, number>;
  drafts: Table<KeptDraft, string>;
  /** Of each row that was ever written, when last: what a synchronisation would have to send. One row a row, so it stays as small as the rest. */
  changes: Table<ChangeRow, [string, string]>;
  backups: Table<BackupRow, string>;
  /** Also tombstones: corrections that were taken back. */
  corrections: Table<ReaderCorrection, string>;
  /** Ids of requests that added something, so that a repeated one adds nothing twice. A day's worth is kept. */
  requests: Table<{ id: string; at: string }, string>;
}

export interface ChangeRow {
  table: 'articles' | 'notes' | 'corrections';
  key: string;
  at: string;
}

export type BackupRow = Omit<BackupDay, 'bytes'> & { bytes?: number; records: Records };

const DATABASE_NAME = 'hashiya';

/** The database, not yet opened: Dexie opens it at the first use. Tests give their own name and steps. */
export function createDatabase(name: string = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS): Database {
  // `strict`: an acknowledged note is on the disk, not in a buffer that a crash of the browser would lose.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgradeRow } of migrations) {
    const step = database.version(version).stores(stores);
    if (!upgradeRow) continue;
    step.upgrade(async (transaction) => {
      for (const [table, upgrade] of Object.entries(upgradeRow)) {
        await transaction.table<Record<string, unknown>>(table).toCollection().modify((row, ref) => { ref.value = upgrade(row); });
      }
    });
  }
  return database;
}
