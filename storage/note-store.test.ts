import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleInfo, type KeptMention, MAX_NOTE_LENGTH, MEANINGS, type Note, type NoteDraft } from '../core/notes/note.ts';
import { useTestStore, valueOf as value } from '../tests/support/open-test-store.ts';

const url = 'https://www.spa.gov.sa/w1234567';
const article: ArticleInfo = { url, title: 'الصادرات غير النفطية ترتفع', publisher: 'واس', publishedAt: '2025-03-12', words: 240 };
const mentions: KeptMention[] = [{ articleUrl: url, start: 6, end: 20, snapshot: { type: 'figure', text: '53 مليار ريال', reading: { kind: 'money', value: 53e9, currency: 'SAR' } } }];
const draftOf = (body: string, source = url): NoteDraft => ({
  target: { source, selectors: [{ type: 'TextQuoteSelector', exact: '53 مليار ريال', prefix: 'بلغت ', suffix: ' في' }, { type: 'TextPositionSelector', start: 6, end: 20 }] },
  body,
  tags: ['تجارة'],
  meaning: 'claim',
  readingSeconds: 30,
});
const idOf = (n: number) => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const desk = useTestStore();
const { tick } = desk;

describe('saveNote', () => {
  it('keeps the note, its article and the article’s mentions', async () => {
    const note = value(await desk.store.saveNote(idOf(1), draftOf('قارن'), article, mentions));
    expect(note).toEqual({ ...draftOf('قارن'), id: idOf(1), createdAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-01T10:00:00.000Z' });
    expect(value(await desk.store.listNotes(url))).toEqual([note]);
    expect(value(await desk.store.findArticle(url))).toEqual({ ...article, readingSeconds: 30, keptAt: note.createdAt, updatedAt: note.createdAt });
    expect(value(await desk.store.listMentions(url))).toEqual(mentions);
  });

  it('writes nothing twice when a request is repeated', async () => {
    const first = value(await desk.store.saveNote(idOf(1), draftOf('أولى'), article, mentions));
    tick(5);
    const again = value(await desk.store.saveNote(idOf(1), draftOf('أولى'), article, mentions));
    expect(again).toEqual(first);
    value(await desk.store.saveNote(idOf(2), draftOf('ثانية'), article, mentions));
    expect(value(await desk.store.listNotes(url)).map((note) => note.body)).toEqual(['أولى', 'ثانية']);
    expect(value(await desk.store.listMentions())).toHaveLength(1);
    expect(value(await desk.store.listArticles())).toHaveLength(1);
  });

  it('keeps one note of two requests at once with one id', async () => {
    await Promise.all([1, 2, 3].map(() => desk.store.saveNote(idOf(1), draftOf('معا'), article, mentions)));
    expect(value(await desk.store.listAllNotes())).toHaveLength(1);
    expect(value(await desk.store.listMentions())).toHaveLength(1);
  });

  it('fills in what was not known with the first note, and changes nothing that was', async () => {
    const { publisher: _, publishedAt: _day, ...unread } = article;
    value(await desk.store.saveNote(idOf(1), draftOf('قبل التحليل'), unread, []));
    value(await desk.store.saveNote(idOf(2), draftOf('بعده'), { ...article, title: 'عنوان آخر', byline: 'سلمى الحداد' }, mentions));
    value(await desk.store.saveNote(idOf(3), draftOf('وبعده'), { ...article, publishedAt: '2025-03-14', byline: 'سامي الخطيب' }, [...mentions, ...mentions]));
    expect(value(await desk.store.findArticle(url))).toMatchObject({ ...article, byline: 'سلمى الحداد' });
    expect(value(await desk.store.listMentions(url))).toEqual(mentions);
  });

  it.each<[string, NoteDraft, ArticleInfo]>([
    ['invalidNote', draftOf('على غيرها', 'https://example.com/other'), article],
    ['invalidNote', draftOf('نصف حرف \ud83d'), article],
    ['invalidNote', { ...draftOf(''), tags: [' '] }, article],
    ['invalidNote', draftOf('', 'javascript:alert(1)'), { ...article, url: 'javascript:alert(1)' }],
    ['noteTooLong', draftOf('ن'.repeat(MAX_NOTE_LENGTH + 1)), article],
  ])('refuses with %s, and keeps nothing', async (code, draft, info) => {
    expect(await desk.store.saveNote(idOf(1), draft, info, mentions)).toMatchObject({ ok: false, error: { code } });
    expect(await desk.database.articles.count() + await desk.database.notes.count() + await desk.database.mentions.count()).toBe(0);
  });

  it('leaves behind what no note has', async () => {
    const smuggled = { ...draftOf('ا'), deletedAt: '2020-01-01T00:00:00.000Z', owner: 'x' } as NoteDraft;
    const note = value(await desk.store.saveNote(idOf(1), smuggled, article, mentions));
    expect(Object.keys(note)).not.toContain('owner');
    // A draft cannot be born deleted.
    expect(value(await desk.store.listNotes(url))).toHaveLength(1);
  });
});

describe('a kept note', () => {
  let note: Note;
  beforeEach(async () => {
    note = value(await desk.store.saveNote(idOf(1), draftOf('أولى'), article, mentions));
    tick(60);
  });

  it('is changed field by field; what the patch does not name stays', async () => {
    const changed = value(await desk.store.updateNote(note.id, { body: 'أخرى', meaning: null }));
    const { meaning: _, ...rest } = note;
    expect(changed).toEqual({
      ...rest, body: 'أخرى', updatedAt: '2026-03-01T10:01:00.000Z',
      edited: { body: '2026-03-01T10:01:00.000Z', meaning: '2026-03-01T10:01:00.000Z', tags: note.updatedAt, target: note.updatedAt, deletedAt: note.updatedAt },
    });
    expect(value(await desk.store.updateNote(note.id, { tags: [] })).body).toBe('أخرى');
  });

  it('keeps both edits of two views at once', async () => {
    await Promise.all([desk.store.updateNote(note.id, { body: 'من البطاقة' }), desk.store.updateNote(note.id, { tags: ['من الهامش'] })]);
    expect(value(await desk.store.listNotes(url))[0]).toMatchObject({ body: 'من البطاقة', tags: ['من الهامش'] });
  });

  it('comes to the last edit of each field, however the requests of three views interleave', async () => {
    const field = fc.constantFrom('body', 'tags', 'meaning');
    const edits = fc.uniqueArray(fc.record({ view: fc.nat(2), at: fc.integer({ min: 1, max: 50 }), field, n: fc.nat(3) }), { selector: ({ at }) => at, maxLength: 9 });
    let rounds = 100;
    await fc.assert(fc.asyncProperty(edits, async (all) => {
      const id = idOf(rounds++);
      value(await desk.store.saveNote(id, draftOf('أصل'), article, []));
      const start = desk.clock.getTime();
      const patchOf = ({ field: name, n }: (typeof all)[number]) => (name === 'body' ? { body: `نص ${n}` } : name === 'tags' ? { tags: [`وسم ${n}`] } : { meaning: MEANINGS[n]! });
      tick(60);
      // Each view sends its own in order; between views there is none.
      await Promise.all([0, 1, 2].map(async (view) => {
        for (const edit of all.filter((each) => each.view === view)) value(await desk.store.updateNote(id, patchOf(edit), new Date(start + edit.at * 1000).toISOString()));
      }));
      const inTime = all.toSorted((a, b) => a.at - b.at);
      const last = Object.assign({}, ...inTime.map(patchOf)) as object;
      expect((value(await desk.store.listNotes(url))).find((each) => each.id === id)).toMatchObject({ body: 'أصل', tags: ['تجارة'], meaning: 'claim', ...last });
    }), { numRuns: 30 });
  });

  it('does not move to another article, nor grow over the limit', async () => {
    expect(await desk.store.updateNote(note.id, { target: { ...note.target, source: 'https://example.com/' } })).toMatchObject({ error: { code: 'invalidNote' } });
    expect(await desk.store.updateNote(note.id, { body: 'ن'.repeat(MAX_NOTE_LENGTH + 1) })).toMatchObject({ error: { code: 'noteTooLong' } });
    expect(value(await desk.store.listNotes(url))).toEqual([note]);
  });

  it('leaves a tombstone when deleted, and comes back whole', async () => {
    const deleted = value(await desk.store.deleteNote(note.id));
    expect(deleted.deletedAt).toBe('2026-03-01T10:01:00.000Z');
    expect(value(await desk.store.listNotes(url))).toEqual([]);
    expect(await desk.database.notes.count()).toBe(1);
    expect(await desk.store.updateNote(note.id, { body: 'x' })).toMatchObject({ error: { code: 'noteNotFound' } });
    tick(1);
    expect(value(await desk.store.deleteNote(note.id))).toEqual(deleted);
    const restored = value(await desk.store.restoreNote(note.id));
    const { edited, ...back } = restored;
    expect(back).toEqual({ ...note, updatedAt: '2026-03-01T10:01:01.000Z' });
    expect(edited).toMatchObject({ body: note.updatedAt, deletedAt: '2026-03-01T10:01:01.000Z' });
    expect(value(await desk.store.listNotes(url))).toEqual([restored]);
  });

  it('never looks older after a clock was set back', async () => {
    value(await desk.store.updateNote(note.id, { body: 'ب' }));
    tick(-6 * 365 * 86_400);
    expect(value(await desk.store.updateNote(note.id, { body: 'ج' })).updatedAt).toBe('2026-03-01T10:01:00.000Z');
  });

  it('adds reading time to its article only', async () => {
    expect(await desk.store.addReadingSeconds(idOf(7), url, 12.5)).toEqual({ ok: true, value: 42.5 });
    // The same request again, because its answer was lost.
    expect(await desk.store.addReadingSeconds(idOf(7), url, 12.5)).toEqual({ ok: true, value: 42.5 });
    expect(await desk.store.addReadingSeconds(idOf(8), 'https://example.com/', 10)).toEqual({ ok: true, value: 0 });
    expect(await desk.store.addReadingSeconds(idOf(9), url, Number.NaN)).toMatchObject({ error: { code: 'invalidNote' } });
    expect(value(await desk.store.listArticles())).toMatchObject([{ url, readingSeconds: 42.5 }]);
  });

  it('goes with everything else when all is erased', async () => {
    value(await desk.store.eraseAll());
    expect(await desk.database.articles.count() + await desk.database.notes.count() + await desk.database.mentions.count()).toBe(0);
  });
});

it('says that a note is not there', async () => {
  for (const result of [await desk.store.updateNote(idOf(9), { body: '' }), await desk.store.deleteNote(idOf(9)), await desk.store.restoreNote(idOf(9))]) {
    expect(result).toMatchObject({ ok: false, error: { code: 'noteNotFound' } });
  }
});

describe('what may go wrong', () => {
  const full = () => new DOMException('the quota has been exceeded', 'QuotaExceededError');

  it('a full disk is a code, and nothing of the request is kept', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => { throw full(); });
    expect(await desk.store.saveNote(idOf(1), draftOf('ا'), article, mentions)).toMatchObject({ ok: false, error: { code: 'storageFull' } });
    add.mockRestore();
    expect(await desk.database.articles.count() + await desk.database.notes.count() + await desk.database.mentions.count()).toBe(0);
    expect(await desk.store.saveNote(idOf(1), draftOf('ا'), article, mentions)).toMatchObject({ ok: true });
  });

  it('a database that cannot be opened is a code', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('no storage in private windows', 'InvalidStateError'); });
    expect(await desk.store.listNotes(url)).toMatchObject({ ok: false, error: { code: 'storageUnavailable' } });
  });

  it('a closed database is opened again', async () => {
    value(await desk.store.saveNote(idOf(1), draftOf('ا'), article, mentions));
    desk.database.close();
    expect(value(await desk.store.listNotes(url))).toHaveLength(1);
  });

  it('a newer schema on the disk stays readable to an older release', async () => {
    const newer = new Dexie(desk.database.name);
    newer.version(9).stores({ notes: 'id, target.source' });
    await newer.table('notes').put({ id: idOf(1), target: { source: url } });
    newer.close();
    expect(value(await desk.store.listNotes(url))).toMatchObject([{ id: idOf(1) }]);
  });

  it('a bug is no code: it throws', async () => {
    vi.spyOn(desk.database.notes, 'toArray').mockImplementation(() => { throw new TypeError('bug'); });
    await expect(desk.store.listAllNotes()).rejects.toThrow('bug');
  });
});
