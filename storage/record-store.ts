import { type Records, mergeRecords } from '../core/exchange/records.ts';
import type { Erased, MergeUndo, NoteStore } from '../core/notes/note-store.ts';
import { succeed } from '../core/result.ts';
import { attemptRead, attemptWrite } from './attempt.ts';
import { withSize } from './backup-size.ts';
import { type Database, toMention, toMentionRow } from './database.ts';
import { logChanges } from './stamp.ts';

type RecordStore = Pick<NoteStore, 'readRecords' | 'previewMerge' | 'mergeRecords' | 'undoMerge' | 'eraseAll' | 'bringBack'>;
/** What is merged row by row. */
type Rows = Required<Omit<Records, 'mentions'>>;

/** The store as a whole: copied, merged, erased. Each is one transaction, so that it is done or not done. */
export function recordStore(database: Database, now: () => Date): RecordStore {
  const { articles, notes, mentions, drafts, changes, backups, requests, corrections } = database;
  const merged = [articles, notes, mentions, corrections, changes];
  const everything = [...merged, drafts, backups, requests];

  const readRows = (): Promise<Rows> => readRowsOf(database);
  const read = async (): Promise<Records> => ({ ...(await readRows()), mentions: (await mentions.toArray()).map(toMention) });

  const logAll = async (rows: Rows): Promise<void> => {
    const at = now().toISOString();
    await logChanges(database, 'articles', rows.articles.map(({ url }) => url), at);
    await logChanges(database, 'notes', rows.notes.map(({ id }) => id), at);
    await logChanges(database, 'corrections', rows.corrections.map(({ key }) => key), at);
  };

  const put = async (rows: Rows): Promise<void> => {
    await articles.bulkPut(rows.articles);
    await notes.bulkPut(rows.notes);
    await corrections.bulkPut(rows.corrections);
  };

  /** Inside a transaction. */
  const write = async (records: Records) => {
    const ours = await readRows();
    const { counts, mentions: found, ...after } = mergeRecords(ours, records);
    await put(after);
    await mentions.bulkAdd(found.map(toMentionRow));
    await logAll(after);
    const undo: MergeUndo = { before: selectRows(ours, keysOf(after)), after };
    return { counts, undo };
  };

  return {
    readRecords: () => attemptRead(database, () => database.transaction('r', [articles, notes, mentions, corrections], read), (kept) => ({ ...kept, mentions: [], corrections: [] })),

    previewMerge: (records) => attemptRead(database, async () => mergeRecords(await database.transaction('r', [articles, notes, corrections], readRows), records).counts, (kept) => mergeRecords(kept, records).counts),

    mergeRecords: (records) => attemptWrite(database, () => database.transaction('rw', merged, async () => succeed(await write(records)))),

    undoMerge: ({ before, after }) =>
      attemptWrite(database, () => database.transaction('rw', merged, async () => {
        const ours = await readRows();
        // What was changed since the merge is the reader's, and stays.
        const untouched = keysOf({ articles: listSame(ours.articles, after.articles), notes: listSame(ours.notes, after.notes), corrections: listSame(ours.corrections, after.corrections) });
        const wasThere = keysOf(before);
        const stay = new Set(ours.notes.filter(({ id }) => !untouched.notes.has(id) || wasThere.notes.has(id)).map(({ target }) => target.source));
        // An article on which the reader wrote since stays with the note.
        for (const url of untouched.articles) if (!wasThere.articles.has(url) && stay.has(url)) untouched.articles.delete(url);
        await notes.bulkDelete([...untouched.notes]);
        await corrections.bulkDelete([...untouched.corrections]);
        await articles.bulkDelete([...untouched.articles]);
        for (const url of untouched.articles) if (!wasThere.articles.has(url)) await mentions.where('articleUrl').equals(url).delete();
        await put(selectRows(before, untouched));
        await logAll(selectRows(ours, untouched));
        return succeed(null);
      })),

    eraseAll: () =>
      attemptWrite(database, () => database.transaction('rw', everything, async () => {
        const erased: Erased = { records: await read(), drafts: await drafts.toArray(), backups: (await backups.toArray()).map(withSize) };
        await Promise.all(everything.map((table) => table.clear()));
        return succeed(erased);
      })),

    bringBack: ({ records, drafts: draftRows, backups: days }) =>
      attemptWrite(database, () => database.transaction('rw', everything, async () => {
        await write(records);
        // Typed on since: the words of now are the reader's.
        const typed = new Set(await drafts.toCollection().primaryKeys());
        await drafts.bulkPut(draftRows.filter(({ id }) => !typed.has(id)));
        const since = new Set(await backups.toCollection().primaryKeys());
        await backups.bulkPut(days.filter(({ day }) => !since.has(day)));
        return succeed(null);
      })),
  };
}

/** Every row that a merge compares, tombstones too. */
export const readRowsOf = async ({ articles, notes, corrections }: Database): Promise<Rows> => ({ articles: await articles.toArray(), notes: await notes.toArray(), corrections: await corrections.toArray() });

interface Keys {
  articles: Set<string>;
  notes: Set<string>;
  corrections: Set<string>;
}

const keysOf = ({ articles, notes, corrections }: Rows): Keys => ({ articles: new Set(articles.map(({ url }) => url)), notes: new Set(notes.map(({ id }) => id)), corrections: new Set(corrections.map(({ key }) => key)) });

const selectRows = ({ articles, notes, corrections }: Rows, keys: Keys): Rows => ({
  articles: articles.filter(({ url }) => keys.articles.has(url)), notes: notes.filter(({ id }) => keys.notes.has(id)), corrections: corrections.filter(({ key }) => keys.corrections.has(key)),
});

/** The rows that are as they were written. */
function listSame<Row>(now: readonly Row[], written: readonly Row[]): Row[] {
  const rows = new Set(written.map((row) => JSON.stringify(row)));
  return now.filter((row) => rows.has(JSON.stringify(row)));
}
