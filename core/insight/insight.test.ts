import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../entities/entity.ts';
import type { KeptMention } from '../notes/note.ts';
import { articlesNaming } from './articles-naming.ts';
import { groupEntities } from './group-entities.ts';

const entity = (n: number, name: string, kind: EntityKind = 'organization', text = name): KeptMention => ({ articleUrl: `https://news.example/${n}`, start: 0, end: text.length, snapshot: { type: 'entity', text, kind, name } });
const money = (n: number, start: number, value: number): KeptMention => ({
  articleUrl: `https://news.example/${n}`, start, end: start + 5, snapshot: { type: 'figure', text: `${value} دولار`, reading: { kind: 'money', value, currency: 'USD' } },
});

describe('articlesNaming', () => {
  const mentions = [entity(1, 'أرامكو'), entity(1, 'أرامكو'), entity(2, 'شركة أرامكو السعودية', 'organization', 'ارامكو'), entity(3, 'أرامكو', 'person'), entity(2, 'سابك'), money(1, 4, 7)];

  it('finds each article once, by the name or by the words that stood there, spellings levelled', () => {
    expect([...articlesNaming('ارامكو', mentions)]).toEqual(['https://news.example/1', 'https://news.example/2', 'https://news.example/3']);
    expect([...articlesNaming('شركة أرامكو السعودية', mentions)]).toEqual(['https://news.example/2']);
  });

  it('finds none for a name that never occurred, nor for part of one, nor for a figure', () => {
    for (const name of ['معادن', 'شركة', '7 دولار', '']) expect(articlesNaming(name, mentions).size).toBe(0);
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
