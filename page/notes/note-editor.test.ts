import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NoteDraft, NotePatch } from '../../core/notes/note.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import { createNoteEditor } from './note-editor.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const target: Note['target'] = { source: 'https://news.example/a', selectors: [{ type: 'TextQuoteSelector', exact: '5', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 1 }] };

function setUp(note: Note | null = null) {
  const calls: [string, unknown][] = [];
  const drafts: string[] = [];
  let answer: (make: () => Note) => Promise<Result<Note>> = async (make) => succeed(make());
  let kept: Note | null = note;
  const ask = (name: string, payload: unknown, make: () => Note): Promise<Result<Note>> => {
    calls.push([name, payload]);
    return answer(() => (kept = make()));
  };
  const at = { createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-01-01T00:00:00.000Z' };
  const editor = createNoteEditor({
    id: ID,
    note,
    describe: () => ({ target, readingSeconds: 12 }),
    ports: {
      save: (id, draft: NoteDraft) => ask('save', draft, () => ({ ...draft, ...at, id })),
      update: (_, patch: NotePatch) => ask('update', patch, () => ({ ...kept!, ...patch }) as Note),
      remove: () => ask('remove', null, () => kept!),
      restore: () => ask('restore', null, () => kept!),
      keepDraft: async (_, draft) => void drafts.push(draft.body),
    },
    onChange: () => undefined,
  });
  return { editor, calls, drafts, answerWith(next: typeof answer) { answer = next; } };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => vi.useRealTimers());

describe('createNoteEditor', () => {
  it('sends a new note once the reader rests, and says saved only when the store has it', async () => {
    const { editor, calls } = setUp();
    editor.change({ body: 'سؤ' });
    editor.change({ body: 'سؤال' });
    expect([editor.state.is, calls.length]).toEqual(['unsaved', 0]);
    await vi.advanceTimersByTimeAsync(600);
    expect(calls).toEqual([['save', { target, readingSeconds: 12, body: 'سؤال', tags: [] }]]);
    expect([editor.state.is, editor.isKept]).toEqual(['saved', true]);
  });

  it('sends what was written meanwhile after the first answer, as a change of the same note', async () => {
    const { editor, calls, answerWith } = setUp();
    let release = (): void => undefined;
    answerWith((make) => new Promise((resolve) => { release = () => resolve(succeed(make())); }));
    editor.change({ body: 'أول' });
    const sending = editor.flush();
    editor.change({ body: 'أول ثم ثان' });
    await vi.advanceTimersByTimeAsync(5000);
    expect([calls.length, editor.state.is]).toEqual([1, 'saving']);
    answerWith(async (make) => succeed(make()));
    release();
    await sending;
    await vi.runAllTimersAsync();
    expect(calls.map(([name]) => name)).toEqual(['save', 'update']);
    expect(calls[1]?.[1]).toMatchObject({ body: 'أول ثم ثان' });
    expect(editor.state.is).toBe('saved');
  });

  it('keeps the text and the id when the store fails, so that trying again writes it once', async () => {
    const { editor, calls, answerWith } = setUp();
    answerWith(async () => fail('storageFull'));
    editor.change({ body: 'مهم' });
    await editor.flush();
    expect(editor.state).toEqual({ is: 'error', code: 'storageFull' });
    expect(editor.content.body).toBe('مهم');
    answerWith(async (make) => succeed(make()));
    await editor.flush();
    expect([editor.state.is, editor.id, calls.length]).toEqual(['saved', ID, 2]);
  });

  it('begins no note for nothing', async () => {
    const { editor, calls } = setUp();
    editor.change({ body: '  ' });
    await vi.runAllTimersAsync();
    expect([calls.length, editor.state.is]).toEqual([0, 'idle']);
  });

  it('takes a meaning away from a kept note with null', async () => {
    const { editor, calls } = setUp({ id: ID, target, body: '', tags: [], meaning: 'claim', createdAt: '', updatedAt: '' });
    editor.change({ meaning: null });
    await editor.flush();
    expect(calls).toEqual([['update', { meaning: null }]]);
  });

  it('takes what another view changed, and sends only what was changed here', async () => {
    const kept: Note = { id: ID, target, body: 'نص', tags: [], createdAt: '', updatedAt: '2025-01-01T00:00:00.000Z' };
    const { editor, calls } = setUp(kept);
    editor.take({ ...kept, tags: ['من الهامش'], updatedAt: '2025-01-02T00:00:00.000Z' });
    expect(editor.content.tags).toEqual(['من الهامش']);
    editor.change({ body: 'نص آخر' });
    editor.take({ ...kept, body: 'من نافذة أخرى', updatedAt: '2025-01-03T00:00:00.000Z' });
    expect(editor.content.body).toBe('نص آخر');
    await editor.flush();
    expect(calls).toEqual([['update', { body: 'نص آخر' }]]);
    // An older list that answers late.
    editor.take({ ...kept, updatedAt: '2024-01-01T00:00:00.000Z' });
    expect(editor.content.body).toBe('نص آخر');
  });

  it('deletes and takes back', async () => {
    const { editor } = setUp({ id: ID, target, body: 'نص', tags: [], createdAt: '', updatedAt: '' });
    await editor.remove();
    expect([editor.state.is, editor.isKept]).toEqual(['deleted', false]);
    await editor.restore();
    expect([editor.state.is, editor.content.body]).toEqual(['saved', 'نص']);
  });

  it('keeps a draft from the first letter on, and while the typing goes on', async () => {
    const { editor, calls, drafts } = setUp();
    for (const body of ['س', 'سؤ', 'سؤا', 'سؤال', 'سؤال م', 'سؤال مه', 'سؤال مهم']) {
      editor.change({ body });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls).toEqual([]);
    expect(drafts[0]).toBe('س');
    expect(drafts.length).toBeGreaterThan(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.map(([name]) => name)).toEqual(['save']);
    const before = drafts.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(drafts.length).toBe(before);
  });

  it('sends its words after a draft that became the note before them', async () => {
    const { editor, calls, answerWith } = setUp();
    answerWith(async (make) => succeed(calls.at(-1)?.[0] === 'save' ? { ...make(), body: 'سؤ' } : make()));
    editor.change({ body: 'سؤال' });
    await editor.flush();
    expect(calls.map(([name]) => name)).toEqual(['save', 'update']);
    expect(calls[1]?.[1]).toMatchObject({ body: 'سؤال' });
  });
});
