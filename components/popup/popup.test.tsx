import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { click, find, note, plain, press, samplePage, settle, show, shown } from '../test-support.tsx';
import type { PopupPage } from './load-page.ts';
import { Popup, type PopupActions } from './popup.tsx';

const decision = { verdict: 'article' as const, language: 'ar' as const, confidence: 0.93, reasons: [{ code: 'arabicText' as const, weight: 2 }, { code: 'noDate' as const, weight: -1 }] };
const figures = samplePage([
  ['عشرون مليونا', { kind: 'money', value: 20e6, currency: 'SAR' }],
  ['5 ملايين', { kind: 'money', value: 5e6, currency: 'SAR' }],
  ['3%', { kind: 'percent', value: 3, change: 'down' }],
]);
const ready: PopupPage = { state: 'ready', page: figures, decision, permitted: true };

async function open(page: PopupPage, { settings = {}, actions = {}, url = 'https://www.news.example/1' }: { settings?: Partial<Settings>; actions?: Partial<PopupActions>; url?: string | null } = {}) {
  const all = {
    load: vi.fn(async () => page),
    jump: vi.fn(async () => true),
    onChange: vi.fn(),
    retry: vi.fn(),
    setPageMarks: vi.fn(async () => true),
    attachNote: vi.fn(async () => true),
    choosePlace: vi.fn(async () => true),
    keepAsOrphan: vi.fn(async () => true),
    removeNote: vi.fn(async () => true),
    restoreNote: vi.fn(async () => true),
    changeSettings: vi.fn(),
    requestEverySite: vi.fn(async () => true),
    exportPage: vi.fn(),
    openMargin: vi.fn(),
    openLibrary: vi.fn(),
    openSettings: vi.fn(),
    ...actions,
  };
  const root = await show(<Popup settings={{ ...DEFAULT_SETTINGS, ...settings }} url={url} hasEverySite={false} actions={all} />);
  return { root, actions: all };
}

const firstColumn = (root: HTMLElement): string[] => [...root.querySelectorAll('tbody td:first-child')].map((cell) => cell.textContent!);

describe('Popup: notes', () => {
  const withNote: PopupPage = { ...ready, page: { ...ready.page, notes: [shown(note('n1', 'مستوى قياسي', { body: 'قارن' }), 3)] } };

  it('deletes one with a way back, and shows the page as it then is', async () => {
    const load = vi.fn(async (): Promise<PopupPage> => withNote);
    const { root, actions } = await open(withNote, { actions: { load } });
    await click(find(root, 'tab', 'الملاحظات'));
    load.mockResolvedValue(ready);
    await click(find(root, 'button', 'حذف الملاحظة عن مستوى قياسي'));
    expect(actions.removeNote).toHaveBeenCalledExactlyOnceWith('n1');
    expect(root.querySelector('q')).toBeNull();
    load.mockResolvedValue(withNote);
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restoreNote).toHaveBeenCalledExactlyOnceWith('n1');
    expect(root.querySelector('q')!.textContent).toBe('مستوى قياسي');
  });

  it('shows what another view wrote', async () => {
    const load = vi.fn(async (): Promise<PopupPage> => ready);
    let tell = (): void => undefined;
    const { root } = await open(ready, { actions: { load, onChange: (listener) => { tell = listener; } } });
    load.mockResolvedValue(withNote);
    tell();
    await settle();
    expect(plain(find(root, 'tab', 'الملاحظات').textContent)).toContain('١');
  });

  it('says what keeps notes from being written', async () => {
    const root = await show(<Popup settings={DEFAULT_SETTINGS} url={null} hasEverySite={false} trouble="storageFull" actions={(await open(ready)).actions} />);
    expect(root.querySelector('.store-notice')!.textContent).toContain('امتلأت مساحة التخزين');
  });
});

