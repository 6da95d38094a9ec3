import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, layOutBlocks } from '../../core/article/article.ts';
import { BODY, TITLE, buildPage, openPage, paragraphs } from '../article/page-builder.ts';
import { readArticle } from '../article/read-article.ts';
import { placeReading } from './text-places.ts';

const html = buildPage({
  title: TITLE,
  body: `<div><p class="kicker">محليات من المرفأ</p><h1>${TITLE}</h1><p>11 مارس 2025</p><div class="text">
    <p>${BODY[0]!.replace('السوق القديم', '<a href="/m">السوق\n   <b>القديم</b></a>')}</p>  <div class="ad-slot">إعلان</div>
    ${BODY[1]}<br><br>${BODY[2]}<h2>ما بقي من العمل</h2>${paragraphs([BODY[3]!])}</div></div>`,
});

function open() {
  const document = openPage(html);
  const reading = placeReading(readArticle(document)!);
  return { document, ...reading };
}

/** What a range shows, as a reader sees it. */
const shown = (range: Range): string => range.toString().replace(/\s+/g, ' ');

describe('places', () => {
  const { article, places } = open();
  const text = articleText(article);
  const blocks = layOutBlocks(article.blocks);
  const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('count in the article’s text', () => {
    expect(places.text).toBe(text);
    expect(blocks.length).toBeGreaterThan(5);
  });

  it('show exactly the text of a span, one range a block', () => {
    fc.assert(fc.property(spans, (span) => {
      const touched = blocks.filter((block) => span.start < span.end && block.start < span.end && span.start < block.end);
      const ranges = places.rangesOf(span);
      expect(ranges.map(shown)).toEqual(touched.map((block) => text.slice(Math.max(span.start, block.start), Math.min(span.end, block.end))));
    }));
  });

  it('give back the span of its ranges', () => {
    fc.assert(fc.property(spans, (span) => {
      for (const range of places.rangesOf(span)) {
        const back = places.spanOf(range)!;
        expect(text.slice(back.start, back.end)).toBe(shown(range));
        expect(back.start).toBeGreaterThanOrEqual(span.start);
        expect(back.end).toBeLessThanOrEqual(span.end);
      }
    }));
  });

  it('find the offset of every caret position they gave', () => {
    fc.assert(fc.property(fc.nat(text.length - 1), (offset) => {
      const [range] = places.rangesOf({ start: offset, end: offset + 1 });
      if (!range) { expect(text[offset]).toBe('\n'); return; }
      const found = places.offsetAt(range.startContainer, range.startOffset);
      // A collapsed run of white space is one character in several places.
      expect(text[found!]).toBe(text[offset]);
      expect(Math.abs(found! - offset)).toBeLessThanOrEqual(1);
    }));
  });
});

describe('places in a page that is selected, changed, or not theirs', () => {
  it('cut a selection to the article', () => {
    const { document, places } = open();
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(places.spanOf(range)).toEqual({ start: 0, end: places.text.length });
    range.selectNodeContents(document.querySelector('.footer')!);
    expect(places.spanOf(range)).toBeNull();
    range.selectNodeContents(document.querySelector('.ad-slot')!);
    expect(places.spanOf(range)).toBeNull();
  });

  it('span blocks of a selection across an advert', () => {
    const { document, places } = open();
    const range = document.createRange();
    range.setStartBefore(document.querySelector('b')!);
    range.setEndBefore(document.querySelector('h2')!);
    const span = places.spanOf(range)!;
    expect(places.text.slice(span.start, span.end)).toMatch(/^القديم أمام[^]*قبل نهاية العام\.$/);
  });

  it('point nowhere once the node has left or was rewritten', () => {
    const { document, places } = open();
    const start = places.text.indexOf('ما بقي');
    expect(places.rangesOf({ start, end: start + 6 })).toHaveLength(1);
    document.querySelector('h2')!.firstChild!.nodeValue = 'ما تغير من العمل';
    expect(places.rangesOf({ start, end: start + 6 })).toEqual([]);
    document.querySelector('h2')!.remove();
    expect(places.rangesOf({ start, end: start + 6 })).toEqual([]);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(places.spanOf(range)).not.toBeNull();
  });

  it('know nothing of other documents and nodes', () => {
    const { places } = open();
    const other = openPage('<p>نص آخر</p>');
    const range = other.createRange();
    range.selectNodeContents(other.body);
    expect(places.spanOf(range)).toBeNull();
    expect(places.offsetAt(other.querySelector('p')!.firstChild!, 0)).toBeNull();
  });

  it('hold all of it below their root', () => {
    const { places } = open();
    for (const range of places.rangesOf({ start: TITLE.length + 1, end: places.text.length })) expect(places.root.contains(range.startContainer)).toBe(true);
  });
});
