import type { Analysis } from '../core/analyze.ts';
import type { Article } from '../core/article/article.ts';
import type { NoteId } from '../core/notes/note.ts';
import type { PlacedNote } from '../core/notes/placed-note.ts';

/** All that the popup and the margin show of a page. */
export interface ShownPage {
  article: Article;
  analysis: Analysis;
  notes: PlacedNote[];
  marksOn: boolean;
  readingSeconds: number;
  /** The article is longer than is read of one page. */
  isCut?: boolean;
}

/** A place in the shown article: a span of its text, or a note. */
export type Place = { start: number; end: number } | { noteId: NoteId };
