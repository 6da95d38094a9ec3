import { Dexie } from 'dexie';
import type { KeptArticle, Note, StoreTrouble } from '../core/notes/note.ts';
import type { Database } from './database.ts';

/** What was kept, read before the database was to be brought up to date: shown while that waits or has failed. Tombstones too. */
export interface Snapshot {
  articles: KeptArticle[];
  notes: Note[];
}

export type Connection = { trouble: null } | { trouble: Exclude<StoreTrouble, 'storageFull'>; snapshot: Snapshot | null; detail: string };

interface State {
  opening: Promise<Connection> | null;
  snapshot: Snapshot | null;
  /** What kept the last opening from ending, and until when (milliseconds) that answer holds. */
  trouble: { connection: Connection; until: number } | null;
}

/** How long a page of an older release may take to let go, and a database that is in somebody's upgrade to answer, in milliseconds. */
const PATIENCE = 1_500;
/** How long an answer of trouble holds before the browser is asked again, in milliseconds: an upgrade that failed reads every row. */
const REST = 3_000;

const states = new WeakMap<Database, State>();

/**
 * Opens the database, or says within seconds why it does not open. An upgrade that another page blocks goes on by itself once that page lets go.
 * Before an upgrade all notes are read, since a browser opens nothing of a database while its upgrade waits.
 */
export async function connect(database: Database): Promise<Connection> {
  const state = states.get(database) ?? { opening: null, snapshot: null, trouble: null };
  states.set(database, state);
  // Dexie calls it open while it is still brought up to date.
  if (database.isOpen() && !state.opening && !state.snapshot) return { trouble: null };
  if (state.trouble && Date.now() < state.trouble.until) return state.trouble.connection;
  state.opening ??= open(database, state).finally(() => { state.opening = null; });
  return state.opening;
}

async function open(database: Database, state: State): Promise<Connection> {
  const trouble = (kind: Exclude<StoreTrouble, 'storageFull'>, detail: string): Connection => {
    const connection: Connection = { trouble: kind, snapshot: state.snapshot, detail };
    state.trouble = { connection, until: Date.now() + REST };
    return connection;
  };
  const before = await readVersion(database.name);
  const isUpgrade = before !== null && before > 0 && before < versionOf(database);
  // Not while a former opening of ours still waits: it stands before us, and what was read then is still so.
  if (isUpgrade && !state.snapshot) state.snapshot = await within(PATIENCE, readSnapshot(database.name));
  let wait: ReturnType<typeof setTimeout> | undefined;
  try {
    const blocked = new Promise<'blocked'>((resolve) => { wait = setTimeout(() => resolve('blocked'), isUpgrade ? PATIENCE : 4 * PATIENCE); });
    const opened = database.open().then(() => 'opened' as const);
    // It may still end, well or badly, when nobody waits any more.
    opened.catch(() => undefined);
    if ((await Promise.race([opened, blocked])) === 'blocked') return trouble('storageBlocked', 'another page holds an older database');
    state.snapshot = null;
    state.trouble = null;
    return { trouble: null };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const after = await readVersion(database.name);
    return trouble(isUpgrade && after !== null && after < versionOf(database) ? 'upgradeFailed' : 'storageUnavailable', detail);
  } finally {
    clearTimeout(wait);
  }
}

/** As the browser counts: Dexie's versions are tenths. */
const versionOf = (database: Database): number => Math.round(database.verno * 10);

/** The version on the disk, 0 where there is none; null where the browser does not say. */
async function readVersion(name: string): Promise<number | null> {
  try {
    const all = await within(PATIENCE, Dexie.dependencies.indexedDB.databases());
    return all && (all.find((each) => each.name === name)?.version ?? 0);
  } catch {
    return null;
  }
}

/** Reads the notes and their articles as they are, in whatever version. */
function readSnapshot(name: string): Promise<Snapshot | null> {
  return new Promise((resolve) => {
    const request = Dexie.dependencies.indexedDB.open(name);
    // Gone meanwhile: it must not be made anew, and empty.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(null);
    request.onsuccess = () => {
      const old = request.result;
      old.onversionchange = () => old.close();
      try {
        const transaction = old.transaction(['articles', 'notes'], 'readonly');
        const [articles, notes] = [transaction.objectStore('articles').getAll(), transaction.objectStore('notes').getAll()];
        transaction.oncomplete = () => resolve({ articles: articles.result as KeptArticle[], notes: notes.result as Note[] });
        transaction.onabort = () => resolve(null);
      } catch {
        resolve(null);
      } finally {
        // Waits for the transaction by itself.
        old.close();
      }
    };
  });
}

/** The answer, or null where it is not there within so many milliseconds. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([work, new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), milliseconds); })]);
  } finally {
    clearTimeout(timer);
  }
}
