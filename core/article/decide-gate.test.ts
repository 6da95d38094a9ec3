import { describe, expect, it } from 'vitest';
import { decideGate } from './decide-gate.ts';
import type { PageSignals, ReasonCode } from './gate.ts';

const text = 'قالت وزارة النقل إن الجسر الجديد على النهر يفتتح أمام السيارات مطلع الشهر المقبل، بعد أن انتهت أعمال التعبيد والإنارة في الموعد الذي حددته الحكومة، وأكد المهندس المشرف أن الجسر يخفف الازدحام عن وسط المدينة. ';
const title = 'افتتاح الجسر الجديد على النهر مطلع الشهر المقبل';

const article: PageSignals = {
  url: 'https://news.example/2025/03/12/bridge', isTopFrame: true, title: `${title} | الموقع`, types: 'NewsArticle article',
  hasMachineDate: true, headings: [title], sample: text.repeat(6), language: 'ar', linkDensity: 0.3, paragraphs: 6,
};
const bare: PageSignals = { ...article, url: 'https://news.example/story/bridge', types: '', hasMachineDate: false };
const index: PageSignals = { ...bare, url: 'https://news.example/', types: 'website', headings: ['اقتصاد', 'رياضة'], linkDensity: 0.9, paragraphs: 0 };

const codes = (signals: PageSignals): ReasonCode[] => decideGate(signals).reasons.map(({ code }) => code);

describe('decideGate', () => {
  it.each<[string, PageSignals, string]>([
    ['a story with all its markup', article, 'article'],
    ['a story without any markup', bare, 'article'],
    ['a short story', { ...article, sample: text, paragraphs: 1 }, 'article'],
    ['a story that calls itself a website', { ...article, types: 'website' }, 'article'],
    ['a front page', index, 'other'],
    ['a front page that calls itself an article', { ...index, types: 'article' }, 'other'],
    ['a section of links', { ...index, url: 'https://news.example/economy' }, 'other'],
  ])('%s', (_, signals, verdict) => {
    expect(decideGate(signals)).toMatchObject({ verdict, language: 'ar' });
  });

  it('is settled by another language', () => {
    expect(decideGate({ ...article, language: 'fa' })).toMatchObject({ verdict: 'other', language: 'fa', reasons: [{ code: 'fa' }] });
    expect(decideGate({ ...article, language: 'other' })).toMatchObject({ verdict: 'other', language: 'other', reasons: [{ code: 'other' }] });
  });

  it('leaves frames alone', () => {
    expect(decideGate({ ...article, isTopFrame: false }).reasons).toEqual([{ code: 'notTopFrame', weight: 0 }]);
  });

  it('takes a page with an Arabic head and no text yet for Arabic, so that it is looked at again', () => {
    expect(decideGate({ ...article, sample: '', language: null })).toMatchObject({ verdict: 'other', language: 'ar', reasons: [{ code: 'tooLittleText' }] });
    expect(decideGate({ ...article, sample: '', language: null, title: 'Loading', headings: [] })).toMatchObject({ verdict: 'other', language: 'other' });
  });

  it('names what it weighed', () => {
    expect(codes(article)).toEqual(['arabicText', 'newsMarkup', 'machineDate', 'longBody', 'headlineMatches', 'datedUrl']);
    expect(codes(index)).toContain('rootPath');
    expect(codes(index)).toContain('manyLinks');
  });

  it('is surer the further from the border', () => {
    expect(decideGate(article).confidence).toBeGreaterThan(decideGate(bare).confidence);
    expect(decideGate(bare).confidence).toBeGreaterThanOrEqual(0.5);
  });
});
