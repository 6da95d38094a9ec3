import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '../i18n-context.tsx';
import { Status } from './status.tsx';

/** Something that takes away, and its way back. Both answer whether it worked. */
export interface Undoable {
  act(): Promise<boolean>;
  undo(): Promise<boolean>;
  /** What is said once it is done, and once it is undone. */
  done: string;
  undone: string;
}

/**
 * Taking away with a way back: `run` does it and offers undo in `line` until the next. The offer does not run out:
 * who reads slowly, or by ear, has the same time as everyone. `offer` shows what was done before this view was opened.
 */
export function useUndo() {
  const t = useTranslator();
  const [state, setState] = useState<{ outcome: 'done' | 'undone' | 'failed'; deed: Undoable; takesFocus: boolean } | null>(null);

  const offer = (deed: Undoable): void => setState({ outcome: 'done', deed, takesFocus: false });
  const run = async (deed: Undoable): Promise<boolean> => {
    const isDone = await deed.act();
    setState({ outcome: isDone ? 'done' : 'failed', deed, takesFocus: true });
    return isDone;
  };
  // The way back of the view in which it was done: the margin may show another tab by the time it is pressed.
  const undo = async (deed: Undoable): Promise<void> => setState({ outcome: (await deed.undo()) ? 'undone' : 'failed', deed, takesFocus: true });

  const words = useRef<HTMLSpanElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed leaves with its card, or with the offer: the focus goes to what comes next instead of to nothing.
  useEffect(() => {
    if (!state?.takesFocus) return;
    if (state.outcome === 'done') undoButton.current?.focus();
    else if (document.activeElement === document.body) words.current?.focus();
  }, [state]);

  const line = (
    <Status>
      {state && (
        <>
          <span ref={words} tabIndex={-1}>{state.outcome === 'done' ? state.deed.done : state.outcome === 'undone' ? state.deed.undone : t('options.failed')}</span>
          {state.outcome === 'done' && <button ref={undoButton} type="button" class="button" onClick={() => void undo(state.deed)}>{t('common.undo')}</button>}
        </>
      )}
    </Status>
  );
  return { run, offer, line };
}
