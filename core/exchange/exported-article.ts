import { resolveSelectors } from '../anchoring/resolve-selectors.ts';
import type { Analysis } from '../analyze.ts';
import { type Article, articleText } from '../article/article.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Note } from '../notes/note.ts';
import type { Span } from '../text/span.ts';

/** What one article's export is made of. */
export interface ExportedArticle {
  article: Article;
  analysis: Analysis;
  /** Not deleted, in any order. */
  notes: Note[];
  /** ISO 8601, UTC. */
  exportedAt: string;
}

/** The door of this room: one file a format, each a pure function to the file's text. */
export type ExportArticle = (exported: ExportedArticle, translator: Translator) => string;

/** Notes in the order of the text, each with its place there; those whose text is gone come last. */
export function placeNotes({ article, notes }: ExportedArticle): { note: Note; span: Span | null }[] {
  const found = resolveSelectors(articleText(article), notes.map((note) => note.target.selectors));
  return notes
    .map((note, index) => {
      const resolution = found[index]!;
      return { note, span: resolution.state === 'orphan' ? null : resolution.span };
    })
    .sort((a, b) => (a.span?.start ?? Number.POSITIVE_INFINITY) - (b.span?.start ?? Number.POSITIVE_INFINITY) || (a.note.createdAt < b.note.createdAt ? -1 : 1));
}

/** The publisher's name, or else the host: who says it. */
export const siteOf = (article: Article): string => article.publisher ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(article.url)?.[1] ?? '';

/** The calendar day as the page wrote it, `2025-03-12`; empty where it wrote none. */
export const publishedDay = (article: Article): string => /^\d{4}-\d\d-\d\d/.exec(article.publishedAt ?? '')?.[0] ?? '';
