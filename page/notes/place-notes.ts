import { mapCodePoints } from '../../core/anchoring/code-points.ts';
import { findInPlace } from '../../core/anchoring/find-in-place.ts';
import type { Resolution, Target } from '../../core/anchoring/selector.ts';
import type { FigureMention } from '../../core/figures/figure.ts';
import type { Note, NoteId } from '../../core/notes/note.ts';
import type { FigureChange, PlacedNote } from '../../core/notes/placed-note.ts';
import type { Span } from '../../core/text/span.ts';
import type { AnnotatorPorts } from '../ports.ts';
import { forEachInSlices } from '../slices.ts';
import { listChanges } from './list-changes.ts';

/** The text that is shown now, with its figures. */
interface ShownText {
  text: string;
  figures: readonly FigureMention[];
}

interface KnownPlace {
  target: Target;
  resolution: Resolution;
  /** What was corrected there, once asked for, among which figures. */
  changes?: { among: ShownText['figures']; list: Promise<FigureChange[]> };
}

export interface NotePlacer {
  /**
   * Finds every note's place in the text. A note whose text vanished stays in the list, as an orphan. Null where the signal ended it: the text that
   * it spoke of is no longer wanted. What could not be looked for is an orphan too, and looked for anew the next time.
   */
  place(shown: ShownText, notes: readonly Note[], signal: AbortSignal): Promise<PlacedNote[] | null>;
}

interface PlacerOptions {
  /** Looks for what is not where it was: elsewhere, since the rules weigh as much as a third of all that the page has to load. */
  resolve: AnnotatorPorts['resolveSelectors'];
  /** Reads the figures of a noted passage, for what they were before the page corrected them. */
  readFigures(passage: string): Promise<readonly FigureMention[]>;
}

/** Keeps where the notes of one text stand: a note whose words were edited is not looked for again. */
export function createNotePlacer({ resolve, readFigures }: PlacerOptions): NotePlacer {
  let known = { text: '', places: new Map<NoteId, KnownPlace>() };

  const look = async (text: string, places: Map<NoteId, KnownPlace>, notes: readonly Note[], signal: AbortSignal): Promise<void> => {
    const codePoints = mapCodePoints(text);
    const elsewhere: Note[] = [];
    await forEachInSlices(notes, (note) => {
      const span = findInPlace(text, codePoints, note.target.selectors);
      if (span) places.set(note.id, { target: note.target, resolution: { state: 'anchored', span, confidence: 1 } });
      else elsewhere.push(note);
    }, { signal });
    if (signal.aborted || elsewhere.length === 0) return;
    const found = await Promise.race([resolve(text, elsewhere.map(({ target }) => target.selectors)), whenAborted(signal)]);
    if (found === null) return;
    if (found.ok) for (const [at, { id, target }] of elsewhere.entries()) places.set(id, { target, resolution: found.value[at]! });
    else for (const { id } of elsewhere) places.delete(id);
  };

  const changesOf = async (note: Note, span: Span, shown: ShownText): Promise<FigureChange[]> => {
    const [{ exact, prefix, suffix }] = note.target.selectors;
    const passage = prefix + exact + suffix;
    return listChanges({ text: passage, span: { start: prefix.length, end: prefix.length + exact.length }, figures: await readFigures(passage) }, { ...shown, span });
  };

  const toPlaced = async (note: Note, place: KnownPlace | undefined, shown: ShownText): Promise<PlacedNote> => {
    const { resolution } = place ?? { resolution: { state: 'orphan', guess: null } as const };
    if (!place || resolution.state === 'orphan') {
      const guess = resolution.state === 'orphan' ? resolution.guess : null;
      return { note, state: 'orphan', start: null, end: null, ...(guess && { guess: { ...guess, text: shown.text.slice(guess.start, guess.end) } }) };
    }
    const { state, span } = resolution;
    const placed = { note, state, start: span.start, end: span.end };
    if (state !== 'changed') return placed;
    if (place.changes?.among !== shown.figures) place.changes = { among: shown.figures, list: changesOf(note, span, shown) };
    return { ...placed, changes: await place.changes.list };
  };

  const placeNow: NotePlacer['place'] = async (shown, notes, signal) => {
    if (known.text !== shown.text) known = { text: shown.text, places: new Map() };
    const { places } = known;
    const unknown = notes.filter(({ id, target }) => !isSameTarget(places.get(id)?.target, target));
    if (unknown.length > 0) await look(shown.text, places, unknown, signal);
    if (signal.aborted) return null;
    const placed = await Promise.all(notes.map((note) => toPlaced(note, places.get(note.id), shown)));
    return signal.aborted ? null : placed;
  };

  /** One after the other: a second request would end the first, which somebody still waits for. */
  let queue: Promise<unknown> = Promise.resolve();
  return {
    place(shown, notes, signal) {
      const turn = queue.then(() => placeNow(shown, notes, signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

const whenAborted = (signal: AbortSignal): Promise<null> => new Promise((resume) => {
  if (signal.aborted) resume(null);
  else signal.addEventListener('abort', () => resume(null), { once: true });
});

function isSameTarget(a: Target | undefined, b: Target): boolean {
  if (a === b) return true;
  if (!a) return false;
  const [[quote, position], [otherQuote, otherPosition]] = [a.selectors, b.selectors];
  return position.start === otherPosition.start && position.end === otherPosition.end && quote.exact === otherQuote.exact && quote.prefix === otherQuote.prefix && quote.suffix === otherQuote.suffix;
}
