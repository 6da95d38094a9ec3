import type { TabUnderTest } from '../../support/browser-under-test.ts';
import { waitFor } from '../../support/wait-for.ts';

export interface Reply {
  ok: boolean;
  value?: unknown;
  error?: { code: string };
}

export const ARTICLE = 'https://www.spa.gov.sa/w1234567';

export const idOf = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const bodyOf = (n: number): string => `ملاحظة ${n}`;

/** What a page's script sends to keep a note. */
export const saveRequest = (n: number, body = bodyOf(n)) => ({
  id: idOf(n),
  draft: { target: { source: ARTICLE, selectors: [{ type: 'TextQuoteSelector', exact: '53', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] }, body, tags: [] as string[] },
  article: { url: ARTICLE, title: 'عنوان', words: 100 },
  mentions: [],
});

const send = async (message: object): Promise<Reply> => {
  interface Api { runtime: { sendMessage(message: unknown): Promise<Reply | undefined> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  try {
    return (await (browser ?? chrome).runtime.sendMessage(message)) ?? { ok: false, error: { code: 'unreachable' } };
  } catch {
    return { ok: false, error: { code: 'unreachable' } };
  }
};

/** Sends one message as our own pages do, once: a background that is gone answers with `unreachable`. */
export const ask = (page: Pick<TabUnderTest, 'evaluate'>, name: string, payload: unknown): Promise<Reply> => page.evaluate(send, { hashiya: 1, name, payload });

/** The sender's way: the same request again until it is answered. */
export const insist = (page: Pick<TabUnderTest, 'evaluate'>, name: string, payload: unknown): Promise<Reply> =>
  waitFor(`an answer to ${name}`, async () => {
    const reply = await ask(page, name, payload);
    return reply.ok && reply;
  }, 20_000);

/** What is kept, as id → body; notes that are deleted are left out. */
export async function listBodies(page: Pick<TabUnderTest, 'evaluate'>): Promise<Map<string, string>> {
  const { value } = await insist(page, 'notes.list', ARTICLE);
  return new Map((value as { id: string; body: string }[]).map(({ id, body }) => [id, body]));
}

/** Everything of one of the database's tables, read beside all of our code. */
export const readTable = (page: Pick<TabUnderTest, 'evaluate'>, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hashiya');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      return await new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll() as IDBRequest<Record<string, unknown>[]>;
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  }, table);

/** How many of what was acknowledged are not there as they were. */
export const countLost = (acknowledged: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): number => [...acknowledged].filter(([id, body]) => kept.get(id) !== body).length;

export const rest = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));
