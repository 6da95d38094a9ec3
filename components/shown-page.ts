import type { AnchorState } from '../core/anchoring/selector.ts';
import type { Analysis } from '../core/analyze.ts';
import type { Article } from '../core/article/article.ts';
import type { Note, NoteId } from '../core/notes/note.ts';

/** A note as it stands in the article shown now. */
export interface ShownNote {
  note: Note;
  state: AnchorState;
  start: number | null;
  end: number | null;
  /** The figure's text now, where `state` is `changed`. */
  now?: string;
}

/** All that the popup and the margin show of a page. */
export interface ShownPage {
  article: Article;
  analysis: Analysis;
  notes: ShownNote[];
  marksOn: boolean;
  readingSeconds: number;
}

/** A place in the shown article: a span of its text, or a note. */
export type Place = { start: number; end: number } | { noteId: NoteId };
