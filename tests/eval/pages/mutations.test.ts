import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../page/article/read-article.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import { cards, links, nextStory } from '../../fixtures/skeletons/quirk-page.ts';
import { quirks } from '../../fixtures/skeletons/quirks.ts';
import type { Skeleton } from '../../fixtures/skeletons/site.ts';

type Mutation = (document: Document) => void;

const paragraphsOf = (document: Document): Element[] => [...document.querySelectorAll('.col p, .col br')];
const insert = (document: Document, at: number, html: string): void => paragraphsOf(document)[at]?.insertAdjacentHTML('afterend', html);

/** What real pages do to a story, done to ours. */
const mutations: Record<string, Mutation> = {
  'no language, no meta, no JSON-LD': (document) => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
    document.querySelectorAll('meta, script').forEach((element) => element.remove());
  },
  'related stories and adverts inside': (document) => {
    insert(document, 1, `<div class="x1"><h4>اقرأ أيضا</h4>${links(3)}</div>`);
    insert(document, 2, '<div class="x2"><span>إعلان</span></div>');
  },
  'a next article appended': (document) => {
    document.querySelector('.col')!.insertAdjacentHTML('beforeend', `<div class="block"><h1>ورشة لترميم المخطوطات تفتح أبوابها لطلاب الجامعات</h1><div>2025-03-10</div><div>${nextStory}</div></div>`);
  },
  'cards below': (document) => document.querySelector('.col')!.insertAdjacentHTML('beforeend', `<div class="x3">${cards(5)}</div>`),
};

const skeletons = (['skip-links', 'policy-in-story', 'lead-apart', 'after-text', 'cut-json-ld', 'day-behind'] as const).map((name): [string, Skeleton] => [name, quirks[name]]);

describe.each(Object.entries(mutations))('%s', (_, mutate) => {
  it.each(skeletons)('leaves the story of %s whole', (name, skeleton) => {
    for (const article of fixtureArticles.slice(0, 6)) {
      const { window } = new JSDOM(skeleton(article) as string, { url: 'https://news.example/local/812345' });
      mutate(window.document);
      const reading = readArticle(window.document);
      expect(reading?.article.blocks.map(({ text }) => text), `${name} ${article.id}`).toEqual(article.blocks.map(({ text }) => text));
      if (reading?.decision.verdict !== 'article') expect(reading?.decision.verdict, article.id).toBe('offer');
      window.close();
    }
  });
});
