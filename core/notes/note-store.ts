import type { Result } from '../result.ts';
import type { ArticleInfo, KeptArticle, KeptMention, Note, NoteDraft, NoteError, NoteId, NotePatch } from './note.ts';

/** Port of the store. Every write is one transaction and its promise settles when it is committed. Nothing here throws for an expected failure. */
export interface NoteStore {
  /** Keeps the note and, if new, the article it belongs to and its mentions. `requestId` (a UUIDv7 made by the caller) becomes the note's id: a repeated request writes nothing twice. */
  saveNote(requestId: NoteId, draft: NoteDraft, article: ArticleInfo, mentions: KeptMention[]): Promise<Result<Note, NoteError>>;
  updateNote(id: NoteId, patch: NotePatch): Promise<Result<Note, NoteError>>;
  /** Leaves a tombstone; `restoreNote` undoes it. */
  deleteNote(id: NoteId): Promise<Result<Note, NoteError>>;
  restoreNote(id: NoteId): Promise<Result<Note, NoteError>>;
  /** Notes of an article that are not deleted, oldest first. */
  listNotes(articleUrl: string): Promise<Result<Note[], NoteError>>;
  listAllNotes(): Promise<Result<Note[], NoteError>>;
  /** Adds measured seconds to the article's total. Does nothing for an article that is not kept. */
  addReadingSeconds(articleUrl: string, seconds: number): Promise<Result<number, NoteError>>;
  findArticle(url: string): Promise<Result<KeptArticle | null, NoteError>>;
  listArticles(): Promise<Result<KeptArticle[], NoteError>>;
  listMentions(articleUrl?: string): Promise<Result<KeptMention[], NoteError>>;
  /** Every row of every table, gone for good. */
  eraseAll(): Promise<Result<null, NoteError>>;
}
