import { useState } from 'preact/hooks';
import { KindBadge } from '../base/kind-badge.tsx';
import { useTranslator } from '../i18n-context.tsx';
import type { LibraryEntity } from './library-data.ts';

/** Rows built before the reader asks for more. */
const FIRST_ROWS = 200;

/** Every name over all kept articles. Choosing one searches for it. */
export function EntityIndex({ entities, onChoose }: { entities: readonly LibraryEntity[]; onChoose(name: string): void }) {
  const t = useTranslator();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const rest = entities.length - limit;
  return (
    <>
      <ul class="rows index">
        {entities.slice(0, limit).map(({ key, name, kind, articles, mentions }) => (
          <li key={key}>
            <button type="button" class="row" onClick={() => onChoose(name)}>
              <span class="row-main">
                <span class="row-title"><bdi>{name}</bdi></span>
                <small class="row-help">{t('count.articles', { count: articles })} · {t('count.mentions', { count: mentions })}</small>
              </span>
              <KindBadge kind={kind} />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <button type="button" class="button more" onClick={() => setLimit(limit + FIRST_ROWS)}>{t('list.moreEntities', { count: Math.min(rest, FIRST_ROWS) })}</button>}
    </>
  );
}
