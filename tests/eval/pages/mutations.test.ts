import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../page/article/read-article.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import { quirks } from '../../fixtures/skeletons/quirks.ts';
import type { Skeleton } from '../../fixtures/skeletons/site.ts';
import { findStory, mutations } from './mutate-page.ts';

const skeletons = Object.entries<Skeleton>(quirks);
const plain = (text: string): string => text.replace(/[\u0640\u200f]/g, '');

describe.each(Object.entries(mutations))('%s', (name, mutate) => {
  it('leaves the story of every skeleton whole, and nothing else', () => {
    let mutated = 0;
    // Each skeleton with another article, and each mutation with another one again.
    for (const [index, [skeletonName, skeleton]] of skeletons.entries()) {
      const article = fixtureArticles[(index + name.length) % fixtureArticles.length]!;
      const html = skeleton(article);
      const { window } = new JSDOM(typeof html === 'string' ? html : Buffer.from(html), { url: 'https://news.example/local/812345' });
      const place = findStory(window.document, article.blocks.slice(1).map(({ text }) => text));
      expect(place, skeletonName).not.toBeNull();
      if (mutate(place!)) {
        mutated++;
        const reading = readArticle(window.document);
        expect(reading?.article.blocks.map(({ text }) => plain(text)), `${skeletonName} ${article.id}`).toEqual([article.title, ...place!.texts].map(plain));
        expect(reading?.decision.verdict, `${skeletonName} ${article.id} ${JSON.stringify(reading?.decision.reasons)}`).not.toBe('other');
      }
      window.close();
    }
    expect(mutated).toBeGreaterThan(skeletons.length * 0.8);
  });
});
