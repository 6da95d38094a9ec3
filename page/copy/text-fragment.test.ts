import { describe, expect, it } from 'vitest';
import { linkToPassage } from './text-fragment.ts';

const link = (exact: string, prefix = '', suffix = '') => decodeURIComponent(linkToPassage('https://news.example/a?id=3#top', { type: 'TextQuoteSelector', exact, prefix, suffix }));

describe('linkToPassage', () => {
  it('names the quote with the words around it, in place of the page’s own fragment', () => {
    expect(link('53 مليار دولار', 'بلغت قيمة الصفقة ', ' بحسب البيان')).toBe('https://news.example/a?id=3#:~:text=بلغت قيمة الصفقة-,53 مليار دولار,-بحسب البيان');
  });
  it('takes no context from another block', () => {
    expect(link('قال', 'عنوان الخبر\n', '\nثم')).toBe('https://news.example/a?id=3#:~:text=قال');
  });
  it('names a long quote by its edges', () => {
    const words = Array.from({ length: 40 }, (_, at) => `كلمة${at}`);
    expect(link(words.join(' '))).toBe('https://news.example/a?id=3#:~:text=كلمة0 كلمة1 كلمة2 كلمة3,كلمة36 كلمة37 كلمة38 كلمة39');
  });
  it('encodes what the directive would take for its own signs', () => {
    expect(linkToPassage('https://news.example/', { type: 'TextQuoteSelector', exact: 'كوفيد-19, A&B', prefix: '', suffix: '' })).toMatch(/#:~:text=%D9%83%D9%88%D9%81%D9%8A%D8%AF%2D19%2C%20A%26B$/);
  });
});
