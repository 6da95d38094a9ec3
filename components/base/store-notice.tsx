import type { StoreTrouble } from '../../core/notes/note.ts';
import { useTranslator } from '../i18n-context.tsx';
import { Icon } from './icon.tsx';

/** Why nothing is kept at the moment, that all is safe, and what to do. Nothing where all is well. */
export function StoreNotice({ trouble, onRetry }: { trouble: StoreTrouble | null; onRetry(): void }) {
  const t = useTranslator();
  return trouble && (
    <div class="store-notice" role="alert" data-trouble={trouble}>
      <Icon name="warning" size={20} />
      <div class="store-notice-words">
        <strong>{t(`trouble.${trouble}`)}</strong>
        <p>{t(`trouble.${trouble}Help`)}</p>
      </div>
      <button type="button" class="button" onClick={onRetry}>{t('common.retry')}</button>
    </div>
  );
}
