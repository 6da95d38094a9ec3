import { describe, expect, it, vi } from 'vitest';
import type { ArticleInfo, NoteDraft } from '../core/notes/note.ts';
import { useTestStore, valueOf as value } from '../tests/support/open-test-store.ts';

const url = 'https://www.spa.gov.sa/w1234567';
const article: ArticleInfo = { url, title: 'الصادرات غير النفطية ترتفع', words: 240 };
const draftOf = (body: string): NoteDraft => ({
  target: { source: url, selectors: [{ type: 'TextQuoteSelector', exact: '53 مليار ريال', prefix: 'بلغت ', suffix: ' في' }, { type: 'TextPositionSelector', start: 6, end: 20 }] }, body, tags: [],
});
const idOf = (n: number) => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const desk = useTestStore();
const { tick } = desk;
const bodies = async () => value(await desk.store.listNotes(url)).map(({ body }) => body);
const save = async (n: number, body: string) => value(await desk.store.saveNote(idOf(n), draftOf(body), article, []));

describe('undo', () => {
  it('brings a deleted article back with the notes that went with it, and no others', async () => {
    await save(1, 'أولى');
    await save(2, 'محذوفة من قبل');
    value(await desk.store.deleteNote(idOf(2)));
    tick(1);
    value(await desk.store.deleteArticle(url));
    expect([await bodies(), value(await desk.store.listArticles()), value(await desk.store.findArticle(url))]).toEqual([[], [], null]);
    tick(1);
    value(await desk.store.restoreArticle(url));
    expect(await bodies()).toEqual(['أولى']);
    expect(value(await desk.store.listArticles())).toHaveLength(1);
  });

  it('brings back all that was erased', async () => {
    await save(1, 'أولى');
    const before = value(await desk.store.readRecords());
    const erased = value(await desk.store.eraseAll());
    expect(value(await desk.store.readRecords())).toEqual({ articles: [], notes: [], mentions: [], corrections: [] });
    value(await desk.store.bringBack(erased));
    expect(value(await desk.store.readRecords())).toEqual(before);
  });

  it('leaves what was typed on since all was erased', async () => {
    value(await desk.store.keepDraft(idOf(1), draftOf('نصف'), article));
    value(await desk.store.keepDraft(idOf(2), draftOf('أخرى'), article));
    const erased = value(await desk.store.eraseAll());
    value(await desk.store.keepDraft(idOf(1), draftOf('نصف جملة'), article));
    value(await desk.store.bringBack(erased));
    expect(value(await desk.store.listDrafts()).map(({ draft }) => draft.body).toSorted()).toEqual(['نصف جملة', 'أخرى'].toSorted());
  });

  it('a new note on a deleted article brings the article back', async () => {
    await save(1, 'أولى');
    value(await desk.store.deleteArticle(url));
    await save(2, 'ثانية');
    expect(await bodies()).toEqual(['ثانية']);
    expect(value(await desk.store.findArticle(url))?.deletedAt).toBeUndefined();
  });

  it('a note that is restored brings its deleted article back, and no other note', async () => {
    await save(1, 'أولى');
    await save(2, 'ثانية');
    value(await desk.store.deleteArticle(url));
    tick(1);
    value(await desk.store.restoreNote(idOf(2)));
    expect(await bodies()).toEqual(['ثانية']);
    expect(value(await desk.store.listArticles()).map(({ deletedAt, updatedAt }) => [deletedAt, updatedAt])).toEqual([[undefined, '2026-03-01T10:00:01.000Z']]);
  });

  it('a draft typed after the article was deleted brings both back', async () => {
    await save(1, 'أولى');
    value(await desk.store.deleteArticle(url));
    tick(1);
    value(await desk.store.keepDraft(idOf(1), draftOf('كتبت بعد حذفه'), article, { changed: ['body'] }));
    tick(60);
    value(await desk.store.adoptDrafts(desk.clock.toISOString()));
    expect(await bodies()).toEqual(['كتبت بعد حذفه']);
    expect(value(await desk.store.listArticles())).toHaveLength(1);
  });
});

