import type { Analysis } from '../analyze.ts';
import type { Article } from '../article/article.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Note } from '../notes/note.ts';

/** What one article's export is made of. */
export interface ExportedArticle {
  article: Article;
  analysis: Analysis;
  /** Not deleted, in any order, each with its place in the article's text; null where its text is gone. */
  notes: { note: Note; start: number | null; end: number | null }[];
  /** ISO 8601, UTC. */
  exportedAt: string;
}

/** The door of this room: one file a format, each a pure function to the file's text. */
export type ExportArticle = (exported: ExportedArticle, translator: Translator) => string;

/** Notes in the order of the text; those whose text is gone come last. */
export const inTextOrder = ({ notes }: ExportedArticle): ExportedArticle['notes'] =>
  notes.toSorted((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) || (a.note.createdAt < b.note.createdAt ? -1 : 1));

/** The publisher's name, or else the host: who says it. */
export const siteOf = (article: Article): string => article.publisher ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(article.url)?.[1] ?? '';

/** The calendar day as the page wrote it, `2025-03-12`; empty where it wrote none. */
export const publishedDay = (article: Article): string => /^\d{4}-\d\d-\d\d/.exec(article.publishedAt ?? '')?.[0] ?? '';
