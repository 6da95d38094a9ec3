import type { ArticleAnswer } from '../core/analyze.ts';
import type { Resolution, Selectors } from '../core/anchoring/selector.ts';
import type { Article } from '../core/article/article.ts';
import type { Claims } from '../core/article/claims.ts';
import type { GateDecision } from '../core/article/gate.ts';
import type { CorrectionDraft, ReaderCorrection } from '../core/corrections/correction.ts';
import type { KeptCorrection } from '../core/notes/note-store.ts';
import type { ArticleInfo, Correction, DraftField, KeptMention, Note, NoteDraft, NoteId, NotePatch } from '../core/notes/note.ts';
import type { PlaceCounts } from '../core/notes/placed-note.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from '../core/settings/settings.ts';

/**
 * What the annotator needs from outside the page: functions, handed in by its entrypoint.
 * The page's code knows no message, no store and no browser API.
 */
export interface AnnotatorPorts {
  readSettings(): Promise<Result<Settings>>;
  changeSettings(patch: Partial<Settings>): Promise<Result<Settings>>;
  /** Whether the reader asked for this page to be read whatever the gate says. */
  isForced(): Promise<Result<boolean>>;
  /** Tells what the reader of the page decided in the end, for the popup's words. */
  reportDecision(decision: GateDecision): Promise<Result<null>>;
  /** Analyses an article, and settles what its page claims of it; without claims the metadata is what the article has. */
  analyze(article: Article, claims?: Claims): Promise<Result<ArticleAnswer>>;
  /** Looks for described passages in today's text. A later request of the same page ends an earlier one. */
  resolveSelectors(text: string, selectors: readonly Selectors[]): Promise<Result<Resolution[]>>;
  listNotes(articleUrl: string): Promise<Result<Note[]>>;
  saveNote(request: { id: NoteId; draft: NoteDraft; article: ArticleInfo; mentions: KeptMention[] }): Promise<Result<Note>>;
  updateNote(id: NoteId, patch: NotePatch): Promise<Result<Note>>;
  deleteNote(id: NoteId): Promise<Result<Note>>;
  restoreNote(id: NoteId): Promise<Result<Note>>;
  /** Keeps what is being typed; see NotePorts.keepDraft. */
  keepDraft?(request: { id: NoteId; draft: NoteDraft; article: ArticleInfo; changed?: DraftField[] }): Promise<Result<null>>;
  /** A figure was found corrected, or (null) as it was noted. */
  reportCorrection?(id: NoteId, correction: Omit<Correction, 'firstSeenAt'> | null): Promise<Result<Note>>;
  /** Tells how many notes of this page want the reader's eye. */
  reportPlaces?(counts: PlaceCounts): Promise<Result<null>>;
  addReadingSeconds(articleUrl: string, seconds: number): Promise<Result<number>>;
  /** How many other kept articles mention an entity of this name. */
  countArticlesNaming(name: string, exceptUrl: string): Promise<Result<number>>;
  /** Opens the library, outside the page, at the articles that mention it. */
  openLibrary(name: string): Promise<Result<null>>;
  /** Keeps what the reader says of some words; from then on `analyze` obeys it. */
  saveCorrection(draft: CorrectionDraft): Promise<Result<KeptCorrection>>;
  takeBackCorrection(key: string): Promise<Result<ReaderCorrection>>;
  /** Settings changed: the returned function stops listening. */
  onSettingsChange(listener: (settings: Settings) => void): () => void;
  /** A new UUIDv7. */
  newId(): NoteId;
}
