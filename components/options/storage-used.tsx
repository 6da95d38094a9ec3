import { formatBytes } from '../../core/i18n/format-bytes.ts';
import { useTranslator } from '../i18n-context.tsx';

/** How much room everything takes, in bytes; null where the browser does not say. */
export function StorageUsed({ bytes }: { bytes: number | null }) {
  const t = useTranslator();
  return (
    <div class="pair">
      <div>
        <p>{t('options.storage')}</p>
        <small>{t('options.storageHelp')}</small>
      </div>
      <strong class="amount">{bytes === null ? t('options.storageUnknown') : <bdi>{formatBytes(bytes, t.language, t.digits)}</bdi>}</strong>
    </div>
  );
}
