import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../entities/entity.ts';
import type { KeptArticle, KeptMention } from '../notes/note.ts';
import { findEarlierArticles } from './earlier-articles.ts';
import { groupEntities } from './group-entities.ts';

const article = (n: number, publishedAt?: string): KeptArticle => ({
  url: `https://news.example/${n}`, title: `خبر ${n}`, words: 100, readingSeconds: 0, keptAt: `2026-02-0${n}T00:00:00.000Z`, updatedAt: `2026-02-0${n}T00:00:00.000Z`, ...(publishedAt && { publishedAt }),
});
const entity = (n: number, name: string, kind: EntityKind = 'organization', text = name): KeptMention => ({ articleUrl: `https://news.example/${n}`, start: 0, end: text.length, snapshot: { type: 'entity', text, kind, name } });
const money = (n: number, start: number, value: number): KeptMention => ({
  articleUrl: `https://news.example/${n}`, start, end: start + 5, snapshot: { type: 'figure', text: `${value} دولار`, reading: { kind: 'money', value, currency: 'USD' } },
});

describe('findEarlierArticles', () => {
  const articles = [article(1, '2025-01-10'), article(2, '2025-06-01'), article(3)];
  const mentions = [entity(1, 'أرامكو'), entity(1, 'أرامكو'), entity(2, 'شركة أرامكو السعودية', 'organization', 'ارامكو'), entity(3, 'أرامكو'), entity(2, 'سابك'), money(1, 4, 7)];

  it('counts mentions in other articles, spellings levelled, newest first', () => {
    expect(findEarlierArticles('ارامكو', 'https://news.example/3', articles, mentions)).toEqual([
      { url: 'https://news.example/2', title: 'خبر 2', publishedAt: '2025-06-01', mentions: 1 },
      { url: 'https://news.example/1', title: 'خبر 1', publishedAt: '2025-01-10', mentions: 2 },
    ]);
  });

  it('falls back to the day of keeping, and finds nothing for a name that never occurred', () => {
    expect(findEarlierArticles('أرامكو', '', articles, mentions)[0]).toEqual({ url: 'https://news.example/3', title: 'خبر 3', mentions: 1 });
    expect(findEarlierArticles('معادن', '', articles, mentions)).toEqual([]);
  });
});

describe('groupEntities', () => {
  it('makes one of all spellings, named by the most frequent, the most widespread first', () => {
    const groups = groupEntities([entity(1, 'الرياض', 'place'), entity(1, 'الرياض', 'place'), entity(1, 'الرياض', 'place'), entity(1, 'أرامكو'), entity(2, 'ارامكو'), entity(2, 'أرامكو'), money(1, 0, 5)]);
    expect(groups).toEqual([
      { key: 'organization ارامكو', name: 'أرامكو', kind: 'organization', mentions: 3, articleUrls: ['https://news.example/1', 'https://news.example/2'] },
      { key: 'place الرياض', name: 'الرياض', kind: 'place', mentions: 3, articleUrls: ['https://news.example/1'] },
    ]);
  });

  it('keeps a person and a place of one name apart', () => {
    expect(groupEntities([entity(1, 'بغداد', 'place'), entity(1, 'بغداد', 'person')])).toHaveLength(2);
  });

  it('takes any name for a name', () => {
    expect(groupEntities([entity(1, '__proto__'), entity(1, 'constructor')]).map((group) => group.name)).toEqual(['__proto__', 'constructor']);
  });
});
