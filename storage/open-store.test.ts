import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Note } from '../core/notes/note.ts';
import { openStore, watchLibrary, watchNotes } from './open-store.ts';

const url = 'https://www.spa.gov.sa/w1234567';
const draft = { target: { source: url, selectors: [{ type: 'TextQuoteSelector', exact: 'نص', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] }, body: 'ملاحظة', tags: [] } as never;
const article = { url, title: 'عنوان', words: 10 };
const id = '01980000-0000-7000-8000-000000000001';

it('open views hear of every write, until they stop listening', async () => {
  const seen: Note[][] = [];
  const library: number[] = [];
  const stop = watchNotes(url, (notes) => seen.push(notes));
  const stopLibrary = watchLibrary(({ articles, notes }) => library.push(articles.length * 10 + notes.length));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  await vi.waitFor(() => expect(library.at(-1)).toBe(0));

  const store = openStore();
  await store.saveNote(id, draft, article, []);
  await vi.waitFor(() => expect(seen.at(-1)?.map((note) => note.body)).toEqual(['ملاحظة']));
  await vi.waitFor(() => expect(library.at(-1)).toBe(11));

  await store.deleteNote(id);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));

  stop();
  stopLibrary();
  const heard = seen.length;
  await store.restoreNote(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.length).toBe(heard);
});
