import { editNote, setDeleted } from '../core/notes/edit-note.ts';
import { isArticleInfo, pickNote, validateNote } from '../core/notes/validate-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { Note, NoteError, NoteId } from '../core/notes/note.ts';
import { LIMITS } from '../core/notes/limits.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { articleStore, pickArticle } from './article-store.ts';
import { attemptRead, attemptWrite, findTrouble } from './attempt.ts';
import { backupStore } from './backup-store.ts';
import { type Database, toMentionRow } from './database.ts';
import { correctionStore } from './correction-store.ts';
import { type DraftStore, draftStore, holdsDraft } from './draft-store.ts';
import { recordStore } from './record-store.ts';
import { createStamp, logChanges } from './stamp.ts';
import { inOrder } from './alive.ts';

/** The store of notes in IndexedDB. Each write is one transaction; its promise settles after the commit. `now` gives the time, for tests. */
export function createNoteStore(database: Database, now: () => Date = () => new Date()): NoteStore {
  const { articles, notes, mentions, drafts, changes } = database;
  const stamp = createStamp(now);

  /** A note that comes back brings its article with it: without, no list would show it in its place. Inside a transaction. */
  const reviveArticle = async (url: string): Promise<void> => {
    const article = await articles.get(url);
    if (article?.deletedAt === undefined) return;
    const { deletedAt: _, ...kept } = article;
    const time = stamp(article.updatedAt);
    await articles.put({ ...kept, updatedAt: time });
    await logChanges(database, 'articles', [url], time);
  };

  /** Reads one note and writes what `change` makes of it, in one transaction. `null` from `change` means there is nothing to write. */
  const changeNote = (id: NoteId, change: (note: Note) => Result<Note | null, NoteError>, takesDraft = false): Promise<Result<Note, NoteError>> =>
    attemptWrite(database, () => database.transaction('rw', articles, notes, drafts, changes, async (): Promise<Result<Note, NoteError>> => {
      const note = await notes.get(id);
      if (!note) return fail('noteNotFound', id);
      const changed = change(note);
      if (!changed.ok) return changed;
      const draft = takesDraft ? await drafts.get(id) : undefined;
      // What another view is typing in this note is not ours to take.
      if (draft && holdsDraft(changed.value ?? note, draft)) await drafts.delete(id);
      if (changed.value === null) return succeed(note);
      await notes.put(changed.value);
      if (note.deletedAt !== undefined && changed.value.deletedAt === undefined) await reviveArticle(note.target.source);
      await logChanges(database, 'notes', [id], changed.value.updatedAt);
      return succeed(changed.value);
    }));

  const store: Omit<NoteStore, keyof DraftStore> = {
    async saveNote(requestId, draft, article, found) {
      const valid = validateNote(requestId, draft);
      if (!valid.ok) return valid;
      if (!isArticleInfo(article) || draft.target.source !== article.url) return fail('invalidNote', 'article');
      return attemptWrite(database, () => database.transaction('rw', articles, notes, mentions, drafts, changes, async () => {
        await drafts.delete(requestId);
        // A request that was repeated because its answer was lost: the first one stands.
        const before = await notes.get(requestId);
        if (before) return succeed(before);
        const time = stamp();
        const kept = await articles.get(article.url);
        if (kept) {
          // A note on an article that was deleted brings the article back. What was not known of it with the first note, since it could not be analysed then, is filled in.
          const { deletedAt: _, ...alive } = kept;
          await articles.put({ ...pickArticle(article), ...alive, updatedAt: stamp(kept.updatedAt) });
        } else {
          await articles.add({ ...pickArticle(article), readingSeconds: draft.readingSeconds ?? 0, keptAt: time, updatedAt: time });
        }
        if (!kept || (await mentions.where('articleUrl').equals(article.url).count()) === 0) {
          await mentions.bulkAdd(found.slice(0, LIMITS.mentions).map((mention) => toMentionRow({ ...mention, articleUrl: article.url })));
        }
        const { deletedAt: _, edited: _edited, ...note } = pickNote({ ...draft, id: requestId, createdAt: time, updatedAt: time });
        await notes.add(note);
        await logChanges(database, 'articles', [article.url], time);
        await logChanges(database, 'notes', [note.id], time);
        return succeed(note);
      }));
    },

    updateNote: (id, patch, editedAt) =>
      changeNote(id, (note) => {
        if (note.deletedAt !== undefined) return fail('noteNotFound', id);
        // A note stays with its article.
        if (patch.target !== undefined && patch.target.source !== note.target.source) return fail('invalidNote', 'target');
        const time = stamp();
        const changed = editNote(note, patch, editedAt ?? time, time);
        const valid = validateNote(id, changed);
        return valid.ok ? succeed(changed) : valid;
      }, true),

    recordCorrection: (id, found) =>
      changeNote(id, (note) => {
        if (note.deletedAt !== undefined) return fail('noteNotFound', id);
        if (found !== null && ![found.was, found.now].every((text) => text.length <= LIMITS.mentionText && text.isWellFormed())) return fail('invalidNote', 'correction');
        const { correction, ...rest } = note;
        if (found === null) return succeed(correction ? rest : null);
        // The page's doing, not the reader's: `updatedAt` stays, or it would win over an edit made elsewhere.
        return succeed(correction?.now === found.now ? null : { ...note, correction: { was: found.was, now: found.now, firstSeenAt: stamp() } });
      }),

    deleteNote: (id) => changeNote(id, (note) => succeed(note.deletedAt === undefined ? setDeleted(note, true, stamp()) : null)),

    restoreNote: (id) => changeNote(id, (note) => succeed(note.deletedAt === undefined ? null : setDeleted(note, false, stamp()))),

    findNote: (id) => attemptRead(database, async () => (await notes.get(id)) ?? null, (kept) => kept.notes.find((note) => note.id === id) ?? null),

    listNotes: (articleUrl) => attemptRead(
      database,
      async () => inOrder(await notes.where('target.source').equals(articleUrl).toArray()),
      (kept) => inOrder(kept.notes.filter(({ target }) => target.source === articleUrl)),
    ),

    listAllNotes: () => attemptRead(database, async () => inOrder(await notes.toArray()), (kept) => inOrder(kept.notes)),

    findTrouble: () => findTrouble(database),

    ...articleStore(database, now),
    ...correctionStore(database, now),
    ...recordStore(database, now),
    ...backupStore(database, now),
  };
  return Object.assign(store, draftStore(database, now, store));
}
