import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { click, find, note, plain, show, type } from '../test-support.tsx';
import { Library } from './library.tsx';
import type { KeptLibrary } from './library-data.ts';
import { writeLibrary } from './write-library.ts';

const url = 'https://news.example/1';
const kept: KeptLibrary = {
  articles: [
    { url, title: 'الصادرات ترتفع', publisher: 'أخبار', publishedAt: '2026-03-12', words: 103, readingSeconds: 65, keptAt: '2026-03-12T10:00:00Z', updatedAt: '' },
    { url: 'https://news.example/2', title: 'مؤتمر المناخ', words: 2, readingSeconds: 0, keptAt: '2026-03-11T10:00:00Z', updatedAt: '' },
  ],
  notes: [note('n1', 'مستوى قياسي', { body: 'قارن' })],
  mentions: [
    { articleUrl: url, start: 0, end: 3, snapshot: { type: 'entity', text: 'أرامكو', kind: 'organization', name: 'أرامكو' } },
    { articleUrl: url, start: 9, end: 12, snapshot: { type: 'figure', text: '53 مليارا', reading: { kind: 'number', value: 53e9 } } },
  ],
};

async function open(library: KeptLibrary | 'failed' | null = kept, named: string | null = null) {
  const actions = { openArticle: vi.fn(), openSettings: vi.fn(), update: vi.fn(async () => true), remove: vi.fn(async () => true), restore: vi.fn(async () => true), removeArticle: vi.fn(async () => true), restoreArticle: vi.fn(async () => true), exportAll: vi.fn(), retry: vi.fn() };
  return { actions, root: await show(<Library settings={DEFAULT_SETTINGS} library={library} named={named} actions={actions} />) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function search(root: HTMLElement, query: string): Promise<void> {
  await type(find(root, 'textbox', 'بحث'), query);
  await act(async () => void vi.runAllTimers());
}

/** Searches, and waits for the grammar of dates, which is loaded with the first query. */
async function searchDays(root: HTMLElement, query: string): Promise<void> {
  await search(root, query);
  await act(() => vi.dynamicImportSettled());
}

const titles = (root: HTMLElement): string[] => [...root.querySelectorAll('.article h2')].map((title) => title.textContent!);

describe('Library', () => {
  it('lists articles with their time, words and counts in the right plurals', async () => {
    const { root, actions } = await open();
    expect(titles(root)).toEqual(['الصادرات ترتفع', 'مؤتمر المناخ']);
    const text = plain(root.querySelector('.article')!.textContent);
    for (const words of ['١٢ مارس ٢٠٢٦', '١٠٣ كلمات', 'قرأته ١:٠٥', 'ملاحظة واحدة', 'رقم واحد', 'اسم واحد']) expect(text).toContain(words);
    await click(find(root, 'button', 'الصادرات ترتفع'));
    expect(actions.openArticle).toHaveBeenCalledWith(url);
  });

  it('deletes an article with its notes, with a way back', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حذف الصادرات ترتفع'));
    expect(actions.removeArticle).toHaveBeenCalledExactlyOnceWith(url);
    expect(document.activeElement).toBe(find(root, 'button', 'تراجع'));
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restoreArticle).toHaveBeenCalledExactlyOnceWith(url);
    expect(root.textContent).toContain('عاد المقال وملاحظاته');
  });

  it('searches over spellings, and says when nothing matches', async () => {
    const { root } = await open();
    await search(root, 'الصَّادِرات');
    expect(titles(root)).toEqual(['الصادرات ترتفع']);
    await search(root, 'سمك');
    expect(plain(root.textContent)).toContain('لا شيء يطابق سمك');
  });

  it('takes a query that is a date for the days it names, and says how to seek the words instead', async () => {
    const { root } = await open();
    await searchDays(root, 'مارس 2026');
    expect(titles(root)).toEqual(['الصادرات ترتفع']);
    expect(plain(root.querySelector('.search-meaning')!.textContent)).toContain('في: مارس ٢٠٢٦');
    expect(plain(find(root, 'tab', 'الأرقام').textContent)).toContain('١');
    await searchDays(root, 'أبريل 2026');
    expect(plain(root.textContent)).toContain('لا شيء يطابق أبريل 2026');
    await click(find(root, 'button', 'ابحث عن الكلمات نفسها'));
    expect(root.querySelector('.search-meaning')).toBeNull();
    expect(find(root, 'textbox', 'بحث')).toHaveProperty('value', 'أبريل 2026');
    await searchDays(root, 'مارس');
    expect(root.querySelector('.search-meaning')).not.toBeNull();
  });

  it('takes a query that only holds a date for words', async () => {
    const { root } = await open();
    await searchDays(root, 'الصادرات في مارس 2026');
    expect(root.querySelector('.search-meaning')).toBeNull();
    await searchDays(root, 'الصادرات');
    expect(titles(root)).toEqual(['الصادرات ترتفع']);
  });

  it('shows the articles of a name that is chosen', async () => {
    const { root } = await open();
    await click(find(root, 'tab', 'الأسماء'));
    await click(find(root, 'button', 'أرامكو'));
    await act(async () => void vi.runAllTimers());
    expect(find(root, 'tab', 'المقالات').getAttribute('aria-selected')).toBe('true');
    expect(titles(root)).toEqual(['الصادرات ترتفع']);
    expect(plain(root.querySelector('.search-meaning')!.textContent)).toContain('ورد فيها: أرامكو');
  });

  it('opens at the articles that a name stands in, whatever else holds its words', async () => {
    const { root } = await open({ ...kept, articles: kept.articles.map((article, index) => (index === 0 ? article : { ...article, title: 'مؤتمر أرامكو' })) }, 'ارامكو');
    expect(titles(root)).toEqual(['الصادرات ترتفع']);
    await click(find(root, 'button', 'ابحث عن الكلمات نفسها'));
    expect(root.querySelector('.search-meaning')).toBeNull();
    expect(titles(root)).toEqual(['الصادرات ترتفع', 'مؤتمر أرامكو']);
    await search(root, 'مؤتمر');
    expect(titles(root)).toEqual(['مؤتمر أرامكو']);
  });

  it('deletes a note with a way back', async () => {
    const { root, actions } = await open();
    await click(find(root, 'tab', 'الملاحظات'));
    await click(find(root, 'button', 'حذف الملاحظة عن مستوى قياسي'));
    await click(find(root, 'button', 'تراجع'));
    expect(actions.remove).toHaveBeenCalledWith('n1');
    expect(actions.restore).toHaveBeenCalledWith('n1');
  });

  it('puts figures in a table, each with its article', async () => {
    const { root } = await open();
    await click(find(root, 'tab', 'الأرقام'));
    expect([...root.querySelectorAll('tbody td')].map((cell) => plain(cell.textContent))).toEqual(['53 مليارا', 'عدد', '٥٣٬٠٠٠٬٠٠٠٬٠٠٠', 'الصادرات ترتفع']);
  });

  it('tells empty, loading and failed apart', async () => {
    const empty = await open({ articles: [], notes: [], mentions: [] });
    expect(empty.root.textContent).toContain('لا شيء هنا بعد');
    expect((find(empty.root, 'button', 'تصدير الكل') as HTMLButtonElement).disabled).toBe(true);
    expect((await open(null)).root.querySelector('.loading')).not.toBeNull();
    const failed = await open('failed');
    await click(find(failed.root, 'button', 'إعادة المحاولة'));
    expect(failed.actions.retry).toHaveBeenCalledOnce();
  });
});

describe('writeLibrary', () => {
  it('holds all that is kept', () => {
    const { name, content } = writeLibrary(kept, '2026-03-12T10:00:00Z');
    expect(name).toBe('hashiya-2026-03-12.json');
    expect(JSON.parse(content)).toEqual({ format: 'hashiya-library', version: 1, exportedAt: '2026-03-12T10:00:00Z', ...kept });
  });
});
