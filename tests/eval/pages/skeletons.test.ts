import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { settleClaims } from '../../../core/article/settle-claims.ts';
import { decideGate } from '../../../core/article/decide-gate.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { readSignals } from '../../../page/article/read-signals.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import type { FixtureArticle } from '../../fixtures/fixture-article.ts';
import { quirks } from '../../fixtures/skeletons/quirks.ts';
import type { Skeleton } from '../../fixtures/skeletons/site.ts';

const open = (html: string | Uint8Array, url = 'https://news.example/local/812345'): Document => new JSDOM(typeof html === 'string' ? html : Buffer.from(html), { url }).window.document;
const texts = (article: FixtureArticle): string[] => article.blocks.map(({ text }) => text);

describe.each(Object.entries<Skeleton>(quirks))('skeleton %s', (name, skeleton) => {
  it('gives every article whole, and nothing else', () => {
    for (const article of fixtureArticles) {
      const document = open(skeleton(article));
      const before = document.documentElement.outerHTML;
      const reading = readArticle(document);
      expect(reading?.article.blocks.map(({ text }) => text), `${name} ${article.id}`).toEqual(texts(article));
      expect(document.documentElement.outerHTML).toBe(before);
      document.defaultView?.close();
    }
  });

  it('is taken for an article by gate and reader, on its day', () => {
    for (const article of fixtureArticles) {
      const document = open(skeleton(article));
      expect(decideGate(readSignals(document)).verdict, article.id).toBe('article');
      const reading = readArticle(document);
      expect(reading?.decision.verdict, `${article.id} ${JSON.stringify(reading?.decision.reasons)}`).toBe('article');
      const { publishedAt, byline } = settleClaims(reading!.claims);
      expect(publishedAt?.slice(0, 10), article.id).toBe(article.publishedAt.slice(0, 10));
      if (byline) expect(article.byline, article.id).toContain(byline);
      document.defaultView?.close();
    }
  });
});
