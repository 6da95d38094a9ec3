import { describe, expect, it, vi } from 'vitest';
import type { ReaderCorrection } from '../../core/corrections/correction.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { click, find, plain, settle, show, submit, type } from '../test-support.tsx';
import type { Merge, MergeCounts, RowCounts } from '../../core/notes/note-store.ts';
import type { StoreTrouble } from '../../core/notes/note.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import type { EraseUndo } from './erase-all.tsx';
import { Options, type OptionsActions } from './options.tsx';

const nothingRestored = { counts: noCounts(), undo: { before: { articles: [], notes: [], corrections: [] }, after: { articles: [], notes: [], corrections: [] } } };
function noCounts(notes: Partial<RowCounts> = {}): MergeCounts {
  const none = { added: 0, changed: 0, deleted: 0, unchanged: 0 };
  return { articles: none, notes: { ...none, ...notes }, corrections: none };
}

async function open(settings: Partial<Settings> = {}, { hasEverySite = false, storageUsed = 1_250_000 as number | null, canUndoErase = null as EraseUndo, trouble = null as StoreTrouble | null, corrections = [] as readonly ReaderCorrection[], obeyedCorrections = corrections.length, isDone = true, ...more }: Partial<OptionsActions> & { corrections?: readonly ReaderCorrection[]; obeyedCorrections?: number; isDone?: boolean; hasEverySite?: boolean; storageUsed?: number | null; canUndoErase?: EraseUndo; trouble?: StoreTrouble | null } = {}) {
  const actions = {
    changeSettings: vi.fn(async () => {}), requestEverySite: vi.fn(async () => true), dropEverySite: vi.fn(async () => true), persist: vi.fn(async () => true), retry: vi.fn(),
    eraseAll: vi.fn(async (): Promise<EraseUndo> => 'session'), undoErase: vi.fn(async () => true),
    previewBackup: vi.fn(async (): Promise<Result<MergeCounts>> => succeed(noCounts({ added: 3, unchanged: 40 }))), restoreBackup: vi.fn(async (): Promise<Result<Merge>> => succeed(nothingRestored)),
    saveFile: vi.fn(async (): Promise<Result<null>> => succeed(null)), openFile: vi.fn(async (): Promise<Result<never>> => fail('damagedBackup')), mergeFile: vi.fn(async (): Promise<Result<Merge>> => succeed(nothingRestored)), undoMerge: vi.fn(async () => true),
    takeBackCorrection: vi.fn(async () => isDone), saveCorrection: vi.fn(async () => isDone),
    ...more,
  };
  const days = [{ day: '2026-03-02', notes: 12, articles: 3, bytes: 40_000 }, { day: '2026-03-01', notes: 11, articles: 3, bytes: 39_000 }];
  const root = await show(<Options settings={{ ...DEFAULT_SETTINGS, ...settings }} hasEverySite={hasEverySite} storageUsed={storageUsed} isPersisted={false} backups={days} canUndoErase={canUndoErase} trouble={trouble} version="1.2.3" corrections={corrections} obeyedCorrections={obeyedCorrections} actions={actions} />);
  return { root, actions };
}

describe('Options', () => {
  it('changes language, digits and theme, each alone', async () => {
    const { root, actions } = await open();
    await click(find(root, 'radio', 'English'));
    await click(find(root, 'radio', '0123'));
    await click(find(root, 'radio', 'داكن'));
    expect(vi.mocked(actions.changeSettings).mock.calls).toEqual([[{ language: 'en' }], [{ digits: 'latn' }], [{ theme: 'dark' }]]);
  });

  it('keeps the kinds in their own order, whichever was ticked last', async () => {
    const { root, actions } = await open({ kinds: ['percent', 'person'] });
    await click(find(root, 'checkbox', 'مبلغ'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ kinds: ['money', 'percent', 'person'] });
    await click(find(root, 'checkbox', 'شخص'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ kinds: ['percent'] });
  });

  it('adds a site however it was pasted, once, and removes one', async () => {
    const { root, actions } = await open({ sitesOff: ['kuna.net.kw'] });
    const field = find(root, 'textbox', 'اسم الموقع');
    await type(field, 'https://www.example.com/news');
    await submit(field);
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['kuna.net.kw', 'example.com'] });
    await type(field, 'KUNA.net.kw');
    await submit(field);
    expect(actions.changeSettings).toHaveBeenCalledOnce();
    await click(find(root, 'button', 'إزالة kuna.net.kw'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ sitesOff: [] });
  });

  it('says what is wrong with a site that is none, beside the field', async () => {
    const { root, actions } = await open();
    const field = find(root, 'textbox', 'اسم الموقع');
    await type(field, 'not a site');
    await submit(field);
    expect(actions.changeSettings).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)!.textContent).toContain('اكتب اسم موقع');
  });

  it('grants every site, and takes it back', async () => {
    const before = await open();
    await click(find(before.root, 'button', 'منح الإذن'));
    expect(before.actions.requestEverySite).toHaveBeenCalledOnce();
    const after = await open({}, { hasEverySite: true });
    await click(find(after.root, 'button', 'سحب الإذن'));
    expect(after.actions.dropEverySite).toHaveBeenCalledOnce();
  });

  it('says how much is stored, or that the browser does not say', async () => {
    expect(plain((await open()).root.querySelector('.amount')!.textContent)).toBe('١٫٣ ميغابايت');
    expect((await open({}, { storageUsed: null })).root.querySelector('.amount')!.textContent).toContain('لا يقول المتصفح');
  });

  it('says when a choice was not kept', async () => {
    const { root } = await open({}, { changeSettings: vi.fn(async () => { throw new Error('full'); }) });
    await click(find(root, 'radio', 'داكن'));
    expect(root.querySelector('.sheet > [role=status]')!.textContent).toContain('لم يُحفظ');
  });
});

