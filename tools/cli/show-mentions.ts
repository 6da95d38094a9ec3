import type { Analysis } from '../../core/analyze.ts';
import type { EntityMention } from '../../core/entities/entity.ts';
import type { FigureMention } from '../../core/figures/figure.ts';

export interface ShownMentions {
  figures: FigureMention[];
  entities: (Pick<EntityMention, 'start' | 'end' | 'text' | 'kind' | 'entity' | 'confidence'> & { name: string })[];
}

/** Mentions as the command line prints them: entities with the name of the one they mean. */
export function showMentions({ figures, entities, entityMentions }: Analysis): ShownMentions {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    figures,
    entities: entityMentions.map(({ start, end, text, kind, entity, confidence }) => ({ start, end, text, kind, entity, name: names.get(entity) ?? text, confidence })),
  };
}
