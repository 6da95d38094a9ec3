import { type Article, articleText } from './article/article.ts';
import { findPublisher } from './article/publisher.ts';
import type { Entity, EntityMention, FindEntities } from './entities/entity.ts';
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

export interface Analyzer {
  analyzeText(text: string, context?: { published?: string; country?: string }): Analysis;
  analyze(article: Article): Analysis;
}

/** The analysis with a recogniser of names of one's own: the trained one where its artefact is at hand. */
export function createAnalyzer(find: FindEntities): Analyzer {
  /** Where a name and a figure claim the same words («كأس العالم 2030», «آيفون 17») the name wins: its digits are no quantity. */
  const analyzeText: Analyzer['analyzeText'] = (text, context = {}) => {
    const { entities, mentions } = find(text);
    const figures = findFigures(text, context).filter((figure) => !mentions.some((mention) => overlaps(figure, mention)));
    return { figures, entities, entityMentions: mentions };
  };
  return {
    analyzeText,
    analyze(article) {
      const publisher = findPublisher(article.url);
      return analyzeText(articleText(article), {
        ...(article.publishedAt && { published: article.publishedAt }),
        ...(publisher?.country && { country: publisher.country }),
      });
    },
  };
}

/** The analysis by rules and tables alone, which needs no artefact. */
export const { analyzeText, analyze } = createAnalyzer(findEntities);
