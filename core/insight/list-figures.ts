import type { FigureReading } from '../figures/figure.ts';
import type { KeptArticle, KeptMention } from '../notes/note.ts';

/** One figure of one kept article, as a row of the library's table. */
export interface FigureRow {
  articleUrl: string;
  articleTitle: string;
  /** The article's own date, else the day it was kept. */
  day: string;
  text: string;
  reading: FigureReading;
  start: number;
  end: number;
}

/** Kept figures with the articles that hold them: newest article first, in an article in the order of its text. Mentions of articles that are gone are left out. */
export function listFigures(articles: readonly KeptArticle[], mentions: readonly KeptMention[]): FigureRow[] {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return mentions
    .flatMap(({ articleUrl, snapshot, start, end }): FigureRow[] => {
      const article = byUrl.get(articleUrl);
      if (!article || snapshot.type !== 'figure') return [];
      return [{ articleUrl, articleTitle: article.title, day: (article.publishedAt ?? article.keptAt).slice(0, 10), text: snapshot.text, reading: snapshot.reading, start, end }];
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.articleUrl, b.articleUrl) || a.start - b.start);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
