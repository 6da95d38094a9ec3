import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../core/notes/note.ts';
import { useTranslator } from '../i18n-context.tsx';
import { Status } from './status.tsx';

/**
 * Deleting with a way back: `remove` deletes and offers undo in `line` until the next deletion. The offer does not run out:
 * who reads slowly, or by ear, has the same time as everyone.
 */
export function useUndo(deleteNote: (id: NoteId) => Promise<boolean>, restoreNote: (id: NoteId) => Promise<boolean>) {
  const t = useTranslator();
  const [state, setState] = useState<{ outcome: 'deleted' | 'restored' | 'failed'; undo(): Promise<void> } | null>(null);

  const remove = async (id: NoteId): Promise<void> => {
    // The way back of the view in which it was deleted: the margin may show another tab by the time it is pressed.
    const undo = async (): Promise<void> => setState({ undo, outcome: (await restoreNote(id)) ? 'restored' : 'failed' });
    setState({ undo, outcome: (await deleteNote(id)) ? 'deleted' : 'failed' });
  };

  const words = useRef<HTMLSpanElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed leaves with its card, or with the offer: the focus goes to what comes next instead of to nothing.
  useEffect(() => {
    if (state?.outcome === 'deleted') undoButton.current?.focus();
    else if (state && document.activeElement === document.body) words.current?.focus();
  }, [state]);

  const line = (
    <Status>
      {state && (
        <>
          <span ref={words} tabIndex={-1}>{t(state.outcome === 'deleted' ? 'note.deleted' : state.outcome === 'restored' ? 'note.restored' : 'options.failed')}</span>
          {state.outcome === 'deleted' && <button ref={undoButton} type="button" class="button" onClick={() => void state.undo()}>{t('common.undo')}</button>}
        </>
      )}
    </Status>
  );
  return { remove, line };
}
