import { Dexie } from 'dexie';
import type { NoteError } from '../core/notes/note.ts';
import { type Result, fail } from '../core/result.ts';
import type { Database } from './database.ts';

/**
 * Does something with the database and turns what may go wrong with it into a code: `storageFull` where the disk or the quota is,
 * `storageUnavailable` where the database cannot be opened, was closed, or waits for another tab. Anything else is a bug and throws.
 */
export async function attempt<Value>(database: Database, work: () => PromiseLike<Result<Value, NoteError>>): Promise<Result<Value, NoteError>> {
  try {
    if (!database.isOpen()) await open(database);
    return await work();
  } catch (error) {
    const code = readCode(error);
    if (code === null) throw error;
    return fail(code, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

/** Opens, but does not wait for ever while a tab with an older release keeps the old schema in use. */
function open(database: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    const onBlocked = () => settle(() => reject(new Dexie.DatabaseClosedError('an older release keeps the database open')));
    const settle = (end: () => void) => {
      database.on('blocked').unsubscribe(onBlocked);
      end();
    };
    database.on('blocked', onBlocked);
    database.open().then(() => settle(resolve), (error: unknown) => settle(() => reject(error)));
  });
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
