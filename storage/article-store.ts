import { articlesNaming } from '../core/insight/articles-naming.ts';
import { nameKey } from '../core/insight/name-keys.ts';
import { setDeleted } from '../core/notes/edit-note.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import type { ArticleInfo } from '../core/notes/note.ts';
import { fail, succeed } from '../core/result.ts';
import { alive } from './alive.ts';
import { attemptRead, attemptWrite } from './attempt.ts';
import { listObeyed } from './correction-store.ts';
import type { Database } from './database.ts';
import { callsName, obeyedMentions } from './obeyed-mentions.ts';
import { createStamp, logChanges } from './stamp.ts';

type ArticleStore = Pick<NoteStore, 'deleteArticle' | 'restoreArticle' | 'addReadingSeconds' | 'findArticle' | 'listArticles' | 'listMentions' | 'countArticlesNaming'>;

/** Articles of which something is kept, and their mentions. */
export function articleStore(database: Database, now: () => Date): ArticleStore {
  const { articles, notes, mentions, changes, requests } = database;
  const stamp = createStamp(now);

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
        return obeyedMentions(database, shown, rows, await listObeyed(database));
      }, () => []),

    countArticlesNaming: (name, exceptUrl) =>
      attemptRead(database, async () => {
        const wanted = nameKey(name);
        const urls = new Set((await mentions.where('names').equals(wanted).toArray()).map(({ articleUrl }) => articleUrl));
        const said = await listObeyed(database);
        // Words called a name may stand in what is kept of any article.
        const isCalled = said.some((one) => callsName(one) && nameKey(one.text) === wanted);
        const shown = alive(isCalled ? await articles.toArray() : (await articles.bulkGet([...urls])).filter((row) => row !== undefined));
        // All mentions of these: a name is none where a longer one that the reader called holds it.
        const naming = articlesNaming(name, await obeyedMentions(database, shown, await mentions.where('articleUrl').anyOf([...urls]).toArray(), said));
        naming.delete(exceptUrl);
        return naming.size;
      }, () => 0),
  };
}

/** The fields of an article's description and no others. */
export function pickArticle({ url, title, publisher, byline, publishedAt, words }: ArticleInfo): ArticleInfo {
  return { url, title, words, ...(publisher !== undefined && { publisher }), ...(byline !== undefined && { byline }), ...(publishedAt !== undefined && { publishedAt }) };
}
