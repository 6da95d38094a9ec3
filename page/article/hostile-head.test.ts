import { describe, expect, it } from 'vitest';
import { settleClaims } from '../../core/article/settle-claims.ts';
import { unescape } from '../../core/article/unescape.ts';
import { LIMITS, isWellFormed } from '../../core/notes/limits.ts';
import { infoOf } from '../notes/keep-article.ts';
import { cpuTime } from '../../tests/support/cpu-time.ts';
import { openPage } from './page-builder.ts';
import { readHead } from './read-head.ts';
import { readSignals } from './read-signals.ts';

const pageWith = (data: string, head = '') => openPage(`<html><head>${head}<script type="application/ld+json">${data}</script></head><body><p>خبر من أخبار اليوم</p></body></html>`);

describe('a head', () => {
  it('says by its first type and day what a broken block is', () => {
    const broken = pageWith('{"@type":"NewsArticle","headline":"قال "نعم" للسوق","datePublished":"2025-03-11"}');
    expect(readHead(broken)).toMatchObject({ hasDate: true, types: expect.stringContaining('NewsArticle') });
    expect(readSignals(broken, { href: 'https://sada.example/' })).toMatchObject({ hasMachineDate: true, types: expect.stringContaining('NewsArticle') });
    expect(readHead(pageWith('{"@type":"ItemList","name":"قال "نعم"","itemListElement":[{"@type":"NewsArticle"}]}')).types).not.toContain('News');
  });

  it('of another story leaves the day that the new text marks', () => {
    document.head.innerHTML = '<meta property="og:title" content="خبر أول من أخبار المدينة"><meta property="article:published_time" content="2025-03-10">';
    document.body.innerHTML = '<p>نص الخبر الأول</p>';
    expect(readHead(document)).toMatchObject({ hasDate: true, claims: { isStale: false } });
    history.pushState(null, '', '/the-second-story');
    expect(readHead(document)).toMatchObject({ hasDate: false, claims: { isStale: true } });
    document.body.innerHTML = '<div itemprop="datePublished" content="2025-03-11">أمس</div><p>نص الخبر الثاني</p>';
    expect(readHead(document)).toMatchObject({ hasDate: true, claims: { isStale: true } });
  });

  it.each(['modified_date', 'revised-date', 'expiry-date', 'dateModified', 'og:updated_time', 'publisher'])('does not take %s for the day of publication', (name) => {
    expect(readHead(pageWith('{}', `<meta name="${name}" content="2025-03-11">`)).hasDate).toBe(false);
  });

  it.each(['article:published_time', 'datePublished', 'pubdate', 'publish-date', 'date', 'DC.date', 'parsely-pub-date', 'sailthru.date'])('takes %s for it', (name) => {
    expect(readHead(pageWith('{}', `<meta name="${name}" content="2025-03-11">`)).hasDate).toBe(true);
  });
});

describe('a hostile head', () => {
  it('is not asked for the text of what holds too much for a name', () => {
    const document = openPage(`<body>${'<div itemprop="author">'.repeat(30)}${'<i>حرف</i>'.repeat(30)}</body>`);
    expect(readHead(document).claims.marked).toEqual(Array.from({ length: 30 }, () => ['author', '']));
    expect(readHead(openPage(`<body><div itemprop="author"><img><b itemprop="name">سلمى الحداد</b>${'<i>مقال</i>'.repeat(9)}</div></body>`)).claims.marked).toEqual([['author', 'سلمى الحداد']]);
  });

  // Tried from each blank anew, a hundred thousand take tens of seconds; read once, they take milliseconds.
  it.each([
    ['before a sign of CDATA', (blanks: string) => `${blanks}x`],
    ['inside a text', (blanks: string) => `{"a":"${blanks}"}`],
    ['behind the name of the type', (blanks: string) => `"@type"${blanks}x "@type":${blanks}x "datePublished"${blanks}x`],
    ['behind a comma', (blanks: string) => `[1,${blanks}x]`],
  ])('reads a hundred thousand blanks once: %s', (_, write) => {
    const document = pageWith(write(' '.repeat(100_000)));
    expect(cpuTime(() => readHead(document))).toBeLessThan(1500);
    expect(cpuTime(() => readSignals(document, { href: 'https://sada.example/' }))).toBeLessThan(1500);
  });

  it.each([
    '<![CDATA[{"@type":"NewsArticle","headline":"جسر"}]]>', '  //<![CDATA[\n{"@type":"NewsArticle","headline":"جسر"}\n//]]>  ', '// <![CDATA[ {"@type":"NewsArticle","headline":"جسر"} // ]]>', '<!-- {"@type":"NewsArticle","headline":"جسر"} -->', '{"@type":"NewsArticle","headline":"جسر",};',
  ])('reads what is wrapped: %s', (data) => {
    expect(readHead(pageWith(data)).titles).toEqual(['جسر']);
  });

  it.each([['a value that is no text', '[{"toString":1,"valueOf":1}]'], ['a depth that no stack holds', `${'['.repeat(40_000)}${']'.repeat(40_000)}`]])('reads a type of %s as none', (_, type) => {
    const { claims, types, titles } = readHead(pageWith(`[{"@type":${type}},{"@type":["NewsArticle",${type}],"headline":"جسر"}]`.slice(1, -1)));
    expect([types.trim().split(' ')[0], titles]).toEqual(['NewsArticle', ['جسر']]);
    expect(settleClaims({ ...claims, credits: [], dates: [], times: [] })).toEqual({});
  });

  it.each([
    ['article:publisher', 'https://social.example/sada2019', false],
    ['article:modified_time', '2025-03-12', false],
    ['og:updated_time', '2025-03-12', false],
    ['article:published_time', '2025-03-12', true],
    ['pubdate', '2025-03-12', true],
  ])('takes %s for the day of publication or not', (name, content, isDay) => {
    expect(readHead(openPage(`<html><head><meta property="${name}" content="${content}"></head><body></body></html>`)).hasDate).toBe(isDay);
  });

  it('makes half characters whole and cuts what no store takes', () => {
    expect(isWellFormed(unescape('جسر &#xD800; جديد'))).toBe(true);
    const read = readHead(pageWith(`{"@type":"NewsArticle","headline":"جسر \\ud83d","publisher":{"name":"${'ص'.repeat(5000)}"}}`, '<meta property="og:site_name" content="صدى &#xD83D;">'));
    for (const text of [...read.titles, ...read.sites]) expect(isWellFormed(text)).toBe(true);
    const claims = { ...read.claims, credits: [], dates: [], times: [] };
    const { publisher } = settleClaims(claims);
    expect(publisher).toBe('صدى \ufffd');
    const said = claims.said.filter(([name]) => name !== 'og:site_name');
    expect(settleClaims({ ...claims, said }).publisher).toHaveLength(LIMITS.name);
    const info = infoOf({ url: 'https://sada.example/1', title: '\ud83d'.repeat(20_000), publisher: 'صدى\ud83d', byline: '\udc00'.repeat(5000), blocks: [] });
    for (const text of [info.title, info.publisher!, info.byline!]) expect(isWellFormed(text)).toBe(true);
    expect(info.title).toHaveLength(LIMITS.title);
    expect(info.byline).toHaveLength(LIMITS.name);
  });
});
