import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleText } from '../../core/article/article.ts';
import { settleClaims } from '../../core/article/settle-claims.ts';
import { fixtureArticles } from '../../tests/fixtures/articles.ts';
import type { FixtureArticle } from '../../tests/fixtures/fixture-article.ts';
import { readArticle } from './read-article.ts';
import { findStoryAddress } from './story-address.ts';

let home: string;
beforeEach(() => { home = location.href; history.replaceState(null, '', '/news/first'); });
afterEach(() => {
  history.replaceState(null, '', home);
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function writeStory(article: FixtureArticle, container: Element = document.createElement('article')): Element {
  const heading = document.createElement('h1');
  heading.textContent = article.title;
  const day = document.createElement('div');
  day.textContent = article.printedDate;
  container.append(heading, day, ...article.blocks.slice(1).map(({ text }) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  }));
  document.body.append(container);
  return container;
}

/** A page whose head speaks of the first story for good. */
function writePage(stories: readonly FixtureArticle[]): Element[] {
  const [first] = stories;
  document.title = first!.title;
  document.head.insertAdjacentHTML('beforeend', `<meta property="og:type" content="article"><meta property="og:title" content=""><meta property="article:published_time" content="${first!.publishedAt}"><meta name="author" content="محرر الأولى">`);
  document.head.querySelector('[property="og:title"]')!.setAttribute('content', first!.title);
  return stories.map((story) => writeStory(story));
}

const headings = (): Element[] => [...document.querySelectorAll('h1')];
const readAt = (index: number) => readArticle(document, { isReached: (headline) => headings().indexOf(headline) <= index })!;

describe('readArticle, of several stories in one page', () => {
  it.each(fixtureArticles.map((_, at) => [fixtureArticles[at]!.id, at] as const))('reads each by itself, beginning with %s', (_, at) => {
    const stories = [0, 1, 2].map((by) => fixtureArticles[(at + by) % fixtureArticles.length]!);
    writePage(stories);
    for (const [index, story] of stories.entries()) {
      const { article, claims, decision, story: standing } = readAt(index);
      const { publishedAt, byline } = settleClaims(claims);
      expect(decision.verdict).toBe('article');
      expect(article.title).toBe(story.title);
      expect(articleText(article)).toContain(story.blocks.at(-1)!.text);
      for (const other of stories) if (other !== story) expect(articleText(article)).not.toContain(other.blocks[1]!.text);
      expect(publishedAt?.slice(0, 10)).toBe(story.publishedAt.slice(0, 10));
      expect(standing).toMatchObject({ headline: headings()[index], next: headings()[index + 1] ?? null, isPages: index === 0 });
      if (index > 0) expect(byline).not.toBe('محرر الأولى');
    }
  });

  it('reads the page’s own where nobody says how far the reader came', () => {
    writePage(fixtureArticles.slice(0, 3));
    expect(readArticle(document)?.article.title).toBe(fixtureArticles[0]!.title);
  });

  it('takes the address that the page names for a story', () => {
    const [, second, third] = writePage(fixtureArticles.slice(0, 3));
    second!.setAttribute('data-url', '/news/second?utm_source=scroll');
    const link = document.createElement('a');
    link.href = '/news/third';
    link.append(third!.querySelector('h1')!.firstChild!);
    third!.querySelector('h1')!.append(link);
    const addressAt = (index: number) => findStoryAddress(document, readAt(index).story);
    expect(addressAt(0)).toBeNull();
    expect(addressAt(1)).toBe(`${location.origin}/news/second`);
    expect(addressAt(2)).toBe(`${location.origin}/news/third`);
    second!.setAttribute('data-url', 'https://elsewhere.example/news/second');
    expect(addressAt(1)).toBeNull();
  });

  it('goes no further than the last story that is one', () => {
    writePage(fixtureArticles.slice(0, 1));
    const other = document.createElement('article');
    const heading = document.createElement('h1');
    heading.textContent = 'اشترك في نشرتنا البريدية اليومية';
    other.append(heading, 'أدخل بريدك');
    document.body.append(other);
    expect(readAt(5).article.title).toBe(fixtureArticles[0]!.title);
  });
});
