import type { Analysis, ArticleAnswer } from '../core/analyze.ts';
import type { Resolution, Selectors } from '../core/anchoring/selector.ts';
import type { Article } from '../core/article/article.ts';
import type { Claims } from '../core/article/claims.ts';
import type { GateDecision } from '../core/article/gate.ts';
import type { CorrectionDraft, ReaderCorrection } from '../core/corrections/correction.ts';
import type { KeptCorrection } from '../core/notes/note-store.ts';
import type { ArticleInfo, Correction, DraftField, KeptArticle, KeptMention, Note, NoteDraft, NoteError, NoteId, NotePatch, StoreTrouble } from '../core/notes/note.ts';
import type { PlaceCounts, PlacedNote } from '../core/notes/placed-note.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from '../core/settings/settings.ts';

/** What any message may be refused with before its handler runs. */
export type BorderError = 'unknownSender' | 'malformedMessage' | 'unknownMessage' | 'unreachable' | 'internal';

/** Everything the background answers. One name, one payload, one Result; each handler says who may send it. */
export interface BackgroundProtocol {
  /** The sentinel's verdict on the page it stands in. The background injects the annotator on a yes. */
  'page.decided'(decision: GateDecision): Result<null, BorderError>;
  /** The annotator asks how to start: settings, and whether marks are off on this site. */
  'settings.read'(): Result<Settings, BorderError>;
  'settings.change'(patch: Partial<Settings>): Result<Settings, BorderError | 'storageUnavailable'>;
  /** The annotator asks whether the reader wants this page read whatever the gate says. */
  'page.isForced'(): Result<boolean, BorderError>;
  /** `claims` are those of a page that was just read: settled, they are the article's metadata. */
  'article.analyze'(request: { article: Article; claims?: Claims }): Result<ArticleAnswer, BorderError>;
  'notes.list'(articleUrl: string): Result<Note[], BorderError | NoteError>;
  'notes.save'(request: { id: NoteId; draft: NoteDraft; article: ArticleInfo; mentions: KeptMention[] }): Result<Note, BorderError | NoteError>;
  /** `editedAt` (ISO 8601, UTC) is when the reader did it: what arrives after a later edit of the same field changes nothing. */
  'notes.update'(request: { id: NoteId; patch: NotePatch; editedAt?: string }): Result<Note, BorderError | NoteError>;
  'notes.delete'(id: NoteId): Result<Note, BorderError | NoteError>;
  'notes.restore'(id: NoteId): Result<Note, BorderError | NoteError>;
  /** What is being typed, kept until the note itself is: a tab may close between two letters. */
  'notes.keepDraft'(request: { id: NoteId; draft: NoteDraft; article: ArticleInfo; changed?: DraftField[]; editedAt?: string }): Result<null, BorderError | NoteError>;
  /** The page shows another figure in a note's place, or (null) the noted one again. */
  'notes.corrected'(request: { id: NoteId; correction: Omit<Correction, 'firstSeenAt'> | null }): Result<Note, BorderError | NoteError>;
  /** Looks for noted passages in today's text. `superseded` where the same tab has asked again meanwhile. */
  'notes.resolve'(request: { text: string; selectors: Selectors[] }): Result<Resolution[], BorderError | 'superseded'>;
  /** How many notes of the page that asks want the reader's eye: the toolbar button shows it. */
  'notes.placed'(counts: PlaceCounts): Result<null, BorderError>;
  /** What the reader says of some words. Answered when it is kept; every open tab then obeys it. */
  'corrections.save'(draft: CorrectionDraft): Result<KeptCorrection, BorderError | NoteError>;
  'corrections.takeBack'(key: string): Result<ReaderCorrection, BorderError | NoteError>;
  /** `id` names the request: repeated, it adds nothing twice. */
  'reading.add'(request: { id: string; articleUrl: string; seconds: number }): Result<number, BorderError | NoteError>;
  /** In how many other kept articles an entity of this name occurs. Never in which: what is kept of other pages is not told in a page. */
  'entity.countArticles'(request: { name: string; exceptUrl: string }): Result<number, BorderError | NoteError>;
  /** Opens the library at the kept articles that mention an entity of this name. */
  'library.open'(name: string): Result<null, BorderError>;
  /** From extension pages only: all that is kept, where a page cannot read it itself because an upgrade waits. */
  'library.read'(): Result<KeptLibrary, BorderError | NoteError>;
  /** From extension pages only: what keeps notes from being written, null where nothing does. */
  'store.trouble'(): Result<StoreTrouble | null, BorderError>;
  /** From extension pages only: what was decided about the page in a tab. */
  'page.status'(tabId: number): Result<PageStatus, BorderError>;
  /** From extension pages only: read and mark the page in a tab now, whatever the gate said. */
  'page.annotate'(request: { tabId: number; force: boolean }): Result<PageStatus, BorderError | 'noAccess'>;
}

export interface KeptLibrary {
  articles: KeptArticle[];
  notes: Note[];
  mentions: KeptMention[];
}

/** What the background knows of a tab. `annotated` says an annotator answers there. */
export interface PageStatus {
  decision: GateDecision | null;
  annotated: boolean;
  /** Whether the sentinel may look at this page by itself. */
  permitted: boolean;
}

/** Everything the annotator in a tab answers; asked by the background, the popup and the side panel. */
export interface TabProtocol {
  /** `notFound` where the annotator is there and the page, as it is now, is no article. */
  'tab.overview'(): Result<PageOverview, BorderError | 'notFound'>;
  'tab.jump'(target: JumpTarget): Result<null, BorderError | 'notFound'>;
  /** Settings, notes or corrections changed elsewhere: take them again, and the analysis, and repaint. */
  'tab.refresh'(): Result<null, BorderError>;
  /** Notes alone changed elsewhere: take them again. */
  'tab.refreshNotes'(): Result<null, BorderError>;
  /** Gives a note this place in the text as it is shown now. */
  'tab.attach'(request: { noteId: NoteId; start: number; end: number }): Result<null, BorderError | NoteError | 'notFound'>;
  /** Asks the reader to select the text that a note belongs to. */
  'tab.choosePlace'(noteId: NoteId): Result<null, BorderError | 'notFound'>;
  /** Marks on or off for this page alone, until it is left. */
  'tab.setMarks'(on: boolean): Result<null, BorderError>;
}

/** A place in the shown article: a span of its text, or a note. */
export type JumpTarget = { start: number; end: number } | { noteId: NoteId };

/** All that the popup and the margin show of a page. */
export interface PageOverview {
  article: Article;
  analysis: Analysis;
  notes: PlacedNote[];
  marksOn: boolean;
  readingSeconds: number;
  /** The article is longer than is read of one page. */
  isCut?: boolean;
}
