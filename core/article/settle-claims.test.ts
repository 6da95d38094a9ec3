import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, isWellFormed } from '../notes/limits.ts';
import type { Claims } from './claims.ts';
import { settleClaims } from './settle-claims.ts';

const linked = (data: object): Partial<Claims> => ({ linkedData: [JSON.stringify({ '@type': 'NewsArticle', ...data })] });
const none: Claims = { said: [], linkedData: [], isStale: false, documentTitle: '', marked: [], dates: [], credits: [], times: [] };
const settle = (claims: Partial<Claims>) => settleClaims({ ...none, ...claims });
const line = (text: string, below = '', isNamed = false, isDated = false) => ({ pieces: [{ text, isNamed }], isDated, below });

describe('settleClaims', () => {
  it('says nothing where the page says nothing', () => {
    expect(settle({})).toEqual({});
  });

  it('believes the site’s own name before the end of a title', () => {
    expect(settle({ documentTitle: 'افتتاح السوق القديم | صدى المرفأ' })).toEqual({ publisher: 'صدى المرفأ' });
    expect(settle({ said: [['og:site_name', 'المرفأ &amp; الميناء']], documentTitle: 'السوق | صدى المرفأ' })).toEqual({ publisher: 'المرفأ & الميناء' });
  });

  it('believes JSON-LD before the page, and the page before marks and meta elements', () => {
    const credits = [line('كتب: سامي الخطيب')];
    expect(settle({ ...linked({ author: [{ name: 'سلمى الحداد' }, 'سامي الخطيب'] }), credits })).toEqual({ byline: 'سلمى الحداد، سامي الخطيب' });
    expect(settle({ credits, marked: [['author', 'سلمى الحداد']] })).toEqual({ byline: 'سامي الخطيب' });
    expect(settle({ said: [['author', 'رنا سعد الدين']], marked: [['author', 'سلمى الحداد']] })).toEqual({ byline: 'سلمى الحداد' });
    expect(settle({ said: [['og:site_name', 'صدى المرفأ'], ['author', 'صدى المرفأ']] })).toEqual({ publisher: 'صدى المرفأ' });
  });

  it('follows an author to a node of its own, and takes no organisation for one', () => {
    const data = (author: object, person: object) => ({ linkedData: [JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', author }, { '@id': '#w', ...person }] })] });
    expect(settle(data({ '@id': '#w' }, { '@type': 'Person', name: 'سلمى الحداد' }))).toEqual({ byline: 'سلمى الحداد' });
    expect(settle(data({ '@id': '#w' }, { '@type': 'Organization', name: 'مرفأ الأخبار اليوم' }))).toEqual({});
  });

  it('believes of a head that speaks of another story only what it says of the site', () => {
    const page = { ...linked({ author: 'سلمى الحداد', datePublished: '2025-03-11', publisher: { name: 'صدى المرفأ' } }), said: [['article:section', 'محليات'], ['author', 'سامي الخطيب']] as [string, string][], dates: ['14 مارس 2025'] };
    expect(settle({ ...page, isStale: true })).toEqual({ publisher: 'صدى المرفأ', publishedAt: '2025-03-14' });
    expect(settle(page)).toEqual({ publisher: 'صدى المرفأ', byline: 'سلمى الحداد', section: 'محليات', publishedAt: '2025-03-11' });
  });

  it.each([
    ['the line below a bare cue', line('كَتَبَت :', 'سلمى الحداد'), 'سلمى الحداد'],
    ['an element named for its writer', line('سلمى الحداد', '', true), 'سلمى الحداد'],
    ['a given name beside the date', line('11 مارس 2025 | محليات | سلمي الحداد', '', false, true), 'سلمي الحداد'],
    ['a section beside the date', line('11 مارس 2025 | شؤون عربية', '', false, true), undefined],
    ['an agency', line('إعداد: وكالة الأنباء'), undefined],
    ['an element named for its desk', line('فريق التحرير', '', true), undefined],
  ])('%s', (_, credit, byline) => {
    expect(settle({ credits: [credit] }).byline).toBe(byline);
  });

  it('keeps the day as written, and the visible one where the machine’s is a day beside it', () => {
    expect(settle({ said: [['article:published_time', '2025-03-10T23:59:00Z']], dates: ['الثلاثاء 11 مارس 2025'] })).toEqual({ publishedAt: '2025-03-11' });
    expect(settle({ said: [['date', '2025-03-10T23:59:00+03:00']], dates: ['الثلاثاء 11 مارس 2025'] })).toEqual({ publishedAt: '2025-03-10T23:59+03:00' });
    expect(settle({ marked: [['datePublished', '2025-03-11']], times: ['أمس', '2008-02-14 20:00'] })).toEqual({ publishedAt: '2025-03-11' });
    expect(settle({ times: ['11 آذار 2025', '2008-02-14 20:00'] })).toEqual({ publishedAt: '2025-03-11' });
    expect(settle({ ...linked({ datePublished: '2025-03-11', dateModified: '2025-03-11T18:00' }), said: [['article:section', 'محليات']] })).toEqual({ publishedAt: '2025-03-11', section: 'محليات' });
    expect(settle({ ...linked({ datePublished: '2025-03-11' }), said: [['article:modified_time', '2025-03-13']] })).toEqual({ publishedAt: '2025-03-11', modifiedAt: '2025-03-13' });
  });

  it('never throws, and gives nothing that a store would refuse', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('&#xD800;', '\ud83d', 'كتب: سامي \udc00الخطيب', '<a href="&lt;', 'ص'.repeat(5000), '2025-99-99', '٣١/٢/٢٠٢٥'));
    const claims = fc.record<Claims>({
      said: fc.array(fc.tuple(fc.constantFrom('og:site_name', 'author', 'date', 'article:modified_time', 'article:section'), text)), linkedData: fc.array(fc.oneof(text, fc.json(), fc.record({ '@type': fc.oneof(fc.constant('NewsArticle'), fc.constant(['NewsArticle', { toString: 1 }])), author: fc.oneof(text, fc.jsonValue()), datePublished: text, publisher: text }).map((data) => JSON.stringify(data)))), isStale: fc.boolean(), documentTitle: text, marked: fc.array(fc.tuple(fc.constantFrom('author', 'datePublished', 'author name'), text)), dates: fc.array(text), times: fc.array(text),
      credits: fc.array(fc.record({ pieces: fc.array(fc.record({ text, isNamed: fc.boolean() })), isDated: fc.boolean(), below: text })),
    });
    fc.assert(fc.property(claims, (page) => {
      for (const value of Object.values(settleClaims(page))) {
        expect(value.length).toBeLessThanOrEqual(LIMITS.name);
        expect(isWellFormed(value)).toBe(true);
      }
    }), { numRuns: 200 });
  });
});
