import type { NoteId } from '../../core/notes/note.ts';
import type { PlacedNote } from '../marks/mark.ts';

/** What has to be told of corrections: a figure that changed since it was noted or changed again, and one that is as it was noted again (`now` is null). An orphan says nothing. */
export function listCorrections(notes: readonly PlacedNote[]): { id: NoteId; now: string | null }[] {
  return notes.flatMap(({ note, state, now }): { id: NoteId; now: string | null }[] => {
    if (state === 'changed' && now !== undefined) return note.correction?.now === now ? [] : [{ id: note.id, now }];
    return state !== 'orphan' && note.correction ? [{ id: note.id, now: null }] : [];
  });
}
