import { expect, it } from 'vitest';
import type { Article } from '../../core/article/article.ts';
import type { Claims } from '../../core/article/claims.ts';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { succeed } from '../../core/result.ts';
import { articleHandlers } from './article-handlers.ts';

const store = { listCorrections: async () => succeed([]) } as unknown as NoteStore;
const asked: Article[] = [];
const analyzer = { analyze: (article: Article) => { asked.push(article); return { figures: [], entities: [], entityMentions: [] }; } };
const handlers = articleHandlers(store, async () => analyzer as never);

const text = { url: 'https://www.sada.example/1', title: 'افتتاح جسر', blocks: [{ id: 'b0', role: 'title' as const, text: 'افتتاح جسر' }] };
const known = { publisher: 'صدى المرفأ', byline: 'سلمى الحداد', publishedAt: '2025-03-11' };
const claims: Claims = { said: [['og:site_name', 'صدى المرفأ']], linkedData: [], isStale: false, documentTitle: '', marked: [], dates: [], credits: [], times: [] };
const metadataOf = async (request: { article: Article; claims?: Claims }) => {
  const answer = await handlers['article.analyze'].handle(request, {});
  return answer.ok && answer.value.metadata;
};

it('takes what a page says of its article now, and nothing that was known before', async () => {
  expect(await metadataOf({ article: { ...text, ...known }, claims })).toEqual({ publisher: 'صدى المرفأ' });
  expect(asked.at(-1)).toEqual({ ...text, publisher: 'صدى المرفأ' });
});

it('takes what is known where the page is not asked', async () => {
  expect(await metadataOf({ article: { ...text, ...known } })).toEqual(known);
  expect(asked.at(-1)).toEqual({ ...text, ...known });
});
