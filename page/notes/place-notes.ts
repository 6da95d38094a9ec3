import { resolveSelectors } from '../../core/anchoring/resolve-selectors.ts';
import type { Note } from '../../core/notes/note.ts';
import type { PlacedNote } from '../marks/mark.ts';

/** Finds every note's place in today's text. A note whose text vanished stays in the list, as an orphan. */
export function placeNotes(text: string, notes: readonly Note[]): PlacedNote[] {
  const resolutions = resolveSelectors(text, notes.map((note) => note.target.selectors));
  return notes.map((note, at) => {
    const resolution = resolutions[at];
    if (!resolution || resolution.state === 'orphan') return { note, state: 'orphan', start: null, end: null };
    const { state, span } = resolution;
    return { note, state, start: span.start, end: span.end, ...(resolution.state === 'changed' && { now: resolution.now }) };
  });
}
