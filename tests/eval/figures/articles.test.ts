import { describe, expect, it } from 'vitest';
import { articleText } from '../../../core/article/article.ts';
import { findFigures } from '../../../core/figures/find-figures.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import type { FixtureArticle } from '../../fixtures/fixture-article.ts';
import { locateGold } from '../../fixtures/locate-gold.ts';
import { readGoldReading } from './gold-reading.ts';
import type { MarkedSentence } from './marked-sentences.ts';
import { scoreFigures } from './score.ts';

/** A fixture article with its hand-written gold, as the scorer takes it. */
function toMarked(article: FixtureArticle): MarkedSentence {
  const text = articleText(article);
  const located = locateGold(text, article.figures) ?? [];
  return {
    line: 0,
    text,
    context: { published: article.publishedAt },
    figures: located.filter(({ optional }) => !optional).map((gold) => ({ start: gold.start, end: gold.end, text: gold.text, ...readGoldReading(gold) })),
    skipped: located.filter(({ optional }) => optional),
  };
}

describe('every figure of the fixture articles', () => {
  it.each(fixtureArticles.map((article) => ({ name: article.id, article })))('$name', ({ article }) => {
    const marked = toMarked(article);
    expect(marked.figures.length).toBeGreaterThan(5);
    expect(scoreFigures([marked], findFigures).misses).toEqual([]);
  });
});
