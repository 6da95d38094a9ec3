import { describe, expect, it } from 'vitest';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { succeed } from '../../core/result.ts';
import { noteHandlers } from './note-handlers.ts';

const store = { listNotes: async () => succeed([]) } as unknown as NoteStore;
const list = (articleUrl: string, url?: string) => noteHandlers(store)['notes.list'].handle(articleUrl, { id: 'hashiya', ...(url !== undefined && { url }) });

describe('notes.list', () => {
  it.each([
    ['its own site', 'https://www.okaz.com.sa/a/1', 'https://m.okaz.com.sa/a/1'],
    ['where a saved file came from', 'https://www.okaz.com.sa/a/1', 'file:///home/reader/page.html'],
    ['any, for our own pages', 'https://www.okaz.com.sa/a/1', 'chrome-extension://hashiya/sidepanel.html'],
  ])('answers for %s', async (_, articleUrl, url) => {
    expect(await list(articleUrl, url)).toEqual(succeed([]));
  });

  it.each([
    ['another site', 'https://evil.com.sa/'],
    ['a page without an address', undefined],
  ])('refuses %s', async (_, url) => {
    expect(await list('https://www.okaz.com.sa/a/1', url)).toMatchObject({ error: { code: 'unknownSender' } });
  });
});
