import { useId, useState } from 'preact/hooks';
import { Status } from '../base/status.tsx';
import { useTranslator } from '../i18n-context.tsx';

/** Erasing everything asks for a typed word: there is no way back, and a button alone is pressed by mistake. */
export function EraseAll({ onErase }: { onErase(): Promise<boolean> }) {
  const t = useTranslator();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<'erased' | 'failed' | null>(null);
  const word = t('options.eraseWord');

  const erase = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== word) return;
    const isErased = await onErase();
    setOutcome(isErased ? 'erased' : 'failed');
    setAsking(!isErased);
    setTyped('');
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
      <Status>{outcome === 'erased' ? t('options.erased') : outcome === 'failed' ? t('options.failed') : null}</Status>
    </div>
  );
}
