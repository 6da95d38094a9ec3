import { describe, expect, it } from 'vitest';
import type { KeptArticle, KeptMention } from '../../core/notes/note.ts';
import { note } from '../test-support.tsx';
import { filterLibrary, listLibrary, searchLibrary, toLocalDay } from './library-data.ts';

const article = (url: string, title: string, keptAt: string): KeptArticle => ({ url, title, words: 100, readingSeconds: 0, keptAt, updatedAt: keptAt });
const name = (articleUrl: string, text: string): KeptMention => ({ articleUrl, start: 0, end: 1, snapshot: { type: 'entity', text, kind: 'organization', name: text } });
const figure = (articleUrl: string, text: string): KeptMention => ({ articleUrl, start: 5, end: 6, snapshot: { type: 'figure', text, reading: { kind: 'number', value: 1 } } });

const first = 'https://news.example/1';
const second = 'https://news.example/2';
const lists = listLibrary({
  articles: [article(first, 'الصَّادرات ترتفع إلى مستوى قياسيّ', '2026-01-01T00:00:00Z'), article(second, 'مؤتمر المناخ', '2026-02-01T00:00:00Z')],
  notes: [note('n1', 'مستوى قياسي', { body: 'قارن بأرقام الجمارك', tags: ['تجارة'] }), note('n2', 'محذوفة', { deletedAt: '2026-03-01T00:00:00Z' })],
  mentions: [name(first, 'شركة أرامكو'), name(first, 'شركة ارامكو'), name(second, 'شركة أرامكو'), name(second, 'الأمم المتحدة'), figure(first, '53 مليار')],
});

describe('listLibrary', () => {
  it('puts the newest article first, and counts what each has', () => {
    expect(lists.articles.map(({ url, counts }) => [url, counts])).toEqual([
      [second, { figures: 0, entities: 2, notes: 0 }],
      [first, { figures: 1, entities: 1, notes: 1 }],
    ]);
  });

  it('takes spellings of one name for one entity', () => {
    expect(lists.entities.map(({ name, articles, mentions }) => [name, articles, mentions])).toEqual([['شركة أرامكو', 2, 3], ['الأمم المتحدة', 1, 1]]);
  });

  it('leaves out deleted notes', () => {
    expect(lists.notes.map(({ id }) => id)).toEqual(['n1']);
  });
});

describe('searchLibrary', () => {
  const found = (query: string) => searchLibrary(lists, query).articles.map(({ url }) => url);

  it('finds an article by its title, whatever the spelling', () => {
    for (const query of ['الصادرات', 'الصـادرات', 'صادرات قياسى', 'الى مستوي']) expect(found(query)).toEqual([first]);
  });

  it('finds an article by its notes, tags and names', () => {
    for (const query of ['الجمارك', 'تجارة', 'تجاره']) expect(found(query)).toEqual([first]);
    expect(found('الامم')).toEqual([second]);
    expect(found('ارامكو')).toEqual([second, first]);
  });

  it('wants every word', () => {
    expect(found('الصادرات المناخ')).toEqual([]);
  });

  it('finds digits of any kind', () => {
    expect(searchLibrary(lists, '٥٣').figures).toHaveLength(1);
  });

  it('leaves everything where nothing is sought', () => {
    expect(searchLibrary(lists, '  ')).toBe(lists);
  });
});

describe('filterLibrary', () => {
  const dated = listLibrary({
    articles: [{ ...article(first, 'في مارس', '2026-04-01T00:00:00Z'), publishedAt: '2026-03-12T23:30:00+03:00' }, article(second, 'بلا تاريخ', '2026-03-12T00:00:00Z')],
    notes: [note('n1', 'كتبت في مارس', { createdAt: '2026-03-12T12:00:00Z' }), note('n2', 'كتبت في أبريل', { createdAt: '2026-04-12T12:00:00Z' })],
    mentions: [name(first, 'شركة أرامكو'), name(second, 'الأمم المتحدة'), figure(first, '53 مليار'), figure(second, '7')],
  });
  const mentions = [name(first, 'شركة أرامكو'), name(second, 'الأمم المتحدة'), figure(first, '53 مليار'), figure(second, '7')];

  it('keeps articles by the day of their publication, with their names and figures, and notes by their own day', () => {
    const found = filterLibrary(dated, mentions, (day) => day === '2026-03-12');
    expect(found.articles.map(({ url }) => url)).toEqual([first]);
    expect(found.notes.map(({ id }) => id)).toEqual(['n1']);
    expect(found.entities.map(({ name }) => name)).toEqual(['شركة أرامكو']);
    expect(found.figures.map(({ snapshot }) => snapshot.text)).toEqual(['53 مليار']);
  });

  it('knows the day on the calendar of the reader', () => {
    expect(toLocalDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