describe('Options: names', () => {
  const corrections: readonly ReaderCorrection[] = [
    { key: 'name حريه', says: 'notName', text: 'حرية', updatedAt: '2026-01-03T00:00:00.000Z' },
    { key: 'name زاخو', says: 'kind', text: 'زاخو', kind: 'place', updatedAt: '2026-01-02T00:00:00.000Z' },
    { key: 'figure 53 https://a.example/1', says: 'notFigure', text: '53', articleUrl: 'https://a.example/1', updatedAt: '2026-01-01T00:00:00.000Z' },
  ];

  it('changes how many names are marked', async () => {
    const { root, actions } = await open();
    expect((find(root, 'radio', 'متوازن') as HTMLInputElement).checked).toBe(true);
    await click(find(root, 'radio', 'الأوثق فقط'));
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ sensitivity: 'surest' });
  });

  it('lists what the reader said, and says where there is nothing', async () => {
    const { root } = await open({}, { corrections });
    expect([...root.querySelectorAll('.corrections li')].map((row) => plain(row.querySelector('div')!.textContent))).toEqual(['حريةليس اسما', 'زاخوالنوع: مكان', '53ليس رقما، في مقال واحد']);
    expect((await open()).root.textContent).toContain('لا تصحيحات بعد');
  });

  it('says where there are more than are obeyed', async () => {
    expect((await open({ language: 'en' }, { corrections, obeyedCorrections: 2 })).root.textContent).toContain('Your latest corrections hold, ٢ of them.');
    expect((await open({ language: 'en' }, { corrections })).root.textContent).not.toContain('hold, ٣');
  });

  it('takes one back, and says it again', async () => {
    const { root, actions } = await open({}, { corrections });
    await click(find(root, 'button', 'تراجع عن تصحيح زاخو'));
    expect(actions.takeBackCorrection).toHaveBeenCalledExactlyOnceWith('name زاخو');
    await click([...root.querySelectorAll('.status button')][0] as HTMLElement);
    expect(actions.saveCorrection).toHaveBeenCalledExactlyOnceWith(corrections[1]);
    expect(plain(root.textContent)).toContain('عاد تصحيح زاخو');
  });

  it('says when it could not', async () => {
    const { root } = await open({ language: 'en' }, { corrections, isDone: false });
    await click(find(root, 'button', 'Take back the correction of زاخو'));
    expect(root.textContent).toContain('not saved');
  });
});

describe('Options: erasing', () => {
  it('erases only after the word was typed', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'محو كل شيء'));
    const field = find(root, 'textbox', 'اكتب محو');
    expect((find(root, 'button', 'امحُ الآن') as HTMLButtonElement).disabled).toBe(true);
    await type(field, 'محوا');
    await submit(field);
    expect(actions.eraseAll).not.toHaveBeenCalled();
    await type(field, ' محو ');
    await submit(field);
    expect(actions.eraseAll).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('مُحي كل شيء');
    expect(document.activeElement).toBe(find(root, 'button', 'تراجع'));
    await click(find(root, 'button', 'تراجع'));
    expect(actions.undoErase).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('عاد كل ما مُحي');
  });

  it('says when it could not', async () => {
    const { root } = await open({ language: 'en' }, { eraseAll: vi.fn(async () => null) });
    await click(find(root, 'button', 'Erase everything'));
    await type(find(root, 'textbox', 'Type erase'), 'erase');
    await submit(find(root, 'textbox', 'Type erase'));
    expect(root.textContent).not.toContain('Everything was erased');
    expect(root.textContent).toContain('not saved');
  });
});

describe('Options: erased before this page was opened', () => {
  it('still offers the way back', async () => {
    const { root, actions } = await open({}, { canUndoErase: 'session' });
    await click(find(root, 'button', 'تراجع'));
    expect(actions.undoErase).toHaveBeenCalledOnce();
  });
});

