import { useState } from 'preact/hooks';
import type { NoteId } from '../../core/notes/note.ts';
import { useTranslator } from '../i18n-context.tsx';
import { Status } from './status.tsx';

/**
 * Deleting with a way back: `remove` deletes and offers undo in `line` until the next deletion. The offer does not run out:
 * who reads slowly, or by ear, has the same time as everyone.
 */
export function useUndo(deleteNote: (id: NoteId) => Promise<boolean>, restoreNote: (id: NoteId) => Promise<boolean>) {
  const t = useTranslator();
  const [state, setState] = useState<{ id: NoteId; outcome: 'deleted' | 'restored' | 'failed' } | null>(null);

  const remove = async (id: NoteId): Promise<void> => setState({ id, outcome: (await deleteNote(id)) ? 'deleted' : 'failed' });
  const restore = async (id: NoteId): Promise<void> => setState({ id, outcome: (await restoreNote(id)) ? 'restored' : 'failed' });

  const line = (
    <Status>
      {state && (
        <>
          <span>{t(state.outcome === 'deleted' ? 'note.deleted' : state.outcome === 'restored' ? 'note.restored' : 'options.failed')}</span>
          {state.outcome === 'deleted' && <button type="button" class="button" onClick={() => void restore(state.id)}>{t('common.undo')}</button>}
        </>
      )}
    </Status>
  );
  return { remove, line };
}
