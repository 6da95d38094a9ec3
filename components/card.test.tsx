import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageStrings } from '../core/i18n/strings/page.ts';
import { readTags } from './card-note.tsx';
import { WordsProvider } from './card-words.tsx';
import { Card, type CardActions, type CardModel } from './card.tsx';

const model: CardModel = {
  kind: 'money', heading: 'مبلغ', text: '53 مليار دولار', value: '٥٣٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي', alsoValue: '53,000,000,000 دولار أمريكي',
  facts: [{ label: 'كتابة', value: 'ثلاثة وخمسون مليار دولار', language: 'ar' }], names: [], place: { index: 2, count: 3 }, otherArticles: 0, others: [], offers: [], corrected: null,
  note: { id: 'a', body: '', tags: [], meaning: null, state: 'idle', error: null, isKept: false, placed: null, takesFocus: false }, notice: null, canCopyValue: true,
};

const actions = (): CardActions => ({
  close: vi.fn(), next: vi.fn(), previous: vi.fn(), copyValue: vi.fn(), copyQuote: vi.fn(), copyLink: vi.fn(), open: vi.fn(), openLibrary: vi.fn(), correct: vi.fn(), undoCorrection: vi.fn(),
  attach: vi.fn(), showPlace: vi.fn(), choosePlace: vi.fn(), keepAsOrphan: vi.fn(),
  changeBody: vi.fn(), changeTags: vi.fn(), changeMeaning: vi.fn(), remove: vi.fn(), restore: vi.fn(), retry: vi.fn(),
});

let root = document.createElement('div');
afterEach(() => { render(null, root); root = document.createElement('div'); });

function show(change: Partial<CardModel> = {}, language: 'ar' | 'en' = 'ar') {
  const called = actions();
  act(() => render(<WordsProvider language={language} digits={language === 'ar' ? 'arab' : 'latn'}><Card model={{ ...model, ...change }} actions={called} /></WordsProvider>, root));
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name || one.getAttribute('aria-label') === name)!;
  return { called, button };
}

describe('Card', () => {
  it('says the value in both digits, in words, and how often it occurs', () => {
    show();
    for (const text of ['٥٣٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي', '53,000,000,000', 'ثلاثة وخمسون مليار دولار', '٢ من ٣', 'ورد ٣ مرات في هذا المقال']) expect(root.textContent).toContain(text);
  });
  it('sets each end of a range apart, and a percentage in the direction of its digits', () => {
    show({ kind: 'range', value: '10% – 15%', alsoValue: '١٠٪ – ١٥٪' }, 'en');
    const ends = (line: string) => [...root.querySelectorAll<HTMLElement>(`${line} bdi`)].map(({ dir, textContent }) => `${dir} ${textContent}`);
    expect(ends('.card-value')).toEqual([' 10%', ' 15%']);
    expect(ends('.card-also')).toEqual(['rtl ١٠٪', 'rtl ١٥٪']);
    expect(root.querySelector('.card-also')!.textContent).toBe('١٠٪ – ١٥٪');
  });
  it('speaks English too', () => {
    show({ heading: 'Amount' }, 'en');
    for (const text of ['2 of 3', 'Occurs 3 times in this article', 'Copy with citation']) expect(root.textContent).toContain(text);
  });
  it('offers to say what is wrong with a mark, and to unsay it', () => {
    const { called, button } = show({ kind: 'person', offers: [{ label: 'ليس اسما' }, { label: 'بل جهة' }] });
    expect(root.querySelector('details')!.open).toBe(false);
    act(() => button('بل جهة').click());
    expect(called.correct).toHaveBeenCalledExactlyOnceWith(1);
    const after = show({ kind: 'person', offers: [{ label: 'ليس اسما' }], corrected: 'بل جهة' });
    expect(root.textContent).toContain('حُفظ تصحيحك');
    act(() => after.button('تراجع').click());
    expect(after.called.undoCorrection).toHaveBeenCalledOnce();
  });
  it('offers nothing where there is nothing to say', () => {
    show();
    expect(root.querySelector('details')).toBeNull();
  });
  it('goes to the next and the previous mention, only where there are several', () => {
    const { called, button } = show();
    button('الموضع التالي').click();
    expect(called.next).toHaveBeenCalledOnce();
    show({ place: { index: 1, count: 1 } });
    expect(root.querySelector('[aria-label="الموضع التالي"]')).toBeNull();
  });
  it('shows the page’s words as text, never as markup', () => {
    show({ text: '<img src=x onerror=alert(1)>', names: ['<b>خبر</b>'] });
    expect(root.querySelector('img, b')).toBeNull();
  });
  it('says in how many other articles a name stands, and opens the library there', () => {
    const { called, button } = show({ kind: 'person', otherArticles: 3 });
    act(() => button('ورد في ٣ مقالات أخرى محفوظة').click());
    expect(called.openLibrary).toHaveBeenCalledOnce();
    show({ kind: 'person' });
    expect(root.textContent).not.toContain('أخرى محفوظة');
  });
  it('says what to do when a note was not kept, and tries again', () => {
    const { called, button } = show({ note: { ...model.note, body: 'نص', state: 'error', error: pageStrings['inPage.error.storageFull'].ar } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('امتلأت');
    expect(root.querySelector('textarea')?.value).toBe('نص');
    button('إعادة المحاولة').click();
    expect(called.retry).toHaveBeenCalledOnce();
  });
  it('offers to take a deletion back', () => {
    const { called, button } = show({ note: { ...model.note, state: 'deleted' } });
    button('تراجع').click();
    expect(called.restore).toHaveBeenCalledOnce();
  });
  it('gives and takes a meaning', () => {
    const { called, button } = show({ note: { ...model.note, meaning: 'claim', isKept: true } });
    expect(button('ادعاء').getAttribute('aria-pressed')).toBe('true');
    button('ادعاء').click();
    button('سؤال').click();
    expect(vi.mocked(called.changeMeaning).mock.calls).toEqual([[null], ['question']]);
  });
});

describe('readTags', () => {
  it('parts at Arabic and Latin commas, each tag once', () => {
    expect(readTags(' اقتصاد، طاقة ,#اقتصاد،، ')).toEqual(['اقتصاد', 'طاقة']);
    expect(readTags('  ')).toEqual([]);
  });
});
