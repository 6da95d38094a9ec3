import type { CorrectionDraft, ReaderCorrection } from '../corrections/correction.ts';
import type { Result } from '../result.ts';
import type { Records } from '../exchange/records.ts';
import type { ArticleInfo, Correction, DraftField, KeptArticle, KeptDraft, KeptMention, Note, NoteDraft, NoteError, NoteId, NotePatch, StoreTrouble } from './note.ts';

/** Port of the store. Every write is one transaction and its promise settles when it is committed. Nothing here throws for an expected failure. */
export interface NoteStore {
  /** Keeps the note and, if new, the article it belongs to and its mentions. `requestId` (a UUIDv7 made by the caller) becomes the note's id: a repeated request writes nothing twice. */
  saveNote(requestId: NoteId, draft: NoteDraft, article: ArticleInfo, mentions: KeptMention[]): Promise<Result<Note, NoteError>>;
  /** Changes the fields that the patch names. `editedAt` (ISO 8601) is when the reader did it, now if absent: what arrives after a later edit of the same field changes nothing. */
  updateNote(id: NoteId, patch: NotePatch, editedAt?: string): Promise<Result<Note, NoteError>>;
  /** Leaves a tombstone; `restoreNote` undoes it. */
  deleteNote(id: NoteId): Promise<Result<Note, NoteError>>;
  restoreNote(id: NoteId): Promise<Result<Note, NoteError>>;
  /** Also a deleted one; null for an id that is not known. */
  findNote(id: NoteId): Promise<Result<Note | null, NoteError>>;
  /** Notes of an article that are not deleted, oldest first. */
  listNotes(articleUrl: string): Promise<Result<Note[], NoteError>>;
  listAllNotes(): Promise<Result<Note[], NoteError>>;
  /** Adds measured seconds to the article's total, once for each `requestId`. Does nothing for an article that is not kept. */
  addReadingSeconds(requestId: string, articleUrl: string, seconds: number): Promise<Result<number, NoteError>>;
  findArticle(url: string): Promise<Result<KeptArticle | null, NoteError>>;
  listArticles(): Promise<Result<KeptArticle[], NoteError>>;
  listMentions(articleUrl?: string): Promise<Result<KeptMention[], NoteError>>;
  /** How many kept articles other than `exceptUrl` mention an entity of this name, spellings levelled. Looked up in an index, not in all that is kept. */
  countArticlesNaming(name: string, exceptUrl: string): Promise<Result<number, NoteError>>;
  /** Leaves tombstones of the article and of its notes; `restoreArticle` undoes just that. */
  deleteArticle(url: string): Promise<Result<null, NoteError>>;
  restoreArticle(url: string): Promise<Result<null, NoteError>>;
  /** A figure was found corrected, or as it was noted (null). The first sight of each value keeps its time. */
  recordCorrection(id: NoteId, correction: Omit<Correction, 'firstSeenAt'> | null): Promise<Result<Note, NoteError>>;
  /** Keeps what is being typed, until a save or a change holds it. `changed` names what the reader has changed in a note that is kept already, `editedAt` says when. */
  keepDraft(id: NoteId, draft: NoteDraft, article: ArticleInfo, edit?: { changed?: DraftField[] | undefined; editedAt?: string | undefined }): Promise<Result<null, NoteError>>;
  listDrafts(): Promise<Result<KeptDraft[], NoteError>>;
  /** Makes notes of drafts that nobody has typed in since `before` (ISO 8601), and of those with these ids: their tab or browser is gone. Returns how many. */
  adoptDrafts(before: string, ids?: ReadonlySet<NoteId>): Promise<Result<number, NoteError>>;
  /** Everything kept, tombstones too. */
  readRecords(): Promise<Result<Records, NoteError>>;
  /** What `mergeRecords` would do. Changes nothing. */
  previewMerge(records: Records): Promise<Result<MergeCounts, NoteError>>;
  /** Merges records field by field, by id and time of edit, all or nothing. Returns what it did, and how to take it back. */
  mergeRecords(records: Records): Promise<Result<Merge, NoteError>>;
  /** Takes a merge back. What the reader changed since stays. */
  undoMerge(undo: MergeUndo): Promise<Result<null, NoteError>>;
  /** Every row of every table, automatic backups too. What was kept is returned: `bringBack` undoes it while the caller still has it. */
  eraseAll(): Promise<Result<Erased, NoteError>>;
  /** Puts back what was erased; what was kept since stays. */
  bringBack(erased: Erased): Promise<Result<null, NoteError>>;
  /** Keeps today's copy of the notes, once a day, seven days. */
  keepDailyBackup(): Promise<Result<boolean, NoteError>>;
  /** Days of the automatic backups, newest first. */
  listBackups(): Promise<Result<BackupDay[], NoteError>>;
  previewBackup(day: string): Promise<Result<MergeCounts, NoteError>>;
  /** Brings back what was deleted since that day, and leaves what was edited since. */
  restoreBackup(day: string): Promise<Result<Merge, NoteError>>;
  /** Keeps what the reader said of some words; the later replaces the earlier. */
  saveCorrection(draft: CorrectionDraft): Promise<Result<KeptCorrection, NoteError>>;
  /** Leaves a tombstone; `saveCorrection` undoes it. */
  takeBackCorrection(key: string): Promise<Result<ReaderCorrection, NoteError>>;
  /** Those that hold and are obeyed, the latest first: of very many, LIMITS.corrections. */
  listCorrections(): Promise<Result<ReaderCorrection[], NoteError>>;
  /** What keeps notes from being written, as far as this connection knows; null where nothing does. */
  findTrouble(): Promise<StoreTrouble | null>;
}

/** What a correction replaced: null where nothing was said of those words before, or it was taken back. Saving `before` again, or taking `kept` back, undoes it. */
export interface KeptCorrection {
  kept: ReaderCorrection;
  before: ReaderCorrection | null;
}

/** What a merge does with rows of one table. `deleted` are tombstones newer than ours; `unchanged` have nothing newer than ours. */
export interface RowCounts {
  added: number;
  changed: number;
  deleted: number;
  unchanged: number;
}

export interface MergeCounts {
  articles: RowCounts;
  notes: RowCounts;
  corrections: RowCounts;
}

export interface Merge {
  counts: MergeCounts;
  undo: MergeUndo;
}

/** The rows as a merge wrote them, and those that it wrote over. */
export interface MergeUndo {
  before: Required<Omit<Records, 'mentions'>>;
  after: Required<Omit<Records, 'mentions'>>;
}

/** All that was erased at once. */
export interface Erased {
  records: Records;
  drafts: KeptDraft[];
  backups: (BackupDay & { records: Records })[];
}

/** One automatic backup. */
export interface BackupDay {
  /** `2026-11-23`, UTC. */
  day: string;
  notes: number;
  articles: number;
  /** Of its rows as JSON in UTF-8. */
  bytes: number;
}
