import type { AnchorState } from '../anchoring/selector.ts';
import type { FigureReading } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import type { Note } from './note.ts';

/** A figure as a text has it, with what it means where the figure reader knows it. */
export interface QuotedFigure {
  text: string;
  reading?: FigureReading;
}

/** A figure that a page corrected under a note. */
export interface FigureChange {
  was: QuotedFigure;
  now: QuotedFigure;
}

/** A note and where it stands in the article as it is shown now. */
export interface PlacedNote {
  note: Note;
  state: AnchorState;
  /** Null where it has no place. */
  start: number | null;
  end: number | null;
  /** What was corrected, at least one, where `state` is `changed`. */
  changes?: FigureChange[];
  /** The nearest text, for the reader to confirm, where `state` is `orphan` and there is one. */
  guess?: Span & { text: string };
}

/** How many of an article's notes want the reader's eye: figures that changed, and texts that are gone but for those the reader keeps so. */
export interface PlaceCounts {
  changed: number;
  orphans: number;
}

export function countPlaces(notes: readonly PlacedNote[]): PlaceCounts {
  return {
    changed: notes.filter(({ state }) => state === 'changed').length,
    orphans: notes.filter(({ state, note }) => state === 'orphan' && note.keptAsOrphan !== true).length,
  };
}
