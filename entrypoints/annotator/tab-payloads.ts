import { isNoteId } from '../../core/notes/limits.ts';
import type { NoteId } from '../../core/notes/note.ts';
import type { JumpTarget } from '../../platform/protocol.ts';

const acceptNothing = (payload: unknown): { payload: undefined } | null => (payload === undefined || payload === null ? { payload: undefined } : null);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function acceptTarget(payload: unknown): { payload: JumpTarget } | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { noteId, start, end } = payload as Record<string, unknown>;
  if (typeof noteId === 'string' && isNoteId(noteId)) return { payload: { noteId } };
  return isOffset(start) && isOffset(end) && start <= end ? { payload: { start, end } } : null;
}

const acceptNote = (payload: unknown): { payload: NoteId } | null => (typeof payload === 'string' && isNoteId(payload) ? { payload } : null);

function acceptPlace(payload: unknown): { payload: { noteId: NoteId; start: number; end: number } } | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { noteId, start, end } = payload as Record<string, unknown>;
  return typeof noteId === 'string' && isNoteId(noteId) && isOffset(start) && isOffset(end) && start < end ? { payload: { noteId, start, end } } : null;
}

/** The border of the messages to a tab, by hand: the schemas of platform/payloads.ts would bring six kilobytes into every page for four small shapes. */
export const tabPayloads = {
  'tab.overview': acceptNothing,
  'tab.jump': acceptTarget,
  'tab.refresh': acceptNothing,
  'tab.refreshNotes': acceptNothing,
  'tab.attach': acceptPlace,
  'tab.choosePlace': acceptNote,
  'tab.setMarks': (payload: unknown): { payload: boolean } | null => (typeof payload === 'boolean' ? { payload } : null),
};