describe('drafts', () => {
  it('are none of a note of another article', async () => {
    await save(1, 'أولى');
    const other = `${url}/2`;
    const foreign = { ...draftOf('غريبة'), target: { ...draftOf('').target, source: other } };
    expect(await desk.store.keepDraft(idOf(1), foreign, { ...article, url: other })).toMatchObject({ ok: false, error: { code: 'invalidNote', detail: 'target' } });
    expect(value(await desk.store.listDrafts())).toEqual([]);
  });

  it('become notes when nobody types in them any more, once', async () => {
    value(await desk.store.keepDraft(idOf(1), draftOf('نصف جم'), article));
    value(await desk.store.keepDraft(idOf(1), draftOf('نصف جملة'), article));
    expect(value(await desk.store.adoptDrafts('2026-03-01T09:00:00.000Z'))).toBe(0);
    tick(60);
    expect(value(await desk.store.adoptDrafts(desk.clock.toISOString()))).toBe(1);
    expect(value(await desk.store.adoptDrafts(desk.clock.toISOString()))).toBe(0);
    expect(await bodies()).toEqual(['نصف جملة']);
    expect(value(await desk.store.listDrafts())).toEqual([]);
  });

  it('hold up none of the others where one cannot become a note', async () => {
    for (const [n, body] of [[1, 'أولى'], [2, 'معطوبة'], [3, 'ثالثة']] as const) value(await desk.store.keepDraft(idOf(n), draftOf(body), article));
    // As only a fault of ours, or of the disk, could leave it.
    await desk.database.drafts.update(idOf(2), { draft: { ...draftOf('معطوبة'), tags: ['\ud800'] } });
    tick(60);
    expect(await desk.store.adoptDrafts(desk.clock.toISOString())).toMatchObject({ ok: false, error: { code: 'invalidNote' } });
    expect((await bodies()).toSorted()).toEqual(['أولى', 'ثالثة'].toSorted());
    expect(value(await desk.store.listDrafts()).map(({ id }) => id)).toEqual([idOf(2)]);
  });

  it('become notes at once where their tab is known to be gone', async () => {
    value(await desk.store.keepDraft(idOf(1), draftOf('لسانها أغلق'), article));
    value(await desk.store.keepDraft(idOf(2), draftOf('ما زالت تُكتب'), article));
    expect(value(await desk.store.adoptDrafts('2026-03-01T09:00:00.000Z', new Set([idOf(1)])))).toBe(1);
    expect(await bodies()).toEqual(['لسانها أغلق']);
  });

  it('go with the save or the change that holds them', async () => {
    value(await desk.store.keepDraft(idOf(1), draftOf('نص'), article));
    await save(1, 'نص');
    expect(value(await desk.store.listDrafts())).toEqual([]);
    value(await desk.store.keepDraft(idOf(1), draftOf('نص آخر'), article));
    value(await desk.store.updateNote(idOf(1), { body: 'نص آخر' }));
    expect(value(await desk.store.listDrafts())).toEqual([]);
  });

  it('of a note that was deleted later are let go; of a kept one they are the later words', async () => {
    await save(1, 'أولى');
    await save(2, 'ثانية');
    tick(1);
    value(await desk.store.keepDraft(idOf(1), draftOf('أولى بعد'), article));
    value(await desk.store.keepDraft(idOf(2), draftOf('ثانية بعد'), article));
    tick(1);
    value(await desk.store.deleteNote(idOf(2)));
    tick(60);
    value(await desk.store.adoptDrafts(desk.clock.toISOString()));
    expect(await bodies()).toEqual(['أولى بعد']);
  });
});

