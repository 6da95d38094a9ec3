import { obeyInKept } from '../core/corrections/obey-in-kept.ts';
import { isArticleInfo, pickNote, validateNote } from '../core/notes/validate-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { ArticleInfo, Note, NoteError, NoteId } from '../core/notes/note.ts';
import { LIMITS } from '../core/notes/limits.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { type ChangeRow, type Database, type MentionRow, toMention } from './database.ts';
import { attempt } from './attempt.ts';
import { correctionStore } from './correction-store.ts';
import { recordStore } from './record-store.ts';

/** The store of notes in IndexedDB. Each write is one transaction; its promise settles after the commit. `now` gives the time, for tests. */
export function createNoteStore(database: Database, now: () => Date = () => new Date()): NoteStore {
  const { articles, notes, mentions, drafts, changes } = database;

  /** Never earlier than what the row says already: a clock that was set back must not make a newer edit look older. */
  const stamp = (before?: string): string => {
    const time = now().toISOString();
    return before !== undefined && before > time ? before : time;
  };

  /** Notes down what was written, in the same transaction. */
  const log = (table: ChangeRow['table'], keys: readonly string[], at: string): Promise<unknown> => Promise.resolve(changes.bulkPut(keys.map((key) => ({ table, key, at }))));

  /** Reads one note and writes what `change` makes of it, in one transaction. `null` from `change` means there is nothing to write. */
  const changeNote = (id: NoteId, change: (note: Note) => Result<Note | null, NoteError>, takesDraft = false): Promise<Result<Note, NoteError>> =>
    attempt(database, () => database.transaction('rw', notes, drafts, changes, async (): Promise<Result<Note, NoteError>> => {
      const note = await notes.get(id);
      if (!note) return fail('noteNotFound', id);
      const changed = change(note);
      if (!changed.ok) return changed;
      if (changed.value === null) return succeed(note);
      await notes.put(changed.value);
      if (takesDraft) await drafts.delete(id);
      await log('notes', [id], changed.value.updatedAt);
      return succeed(changed.value);
    }));

  const store: NoteStore = {
    async saveNote(requestId, draft, article, found) {
      const valid = validateNote(requestId, draft);
      if (!valid.ok) return valid;
      if (!isArticleInfo(article) || draft.target.source !== article.url) return fail('invalidNote', 'article');
      return attempt(database, () => database.transaction('rw', articles, notes, mentions, drafts, changes, async () => {
        await drafts.delete(requestId);
        // A request that was repeated because its answer was lost: the first one stands.
        const before = await notes.get(requestId);
        if (before) return succeed(before);
        const time = stamp();
        const kept = await articles.get(article.url);
        if (kept) {
          // A note on an article that was deleted brings the article back.
          const { deletedAt: _, ...alive } = kept;
          await articles.put({ ...alive, updatedAt: stamp(kept.updatedAt) });
        } else {
          await articles.add({ ...pickArticle(article), readingSeconds: draft.readingSeconds ?? 0, keptAt: time, updatedAt: time });
          await mentions.bulkAdd(found.slice(0, LIMITS.mentions).map(({ start, end, snapshot }): MentionRow => ({ articleUrl: article.url, start, end, snapshot })));
        }
        const { deletedAt: _, ...note } = pickNote({ ...draft, id: requestId, createdAt: time, updatedAt: time });
        await notes.add(note);
        await log('articles', [article.url], time);
        await log('notes', [note.id], time);
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
      }, true),

    recordCorrection: (id, text) =>
      changeNote(id, (note) => {
        if (note.deletedAt !== undefined) return fail('noteNotFound', id);
        if (text !== null && (text.length > LIMITS.mentionText || !text.isWellFormed())) return fail('invalidNote', 'correction');
        const { correction, ...rest } = note;
        if (text === null) return succeed(correction ? rest : null);
        // The page's doing, not the reader's: `updatedAt` stays, or it would win over an edit made elsewhere.
        return succeed(correction?.now === text ? null : { ...note, correction: { was: note.target.selectors[0].exact.slice(0, LIMITS.mentionText), now: text, firstSeenAt: stamp() } });
      }),

    async keepDraft(id, draft, article) {
      const valid = validateNote(id, draft);
      if (!valid.ok) return valid;
      if (!isArticleInfo(article) || draft.target.source !== article.url) return fail('invalidNote', 'article');
      return attempt(database, async () => {
        await drafts.put({ id, draft, article: pickArticle(article), updatedAt: stamp() });
        return succeed(null);
      });
    },

    discardDraft: (id) => attempt(database, async () => {
      await drafts.delete(id);
      return succeed(null);
    }),

    listDrafts: () => attempt(database, async () => succeed(await drafts.orderBy('updatedAt').toArray())),

    async adoptDrafts(before) {
      const left = await store.listDrafts();
      if (!left.ok) return left;
      let adopted = 0;
      for (const { id, draft, article, updatedAt } of left.value.filter((each) => each.updatedAt < before)) {
        const known = await attempt(database, async () => succeed(await notes.get(id)));
        if (!known.ok) return known;
        // Deleted after it was typed: the deletion was the later wish.
        if (known.value?.deletedAt !== undefined || (known.value && known.value.updatedAt > updatedAt)) { await store.discardDraft(id); continue; }
        const kept = known.value ? await store.updateNote(id, { body: draft.body, tags: draft.tags, meaning: draft.meaning ?? null }) : await store.saveNote(id, draft, article, []);
        if (!kept.ok) return kept;
        adopted += 1;
      }
      return succeed(adopted);
    },

    deleteArticle: (url) =>
      attempt(database, () => database.transaction('rw', articles, notes, changes, async () => {
        const article = await articles.get(url);
        if (!article || article.deletedAt !== undefined) return succeed(null);
        const time = stamp(article.updatedAt);
        const own = (await notes.where('target.source').equals(url).toArray()).filter((note) => note.deletedAt === undefined);
        await articles.put({ ...article, updatedAt: time, deletedAt: time });
        await notes.bulkPut(own.map((note) => ({ ...note, updatedAt: stamp(note.updatedAt), deletedAt: time })));
        await log('articles', [url], time);
        await log('notes', own.map(({ id }) => id), time);
        return succeed(null);
      })),

    restoreArticle: (url) =>
      attempt(database, () => database.transaction('rw', articles, notes, changes, async () => {
        const article = await articles.get(url);
        if (article?.deletedAt === undefined) return succeed(null);
        const { deletedAt, ...alive } = article;
        const time = stamp(article.updatedAt);
        // Only the notes that went with it: one deleted before stays deleted.
        const own = (await notes.where('target.source').equals(url).toArray()).filter((note) => note.deletedAt === deletedAt);
        await articles.put({ ...alive, updatedAt: time });
        await notes.bulkPut(own.map((note) => {
          const { deletedAt: _, ...kept } = note;
          return { ...kept, updatedAt: stamp(note.updatedAt) };
        }));
        await log('articles', [url], time);
        await log('notes', own.map(({ id }) => id), time);
        return succeed(null);
      })),

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
        if (!article || article.deletedAt !== undefined) return succeed(0);
        const readingSeconds = article.readingSeconds + seconds;
        await articles.put({ ...article, readingSeconds, updatedAt: stamp(article.updatedAt) });
        return succeed(readingSeconds);
      }));
    },

    findArticle: (url) => attempt(database, async () => {
      const article = await articles.get(url);
      return succeed(article && article.deletedAt === undefined ? article : null);
    }),

    listArticles: () => attempt(database, async () => succeed(alive(await articles.orderBy('keptAt').toArray()))),

    listMentions: (articleUrl) =>
      attempt(database, async () => {
        const rows = articleUrl === undefined ? await mentions.toArray() : await mentions.where('articleUrl').equals(articleUrl).toArray();
        const gone = new Set((await articles.filter(({ deletedAt }) => deletedAt !== undefined).toArray()).map(({ url }) => url));
        return succeed(obeyInKept(rows.filter(({ articleUrl: url }) => !gone.has(url)).map(toMention), await database.corrections.toArray()));
      }),

    ...correctionStore(database, now),
    ...recordStore(database, now),
  };
  return store;
}

/** Without tombstones. */
export const alive = <Row extends { deletedAt?: string }>(rows: readonly Row[]): Row[] => rows.filter(({ deletedAt }) => deletedAt === undefined);

/** Notes that are not deleted, oldest first: ids are UUIDv7, which sort by time. */
export const inOrder = (notes: readonly Note[]): Note[] => notes.filter((note) => note.deletedAt === undefined).sort((a, b) => (a.createdAt === b.createdAt ? compare(a.id, b.id) : compare(a.createdAt, b.createdAt)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pickArticle({ url, title, publisher, byline, publishedAt, words }: ArticleInfo): ArticleInfo {
  return { url, title, words, ...(publisher !== undefined && { publisher }), ...(byline !== undefined && { byline }), ...(publishedAt !== undefined && { publishedAt }) };
}
