import { Dexie } from 'dexie';
import type { NoteError, StoreTrouble } from '../core/notes/note.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { type Snapshot, connect } from './connect.ts';
import type { Database } from './database.ts';

/** Databases whose last write found no room. */
const full = new WeakSet<Database>();

/**
 * Does something with the database and turns what may go wrong with it into a code: `storageFull` where the disk or the quota is,
 * and why it could not be opened (see StoreTrouble). Anything else is a bug and throws.
 */
export async function attempt<Value>(database: Database, work: () => PromiseLike<Result<Value, NoteError>>): Promise<Result<Value, NoteError>> {
  const connection = await connect(database);
  if (connection.trouble !== null) return fail(connection.trouble, connection.detail);
  try {
    return await work();
  } catch (error) {
    const code = readCode(error);
    if (code === null) throw error;
    if (code === 'storageFull') full.add(database);
    return fail(code, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

/** The same for what changes something: a write that found room again is remembered. */
export async function attemptWrite<Value>(database: Database, work: () => PromiseLike<Result<Value, NoteError>>): Promise<Result<Value, NoteError>> {
  const done = await attempt(database, work);
  if (done.ok) full.delete(database);
  return done;
}

/** Reads. While the database waits to be brought up to date, or that failed, `fromSnapshot` answers with what was kept before. */
export async function attemptRead<Value>(database: Database, work: () => PromiseLike<Value>, fromSnapshot: (snapshot: Snapshot) => Value): Promise<Result<Value, NoteError>> {
  const connection = await connect(database);
  if (connection.trouble !== null && connection.snapshot) return succeed(fromSnapshot(connection.snapshot));
  return attempt(database, async () => succeed(await work()));
}

/** What keeps the reader's notes from being written, as far as is known now; null where nothing does. */
export async function findTrouble(database: Database): Promise<StoreTrouble | null> {
  return (await connect(database)).trouble ?? (full.has(database) ? 'storageFull' : null);
}

/** Dexie wraps what the browser threw: a full disk arrives as an aborted transaction with the reason inside. */
function readCode(error: unknown): 'storageFull' | 'storageUnavailable' | null {
  for (let cause: unknown = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 5; depth++) {
    if ((cause as Error).name === 'QuotaExceededError') return 'storageFull';
    const failures = (cause as { failures?: unknown[] }).failures;
    cause = (cause as { inner?: unknown }).inner ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  const isOfDatabase = error instanceof Dexie.DexieError || (typeof DOMException !== 'undefined' && error instanceof DOMException);
  return isOfDatabase ? 'storageUnavailable' : null;
}