describe('Options: copies', () => {
  it('lists the days with what each holds, and how large it is', async () => {
    const { root } = await open();
    const text = plain(root.querySelector('.backup-days')!.textContent);
    for (const words of ['٢ مارس ٢٠٢٦', '١٢ ملاحظة', '٣ مقالات', '٤٠ كيلوبايت']) expect(text).toContain(words);
  });

  it('says what it will do, then does it, then takes it back', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'استعادة نسخة ٢ مارس'));
    expect(plain(root.querySelector('.merge-preview')!.textContent)).toBe('تضيف٣ ملاحظاتتترك كما هو٤٠ ملاحظة');
    expect(actions.restoreBackup).not.toHaveBeenCalled();
    await click(find(root, 'button', 'استعد الآن'));
    expect(vi.mocked(actions.restoreBackup).mock.calls).toEqual([['2026-03-02']]);
    expect(root.textContent).toContain('استُعيدت النسخة');
    await click(find(root, 'button', 'تراجع'));
    expect(actions.undoMerge).toHaveBeenCalledExactlyOnceWith(nothingRestored.undo);
    expect(root.textContent).toContain('كما كان قبل الاستعادة');
  });

  it('leaves all as it was on cancel, and offers nothing where there is nothing new', async () => {
    const { root, actions } = await open({}, { previewBackup: vi.fn(async () => succeed(noCounts({ unchanged: 4 }))) });
    await click(find(root, 'button', 'استعادة نسخة ١ مارس'));
    expect(plain(root.querySelector('.restore')!.textContent)).toContain('محفوظ عندك');
    expect(root.querySelector('.restore .primary')).toBeNull();
    await click(find(root, 'button', 'إلغاء'));
    expect(root.querySelector('.restore')).toBeNull();
    expect(actions.restoreBackup).not.toHaveBeenCalled();
  });

  async function choose(root: HTMLElement): Promise<void> {
    const field = root.querySelector<HTMLInputElement>('[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new Blob(['x'])], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  it.each([['damagedBackup', 'ناقص أو تغيّر'], ['notBackup', 'ليس نسخة من حاشية'], ['newerBackup', 'إصدار أحدث'], ['invalidRecord', 'line 7'], ['storageFull', 'أفرغ مساحة'], ['whatever', 'لم يُفقد شيء']])('tells of a file with %s what to do', async (code, words) => {
    const { root, actions } = await open({}, { openFile: vi.fn(async () => fail(code, 'line 7')) });
    await choose(root);
    expect(plain(root.querySelector('.field-error')!.textContent)).toContain(words);
    expect(actions.mergeFile).not.toHaveBeenCalled();
  });

  it('restores from a file once it was looked at', async () => {
    const records = { articles: [], notes: [], mentions: [] };
    const { root, actions } = await open({}, { openFile: vi.fn(async () => succeed({ records, counts: noCounts({ deleted: 1, changed: 2 }) })) });
    await choose(root);
    expect(plain(root.querySelector('.merge-preview')!.textContent)).toBe('تحدّثملاحظتانتحذفملاحظة واحدة');
    await click(find(root, 'button', 'استعد الآن'));
    expect(actions.mergeFile).toHaveBeenCalledExactlyOnceWith(records);
  });

  it('says why a file that could be read was not restored', async () => {
    const records = { articles: [], notes: [], mentions: [] };
    const { root } = await open({}, { openFile: vi.fn(async () => succeed({ records, counts: noCounts({ changed: 1 }) })), mergeFile: vi.fn(async () => fail('noteNotFound')) });
    await choose(root);
    await click(find(root, 'button', 'استعد الآن'));
    expect(plain(root.querySelector('.field-error')!.textContent)).toContain('لم تعد هذه النسخة موجودة');
  });

  it('says why no file was saved, and what to do', async () => {
    const { root } = await open({}, { saveFile: vi.fn(async () => fail('tooMuchToCopy')) });
    await click(find(root, 'button', 'حفظ ملف'));
    expect(root.textContent).not.toContain('في التنزيلات');
    expect(plain(root.querySelector('.field-error')!.textContent)).toContain('صدّر من المكتبة');
  });

  it('saves a file, and says where it is', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حفظ ملف'));
    expect(actions.saveFile).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('في التنزيلات');
  });
});

describe('Options: what keeps notes from being written', () => {
  it.each([['storageFull', 'أفرغ مساحة'], ['storageBlocked', 'أغلق ألسنة حاشية'], ['upgradeFailed', 'سليم كما كان'], ['storageUnavailable', 'نافذة عادية']] as const)('%s is told, with what to do', async (trouble, words) => {
    const { root, actions } = await open({}, { trouble });
    expect(root.querySelector('.store-notice[role=alert]')!.textContent).toContain(words);
    await click(find(root, 'button', 'إعادة المحاولة'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('asks the browser to keep all, and says its answer', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حمايتها من الحذف'));
    expect(actions.persist).toHaveBeenCalledOnce();
    expect(root.querySelector('.persistence')!.textContent).toContain('لا يحذفها المتصفح');
  });
});
