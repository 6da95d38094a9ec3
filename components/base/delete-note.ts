import type { NoteId } from '../../core/notes/note.ts';
import type { Translator } from '../../core/i18n/translate.ts';
import type { Undoable } from './use-undo.tsx';

/** Deleting a note, with its way back, as margin, popup and library offer it. */
export const deleteNote = (id: NoteId, actions: { remove(id: NoteId): Promise<boolean>; restore(id: NoteId): Promise<boolean> }, t: Translator): Undoable => ({
  act: () => actions.remove(id), undo: () => actions.restore(id), done: t('note.deleted'), undone: t('note.restored'),
});
