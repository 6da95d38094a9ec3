import { createResolver, resolveSelectors } from '../../core/anchoring/resolve-selectors.ts';
import type { Resolution } from '../../core/anchoring/selector.ts';
import type { Note } from '../../core/notes/note.ts';
import type { PlacedNote } from '../marks/mark.ts';

/** Finds every note's place in today's text. A note whose text vanished stays in the list, as an orphan. */
export function placeNotes(text: string, notes: readonly Note[]): PlacedNote[] {
  const resolutions = resolveSelectors(text, notes.map((note) => note.target.selectors));
  return notes.map((note, at) => toPlaced(note, resolutions[at]!));
}

interface SliceOptions {
  signal: AbortSignal;
  /** Waits until the page has time; each slice then works for at most `budget` milliseconds. */
  rest?(): Promise<void>;
  budget?: number;
  now?(): number;
}

/** The longest slice, in milliseconds: well under the 50 of a long task, since one lost note may take some of them by itself. */
const BUDGET = 12;

/**
 * The same in slices, so that a page stays quick whatever it holds: the text is levelled in the first, then notes are looked for one after the other.
 * Null where the signal ended it: the text it spoke of is no longer shown.
 */
export async function placeNotesInSlices(text: string, notes: readonly Note[], { signal, rest = waitForIdle, budget = BUDGET, now = () => performance.now() }: SliceOptions): Promise<PlacedNote[] | null> {
  if (notes.length === 0) return signal.aborted ? null : [];
  await rest();
  if (signal.aborted) return null;
  const resolve = createResolver(text);
  const placed: PlacedNote[] = [];
  await rest();
  let until = now() + budget;
  for (const note of notes) {
    if (signal.aborted) return null;
    if (now() >= until) {
      await rest();
      if (signal.aborted) return null;
      until = now() + budget;
    }
    placed.push(toPlaced(note, resolve(note.target.selectors)));
  }
  return placed;
}

function toPlaced(note: Note, resolution: Resolution): PlacedNote {
  if (resolution.state === 'orphan') return { note, state: 'orphan', start: null, end: null };
  const { state, span } = resolution;
  return { note, state, start: span.start, end: span.end, ...(resolution.state === 'changed' && { now: resolution.now }) };
}

/** Safari and jsdom know no idle callback; a hidden page gets none for long, hence the timeout. */
const waitForIdle = (): Promise<void> => new Promise((resume) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: 200 });
  else setTimeout(resume, 0);
});
