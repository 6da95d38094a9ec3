import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../core/article/decide-gate.ts';
import { settleClaims } from '../../../core/article/settle-claims.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { readSignals } from '../../../page/article/read-signals.ts';
import { fixtureArticles } from '../../fixtures/articles.ts';
import type { FixtureArticle } from '../../fixtures/fixture-article.ts';
import { foreignArticles } from '../../fixtures/foreign-articles.ts';
import { arabicServices } from '../../fixtures/negatives/arabic-services.ts';
import { type KindPage, kinds, shortKinds } from '../../fixtures/skeletons/kinds.ts';
import { quirks } from '../../fixtures/skeletons/quirks.ts';
import type { Skeleton } from '../../fixtures/skeletons/site.ts';
import { templates } from '../../fixtures/skeletons/templates.ts';

const STORY = 'https://news.example/local/harbour';
const open = (html: string | Uint8Array, url = STORY): Document => new JSDOM(typeof html === 'string' ? html : Buffer.from(html), { url }).window.document;
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The hour alone, as it stands above an entry: one may read it or not. */
const isClock = (text: string): boolean => /^\d\d:\d\d$/.test(text);

const ofTemplate = (skeleton: Skeleton) => (article: FixtureArticle): KindPage => ({ html: skeleton(article) as string, texts: article.blocks.map(({ text }) => text) });
const pages: [string, (article: FixtureArticle) => KindPage][] = [...Object.entries(kinds), ...Object.entries<Skeleton>(templates).map(([name, skeleton]): [string, (article: FixtureArticle) => KindPage] => [name, ofTemplate(skeleton)])];

describe.each(pages.map(([name, make], index) => [name, make, index] as const))('%s', (name, make, index) => {
  it('is an article: whole, nothing else, on its day, by its writer or nobody', () => {
    // Every other article, and the others for the next kind.
    for (const article of fixtureArticles.filter((_, at) => (at + index) % 2 === 0)) {
      const { html, texts } = make(article);
      const document = open(html);
      const before = document.documentElement.outerHTML;
      expect(decideGate(readSignals(document)).verdict, article.id).toBe('article');
      const reading = readArticle(document);
      const told = `${article.id} ${JSON.stringify(reading?.decision.reasons)}`;
      expect(reading?.article.blocks.map(({ text }) => text).filter((text) => !isClock(text)), told).toEqual(texts.map(collapse));
      expect(shortKinds.includes(name) ? ['article', 'offer'] : ['article'], told).toContain(reading?.decision.verdict);
      const { publishedAt, byline } = settleClaims(reading!.claims);
      expect(publishedAt?.slice(0, 10), told).toBe(article.publishedAt.slice(0, 10));
      if (byline) expect(article.byline, told).toContain(byline);
      expect(document.documentElement.outerHTML).toBe(before);
      document.defaultView?.close();
    }
  });
});

describe.each(Object.entries<() => string>(arabicServices))('%s', (_, make) => {
  /** As gate and reader decide together. */
  const decide = (html: string, url: string): string => {
    const document = open(html, url);
    const isRead = decideGate(readSignals(document)).verdict === 'article';
    const verdict = isRead ? (readArticle(document)?.decision.verdict ?? 'other') : 'other';
    document.defaultView?.close();
    return verdict;
  };

  it('is no article, whatever its address', () => {
    expect(decide(make(), 'https://news.example/page')).not.toBe('article');
    expect(decide(make(), 'https://news.example/2025/03/12/812345')).not.toBe('article');
  });

  it('is none where its head says it is, as heads are written by plugins for all pages of a site', () => {
    expect(decide(make().replace('<style>', '<meta property="og:type" content="article"><style>'), 'https://news.example/page')).not.toBe('article');
  });
});

describe.each(foreignArticles)('a page in $language', ({ language, article }) => {
  const skeletons: [string, Skeleton][] = [...pages.map(([name, make]): [string, Skeleton] => [name, (of) => make(of).html]), ...Object.entries<Skeleton>(quirks)];

  it('is not called Arabic in any skeleton, though menus and boxes around it are', () => {
    for (const [name, skeleton] of skeletons) {
      const document = open(skeleton(article));
      expect(readArticle(document)?.decision.language ?? language, name).not.toBe('ar');
      document.defaultView?.close();
    }
  });

  it('is told by its own language where it stands alone, also when it is typed on an Arabic keyboard', () => {
    for (const blocks of [article.blocks, article.blocks.map((block) => ({ ...block, text: block.text.replace(/ی/g, 'ي').replace(/ک/g, 'ك') }))]) {
      const document = open(templates['fonts-and-breaks']({ ...article, blocks }));
      const gate = decideGate(readSignals(document));
      expect([gate.verdict, gate.language]).toEqual(['other', language]);
      document.defaultView?.close();
    }
  });
});
