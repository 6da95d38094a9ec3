import { describe, expect, it } from 'vitest';
import { type ArticleFacts, decideArticle } from './decide-article.ts';

const story: ArticleFacts = {
  url: 'https://news.example/local/bridge', language: 'ar', types: '', hasMachineDate: false, hasVisibleDate: true,
  bodyLength: 1200, bodyShare: 0.7, headline: 'matches', hasByline: false, reportingVerbs: 4, teasers: 0, posts: 0, linkShare: 0.1,
};
const front: ArticleFacts = { ...story, url: 'https://news.example/', hasVisibleDate: false, bodyLength: 320, bodyShare: 0.2, headline: 'none', reportingVerbs: 1, teasers: 9, linkShare: 6 };

describe('decideArticle', () => {
  it.each<[string, ArticleFacts, string]>([
    ['a story that only its text gives away', story, 'article'],
    ['a brief with markup', { ...story, types: 'NewsArticle', hasMachineDate: true, bodyLength: 200, bodyShare: 0.4, reportingVerbs: 1 }, 'article'],
    ['a front page', front, 'other'],
    ['a front page that calls itself an article', { ...front, types: 'article' }, 'other'],
    ['a section page of teasers with dates', { ...front, url: 'https://news.example/economy', hasVisibleDate: true, headline: 'found' }, 'other'],
    ['a text about goods, dated and titled', { ...story, types: 'Product product', reportingVerbs: 0 }, 'other'],
    ['a thread of a forum', { ...story, reportingVerbs: 0, posts: 5 }, 'other'],
    ['a page of terms: long, titled, undated', { ...story, hasVisibleDate: false, reportingVerbs: 0 }, 'other'],
    ['an undated opinion with markup and a byline', { ...story, hasVisibleDate: false, reportingVerbs: 0, hasByline: true, types: 'article' }, 'article'],
    ['a dated notice without a headline of its own is offered', { ...story, headline: 'none' }, 'offer'],
  ])('%s', (_, facts, verdict) => {
    expect(decideArticle(facts).verdict).toBe(verdict);
  });

  it('is settled by another language', () => {
    expect(decideArticle({ ...story, language: 'fa' })).toEqual({ verdict: 'other', language: 'fa', confidence: 1, reasons: [{ code: 'fa', weight: 0 }] });
    expect(decideArticle({ ...story, language: null }).verdict).toBe('other');
  });

  it('counts markup once, the strongest', () => {
    const codes = decideArticle({ ...story, types: 'WebPage NewsArticle Article website' }).reasons.map(({ code }) => code);
    expect(codes.filter((code) => code.endsWith('Markup'))).toEqual(['newsMarkup']);
  });
});