describe('Popup: an article', () => {
  it('says what the article is, in Arabic words and digits', async () => {
    const { root } = await open(ready);
    expect(root.querySelector('h1')!.textContent).toBe('الصادرات ترتفع');
    const text = plain(root.textContent);
    for (const words of ['أخبار', '١٢ مارس ٢٠٢٦', 'دقيقتان', '١:٠٥', '٢٠٬٠٠٠٬٠٠٠', 'ريال سعودي']) expect(text).toContain(words);
  });

  it('says it in English too', async () => {
    const { root } = await open(ready, { settings: { language: 'en', digits: 'latn' } });
    for (const words of ['12 March 2026', '2 minutes', '20,000,000', 'Saudi riyals']) expect(plain(root.textContent)).toContain(words);
  });

  it('jumps to a figure, and says so when its place is gone', async () => {
    const { root, actions } = await open(ready, { actions: { jump: vi.fn(async () => false) } });
    await click(find(root, 'button', '5 ملايين'));
    expect(actions.jump).toHaveBeenCalledWith({ start: 10, end: 18 });
    expect(root.querySelector('[role=status]')!.textContent).toContain('لم نجد هذا الموضع');
  });

  it('lists the headings with the time left below each, and jumps to one', async () => {
    const part = (id: string, words: number) => ({ id, role: 'paragraph' as const, text: 'كلمة '.repeat(words).trim() });
    const blocks = [
      { id: 't', role: 'title' as const, text: 'الصادرات ترتفع' },
      { id: 'h1', role: 'heading' as const, text: 'أسعار النفط' }, part('p1', 181),
      { id: 'h2', role: 'heading' as const, text: 'ما بعد العقد' }, part('p2', 360),
      { id: 'h3', role: 'heading' as const, text: 'خاتمة' }, part('p3', 20),
    ];
    const withBlocks = (shown: typeof blocks): PopupPage => ({ ...ready, page: { ...figures, article: { ...figures.article, blocks: shown } } });
    const { root, actions } = await open(withBlocks(blocks));
    const contents = root.querySelector<HTMLDetailsElement>('details.contents')!;
    expect(contents.open).toBe(false);
    expect([...contents.querySelectorAll('.row-main')].map((row) => plain(row.textContent))).toEqual(['أسعار النفطبقيت ٣ دقائق', 'ما بعد العقدبقيت دقيقتان', 'خاتمةبقي أقل من دقيقة']);
    await click(find(contents, 'button', 'ما بعد العقد'));
    const start = blocks.slice(0, 3).reduce((sum, { text }) => sum + text.length + 1, 0);
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith({ start, end: start + 'ما بعد العقد'.length });

    const english = (await open(withBlocks(blocks), { settings: { language: 'en', digits: 'latn' } })).root.querySelector('details.contents')!;
    expect(english.querySelector('summary')!.textContent).toBe('Contents');
    expect([...english.querySelectorAll('.row-help')].map((row) => plain(row.textContent))).toEqual(['3 minutes left', '2 minutes left', 'less than a minute left']);
    expect((await open(withBlocks(blocks.slice(0, 3)))).root.querySelector('details')).toBeNull();
  });

  it('sorts by a column, turns round, and returns to the order of the text', async () => {
    const { root } = await open(ready);
    const heading = () => find(root, 'button', 'القيمة');
    await click(heading());
    expect(firstColumn(root)).toEqual(['5 ملايين', 'عشرون مليونا', '3%']);
    expect(heading().closest('th')!.getAttribute('aria-sort')).toBe('ascending');
    await click(heading());
    expect(firstColumn(root)).toEqual(['عشرون مليونا', '5 ملايين', '3%']);
    await click(heading());
    expect(firstColumn(root)).toEqual(['عشرون مليونا', '5 ملايين', '3%']);
    expect(heading().closest('th')!.getAttribute('aria-sort')).toBe('none');
  });

  it('says the direction of a change in words, not by an arrow alone', async () => {
    const { root } = await open(ready);
    expect(root.querySelector('tbody tr:last-child')!.textContent).toContain('انخفاض');
  });

  it('moves between tabs by arrow keys, left being onward in Arabic', async () => {
    const { root } = await open(ready);
    const tab = find(root, 'tab', 'الأرقام');
    tab.focus();
    await press(tab, 'ArrowLeft');
    expect(find(root, 'tab', 'الأسماء').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(find(root, 'tab', 'الأسماء'));
    await press(find(root, 'tab', 'الأسماء'), 'ArrowRight');
    expect(find(root, 'tab', 'الأرقام').getAttribute('aria-selected')).toBe('true');
  });

  it('groups mentions by name, the most mentioned first, with the right plural', async () => {
    const { root, actions } = await open(ready);
    await click(find(root, 'tab', 'الأسماء'));
    const rows = [...root.querySelectorAll<HTMLElement>('.rows .row')];
    expect(rows.map((row) => row.querySelector('.row-main')!.textContent)).toEqual(['البنك الدوليذُكر مرتين', 'القاهرةذُكر مرة']);
    await click(rows[0]!);
    expect(actions.jump).toHaveBeenCalledWith({ start: 50, end: 54 });
  });

  it('shows what became of each note: in the order of the text, orphans last and without a jump', async () => {
    const notes = [
      shown(note('n1', 'جملة حذفت'), null),
      shown(note('n2', '53 مليار', { body: 'قارن' }), 90, 'changed', { changes: [{ was: { text: '53 مليار' }, now: { text: '35 مليار' } }] }),
      shown(note('n3', 'في الأول'), 4, 'moved'),
    ];
    const { root, actions } = await open({ ...ready, page: { ...figures, notes } });
    await click(find(root, 'tab', 'الملاحظات'));
    const rows = [...root.querySelectorAll<HTMLElement>('.rows .row')];
    expect(rows.map((row) => row.querySelector('q')!.textContent)).toEqual(['في الأول', '53 مليار', 'جملة حذفت']);
    expect(plain(rows[1]!.closest('li')!.textContent)).toContain('كان53 مليارصار35 مليار');
    expect(rows[2]!.closest('li')!.textContent).toContain('لم يعد نص هذه الملاحظة في الصفحة');
    expect(plain(root.querySelector('.note-counts')!.textContent)).toBe('رقم واحد تغيّرملاحظة فقدت موضعها');
    expect(rows.map((row) => row.tagName)).toEqual(['BUTTON', 'BUTTON', 'DIV']);
    await click(rows[0]!);
    expect(actions.jump).toHaveBeenCalledWith({ noteId: 'n3' });
  });

  it('does what the reader says of a note that changed or is gone, and shows what came of it', async () => {
    const notes = [
      shown(note('n1', 'جملة حذفت'), null, 'orphan', { guess: { start: 40, end: 49, text: 'جملة عدلت' } }),
      shown(note('n2', '53 مليار'), 90, 'changed', { changes: [{ was: { text: '53 مليار' }, now: { text: '35 مليار' } }] }),
    ];
    const { root, actions } = await open({ ...ready, page: { ...figures, notes } });
    await click(find(root, 'tab', 'الملاحظات'));
    await click(find(root, 'button', 'اعتماد الرقم الجديد'));
    await click(find(root, 'button', 'هذا موضعها'));
    expect(vi.mocked(actions.attachNote).mock.calls).toEqual([['n2', { start: 90, end: 95 }], ['n1', { start: 40, end: 49, text: 'جملة عدلت' }]]);
    expect(actions.load).toHaveBeenCalledTimes(3);
    await click(find(root, 'button', 'جملة عدلت'));
    expect(actions.jump).toHaveBeenCalledWith({ start: 40, end: 49, text: 'جملة عدلت' });
    await click(find(root, 'button', 'إبقاؤها بلا موضع'));
    expect(actions.keepAsOrphan).toHaveBeenCalledWith('n1');
    await click(find(root, 'button', 'تحديد موضعها'));
    expect(actions.choosePlace).toHaveBeenCalledWith('n2');
    await click(find(root, 'button', 'حذف الملاحظة عن جملة حذفت'));
    expect(actions.removeNote).toHaveBeenCalledWith('n1');
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restoreNote).toHaveBeenCalledWith('n1');
  });

  it('leaves a note that is kept without a place in peace', async () => {
    const { root } = await open({ ...ready, page: { ...figures, notes: [shown(note('n1', 'جملة حذفت', { keptAsOrphan: true }), null, 'orphan', { guess: { start: 40, end: 49, text: 'جملة عدلت' } })] } });
    await click(find(root, 'tab', 'الملاحظات'));
    expect(root.textContent).toContain('محفوظة بلا موضع في النص');
    expect(root.textContent).not.toContain('جملة عدلت');
    expect(root.querySelector('.note-counts')).toBeNull();
  });

  it('tells empty lists from each other, and what to do', async () => {
    const { root } = await open({ ...ready, page: samplePage() });
    expect(root.textContent).toContain('لا أرقام في هذا المقال');
    await click(find(root, 'tab', 'الملاحظات'));
    expect(root.textContent).toContain('حدد جملة في المقال');
  });

  it('exports in the format chosen', async () => {
    const { root, actions } = await open(ready);
    await click(find(root, 'button', 'تصدير'));
    await click(find(root, 'button', 'CSV'));
    expect(actions.exportPage).toHaveBeenCalledWith(ready, 'csv');
  });

  it('says why it is an article, what speaks for it apart from what speaks against', async () => {
    const { root } = await open(ready);
    await click(find(root, 'button', 'لماذا'));
    expect(root.querySelector('.reasons[data-for="true"]')!.textContent).toContain('النص بالعربية');
    expect(root.querySelector('.reasons[data-for="false"]')!.textContent).toContain('لا تاريخ نشر');
    expect(plain(root.querySelector('.why')!.textContent)).toContain('٩٣');
    await press(root.querySelector<HTMLElement>('.foot-button')!, 'Escape');
    expect(root.querySelector('.why')).toBeNull();
  });
});

