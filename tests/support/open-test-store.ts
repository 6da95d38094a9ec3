import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, vi } from 'vitest';
import type { NoteStore } from '../../core/notes/note-store.ts';
import type { Result } from '../../core/result.ts';
import { type Database, createDatabase } from '../../storage/database.ts';
import { createNoteStore } from '../../storage/note-store.ts';

/** A store of a test's own, over a database that is new for each test. */
export interface TestStore {
  readonly database: Database;
  readonly store: NoteStore;
  /** The store's time, which stands still but for `tick`. */
  readonly clock: Date;
  tick(seconds: number): void;
}

let names = 0;

/** Sets up a store before each test of the file and takes it away after. */
export function useTestStore(): TestStore {
  let database: Database;
  let store: NoteStore;
  let clock: Date;
  beforeEach(() => {
    clock = new Date('2026-03-01T10:00:00Z');
    database = createDatabase(`test-${names++}`);
    store = createNoteStore(database, () => clock);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    database.close();
    await Dexie.delete(database.name);
  });
  return {
    get database() { return database; },
    get store() { return store; },
    get clock() { return clock; },
    tick(seconds) { clock = new Date(clock.getTime() + seconds * 1000); },
  };
}

/** The value of a result that is expected to be one; throws with its code where it is not. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
}
