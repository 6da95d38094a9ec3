import { type Article, articleText } from './article/article.ts';
import { findPublisher } from './article/publisher.ts';
import type { Entity, EntityMention } from './entities/entity.ts';
import { findEntities } from './entities/find-entities.ts';
import type { FigureMention } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { overlaps } from './text/span.ts';

/** Everything found in one article. Spans count in `articleText(article)`; no two mentions of the two lists overlap. */
export interface Analysis {
  figures: FigureMention[];
  entities: Entity[];
  entityMentions: EntityMention[];
}

/** The port behind which the analysis runs: in this process, or in the background through a message. */
export type Analyze = (article: Article) => Promise<Analysis> | Analysis;

/** Where a name and a figure claim the same words («كأس العالم 2030», «آيفون 17») the name wins: its digits are no quantity. */
export function analyzeText(text: string, context: { published?: string; country?: string } = {}): Analysis {
  const { entities, mentions } = findEntities(text);
  const figures = findFigures(text, context).filter((figure) => !mentions.some((mention) => overlaps(figure, mention)));
  return { figures, entities, entityMentions: mentions };
}

/** The one public function of the core. */
export function analyze(article: Article): Analysis {
  const publisher = findPublisher(article.url);
  return analyzeText(articleText(article), {
    ...(article.publishedAt && { published: article.publishedAt }),
    ...(publisher?.country && { country: publisher.country }),
  });
}