describe('Popup: marks', () => {
  it('switches this page, this site, everywhere', async () => {
    const { root, actions } = await open(ready);
    await click(find(root, 'button', 'العلامات'));
    await click(find(root, 'switch', 'في هذه الصفحة'));
    expect(actions.setPageMarks).toHaveBeenCalledWith(false);
    expect((find(root, 'switch', 'في هذه الصفحة') as HTMLInputElement).checked).toBe(false);
    await click(find(root, 'switch', 'news.example'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ sitesOff: ['news.example'] });
    await click(find(root, 'switch', 'في كل المواقع'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ marksOn: false });
  });

  it('lets a site back in without touching the others', async () => {
    const { root, actions } = await open(ready, { settings: { sitesOff: ['other.example', 'news.example'] } });
    expect(root.textContent).toContain('العلامات موقوفة في هذا الموقع');
    await click(find(root, 'button', 'العلامات'));
    await click(find(root, 'switch', 'news.example'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ sitesOff: ['other.example'] });
  });

  it('leaves a narrower switch no say while a wider one is off', async () => {
    const { root } = await open(ready, { settings: { marksOn: false } });
    await click(find(root, 'button', 'العلامات'));
    expect((find(root, 'switch', 'في هذه الصفحة') as HTMLInputElement).disabled).toBe(true);
    expect((find(root, 'switch', 'news.example') as HTMLInputElement).disabled).toBe(true);
  });
});

