import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../core/article/decide-gate.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { readSignals } from '../../../page/article/read-signals.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import type { FixtureArticle } from '../../fixtures/fixture-article.ts';
import { type KindPage, kinds } from '../../fixtures/skeletons/kinds.ts';
import { quirks } from '../../fixtures/skeletons/quirks.ts';
import type { Skeleton } from '../../fixtures/skeletons/site.ts';
import { templates } from '../../fixtures/skeletons/templates.ts';
import { findStory, perturbations, scoreWords } from './mutate-page.ts';

const pages: [string, (article: FixtureArticle) => KindPage][] = [
  ...Object.entries(kinds),
  ...Object.entries<Skeleton>({ ...quirks, ...templates }).map(([name, skeleton]): [string, (article: FixtureArticle) => KindPage] => [name, (article) => ({ html: skeleton(article) as string, texts: article.blocks.map(({ text }) => text) })]),
];

/** Where no element is a heading any more, nothing tells where the next story begins, or that teasers in the story's column are none of its paragraphs. */
const byHeadings: readonly string[] = ['next-article', 'next-block', 'cards-in-column', 'cards-in-text', 'page-builder', 'roundup'];
const withoutHeadings: readonly string[] = ['every block a division', 'no names and no elements', 'nothing but the text'];

describe.each(Object.entries(perturbations).map(([name, perturb], turn) => [name, perturb, turn] as const))('%s', (name, perturb, turn) => {
  it('leaves every page an article, nine tenths of its text right at least', () => {
    let perturbed = 0;
    let sum = 0;
    // Every other page, and the others for the next perturbation.
    for (const [index, [pageName, make]] of pages.entries()) {
      if ((index + turn) % 2 === 0) continue;
      const article = fixtureArticles[(index + name.length) % fixtureArticles.length]!;
      const { html, texts } = make(article);
      const { window } = new JSDOM(html, { url: 'https://news.example/local/812345' });
      const place = findStory(window.document, texts.slice(1));
      expect(place, pageName).not.toBeNull();
      if (perturb(place!)) {
        const gate = decideGate(readSignals(window.document)).verdict;
        const reading = readArticle(window.document);
        const found = reading?.article.blocks.filter(({ role }) => role !== 'title').map(({ text }) => text) ?? [];
        const score = scoreWords(found.join('\n'), place!.texts.join('\n'));
        const told = `${pageName} ${article.id} ${JSON.stringify(reading?.decision.reasons)}`;
        expect(gate, told).toBe('article');
        expect(['article', 'offer'], told).toContain(reading?.decision.verdict);
        expect(score, told).toBeGreaterThan(withoutHeadings.includes(name) && byHeadings.includes(pageName) ? 0.6 : 0.9);
        perturbed++;
        sum += score;
      }
      window.close();
    }
    expect(perturbed).toBeGreaterThan(pages.length * 0.35);
    expect(sum / perturbed).toBeGreaterThan(0.97);
  });
});
