import type { EntityKind } from '../../core/entities/entity.ts';
import { articlesNaming } from '../../core/insight/articles-naming.ts';
import type { KeptArticle, KeptMention, Note } from '../../core/notes/note.ts';
import { fold } from '../../core/text/fold.ts';

/** All that is kept, as the store gives it. */
export interface KeptLibrary {
  articles: readonly KeptArticle[];
  notes: readonly Note[];
  mentions: readonly KeptMention[];
}

export interface LibraryArticle extends KeptArticle {
  /** Each name it mentions, once. */
  names: string[];
  counts: { figures: number; entities: number; notes: number };
}

export interface LibraryEntity {
  key: string;
  name: string;
  kind: EntityKind;
  mentions: number;
  articles: number;
}

export type LibraryFigure = KeptMention & { snapshot: { type: 'figure' } };

/** The library as it is listed, and as a search leaves it. */
export interface LibraryLists {
  articles: LibraryArticle[];
  notes: Note[];
  entities: LibraryEntity[];
  figures: LibraryFigure[];
}

const isFigure = (mention: KeptMention): mention is LibraryFigure => mention.snapshot.type === 'figure';

/** Lists everything, newest articles and notes first, most widely mentioned names first. */
export function listLibrary({ articles, notes, mentions }: KeptLibrary): LibraryLists {
  const kept = notes.filter((note) => note.deletedAt === undefined);
  const byArticle = countBy(articles.map(({ url }) => url), mentions, kept);
  return {
    articles: [...articles].sort((a, b) => b.keptAt.localeCompare(a.keptAt)).map((article) => ({ ...article, ...byArticle.get(article.url)! })),
    notes: [...kept].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    entities: groupEntities(mentions),
    figures: mentions.filter(isFigure),
  };
}

function countBy(urls: readonly string[], mentions: readonly KeptMention[], notes: readonly Note[]): Map<string, Pick<LibraryArticle, 'counts' | 'names'>> {
  const rows = new Map(urls.map((url) => [url, { counts: { figures: 0, entities: 0, notes: 0 }, names: [] as string[] }]));
  const seen = new Set<string>();
  for (const { articleUrl, snapshot } of mentions) {
    const row = rows.get(articleUrl);
    if (!row) continue;
    if (snapshot.type === 'figure') row.counts.figures++;
    else {
      const key = `${articleUrl} ${keyOf(snapshot.kind, snapshot.name)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      row.names.push(snapshot.name);
      row.counts.entities++;
    }
  }
  for (const { target } of notes) {
    const row = rows.get(target.source);
    if (row) row.counts.notes++;
  }
  return rows;
}

/** Two articles mean one entity where kind and name agree, spellings levelled. */
const keyOf = (kind: EntityKind, name: string): string => `${kind} ${fold(name).text}`;

function groupEntities(mentions: readonly KeptMention[]): LibraryEntity[] {
  const groups = new Map<string, LibraryEntity & { urls: Set<string> }>();
  for (const { articleUrl, snapshot } of mentions) {
    if (snapshot.type !== 'entity') continue;
    const key = keyOf(snapshot.kind, snapshot.name);
    const group = groups.get(key) ?? { key, name: snapshot.name, kind: snapshot.kind, mentions: 0, articles: 0, urls: new Set() };
    group.mentions++;
    group.urls.add(articleUrl);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ urls, ...group }) => ({ ...group, articles: urls.size }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || a.name.localeCompare(b.name, 'ar'));
}

/**
 * What of the lists holds every word of the query, spellings levelled. An article is also found by its notes and by the names it mentions;
 * a note and a figure by their article's title.
 */
export function searchLibrary(lists: LibraryLists, query: string): LibraryLists {
  const words = fold(query).text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return lists;
  const matches = (...texts: (string | undefined)[]): boolean => {
    const text = fold(texts.filter((part) => part !== undefined).join('\n')).text.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const titles = new Map(lists.articles.map(({ url, title }) => [url, title]));
  const wordsOf = new Map<string, string[]>();
  for (const note of lists.notes) push(wordsOf, note.target.source, `${note.target.selectors[0].exact}\n${note.body}\n${note.tags.join(' ')}`);
  return {
    articles: lists.articles.filter((article) => matches(article.title, article.publisher, article.byline, ...article.names, ...(wordsOf.get(article.url) ?? []))),
    notes: lists.notes.filter((note) => matches(note.body, note.target.selectors[0].exact, note.tags.join(' '), titles.get(note.target.source))),
    entities: lists.entities.filter(({ name }) => matches(name)),
    figures: lists.figures.filter(({ snapshot, articleUrl }) => matches(snapshot.text, titles.get(articleUrl))),
  };
}

/** What of the lists is of a day: articles by their publication, with their figures and names, and notes by when they were written. */
export function filterLibrary(lists: LibraryLists, mentions: readonly KeptMention[], covers: (day: string) => boolean): LibraryLists {
  return {
    ...pickArticles(lists, mentions, ({ publishedAt }) => publishedAt !== undefined && covers(publishedAt.slice(0, 10))),
    notes: lists.notes.filter(({ createdAt }) => covers(toLocalDay(new Date(createdAt)))),
  };
}

/** What of the lists is of the articles that mention an entity of this name: those that its card counts, and the card's own where that is kept. */
export function findNamed(lists: LibraryLists, mentions: readonly KeptMention[], name: string): LibraryLists {
  const urls = articlesNaming(name, mentions);
  return {
    ...pickArticles(lists, mentions, ({ url }) => urls.has(url)),
    notes: lists.notes.filter(({ target }) => urls.has(target.source)),
  };
}

/** Some articles, with their names and figures. */
function pickArticles(lists: LibraryLists, mentions: readonly KeptMention[], isWanted: (article: LibraryArticle) => boolean): Omit<LibraryLists, 'notes'> {
  const articles = lists.articles.filter(isWanted);
  const urls = new Set(articles.map(({ url }) => url));
  const within = mentions.filter(({ articleUrl }) => urls.has(articleUrl));
  return { articles, entities: groupEntities(within), figures: within.filter(isFigure) };
}

/** The day on the reader's calendar, `YYYY-MM-DD`. */
export function toLocalDay(date: Date): string {
  return [date.getFullYear().toString().padStart(4, '0'), ...[date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'))].join('-');
}

function push(map: Map<string, string[]>, key: string, text: string): void {
  const row = map.get(key);
  if (row) row.push(text);
  else map.set(key, [text]);
}
