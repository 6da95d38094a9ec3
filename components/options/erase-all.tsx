import { useEffect, useId, useState } from 'preact/hooks';
import { useUndo } from '../base/use-undo.tsx';
import { useTranslator } from '../i18n-context.tsx';

/** Whether what was erased can be brought back: until the browser closes, while this page is open, or not. */
export type EraseUndo = 'session' | 'page' | null;

export interface EraseActions {
  /** Null where nothing was erased. */
  eraseAll(): Promise<EraseUndo>;
  undoErase(): Promise<boolean>;
}

/** Erasing everything asks for a typed word: a button alone is pressed by mistake. It can be undone until the browser closes. */
export function EraseAll({ canUndo, actions }: { canUndo: EraseUndo; actions: EraseActions }) {
  const t = useTranslator();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const undo = useUndo();
  const word = t('options.eraseWord');

  const deed = (reach: EraseUndo, act: () => Promise<boolean>) => ({ act, undo: actions.undoErase, done: t(reach === 'page' ? 'data.erasedHere' : 'data.erased'), undone: t('data.eraseUndone') });

  // Erased before, and this page was opened anew: the way back is still there.
  useEffect(() => { if (canUndo) undo.offer(deed(canUndo, async () => true)); }, []);

  const erase = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== word) return;
    const reach = await actions.eraseAll();
    setAsking(reach === null);
    setTyped('');
    await undo.run(deed(reach, async () => reach !== null));
  };

  return (
    <div class="erase">
      <div class="pair">
        <div>
          <p>{t('options.erase')}</p>
          <small>{t('options.eraseHelp')}</small>
        </div>
        {!isAsking && <button type="button" class="button danger" onClick={() => setAsking(true)}>{t('options.erase')}…</button>}
      </div>
      {isAsking && (
        <form class="inline-form" onSubmit={erase}>
          <label htmlFor={id}>{t('options.eraseConfirm', { word })}</label>
          <input id={id} class="field" type="text" autoComplete="off" autoFocus value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          <button type="submit" class="button danger" disabled={typed.trim() !== word}>{t('options.eraseNow')}</button>
          <button type="button" class="button" onClick={() => setAsking(false)}>{t('common.cancel')}</button>
        </form>
      )}
      {undo.line}
    </div>
  );
}
