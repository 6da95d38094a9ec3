import { isArticleInfo, pickNote, validateNote } from '../core/notes/validate-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { KeptArticle, Note, NoteError, NoteId } from '../core/notes/note.ts';
import { LIMITS } from '../core/notes/limits.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { type Database, type MentionRow, toMention } from './database.ts';
import { attempt } from './attempt.ts';

/** The store of notes in IndexedDB. Each write is one transaction; its promise settles after the commit. `now` gives the time, for tests. */
export function createNoteStore(database: Database, now: () => Date = () => new Date()): NoteStore {
  const { articles, notes, mentions } = database;

  /** Never earlier than what the row says already: a clock that was set back must not make a newer edit look older. */
  const stamp = (before?: string): string => {
    const time = now().toISOString();
    return before !== undefined && before > time ? before : time;
  };

  /** Reads one note and writes what `change` makes of it, in one transaction. `null` from `change` means there is nothing to write. */
  const changeNote = (id: NoteId, change: (note: Note) => Result<Note | null, NoteError>): Promise<Result<Note, NoteError>> =>
    attempt(database, () => database.transaction('rw', notes, async (): Promise<Result<Note, NoteError>> => {
      const note = await notes.get(id);
      if (!note) return fail('noteNotFound', id);
      const changed = change(note);
      if (!changed.ok) return changed;
      if (changed.value === null) return succeed(note);
      await notes.put(changed.value);
      return succeed(changed.value);
    }));

  return {
    async saveNote(requestId, draft, article, found) {
      const valid = validateNote(requestId, draft);
      if (!valid.ok) return valid;
      if (!isArticleInfo(article) || draft.target.source !== article.url) return fail('invalidNote', 'article');
      return attempt(database, () => database.transaction('rw', articles, notes, mentions, async () => {
        // A request that was repeated because its answer was lost: the first one stands.
        const before = await notes.get(requestId);
        if (before) return succeed(before);
        const time = stamp();
        const kept = await articles.get(article.url);
        if (kept) await articles.put({ ...kept, updatedAt: stamp(kept.updatedAt) });
        else {
          await articles.add({ ...pickArticle(article), readingSeconds: draft.readingSeconds ?? 0, keptAt: time, updatedAt: time });
          await mentions.bulkAdd(found.slice(0, LIMITS.mentions).map(({ start, end, snapshot }): MentionRow => ({ articleUrl: article.url, start, end, snapshot })));
        }
        const { deletedAt: _, ...note } = pickNote({ ...draft, id: requestId, createdAt: time, updatedAt: time });
        await notes.add(note);
        return succeed(note);
      }));
    },

    updateNote: (id, { body, tags, target, meaning }) =>
      changeNote(id, (note) => {
        if (note.deletedAt !== undefined) return fail('noteNotFound', id);
        const { meaning: _, ...rest } = note;
        const wanted = meaning === undefined ? note.meaning : (meaning ?? undefined);
        const changed: Note = {
          ...rest, ...(body !== undefined && { body }), ...(tags !== undefined && { tags }), ...(target !== undefined && { target }), ...(wanted !== undefined && { meaning: wanted }), updatedAt: stamp(note.updatedAt),
        };
        // A note stays with its article.
        if (changed.target.source !== note.target.source) return fail('invalidNote', 'target');
        const valid = validateNote(id, changed);
        return valid.ok ? succeed(pickNote(changed)) : valid;
      }),

    deleteNote: (id) =>
      changeNote(id, (note) => {
        if (note.deletedAt !== undefined) return succeed(null);
        const time = stamp(note.updatedAt);
        return succeed({ ...note, updatedAt: time, deletedAt: time });
      }),

    restoreNote: (id) =>
      changeNote(id, (note) => {
        if (note.deletedAt === undefined) return succeed(null);
        const { deletedAt: _, ...kept } = note;
        return succeed({ ...kept, updatedAt: stamp(note.updatedAt) });
      }),

    listNotes: (articleUrl) => attempt(database, async () => succeed(inOrder(await notes.where('target.source').equals(articleUrl).toArray()))),

    listAllNotes: () => attempt(database, async () => succeed(inOrder(await notes.toArray()))),

    addReadingSeconds: async (articleUrl, seconds) => {
      if (!Number.isFinite(seconds) || seconds < 0) return fail('invalidNote', 'seconds');
      return attempt(database, () => database.transaction('rw', articles, async () => {
        const article = await articles.get(articleUrl);
        if (!article) return succeed(0);
        const readingSeconds = article.readingSeconds + seconds;
        await articles.put({ ...article, readingSeconds, updatedAt: stamp(article.updatedAt) });
        return succeed(readingSeconds);
      }));
    },

    findArticle: (url) => attempt(database, async () => succeed((await articles.get(url)) ?? null)),

    listArticles: () => attempt(database, async () => succeed(await articles.orderBy('keptAt').toArray())),

    listMentions: (articleUrl) =>
      attempt(database, async () => {
        const rows = articleUrl === undefined ? await mentions.toArray() : await mentions.where('articleUrl').equals(articleUrl).toArray();
        return succeed(rows.map(toMention));
      }),

    eraseAll: () =>
      attempt(database, () => database.transaction('rw', articles, notes, mentions, async () => {
        await Promise.all([articles.clear(), notes.clear(), mentions.clear()]);
        return succeed(null);
      })),
  };
}

/** Notes that are not deleted, oldest first: ids are UUIDv7, which sort by time. */
export const inOrder = (notes: readonly Note[]): Note[] => notes.filter((note) => note.deletedAt === undefined).sort((a, b) => (a.createdAt === b.createdAt ? compare(a.id, b.id) : compare(a.createdAt, b.createdAt)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pickArticle({ url, title, publisher, byline, publishedAt, words }: Parameters<NoteStore['saveNote']>[2]): Omit<KeptArticle, 'readingSeconds' | 'keptAt' | 'updatedAt'> {
  return { url, title, words, ...(publisher !== undefined && { publisher }), ...(byline !== undefined && { byline }), ...(publishedAt !== undefined && { publishedAt }) };
}
