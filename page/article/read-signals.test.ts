import { describe, expect, it } from 'vitest';
import { BODY, TITLE, buildPage, openPage, paragraphs } from './page-builder.ts';
import { SAMPLE_LIMIT, readSignals } from './read-signals.ts';

const signals = (html: string) => {
  const document = openPage(html);
  const before = document.documentElement.outerHTML;
  const read = readSignals(document, { href: 'https://sada.example/news/1' });
  expect(document.documentElement.outerHTML).toBe(before);
  return read;
};

describe('readSignals', () => {
  it('reads what a story shows and declares', () => {
    const read = signals(buildPage({
      head: `<meta property="og:type" content="Article"><meta property="og:title" content="${TITLE}"><script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":"2025-03-11",}</script>`,
      body: `<article itemscope itemtype="https://schema.org/NewsArticle"><h1>${TITLE}</h1>${paragraphs()}</article>`,
    }));
    expect(read).toMatchObject({ url: 'https://sada.example/news/1', isTopFrame: true, title: TITLE, types: 'NewsArticle article https://schema.org/NewsArticle', hasMachineDate: true, headings: [TITLE], paragraphs: 4 });
    expect(read.sample).toContain(BODY[0]);
    expect(read.linkDensity).toBeLessThan(0.2);
  });

  it('does not go by what the page says of its language', () => {
    expect(signals(buildPage({ htmlAttributes: 'lang="en-US" dir="ltr"', body: paragraphs() }))).toEqual(signals(buildPage({ body: paragraphs() })));
  });

  it('goes by the text, and asks a page in another language nothing else', () => {
    const persian = 'رئیس جمهور در سخنرانی خود گفت که این پل جدید برای مردم شهر ساخته شده است و از ماه آینده به روی خودروها باز می‌شود. ';
    const read = signals(buildPage({ head: '<meta property="og:type" content="article">', body: `<h1>${TITLE}</h1>${paragraphs(Array.from({ length: 9 }, () => persian))}` }));
    expect(read).toMatchObject({ language: 'fa', types: '', headings: [] });
  });

  it('leaves scripts, styles and hidden templates out of the sample', () => {
    expect(signals(buildPage({ body: `<script>var a = "برنامج"</script><style>.b{}</style><template>قالب</template><p>${BODY[0]}</p>` })).sample).not.toMatch(/برنامج|قالب|\.b/);
  });

  it('counts a paragraph with links in it once', () => {
    expect(signals(buildPage({ body: `<p>${BODY[0]} <a href="/x">رابط في وسط الفقرة</a> ${BODY[1]}</p>` })).paragraphs).toBe(1);
  });

  it('measures links', () => {
    expect(signals(buildPage({ body: '<a href="/1">خبر من أخبار اليوم</a>'.repeat(50) })).linkDensity).toBeGreaterThan(0.8);
  });

  it('stops early on a page that is not Arabic', () => {
    const read = signals(buildPage({ title: 'News', htmlAttributes: 'lang="en"', body: '' }).replace(/<body>[^]*<\/body>/, `<body>${'<p>A line of English text.</p>'.repeat(5000)}</body>`));
    expect(read.sample.length).toBeLessThan(6000);
    expect(read.headings).toEqual([]);
  });

  it('bounds the sample of a long Arabic page', () => {
    expect(signals(buildPage({ body: paragraphs(Array.from({ length: 500 }, () => BODY[0]!)) })).sample.length).toBeLessThan(SAMPLE_LIMIT + 3000);
  });

  it('bears a page without a body', () => {
    const document = openPage('');
    document.body.remove();
    expect(readSignals(document, { href: 'about:blank' }).sample).toBe('');
  });
});
