import { expect, it, vi } from 'vitest';
import type { Note } from '../../core/notes/note.ts';
import { succeed } from '../../core/result.ts';
import type { ShownArticle } from '../shown-article.ts';
import { createEditors } from './editors.ts';

it('does not hand out again what the store answered before: the note may have another place by then', async () => {
  const note = { id: 'n', body: '', tags: [], target: { source: 'https://news.example/a' } } as unknown as Note;
  const onChange = vi.fn();
  const updateNote = vi.fn(async () => succeed({ ...note, body: 'قارن' }));
  const editors = createEditors({ ports: { updateNote, deleteNote: async () => succeed(note) } as never, readingSeconds: () => 0, onChange });
  const editor = editors.forNote(note, { article: { url: 'https://news.example/a' }, analysis: {} } as unknown as ShownArticle);
  await editor.flush();
  expect(onChange.mock.calls.map(([, told]) => told)).toEqual([null]);
  editor.change({ body: 'قارن' });
  await editor.flush();
  await editor.flush();
  const told = onChange.mock.calls.map(([, each]) => each).filter(Boolean);
  expect(told).toEqual([{ ...note, body: 'قارن' }]);
  await editor.remove();
  expect(onChange.mock.lastCall).toEqual(['https://news.example/a', { ...note, body: 'قارن' }, true]);
});
