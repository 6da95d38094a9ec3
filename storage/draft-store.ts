import { editTimes } from '../core/notes/edit-note.ts';
import { isArticleInfo, validateNote } from '../core/notes/validate-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import { DRAFT_FIELDS, type KeptDraft, type Note, type NoteError, type NoteId, type NotePatch } from '../core/notes/note.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { pickArticle } from './article-store.ts';
import { attemptRead, attemptWrite } from './attempt.ts';
import type { Database } from './database.ts';
import { createStamp } from './stamp.ts';

/** Whether the note holds all that the draft would bring, or something later in its place. */
export function holdsDraft(note: Note, { draft, changed, updatedAt }: KeptDraft): boolean {
  const times = editTimes(note);
  return (changed ?? DRAFT_FIELDS).every((field) => times[field] >= updatedAt || JSON.stringify(note[field]) === JSON.stringify(draft[field]));
}

export type DraftStore = Pick<NoteStore, 'keepDraft' | 'listDrafts' | 'adoptDrafts'>;
type Notes = Pick<NoteStore, 'saveNote' | 'updateNote' | 'restoreNote' | 'findNote'>;

/** What is being typed, kept apart from the notes until it is one. */
export function draftStore(database: Database, now: () => Date, store: Notes): DraftStore {
  const { drafts, notes } = database;
  const stamp = createStamp(now);

  const discardDraft = (id: NoteId): Promise<Result<null, NoteError>> => attemptWrite(database, async () => {
    await drafts.delete(id);
    return succeed(null);
  });

  const listDrafts: DraftStore['listDrafts'] = () => attemptRead(database, () => drafts.orderBy('updatedAt').toArray(), () => []);

  /** Each step is safe to repeat: the note's own write takes the draft away, so a background that ends in between finds it again. */
  const adopt = async ({ id, draft, article, changed, updatedAt }: KeptDraft, note: Note | null): Promise<Result<unknown, NoteError>> => {
    if (!note) return store.saveNote(id, draft, article, []);
    // Deleted after it was typed: the deletion was the later wish. Before: the words were.
    if (note.deletedAt !== undefined && editTimes(note).deletedAt >= updatedAt) return discardDraft(id);
    if (note.deletedAt !== undefined) {
      const restored = await store.restoreNote(id);
      if (!restored.ok) return restored;
    }
    const fields = changed ?? DRAFT_FIELDS;
    const patch: NotePatch = { ...(fields.includes('body') && { body: draft.body }), ...(fields.includes('tags') && { tags: draft.tags }), ...(fields.includes('meaning') && { meaning: draft.meaning ?? null }) };
    return store.updateNote(id, patch, updatedAt);
  };

  return {
    async keepDraft(id, draft, article, { changed, editedAt } = {}) {
      const valid = validateNote(id, draft);
      if (!valid.ok) return valid;
      if (!isArticleInfo(article) || draft.target.source !== article.url) return fail('invalidNote', 'article');
      return attemptWrite(database, () => database.transaction('rw', drafts, notes, async (): Promise<Result<null, NoteError>> => {
        // A draft becomes words of the note that has its id: that stays with its article, and a page of another does not write in it.
        const note = await notes.get(id);
        if (note && note.target.source !== draft.target.source) return fail('invalidNote', 'target');
        const time = stamp();
        await drafts.put({ id, draft, article: pickArticle(article), ...(changed && { changed }), updatedAt: editedAt !== undefined && editedAt < time ? editedAt : time });
        return succeed(null);
      }));
    },

    listDrafts,

    async adoptDrafts(before, ids) {
      const left = await listDrafts();
      if (!left.ok) return left;
      let adopted = 0;
      // One that cannot be adopted holds up none of the others; it stays a draft, and the failure is told at the end.
      let failed: Result<number, NoteError> | null = null;
      for (const draft of left.value.filter(({ id, updatedAt }) => updatedAt < before || ids?.has(id))) {
        const known = await store.findNote(draft.id);
        const done = known.ok ? await adopt(draft, known.value) : known;
        if (done.ok) adopted += 1;
        else failed ??= done;
      }
      return failed ?? succeed(adopted);
    },
  };
}
