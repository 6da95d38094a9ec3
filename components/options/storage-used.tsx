import { useState } from 'preact/hooks';
import { formatBytes } from '../../core/i18n/format-bytes.ts';
import { useTranslator } from '../i18n-context.tsx';

interface StorageUsedProps {
  /** Room that everything takes; null where the browser does not say. */
  bytes: number | null;
  /** Whether the browser keeps it whatever happens; null where it does not say. */
  isPersisted: boolean | null;
  /** Asks the browser for it, at the reader's gesture. True when granted. */
  onPersist(): Promise<boolean>;
}

/** How much room everything takes, and whether the browser may clear it by itself. */
export function StorageUsed({ bytes, isPersisted, onPersist }: StorageUsedProps) {
  const t = useTranslator();
  const [answer, setAnswer] = useState<boolean | null>(null);
  const isSafe = answer === true || isPersisted === true;
  return (
    <>
      <div class="pair">
        <div>
          <p>{t('options.storage')}</p>
          <small>{t('options.storageHelp')}</small>
        </div>
        <strong class="amount">{bytes === null ? t('options.storageUnknown') : <bdi>{formatBytes(bytes, t.language, t.digits)}</bdi>}</strong>
      </div>
      {isPersisted !== null && (
        <div class="pair persistence" data-safe={isSafe}>
          <small role="status">{t(isSafe ? 'data.persisted' : answer === false ? 'data.persistRefused' : 'data.notPersisted')}</small>
          {!isSafe && answer !== false && <button type="button" class="button" onClick={() => void onPersist().then(setAnswer)}>{t('data.persist')}</button>}
        </div>
      )}
    </>
  );
}
