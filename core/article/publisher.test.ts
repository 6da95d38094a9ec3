import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishers } from '../../lexicon/publishers.ts';
import { findPublisher } from './publisher.ts';

const domainOf = (url: string): string | undefined => findPublisher(url)?.domain;

describe('findPublisher', () => {
  it('finds a publisher by its domain and by any sub-domain', () => {
    const forms = [
      'https://aps.dz', 'https://www.aps.dz/', 'http://WWW.APS.DZ/economie?id=7#top', 'https://news.ar.aps.dz:8443/a',
      'https://reader@www.aps.dz/', 'https://www.aps.dz./a', '  https://www.aps.dz/a', 'https://www.aps.dz?x=https://okaz.com.sa/',
    ];
    for (const form of forms) expect(domainOf(form), form).toBe('aps.dz');
    expect(findPublisher('https://www.kuna.net.kw/ArticleDetails.aspx?id=1')).toMatchObject({ country: 'KW' });
  });

  it('takes a service on a sub-domain without taking the rest of the site', () => {
    expect(domainOf('https://arabic.cnn.com/business/article/1')).toBe('arabic.cnn.com');
    expect(findPublisher('https://edition.cnn.com/world')).toBeNull();
  });

  it('finds nothing elsewhere, nor in what is no address', () => {
    const misses = [
      'https://notaps.dz/', 'https://aps.dz.example.com/', 'https://example.com/aps.dz', 'https://example.com/?u=https://aps.dz/',
      'https://aps.dz@example.com/', 'https://example.com\\.aps.dz/', 'ftp://aps.dz/', 'javascript://aps.dz/', 'aps.dz', 'https://dz/', 'https://', '', 'خبر',
      `https://${'a.'.repeat(5000)}aps.dz/`,
    ];
    for (const miss of misses) expect(findPublisher(miss), miss.slice(0, 60)).toBeNull();
  });

  it('gives every row for every host below its domain, and agrees with URL on the host', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(fc.property(fc.constantFrom(...publishers), fc.array(label, { maxLength: 4 }), fc.webPath(), (publisher, labels, path) => {
      const url = `https://${[...labels, publisher.domain].join('.')}${path}`;
      expect(findPublisher(url)).toBe(publisher);
    }));
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const host = new URL(url).hostname;
      const expected = publishers.find(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;
      expect(findPublisher(url)).toBe(expected);
    }));
  });
});
