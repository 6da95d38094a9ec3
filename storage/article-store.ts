import type { ReaderCorrection } from '../core/corrections/correction.ts';
import { keptTexts, obeyInKept } from '../core/corrections/obey-in-kept.ts';
import { articlesNaming } from '../core/insight/articles-naming.ts';
import { nameKey } from '../core/insight/name-keys.ts';
import { setDeleted } from '../core/notes/edit-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { ArticleInfo, Note } from '../core/notes/note.ts';
import { fail, succeed } from '../core/result.ts';
import { alive } from './alive.ts';
import { attemptRead, attemptWrite } from './attempt.ts';
import { type Database, toMention } from './database.ts';
import { createStamp, logChanges } from './stamp.ts';

type ArticleStore = Pick<NoteStore, 'deleteArticle' | 'restoreArticle' | 'addReadingSeconds' | 'findArticle' | 'listArticles' | 'listMentions' | 'countArticlesNaming'>;

/** Articles of which something is kept, and their mentions. */
export function articleStore(database: Database, now: () => Date): ArticleStore {
  const { articles, notes, mentions, changes, requests, corrections } = database;
  const stamp = createStamp(now);

  const notesOf = async (urls: ReadonlySet<string>): Promise<Note[]> => alive(await notes.toArray()).filter(({ target }) => urls.has(target.source));

  return {
    deleteArticle: (url) =>
      attemptWrite(database, () => database.transaction('rw', articles, notes, changes, async () => {
        const article = await articles.get(url);
        if (!article || article.deletedAt !== undefined) return succeed(null);
        const own = alive(await notes.where('target.source').equals(url).toArray());
        // One time for all: by it they are told from notes that were deleted before.
        const time = own.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), stamp(article.updatedAt));
        await articles.put({ ...article, updatedAt: time, deletedAt: time });
        await notes.bulkPut(own.map((note) => setDeleted(note, true, time)));
        await logChanges(database, 'articles', [url], time);
        await logChanges(database, 'notes', own.map(({ id }) => id), time);
        return succeed(null);
      })),

    restoreArticle: (url) =>
      attemptWrite(database, () => database.transaction('rw', articles, notes, changes, async () => {
        const article = await articles.get(url);
        if (article?.deletedAt === undefined) return succeed(null);
        const { deletedAt, ...kept } = article;
        const time = stamp(article.updatedAt);
        // Only the notes that went with it: one deleted before stays deleted.
        const own = (await notes.where('target.source').equals(url).toArray()).filter((note) => note.deletedAt === deletedAt);
        await articles.put({ ...kept, updatedAt: time });
        await notes.bulkPut(own.map((note) => setDeleted(note, false, time)));
        await logChanges(database, 'articles', [url], time);
        await logChanges(database, 'notes', own.map(({ id }) => id), time);
        return succeed(null);
      })),

    addReadingSeconds: async (requestId, articleUrl, seconds) => {
      if (!Number.isFinite(seconds) || seconds < 0) return fail('invalidNote', 'seconds');
      return attemptWrite(database, () => database.transaction('rw', articles, requests, async () => {
        const article = await articles.get(articleUrl);
        if (!article || article.deletedAt !== undefined) return succeed(0);
        if (await requests.get(requestId)) return succeed(article.readingSeconds);
        const readingSeconds = article.readingSeconds + seconds;
        await articles.put({ ...article, readingSeconds, updatedAt: stamp(article.updatedAt) });
        await requests.add({ id: requestId, at: stamp() });
        return succeed(readingSeconds);
      }));
    },

    findArticle: (url) => attemptRead(database, async () => alive([await articles.get(url)].filter((row) => row !== undefined))[0] ?? null, (kept) => alive(kept.articles).find((row) => row.url === url) ?? null),

    listArticles: () => attemptRead(database, async () => alive(await articles.orderBy('keptAt').toArray()), (kept) => alive(kept.articles)),

    listMentions: (articleUrl) =>
      attemptRead(database, async () => {
        const rows = articleUrl === undefined ? await mentions.toArray() : await mentions.where('articleUrl').equals(articleUrl).toArray();
        const shown = alive(articleUrl === undefined ? await articles.toArray() : await articles.where('url').equals(articleUrl).toArray());
        const urls = new Set(shown.map(({ url }) => url));
        const said = await corrections.toArray();
        return obeyInKept(rows.filter(({ articleUrl: url }) => urls.has(url)).map(toMention), said, said.some(callsName) ? keptTexts(shown, await notesOf(urls)) : []);
      }, () => []),

    countArticlesNaming: (name, exceptUrl) =>
      attemptRead(database, async () => {
        const found = await mentions.where('names').equals(nameKey(name)).toArray();
        const said = await corrections.toArray();
        const wanted = said.filter((one) => callsName(one) && nameKey(one.text) === nameKey(name));
        const shown = wanted.length > 0 ? alive(await articles.toArray()) : [];
        const texts = wanted.length > 0 ? keptTexts(shown, await notesOf(new Set(shown.map(({ url }) => url)))) : [];
        const urls = articlesNaming(name, obeyInKept(found.map(toMention), said, texts));
        urls.delete(exceptUrl);
        return alive((await articles.bulkGet([...urls])).filter((row) => row !== undefined)).length;
      }, () => 0),
  };
}

/** Words of the reader's that were called a name, and still are. */
const callsName = ({ says, deletedAt }: ReaderCorrection): boolean => says === 'name' && deletedAt === undefined;

/** The fields of an article's description and no others. */
export function pickArticle({ url, title, publisher, byline, publishedAt, words }: ArticleInfo): ArticleInfo {
  return { url, title, words, ...(publisher !== undefined && { publisher }), ...(byline !== undefined && { byline }), ...(publishedAt !== undefined && { publishedAt }) };
}