describe('Popup: no article', () => {
  it('says why not, and reads it when the reader insists', async () => {
    const { root, actions } = await open({ state: 'notArticle', decision: { ...decision, verdict: 'other' }, permitted: true });
    expect(root.textContent).toContain('لا تبدو مقالا');
    expect(root.textContent).toContain('لا تاريخ نشر');
    await click(find(root, 'button', 'اقرأها على أي حال'));
    expect(actions.load).toHaveBeenLastCalledWith(true);
  });

  it('offers every site only where this one is not permitted, and no more once granted', async () => {
    const unknown: PopupPage = { ...ready, permitted: false };
    const { root, actions } = await open(unknown);
    await click(find(root, 'button', 'اقرأ المقالات في كل موقع'));
    expect(actions.requestEverySite).toHaveBeenCalledOnce();
    expect(root.querySelector('.offer')).toBeNull();
    expect((await open(ready)).root.querySelector('.offer')).toBeNull();
  });

  it('offers nothing on a page that the browser keeps closed', async () => {
    const { root } = await open({ state: 'noAccess' }, { url: null });
    expect(root.textContent).toContain('لا يسمح المتصفح');
    expect(root.textContent).not.toContain('اقرأها على أي حال');
  });

  it('says what to do after a failure, and tries again', async () => {
    const { root, actions } = await open({ state: 'failed', code: 'unreachable' });
    expect(root.querySelector('[role=alert]')!.textContent).toContain('أعد تحميل الصفحة');
    await click(find(root, 'button', 'إعادة المحاولة'));
    expect(actions.load).toHaveBeenCalledTimes(2);
  });

  it('says that it is reading until it has read', async () => {
    const { root } = await open(ready, { actions: { load: () => new Promise(() => {}) } });
    expect(root.querySelector('[role=status]')!.textContent).toContain('تُقرأ الصفحة');
  });
});
