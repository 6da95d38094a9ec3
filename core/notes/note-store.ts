import type { CorrectionDraft, ReaderCorrection } from '../corrections/correction.ts';
import type { Result } from '../result.ts';
import type { Records } from '../exchange/records.ts';
import type { ArticleInfo, KeptArticle, KeptDraft, KeptMention, Note, NoteDraft, NoteError, NoteId, NotePatch } from './note.ts';

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
  /** Every row of every table, automatic backups too. What was kept is returned: `mergeRecords` undoes it while the caller still has it. */
  eraseAll(): Promise<Result<Records, NoteError>>;
  /** Leaves tombstones of the article and of its notes; `restoreArticle` undoes just that. */
  deleteArticle(url: string): Promise<Result<null, NoteError>>;
  restoreArticle(url: string): Promise<Result<null, NoteError>>;
  /** A figure was found corrected (`now`), or as it was noted (null). The first sight of each value keeps its time. */
  recordCorrection(id: NoteId, now: string | null): Promise<Result<Note, NoteError>>;
  /** Keeps what is being typed. The note's own save or change takes it away again. */
  keepDraft(id: NoteId, draft: NoteDraft, article: ArticleInfo): Promise<Result<null, NoteError>>;
  discardDraft(id: NoteId): Promise<Result<null, NoteError>>;
  listDrafts(): Promise<Result<KeptDraft[], NoteError>>;
  /** Makes notes of drafts that nobody has typed in since `before` (ISO 8601): their tab or browser is gone. Returns how many. */
  adoptDrafts(before: string): Promise<Result<number, NoteError>>;
  /** Everything kept, tombstones too. */
  readRecords(): Promise<Result<Records, NoteError>>;
  /** Merges records by id and `updatedAt`, all or nothing. Returns what it did. */
  mergeRecords(records: Records): Promise<Result<MergeCounts, NoteError>>;
  /** Keeps today's copy of the notes, once a day, seven days. */
  keepDailyBackup(): Promise<Result<boolean, NoteError>>;
  /** Days of the automatic backups, newest first. */
  listBackups(): Promise<Result<BackupDay[], NoteError>>;
  restoreBackup(day: string): Promise<Result<MergeCounts, NoteError>>;
  /** Keeps what the reader said of some words; the later replaces the earlier. */
  saveCorrection(draft: CorrectionDraft): Promise<Result<KeptCorrection, NoteError>>;
  /** Leaves a tombstone; `saveCorrection` undoes it. */
  takeBackCorrection(key: string): Promise<Result<ReaderCorrection, NoteError>>;
  /** Those that hold, the latest first. */
  listCorrections(): Promise<Result<ReaderCorrection[], NoteError>>;
}

/** What a correction replaced: null where nothing was said of those words before, or it was taken back. Saving `before` again, or taking `kept` back, undoes it. */
export interface KeptCorrection {
  kept: ReaderCorrection;
  before: ReaderCorrection | null;
}

/** What a merge did: rows that were new, newer than ours, or not newer and left alone. */
export interface MergeCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** One automatic backup. */
export interface BackupDay {
  /** `2026-11-23`, UTC. */
  day: string;
  notes: number;
  articles: number;
}
