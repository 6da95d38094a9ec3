import { describe, expect, it } from 'vitest';
import { cleanUrl } from './clean-url.ts';

const own = 'https://www.sada.example/news/81234?utm_source=x&fbclid=y#top';

describe('cleanUrl', () => {
  it.each([
    ['drops tracking and fragment', own, '', 'https://www.sada.example/news/81234'],
    ['takes the canonical address', own, 'https://www.sada.example/news/bridge', 'https://www.sada.example/news/bridge'],
    ['takes a relative one', own, '/news/bridge', 'https://www.sada.example/news/bridge'],
    ['from a mobile host to the main one', 'https://m.sada.example/a/1', 'https://www.sada.example/a/1', 'https://www.sada.example/a/1'],
    ['not one that is the front page', own, 'https://www.sada.example/', 'https://www.sada.example/news/81234'],
    ['not one of another site', own, 'https://other.example/news/1', 'https://www.sada.example/news/81234'],
    ['not one under the same public suffix', 'https://evil.com.sa/a/1', 'https://www.okaz.com.sa/a/2', 'https://evil.com.sa/a/1'],
    ['from a subdomain under such a suffix', 'https://m.okaz.com.sa/a/1', 'https://www.okaz.com.sa/a/1', 'https://www.okaz.com.sa/a/1'],
    ['not one that is no web address', own, 'javascript:alert(1)', 'https://www.sada.example/news/81234'],
    ['keeps what names the story', 'https://sada.example/?p=81234&s=5', '', 'https://sada.example/?p=81234&s=5'],
    ['keeps a story’s number under a tracking name', 'https://sada.example/News.aspx?id=3251877&language=ar&ref=home', '', 'https://sada.example/News.aspx?id=3251877&language=ar'],
    ['of a saved file', 'file:///home/reader/page.html', 'https://sada.example/news/1', 'https://sada.example/news/1'],
    ['leaves what it cannot read', 'about:blank', 'http://[', 'about:blank'],
  ])('%s', (_, address, canonical, expected) => {
    expect(cleanUrl(address, canonical)).toBe(expected);
  });
});
