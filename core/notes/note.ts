import type { EntityKind } from '../entities/entity.ts';
import type { FigureReading } from '../figures/figure.ts';
import type { Target } from '../anchoring/selector.ts';
import type { EditTimes } from './edit-note.ts';

/** UUIDv7 (RFC 9562): sorts by time of creation. */
export type NoteId = string;

/** What a highlight means to the reader. */
export const MEANINGS = ['claim', 'question', 'quote', 'important'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What the mark said when the note was written, so that a later correction of the page can be told. */
export type MentionSnapshot =
  | { type: 'figure'; text: string; reading: FigureReading }
  | { type: 'entity'; text: string; kind: EntityKind; name: string };

/** What the reader writes. A highlight is a note whose body is empty. */
export interface NoteDraft {
  target: Target;
  body: string;
  meaning?: Meaning;
  tags: string[];
  about?: MentionSnapshot;
  /** Seconds the reader had spent on the article when writing. */
  readingSeconds?: number;
}

/** A kept note. Times are ISO 8601 in UTC. A deleted note stays as a tombstone, with `deletedAt`. */
export interface Note extends NoteDraft {
  id: NoteId;
  createdAt: string;
  updatedAt: string;
  deletedAt?: string;
  /** When each field was last edited; absent while all are as old as `updatedAt`. */
  edited?: EditTimes;
  /** The page shows another figure in the note's place than when it was written. */
  correction?: Correction;
  /** The reader knows that its text is gone, and keeps it without a place. */
  keptAsOrphan?: true;
}

/** A figure that a page corrected: what was noted, what stands there now, and when that was first seen (ISO 8601, UTC). */
export interface Correction {
  was: string;
  now: string;
  firstSeenAt: string;
}

/** A note while it is typed, kept so that a closed card, tab or browser loses nothing: as a whole, under the id that the note has or will have. */
export interface KeptDraft {
  id: NoteId;
  draft: NoteDraft;
  article: ArticleInfo;
  /** Which of them the reader has changed in a note that is kept already; absent for a new note: all. */
  changed?: DraftField[];
  updatedAt: string;
}

/** What is typed or chosen in a note's editor. */
export const DRAFT_FIELDS = ['body', 'tags', 'meaning'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What may be changed in a kept note. With a new target its correction is settled and its place found. */
export type NotePatch = Partial<Pick<Note, 'body' | 'tags' | 'target'>> & { meaning?: Meaning | null; about?: MentionSnapshot | null; keptAsOrphan?: boolean };

/** An article of which something is kept: the page's own words about itself, and the reader's time on it. */
export interface KeptArticle {
  url: string;
  title: string;
  publisher?: string;
  byline?: string;
  publishedAt?: string;
  words: number;
  readingSeconds: number;
  keptAt: string;
  updatedAt: string;
  /** Deleted with its notes; kept as a tombstone, so that it can be brought back. */
  deletedAt?: string;
}

export type ArticleInfo = Omit<KeptArticle, 'readingSeconds' | 'keptAt' | 'updatedAt' | 'deletedAt'>;

/** One mention in a kept article, for searching across articles: as it was found, whatever the reader said of it. */
export interface KeptMention {
  articleUrl: string;
  start: number;
  end: number;
  snapshot: MentionSnapshot;
  /** Nobody found it: the reader called these words a name. It is one while that is said. */
  isSaid?: true;
}

/**
 * Why nothing can be written. `storageFull`: the disk or the quota. `storageBlocked`: the database waits to be brought up to date while a page of an
 * older release holds it. `upgradeFailed`: bringing it up to date failed, and it is as it was. In these what was kept can be read.
 * `storageUnavailable`: it cannot be opened at all, as in some private windows.
 */
export const STORE_TROUBLES = ['storageFull', 'storageBlocked', 'upgradeFailed', 'storageUnavailable'] as const;
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

export type NoteError = 'invalidNote' | 'noteTooLong' | 'noteNotFound' | StoreTrouble;

/** The longest note body that is accepted, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 100_000;
