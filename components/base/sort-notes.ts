import type { PlacedNote } from '../../core/notes/placed-note.ts';

/** In the order of the text; notes without a place after all others, oldest first. */
export function sortNotes(notes: readonly PlacedNote[]): PlacedNote[] {
  return [...notes].sort((a, b) => compareStarts(a.start, b.start) || a.note.createdAt.localeCompare(b.note.createdAt));
}

function compareStarts(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
