import { nameKeys } from '../core/insight/name-keys.ts';
import type { MentionSnapshot } from '../core/notes/note.ts';

type Row = Record<string, unknown>;

/**
 * One step of the schema. Released steps are never edited: a change is a new step at the end of the list, with a row before and a row after it
 * in migrations.test.ts, which fails for a step that no row has gone through.
 */
export interface Migration {
  version: number;
  /** What it does, in words: `keep the reader's corrections`. */
  name: string;
  /** Tables that this step creates, changes or (with null) drops, in Dexie's index syntax. */
  stores: Record<string, string | null>;
  /** For each table whose rows change: the new row of an old one. Pure. */
  upgradeRow?: Record<string, (row: Row) => Row>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'keep articles, notes and mentions',
    stores: { articles: 'url, keptAt', notes: 'id, target.source, updatedAt', mentions: '++id, articleUrl' },
  },
  {
    version: 2,
    name: 'keep drafts, changes and daily backups',
    stores: { drafts: 'id, updatedAt', changes: '[table+key], at', backups: 'day' },
  },
  {
    version: 3,
    name: 'keep the reader’s corrections',
    stores: { corrections: 'key, updatedAt' },
  },
  {
    version: 4,
    name: 'find mentions by their levelled name',
    stores: { mentions: '++id, articleUrl, *names' },
    upgradeRow: { mentions: (row) => ({ ...row, names: nameKeys(row['snapshot'] as MentionSnapshot) }) },
  },
  {
    version: 5,
    name: 'remember requests that add',
    stores: { requests: 'id, at' },
  },
];
