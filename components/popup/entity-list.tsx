import { useMemo } from 'preact/hooks';
import type { Entity, EntityMention } from '../../core/entities/entity.ts';
import { KindBadge } from '../base/kind-badge.tsx';
import { useTranslator } from '../i18n-context.tsx';
import type { Place } from '../shown-page.ts';

/** The names of an article, each once: the most mentioned first. A click goes to the first mention. */
export function EntityList({ entities, mentions, onJump }: { entities: readonly Entity[]; mentions: readonly EntityMention[]; onJump(place: Place): void }) {
  const t = useTranslator();
  const rows = useMemo(() => groupMentions(entities, mentions), [entities, mentions]);
  return (
    <ul class="rows">
      {rows.map(({ entity, first, count }) => (
        <li key={entity.id}>
          <button type="button" class="row" title={t('jump.to', { text: entity.name })} onClick={() => onJump({ start: first.start, end: first.end })}>
            <span class="row-main">
              <span class="row-title"><bdi>{entity.name}</bdi></span>
              <small class="row-help">{t('count.mentions', { count })}</small>
            </span>
            <KindBadge kind={entity.kind} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Each entity with its first mention and the number of them; those without a mention are left out. */
export function groupMentions(entities: readonly Entity[], mentions: readonly EntityMention[]): { entity: Entity; first: EntityMention; count: number }[] {
  const found = new Map<string, { first: EntityMention; count: number }>();
  for (const mention of mentions) {
    const row = found.get(mention.entity);
    if (!row) found.set(mention.entity, { first: mention, count: 1 });
    else {
      row.count++;
      if (mention.start < row.first.start) row.first = mention;
    }
  }
  return entities
    .flatMap((entity) => {
      const row = found.get(entity.id);
      return row ? [{ entity, ...row }] : [];
    })
    .sort((a, b) => b.count - a.count || a.first.start - b.first.start);
}
