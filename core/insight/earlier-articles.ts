import type { KeptArticle, KeptMention } from '../notes/note.ts';
import { nameKey, nameKeys } from './name-keys.ts';

/** An earlier kept article in which an entity occurs. */
export interface EarlierArticle {
  url: string;
  title: string;
  publishedAt?: string;
  mentions: number;
}

/** The kept articles other than `exceptUrl` that mention an entity of this name (spellings levelled), newest first. `mentions` may hold others too. */
export function findEarlierArticles(name: string, exceptUrl: string, articles: readonly KeptArticle[], mentions: readonly KeptMention[]): EarlierArticle[] {
  const wanted = nameKey(name);
  const counts = new Map<string, number>();
  for (const { articleUrl, snapshot } of mentions) {
    if (articleUrl !== exceptUrl && nameKeys(snapshot).includes(wanted)) counts.set(articleUrl, (counts.get(articleUrl) ?? 0) + 1);
  }
  return articles
    .filter((article) => counts.has(article.url))
    .sort((a, b) => (b.publishedAt ?? b.keptAt).localeCompare(a.publishedAt ?? a.keptAt))
    .map(({ url, title, publishedAt }) => ({ url, title, ...(publishedAt && { publishedAt }), mentions: counts.get(url)! }));
}
