import { describe, expect, it } from 'vitest';
import type { CorrectionDraft } from '../core/corrections/correction.ts';
import { LIMITS } from '../core/notes/limits.ts';
import { useTestStore, valueOf as value } from '../tests/support/open-test-store.ts';

const url = 'https://www.spa.gov.sa/w1234567';
const desk = useTestStore();
const { tick } = desk;
const save = async (draft: CorrectionDraft) => value(await desk.store.saveCorrection(draft));
const listed = async () => value(await desk.store.listCorrections()).map(({ says, text }) => `${says} ${text}`);

describe('corrections', () => {
  it('are kept by their words: the later replaces the earlier and says what it was', async () => {
    expect((await save({ says: 'notName', text: 'أرامكو' })).before).toBeNull();
    tick(1);
    const { kept, before } = await save({ says: 'kind', text: 'ارامكو', kind: 'product' });
    expect(before).toMatchObject({ says: 'notName', text: 'أرامكو' });
    expect(kept).toEqual({ key: 'name ارامكو', says: 'kind', text: 'ارامكو', kind: 'product', updatedAt: '2026-03-01T10:00:01.000Z' });
    expect(await listed()).toEqual(['kind ارامكو']);
  });

  it('that call words a name still do when they are given another kind, not once they are taken back', async () => {
    await save({ says: 'name', text: 'رمال', kind: 'product' });
    tick(1);
    const { kept } = await save({ says: 'kind', text: 'رمال', kind: 'organization' });
    expect(kept).toMatchObject({ says: 'name', kind: 'organization' });
    value(await desk.store.takeBackCorrection(kept.key));
    expect((await save({ says: 'kind', text: 'رمال', kind: 'place' })).kept.says).toBe('kind');
  });

  it('for one article stand beside those for all, and a figure beside a name', async () => {
    await save({ says: 'notName', text: 'الأمل' });
    await save({ says: 'notName', text: 'الأمل', articleUrl: url });
    await save({ says: 'notFigure', text: 'الأمل', articleUrl: url });
    expect(await listed()).toHaveLength(3);
  });

  it('can be taken back, twice too, and said again', async () => {
    const { kept } = await save({ says: 'notName', text: 'حرية' });
    tick(1);
    value(await desk.store.takeBackCorrection(kept.key));
    value(await desk.store.takeBackCorrection(kept.key));
    expect(await listed()).toEqual([]);
    expect((await save({ says: 'notName', text: 'حرية' })).before).toBeNull();
    expect(await listed()).toEqual(['notName حرية']);
    expect(await desk.store.takeBackCorrection('name لا')).toMatchObject({ error: { code: 'noteNotFound' } });
  });

  it.each<[string, CorrectionDraft]>([
    ['no words', { says: 'notName', text: ' «» ' }],
    ['too many', { says: 'notName', text: 'ا'.repeat(LIMITS.mentionText + 1) }],
    ['half a character', { says: 'notName', text: 'قلب \ud83d' }],
    ['an address that is none', { says: 'notFigure', text: '53', articleUrl: 'javascript:alert(1)' }],
    ['a kind that is none', { says: 'kind', text: 'حرية', kind: 'money' as never }],
  ])('are refused with %s', async (_, draft) => {
    expect(await desk.store.saveCorrection(draft)).toMatchObject({ ok: false, error: { code: 'invalidNote' } });
    expect(await listed()).toEqual([]);
  });

  it('are obeyed by what was kept before them', async () => {
    const mention = (text: string) => ({ articleUrl: url, start: 0, end: 4, snapshot: { type: 'entity' as const, text, kind: 'person' as const, name: text } });
    const draft = { target: { source: url, selectors: [{ type: 'TextQuoteSelector' as const, exact: 'نص', prefix: '', suffix: '' }, { type: 'TextPositionSelector' as const, start: 0, end: 2 }] as never }, body: 'ملاحظة', tags: [] };
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000001', draft, { url, title: 'عنوان', words: 9 }, [mention('حرية'), mention('زاخو')]));
    await save({ says: 'notName', text: 'حرية' });
    await save({ says: 'kind', text: 'زاخو', kind: 'place' });
    expect(value(await desk.store.listMentions()).map(({ snapshot }) => snapshot)).toEqual([{ type: 'entity', text: 'زاخو', kind: 'place', name: 'زاخو' }]);
  });

  it('that call words a name hold for articles kept before, by their title and by what notes quote; taken back, nothing stays', async () => {
    const draft = (source: string, exact: string) => ({ target: { source, selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: 'قالت ', suffix: ' أمس' }, { type: 'TextPositionSelector' as const, start: 40, end: 40 + exact.length }] as never }, body: 'ملاحظة', tags: [] });
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000001', draft(url, 'نص'), { url, title: 'أرباح سنديانة تنمو', words: 9 }, []));
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000002', draft(`${url}/2`, 'سنديانة إنها'), { url: `${url}/2`, title: 'عنوان', words: 9 }, []));
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000003', draft(`${url}/3`, 'نص'), { url: `${url}/3`, title: 'عنوان', words: 9 }, []));
    const { kept } = await save({ says: 'name', text: 'سنديانة', kind: 'organization' });
    const found = async () => value(await desk.store.listMentions()).map(({ articleUrl, snapshot }) => `${articleUrl.slice(url.length)} ${snapshot.text}`).sort();
    expect(await found()).toEqual([' سنديانة', '/2 سنديانة']);
    expect(value(await desk.store.listMentions(url))).toHaveLength(1);
    expect(value(await desk.store.countArticlesNaming('سنديانه', ''))).toBe(2);
    expect(value(await desk.store.countArticlesNaming('سنديانة', url))).toBe(1);
    value(await desk.store.deleteArticle(`${url}/2`));
    expect(value(await desk.store.countArticlesNaming('سنديانة', ''))).toBe(1);
    value(await desk.store.takeBackCorrection(kept.key));
    expect(await found()).toEqual([]);
    expect(value(await desk.store.countArticlesNaming('سنديانة', ''))).toBe(0);
  });

  it('that call more words a name leave the name within them uncounted, as the list leaves it out', async () => {
    const mention = (text: string, start: number) => ({ articleUrl: url, start, end: start + text.length, snapshot: { type: 'entity' as const, text, kind: 'organization' as const, name: text } });
    const draft = { target: { source: url, selectors: [{ type: 'TextQuoteSelector' as const, exact: 'نص', prefix: '', suffix: '' }, { type: 'TextPositionSelector' as const, start: 0, end: 2 }] as never }, body: 'ملاحظة', tags: [] };
    const { kept } = await save({ says: 'name', text: 'مرفأ رمال', kind: 'place' });
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000001', draft, { url, title: 'عنوان', words: 9 }, [mention('رمال', 9), { ...mention('مرفأ رمال', 4), isSaid: true }]));
    expect(value(await desk.store.listMentions()).map(({ snapshot }) => snapshot.text)).toEqual(['مرفأ رمال']);
    expect(value(await desk.store.countArticlesNaming('رمال', ''))).toBe(0);
    value(await desk.store.takeBackCorrection(kept.key));
    expect(value(await desk.store.countArticlesNaming('رمال', ''))).toBe(1);
  });

  it('that are taken back bring back what was kept under them', async () => {
    const { kept } = await save({ says: 'notName', text: 'حرية' });
    const called = await save({ says: 'name', text: 'رمال', kind: 'product' });
    const mention = (text: string, start: number) => ({ articleUrl: url, start, end: start + text.length, snapshot: { type: 'entity' as const, text, kind: 'person' as const, name: text } });
    const draft = { target: { source: url, selectors: [{ type: 'TextQuoteSelector' as const, exact: 'نص', prefix: '', suffix: '' }, { type: 'TextPositionSelector' as const, start: 0, end: 2 }] as never }, body: 'ملاحظة', tags: [] };
    value(await desk.store.saveNote('01980000-0000-7000-8000-000000000001', draft, { url, title: 'عنوان', words: 9 }, [mention('حرية', 0), { ...mention('رمال', 9), isSaid: true }]));
    const found = async () => value(await desk.store.listMentions()).map(({ snapshot }) => snapshot.text);
    expect(await found()).toEqual(['رمال']);
    value(await desk.store.takeBackCorrection(kept.key));
    expect(await found()).toEqual(['حرية', 'رمال']);
    value(await desk.store.takeBackCorrection(called.kept.key));
    expect(await found()).toEqual(['حرية']);
    const copy = value(await desk.store.readRecords());
    expect(copy.mentions.map(({ isSaid }) => isSaid)).toEqual([undefined, true]);
  });

  it('are kept beyond those that are obeyed, the latest, and make room when they are taken back', async () => {
    const rows = Array.from({ length: LIMITS.corrections + 1 }, (_, at) => ({ key: `name كلمة${at}`, says: 'notName' as const, text: `كلمة${at}`, updatedAt: `2026-01-01T00:00:00.${at === 0 ? '000' : '001'}Z` }));
    const file = { articles: [], notes: [], mentions: [], corrections: rows };
    expect(value(await desk.store.mergeRecords(file)).counts.corrections.added).toBe(rows.length);
    expect(value(await desk.store.readRecords()).corrections).toHaveLength(rows.length);
    const { kept } = await save({ says: 'notName', text: 'زاخو' });
    const obeyed = async () => value(await desk.store.listCorrections());
    expect([(await obeyed())[0], (await obeyed()).length, (await obeyed()).some(({ key }) => key === rows[0]!.key)]).toEqual([kept, LIMITS.corrections, false]);
    for (const key of [kept.key, rows[1]!.key]) value(await desk.store.takeBackCorrection(key));
    expect([(await obeyed()).length, (await obeyed()).some(({ key }) => key === rows[0]!.key)]).toEqual([LIMITS.corrections, true]);
  });

  it('go with everything that is erased, copied and merged', async () => {
    await save({ says: 'notName', text: 'حرية' });
    tick(1);
    const { kept } = await save({ says: 'kind', text: 'زاخو', kind: 'place' });
    expect(value(await desk.store.keepDailyBackup())).toBe(true);
    value(await desk.store.takeBackCorrection(kept.key));
    tick(1);
    value(await desk.store.restoreBackup('2026-03-01'));
    expect(await listed()).toHaveLength(2);
    const erased = value(await desk.store.eraseAll());
    expect(await listed()).toEqual([]);
    value(await desk.store.bringBack(erased));
    expect(await listed()).toHaveLength(2);
  });
});
