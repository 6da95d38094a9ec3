import { articleText } from '../article/article.ts';
import type { ExportArticle } from './exported-article.ts';

/** Raised when a program that reads the file would have to change. Adding a key does not raise it. */
const JSON_VERSION = 1;

/**
 * Everything about one article: `{format: "hashiya", version, exportedAt, article, figures, entities, mentions, notes}`.
 * `start` and `end` of figures and mentions count UTF-16 units of `article.text`; positions in the notes' selectors count code points of it (W3C).
 * UTF-8, keys in a fixed order, two blanks of indent.
 */
export const exportJson: ExportArticle = ({ article, analysis, notes, exportedAt }) => {
  const { url, title, publisher, byline, section, publishedAt } = article;
  const content = {
    format: 'hashiya',
    version: JSON_VERSION,
    exportedAt,
    article: { url, title, publisher, byline, section, publishedAt, text: articleText(article) },
    figures: analysis.figures,
    entities: analysis.entities,
    mentions: analysis.entityMentions,
    notes: notes.map(({ note }) => note).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