describe('a draft of a kept note', () => {
  it('brings what its reader changed, and leaves what another view changed meanwhile', async () => {
    await save(1, 'أولى');
    tick(1);
    value(await desk.store.keepDraft(idOf(1), draftOf('أولى بعد'), article, { changed: ['body'] }));
    tick(1);
    value(await desk.store.updateNote(idOf(1), { tags: ['من نافذة أخرى'] }));
    tick(60);
    value(await desk.store.adoptDrafts(desk.clock.toISOString()));
    expect(value(await desk.store.listNotes(url))).toMatchObject([{ body: 'أولى بعد', tags: ['من نافذة أخرى'] }]);
  });

  it('goes when words came after it in the note', async () => {
    await save(1, 'أولى');
    tick(1);
    value(await desk.store.keepDraft(idOf(1), draftOf('أولى بع'), article, { changed: ['body'], editedAt: desk.clock.toISOString() }));
    value(await desk.store.updateNote(idOf(1), { body: 'أولى بعد كل شيء' }, desk.clock.toISOString()));
    expect(value(await desk.store.listDrafts())).toEqual([]);
  });

  it('typed after the note was deleted elsewhere brings it back', async () => {
    await save(1, 'أولى');
    tick(1);
    value(await desk.store.deleteNote(idOf(1)));
    tick(1);
    value(await desk.store.keepDraft(idOf(1), draftOf('كتبت بعد حذفها'), article, { changed: ['body'] }));
    tick(60);
    value(await desk.store.adoptDrafts(desk.clock.toISOString()));
    expect(await bodies()).toEqual(['كتبت بعد حذفها']);
  });
});

describe('a restore taken back', () => {
  const other = { ...article, url: `${url}0` };
  const noteOf = (n: number, body: string, source = url) => ({ ...draftOf(body), target: { ...draftOf(body).target, source }, id: idOf(n), createdAt: '2026-02-01T00:00:00.000Z', updatedAt: '2026-03-05T00:00:00.000Z' });
  const theirs = () => ({
    articles: [{ ...other, readingSeconds: 0, keptAt: '2026-02-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' }],
    notes: [noteOf(1, 'أحدث في الملف'), noteOf(3, 'جديدة', other.url), noteOf(4, 'جديدة ثم عدلت', other.url)],
    mentions: [{ articleUrl: other.url, start: 0, end: 2, snapshot: { type: 'entity' as const, text: 'الرياض', kind: 'place' as const, name: 'الرياض' } }],
  });

  it('says beforehand what it does, does it, and leaves no trace of it', async () => {
    await save(1, 'أولى');
    await save(2, 'ثانية');
    const before = value(await desk.store.readRecords());
    const preview = value(await desk.store.previewMerge(theirs()));
    expect(preview).toEqual({ articles: { added: 1, changed: 0, deleted: 0, unchanged: 0 }, notes: { added: 2, changed: 1, deleted: 0, unchanged: 0 }, corrections: { added: 0, changed: 0, deleted: 0, unchanged: 0 } });
    expect(value(await desk.store.readRecords())).toEqual(before);
    const { counts, undo } = value(await desk.store.mergeRecords(theirs()));
    expect(counts).toEqual(preview);
    expect(await bodies()).toEqual(['أحدث في الملف', 'ثانية']);
    expect(value(await desk.store.countArticlesNaming('الرياض', ''))).toBe(1);
    value(await desk.store.undoMerge(undo));
    expect(value(await desk.store.readRecords())).toEqual(before);
  });

  it('leaves what the reader wrote since', async () => {
    await save(1, 'أولى');
    const { undo } = value(await desk.store.mergeRecords(theirs()));
    tick(600_000);
    value(await desk.store.updateNote(idOf(4), { body: 'لي' }));
    value(await desk.store.undoMerge(undo));
    expect(value(await desk.store.listAllNotes()).map(({ body }) => body).toSorted()).toEqual(['أولى', 'لي'].toSorted());
    expect(value(await desk.store.findArticle(other.url))).not.toBeNull();
  });
});

describe('a correction of the page', () => {
  it('keeps both values and when the new one was first seen', async () => {
    await save(1, '');
    tick(10);
    const found = { was: '53 مليار ريال', now: '35 مليار ريال' };
    value(await desk.store.recordCorrection(idOf(1), found));
    tick(10);
    const note = value(await desk.store.recordCorrection(idOf(1), found));
    expect(note.correction).toEqual({ was: '53 مليار ريال', now: '35 مليار ريال', firstSeenAt: '2026-03-01T10:00:10.000Z' });
    expect(note.updatedAt).toBe('2026-03-01T10:00:00.000Z');
    expect(value(await desk.store.recordCorrection(idOf(1), null)).correction).toBeUndefined();
  });

  it('is settled by a new target, and a note that was kept without a place has one again', async () => {
    const { target } = await save(1, '');
    value(await desk.store.updateNote(idOf(1), { keptAsOrphan: true }));
    const kept = value(await desk.store.recordCorrection(idOf(1), { was: '53', now: '35' }));
    expect([kept.keptAsOrphan, kept.correction?.now]).toEqual([true, '35']);
    expect(value(await desk.store.updateNote(idOf(1), { body: 'قارن' }))).toMatchObject({ keptAsOrphan: true, correction: { now: '35' } });
    const attached = value(await desk.store.updateNote(idOf(1), { target, about: null }));
    expect([attached.keptAsOrphan, attached.correction, attached.about, attached.body]).toEqual([undefined, undefined, undefined, 'قارن']);
  });
});

