import { LIMITS } from '../../core/notes/limits.ts';
import type { Correction, NoteId } from '../../core/notes/note.ts';
import type { FigureChange, PlacedNote } from '../../core/notes/placed-note.ts';

type Found = Omit<Correction, 'firstSeenAt'>;

/** What has to be told of corrections: a figure that changed since it was noted or changed again, and one that is as it was noted again (null). An orphan says nothing. */
export function listCorrections(notes: readonly PlacedNote[]): { id: NoteId; correction: Found | null }[] {
  return notes.flatMap(({ note, state, changes }): { id: NoteId; correction: Found | null }[] => {
    if (state === 'changed' && changes) {
      const found = { was: write(changes, 'was'), now: write(changes, 'now') };
      return note.correction?.now === found.now ? [] : [{ id: note.id, correction: found }];
    }
    return state !== 'orphan' && note.correction ? [{ id: note.id, correction: null }] : [];
  });
}

const write = (changes: readonly FigureChange[], side: 'was' | 'now'): string => changes.map((change) => change[side].text).join('، ').slice(0, LIMITS.mentionText).toWellFormed();
