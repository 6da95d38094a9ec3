import { type Article, type ArticleMetadata, articleText } from './article/article.ts';
import { findPublisher } from './article/publisher.ts';
import type { Entity, EntityFindings, EntityMention, FindEntities } from './entities/entity.ts';
import { findEntities } from './entities/find-entities.ts';
import type { FigureContext, FigureMention, FindFigures } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { overlaps } from './text/span.ts';

/** Everything found in one article. Spans count in `articleText(article)`; no two mentions of the two lists overlap. */
export interface Analysis {
  figures: FigureMention[];
  entities: Entity[];
  entityMentions: EntityMention[];
  /**
   * Where the reader's corrections changed it: what was found, and beside it the words that the reader calls names, which may overlap it. It is what is
   * kept, so that a correction that is taken back leaves nothing behind.
   */
  asFound?: Omit<Analysis, 'asFound'>;
}

/** What the background answers for an article of a page. */
export interface ArticleAnswer {
  analysis: Analysis;
  metadata: ArticleMetadata;
}

export interface Analyzer {
  analyzeText(text: string, context?: FigureContext): Analysis;
  analyze(article: Article): Analysis;
}

/**
 * The analysis with a recogniser of names of one's own: the trained one where its artefact is at hand. `read` is for texts that may be
 * messages; articles are always press.
 */
export function createAnalyzer(find: FindEntities, read: FindFigures = findFigures): Analyzer {
  const analyzeText: Analyzer['analyzeText'] = (text, context = {}) => settleOverlaps(read(text, context), find(text));
  return {
    analyzeText,
    analyze(article) {
      const publisher = findPublisher(article.url);
      return analyzeText(articleText(article), {
        ...(article.publishedAt && { published: article.publishedAt }),
        ...(publisher?.country && { country: publisher.country }),
        register: 'press',
      });
    },
  };
}

/**
 * Where a name and a figure claim the same words: a name around a figure wins, since its digits are no quantity («كأس العالم 2030»,
 * «آيفون 17»); of the same words the surer reading; otherwise the figure, as a name inside one, or across its edge, was cut from it.
 */
function settleOverlaps(figures: FigureMention[], { entities, mentions }: EntityFindings): Analysis {
  const isName = (mention: EntityMention, figure: FigureMention): boolean =>
    mention.start <= figure.start && mention.end >= figure.end && (mention.end - mention.start > figure.end - figure.start || mention.confidence >= figure.confidence);
  const kept = mentions.filter((mention) => figures.every((figure) => !overlaps(figure, mention) || isName(mention, figure)));
  const named = new Set(kept.map(({ entity }) => entity));
  return {
    figures: figures.filter((figure) => !kept.some((mention) => overlaps(figure, mention))),
    entities: entities.filter(({ id }) => named.has(id)),
    entityMentions: kept,
  };
}

/** The analysis by rules and tables alone, which needs no artefact. */
export const { analyzeText, analyze } = createAnalyzer(findEntities);
