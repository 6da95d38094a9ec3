import { liveQuery } from 'dexie';
import type { ReaderCorrection } from '../core/corrections/correction.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { KeptArticle, KeptMention, Note } from '../core/notes/note.ts';
import { alive, inOrder } from './alive.ts';
import { type Snapshot, connect } from './connect.ts';
import { type Database, createDatabase } from './database.ts';
import { listHolding, listObeyed } from './correction-store.ts';
import { createNoteStore } from './note-store.ts';
import { obeyedMentions } from './obeyed-mentions.ts';

/** All that is kept, as the library shows it. */
export interface Library {
  articles: KeptArticle[];
  notes: Note[];
  mentions: KeptMention[];
}

/** Milliseconds between two tries while the database waits to be brought up to date. */
const TRY_AGAIN = 3_000;

let shared: Database | null = null;

/** One connection for each extension page: Dexie's live queries hear of writes in every other. */
const database = (): Database => (shared ??= createDatabase());

/** The store of this browser. For the background and the extension's own pages: in a page, IndexedDB would be the site's. */
export const openStore = (): NoteStore => createNoteStore(database());

/** Calls `listener` now and whenever the notes of an article change, wherever they were written; returns the undo. Errors stop the view and go to `onError`. */
export function watchNotes(articleUrl: string, listener: (notes: Note[]) => void, onError: (error: unknown) => void = report): () => void {
  return watch(
    async () => inOrder(await database().notes.where('target.source').equals(articleUrl).toArray()),
    ({ notes }) => inOrder(notes.filter(({ target }) => target.source === articleUrl)),
    listener,
    onError,
  );
}

/** Calls `listener` now and whenever anything kept changes; returns the undo. While the database waits to be brought up to date, with what was kept before. */
export function watchLibrary(listener: (library: Library) => void, onError: (error: unknown) => void | Promise<void> = report): () => void {
  return watch(readLibrary, ({ articles, notes }) => ({ articles: alive(articles), notes: inOrder(notes), mentions: [] }), listener, onError);
}

/** Calls `listener` with all corrections that hold, the latest first, and how many of these are obeyed, now and whenever they change; returns the undo. */
export function watchCorrections(listener: (holding: ReaderCorrection[], obeyed: number) => void, onError: (error: unknown) => void = report): () => void {
  const read = (): Promise<[ReaderCorrection[], ReaderCorrection[]]> => Promise.all([listHolding(database()), listObeyed(database())]);
  return watch<Awaited<ReturnType<typeof read>>>(read, () => [[], []], ([holding, obeyed]) => listener(holding, obeyed.length), onError);
}

async function readLibrary(): Promise<Library> {
  const { articles, notes, mentions } = database();
  const [keptArticles, keptNotes, rows, said] = await Promise.all([articles.orderBy('keptAt').toArray(), notes.toArray(), mentions.toArray(), listObeyed(database())]);
  const shown = alive(keptArticles);
  return { articles: shown, notes: inOrder(keptNotes), mentions: await obeyedMentions(database(), shown, rows, said) };
}

function watch<Value>(read: () => Promise<Value>, fromSnapshot: (snapshot: Snapshot) => Value, listener: (value: Value) => void, onError: (error: unknown) => void | Promise<void>): () => void {
  let stop = (): void => { isStopped = true; };
  let isStopped = false;
  const begin = async (): Promise<void> => {
    const connection = await connect(database());
    if (isStopped) return;
    if (connection.trouble === null) {
      const subscription = liveQuery(read).subscribe({ next: listener, error: (error) => void onError(error) });
      stop = () => subscription.unsubscribe();
      return;
    }
    if (connection.snapshot) listener(fromSnapshot(connection.snapshot));
    else void onError(new Error(`${connection.trouble}: ${connection.detail}`));
    const timer = setTimeout(() => void begin(), TRY_AGAIN);
    stop = () => clearTimeout(timer);
  };
  void begin();
  return () => {
    isStopped = true;
    stop();
  };
}

const report = (error: unknown): void => console.error('Hashiya', error);
