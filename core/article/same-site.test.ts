import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSite, isSameSiteAddress } from './same-site.ts';

describe('isSameSite', () => {
  it.each([
    ['www.aljazeera.net', 'm.aljazeera.net'], ['okaz.com.sa', 'www.okaz.com.sa'], ['amp.okaz.com.sa', 'sport.okaz.com.sa'], ['news.bbc.co.uk', 'www.bbc.co.uk'], ['kuna.net.kw', 'www.kuna.net.kw.'],
    ['localhost', 'localhost'], ['127.0.0.1', '127.0.0.1'], ['amp.name.blogspot.com.eg', 'name.blogspot.com.eg'], ['www.info.ma', 'info.ma'], ['[::1]', '[::1]'], ['arabic.rt.com', 'rt.com'],
  ])('%s and %s are one', (one, other) => {
    expect(isSameSite(one, other)).toBe(true);
    expect(isSameSite(other, one)).toBe(true);
  });

  it.each([
    ['evil.com.sa', 'okaz.com.sa'], ['evil.net.kw', 'kuna.net.kw'], ['evil.org.eg', 'ahram.org.eg'], ['evil.co.uk', 'bbc.co.uk'], ['evil.gov.jo', 'petra.gov.jo'], ['one.blogspot.com', 'two.blogspot.com'],
    ['one.blogspot.ae', 'two.blogspot.ae'], ['one.blogspot.com.eg', 'two.blogspot.com.eg'], ['one.github.io', 'two.github.io'], ['com.sa', 'okaz.com.sa'], ['10.0.0.1', '192.0.0.1'], ['localhost', 'evil.localhost'],
    ['evilaljazeera.net', 'aljazeera.net'], ['aljazeera.net.evil.com', 'aljazeera.net'], ['', ''], ['net', 'aljazeera.net'], ['m.com', 'www.com'], ['one-com.cdn.ampproject.org', 'two-com.cdn.ampproject.org'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameSite(one, other)).toBe(false);
    expect(isSameSite(other, one)).toBe(false);
  });

  it('never throws, whatever stands for a host, and asks alike in both directions', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => { expect(isSameSite(one, other)).toBe(isSameSite(other, one)); }));
  });

  it('compares web addresses alone', () => {
    expect(isSameSiteAddress('https://m.okaz.com.sa/a', 'http://okaz.com.sa/b')).toBe(true);
    expect(isSameSiteAddress('https://okaz.com.sa@evil.com.sa/', 'https://okaz.com.sa/')).toBe(false);
    expect(isSameSiteAddress('file:///okaz.com.sa', 'file:///okaz.com.sa')).toBe(false);
    expect(isSameSiteAddress('http://[', 'http://[')).toBe(false);
  });
});
