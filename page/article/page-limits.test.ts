import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_LIMITS } from '../limits.ts';
import { collectRuns } from './collect-runs.ts';
import { placeReading } from '../places/text-places.ts';
import { readArticle } from './read-article.ts';

const sentence = 'وأعلنت وزارة المالية أن قيمة المشروع الجديد بلغت 53 مليون دولار، وقال الوزير إن العمل فيه يبدأ مطلع العام المقبل بعد موافقة البرلمان على تمويله كاملا.';

/** An article of so many paragraphs, with so many comments of other people below. */
function writePage(paragraphs: number, below = 0): void {
  document.title = 'الوزارة تعلن تمويل المشروع الجديد';
  const write = (container: Element, tag: string, text: string): void => {
    const element = document.createElement(tag);
    element.textContent = text;
    container.append(element);
  };
  const article = document.createElement('article');
  write(article, 'h1', document.title);
  write(article, 'div', '17 أبريل 2025');
  for (let at = 0; at < paragraphs; at++) write(article, 'p', sentence);
  const comments = document.createElement('div');
  comments.className = 'comments';
  for (let at = 0; at < below; at++) write(comments, 'p', `تعليق ${at}`);
  document.body.replaceChildren(article, comments);
}

const limits = { ...PAGE_LIMITS };
beforeEach(() => { Object.assign(PAGE_LIMITS, { characters: 20 * sentence.length }); });
afterEach(() => {
  Object.assign(PAGE_LIMITS, limits);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('what is read of a page', () => {
  it('ends at the limit of characters, and says so', () => {
    writePage(10);
    expect(readArticle(document)).toMatchObject({ isCut: false });
    writePage(60);
    const { article, isCut, decision } = readArticle(document)!;
    expect([isCut, decision.verdict]).toEqual([true, 'article']);
    expect(article.blocks.length).toBeGreaterThan(15);
    expect(article.blocks.length).toBeLessThan(25);
  });

  it('ends in the middle of a text that is longer than all that is read', () => {
    writePage(1);
    document.querySelector('p')!.textContent = sentence.repeat(60);
    const { places, isCut } = placeReading(readArticle(document)!);
    expect(isCut).toBe(true);
    expect(places.text.length).toBeLessThan(22 * sentence.length);
    expect(places.rangesOf({ start: places.text.indexOf('53'), end: places.text.indexOf('53') + 2 }).map(String)).toEqual(['53']);
  });

  it('is whole where the article ended before the limit', () => {
    writePage(10, 1000);
    expect(readArticle(document)).toMatchObject({ isCut: false });
  });

  it('counts texts of next to nothing as more than their characters', () => {
    writePage(10);
    document.querySelector('article')!.prepend(...Array.from({ length: 1000 }, () => document.createTextNode(' ')));
    expect(readArticle(document)?.article.blocks.length ?? 0).toBeLessThan(10);
  });

  it('follows names that count one inside the other only so far', () => {
    let inner: Element = document.body;
    for (let at = 0; at < 3000; at++) {
      const outer = document.createElement('div');
      outer.className = 'related';
      inner.append(outer);
      inner = outer;
    }
    for (let at = 0; at < 50; at++) inner.append(document.createElement('p'));
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = sentence;
    const [run] = collectRuns(document.body);
    expect(run?.noises).toHaveLength(PAGE_LIMITS.nestedNoise);
  });
});