describe('the change log', () => {
  it('names every row that was written, when last, once', async () => {
    await save(1, 'أولى');
    tick(5);
    value(await desk.store.updateNote(idOf(1), { body: 'أخرى' }));
    expect(await desk.database.changes.toArray()).toEqual([
      { table: 'articles', key: url, at: '2026-03-01T10:00:00.000Z' },
      { table: 'notes', key: idOf(1), at: '2026-03-01T10:00:05.000Z' },
    ]);
  });
});

describe('automatic backups', () => {
  it('are kept for seven days, one a day, and bring back what was deleted since', async () => {
    expect(value(await desk.store.keepDailyBackup())).toBe(false);
    await save(1, 'أولى');
    expect([value(await desk.store.keepDailyBackup()), value(await desk.store.keepDailyBackup())]).toEqual([true, false]);
    tick(60);
    value(await desk.store.deleteNote(idOf(1)));
    await save(2, 'بعد النسخة');
    tick(60);
    expect(value(await desk.store.previewBackup('2026-03-01')).notes).toEqual({ added: 1, changed: 0, deleted: 0, unchanged: 0 });
    const { undo } = value(await desk.store.restoreBackup('2026-03-01'));
    value(await desk.store.undoMerge(undo));
    expect(await bodies()).toEqual(['بعد النسخة']);
    value(await desk.store.restoreBackup('2026-03-01'));
    expect((await bodies()).toSorted()).toEqual(['أولى', 'بعد النسخة'].toSorted());
    // Also where the clock was set back after the deletion.
    tick(60);
    value(await desk.store.deleteNote(idOf(1)));
    tick(-120);
    value(await desk.store.restoreBackup('2026-03-01'));
    expect(await bodies()).toContain('أولى');
    tick(120);
    for (let day = 0; day < 9; day++) { tick(86_400); value(await desk.store.keepDailyBackup()); }
    const days = value(await desk.store.listBackups());
    expect(days[0]).toMatchObject({ notes: 2, articles: 1 });
    expect(days[0]!.bytes).toBeGreaterThan(500);
    expect(days.map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-09', '2026-03-08', '2026-03-07', '2026-03-06', '2026-03-05', '2026-03-04']);
    expect(await desk.store.restoreBackup('2020-01-01')).toMatchObject({ ok: false, error: { code: 'noteNotFound' } });
  });
});

describe('what goes wrong', () => {
  it('leaves nothing of a merge that the disk cut short', async () => {
    await save(1, 'أولى');
    const records = value(await desk.store.readRecords());
    value(await desk.store.eraseAll());
    vi.spyOn(desk.database.notes, 'bulkPut').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(await desk.store.mergeRecords(records)).toMatchObject({ ok: false, error: { code: 'storageFull' } });
    vi.restoreAllMocks();
    expect(value(await desk.store.readRecords())).toEqual({ articles: [], notes: [], mentions: [], corrections: [] });
  });

  it('keeps the acknowledged and reads on when the disk is full', async () => {
    await save(1, 'أولى');
    vi.spyOn(desk.database.notes, 'add').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(await desk.store.saveNote(idOf(2), draftOf('ثانية'), article, [])).toMatchObject({ ok: false, error: { code: 'storageFull' } });
    vi.restoreAllMocks();
    expect(await bodies()).toEqual(['أولى']);
    await save(2, 'ثانية');
    expect(await bodies()).toEqual(['أولى', 'ثانية']);
  });
});
