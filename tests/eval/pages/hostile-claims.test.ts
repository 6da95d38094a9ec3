import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { fitClaims } from '../../../core/article/fit-claims.ts';
import { settleClaims } from '../../../core/article/settle-claims.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { payloads } from '../../../platform/payloads.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';

const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');
const long = 'ص'.repeat(50_000);

/** Whatever stands in a head or near a headline: an article whose claims the border refused would be shown without a mark. */
it.each([
  ['statements without number, under names without end', many(700, (index) => `<meta name="${index}" content="x">`) + `<meta name="${long}" content="${long}">`, ''],
  ['keys that every object has', '<meta name="__proto__" content="x"><meta property="constructor" content="y"><script type="application/ld+json">{"__proto__":{"name":"x"},"@type":"NewsArticle","author":{"__proto__":{"name":"x"}}}</script>', ''],
  ['half characters', `<meta name="author" content="${'ص'.repeat(9_999)}😀"><title>${'ص'.repeat(9_999)}😀</title>`, '<span itemprop="author">\ud83d</span>'],
  ['blocks of data without number, and one without end', many(60, () => '<script type="application/ld+json">{"@type":"NewsArticle"}</script>') + `<script type="application/ld+json">{"a":"${'x'.repeat(300_000)}"}</script>`, ''],
  ['statements and data that are each within bounds, and in all without end', many(500, (index) => `<meta name="${index}" content="${'ص'.repeat(9_000)}">`) + many(20, () => `<script type="application/ld+json">{"a":"${'x'.repeat(190_000)}"}</script>`), ''],
  ['lines and elements without number', '', many(300, (index) => `<div itemprop="author datePublished">كتب ${index} <b>س</b>${many(50, () => '<i>س</i> ')} 12/3/2025</div>`) + `<time datetime="${long}">${long}</time>`],
])('the border takes what a page claims: %s', (_, head, near) => {
  const { title, blocks } = fixtureArticles[0]!;
  const { document } = new JSDOM(`<html><head><meta property="article:published_time" content="2025-03-12">${head}</head><body><article><h1>${title}</h1>${near}${blocks.slice(1).map(({ text }) => `<p>${text}</p>`).join('')}</article></body></html>`, { url: 'https://news.example/local/1' }).window;
  const { article, claims: read } = readArticle(document)!;
  const claims = fitClaims(read);
  const parsed = payloads['article.analyze']({ article, claims });
  expect(parsed).toEqual({ payload: { article, claims } });
  const settled = settleClaims(parsed!.payload.claims!);
  expect(payloads['article.analyze']({ article: { ...article, ...settled } })).not.toBeNull();
});
