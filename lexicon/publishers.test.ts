import { describe, expect, it } from 'vitest';
import { publishers } from './publishers.ts';

const arabCountries = 'EG SA AE KW QA BH OM YE IQ SY LB JO PS LY TN DZ MA MR SD SO DJ KM'.split(' ');

describe('publishers', () => {
  it('knows at least 120, in every Arab country', () => {
    expect(publishers.length).toBeGreaterThanOrEqual(120);
    const covered = new Set(publishers.map((publisher) => publisher.country));
    expect(arabCountries.filter((country) => !covered.has(country))).toEqual([]);
  });

  it('names each domain once, bare and in lower case', () => {
    const domains = publishers.map((publisher) => publisher.domain);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
    expect(domains.filter((domain) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  });

  it('has no domain that covers another, so that one row decides', () => {
    const covers = publishers.flatMap((outer) =>
      publishers.filter((inner) => inner.domain.endsWith(`.${outer.domain}`)).map((inner) => `${outer.domain} covers ${inner.domain}`));
    expect(covers).toEqual([]);
  });

  it('names a publisher in Arabic and in Latin letters, and a country of ISO 3166-1', () => {
    const arabicOrItsOwnBrand = /[\u0621-\u064a]|^SNRTnews$/;
    expect(publishers.filter(({ name }) => !arabicOrItsOwnBrand.test(name))).toEqual([]);
    expect(publishers.filter(({ nameLatin }) => !/[A-Za-z0-9]/.test(nameLatin) || /[\u0621-\u064a]/.test(nameLatin))).toEqual([]);
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(publishers.filter(({ country }) => !/^[A-Z]{2}$/.test(country) || !regions.of(country))).toEqual([]);
  });

  it('gives two publishers of one country different names', () => {
    const names = publishers.map(({ name, country }) => `${country} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
