import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Story } from './article/reading.ts';
import { createStoryAddresses as createFor } from './story-addresses.ts';

let home: string;
beforeEach(() => { home = location.href; go('/news/first'); });
afterEach(() => history.replaceState(null, '', home));

/** A document that remembers nothing of the test before, at the same address. */
const createStoryAddresses = (of: Document) => createFor(Object.create(of, { location: { get: () => of.location }, title: { get: () => of.title } }) as Document);

const go = (path: string): void => history.replaceState(null, '', path);
const at = (path: string): string => location.origin + path;
const ANY = document.createElement('h1');

/** The page's own story, whose address the head or the location names. */
const own = (title: string, path = location.pathname, next: Element | null = null) => reading(title, at(path), { isPages: true, next });
/** A story below it. */
const below = (title: string, address: string | null = null) => {
  const container = document.createElement('article');
  if (address !== null) container.setAttribute('data-url', address);
  const headline = container.appendChild(document.createElement('h1'));
  return reading(title, at('/never-asked'), { isPages: false, headline, before: ANY });
};
const reading = (title: string, url: string, story: Partial<Story>) => ({ article: { url: document.URL, title, blocks: [] }, canonical: url, story: { headline: ANY, next: null, isPages: true, isTitled: document.title === title, before: null, ...story } });

describe('createStoryAddresses', () => {
  it('gives the page’s own story the page’s address, and each story below it one of its own', () => {
    const addresses = createStoryAddresses(document);
    expect(addresses.of(own('الأول', '/news/first', ANY), false)).toBe(at('/news/first'));
    const second = addresses.of(below('الثاني'), false);
    const third = addresses.of(below('الثالث'), false);
    expect(second).toBe(at(`/news/first#${encodeURIComponent('الثاني')}`));
    expect(new Set([second, third, at('/news/first')]).size).toBe(3);
    // Back up, and down again.
    expect(addresses.of(own('الأول', '/news/first', ANY), false)).toBe(at('/news/first'));
    expect(addresses.of(below('الثاني'), false)).toBe(second);
  });

  it('believes the address that a container names', () => {
    const addresses = createStoryAddresses(document);
    addresses.of(own('الأول', '/news/first', ANY), false);
    expect(addresses.of(below('الثاني', at('/news/second')), false)).toBe(at('/news/second'));
  });

  it('gives a story below the address that the page takes on while it is read, also later, and leaves it when the page goes on', () => {
    const addresses = createStoryAddresses(document);
    addresses.of(own('الأول', '/news/first', ANY), false);
    expect(addresses.of(below('الثاني'), false)).toContain('#');
    go('/news/second');
    expect(addresses.of(below('الثاني'), true)).toBe(at('/news/second'));
    expect(addresses.of(own('الأول', '/news/second', ANY), false)).toBe(at('/news/first'));
    expect(addresses.of(below('الثاني'), false)).toBe(at('/news/second'));
    expect(addresses.of(below('الثالث'), false)).toContain('/news/second#');
  });

  it('waits for the text where the address changes first, and for the address where the text does', () => {
    const addresses = createStoryAddresses(document);
    const first = addresses.of(own('الأول'), false);
    go('/news/second');
    expect(addresses.of(own('الأول'), true)).toBe(first);
    expect(addresses.of(own('الثاني'), false)).toBe(at('/news/second'));
    // The third text comes while the address is the second’s.
    const early = addresses.of(own('الثالث'), false);
    expect(early).toContain('#');
    go('/news/third');
    expect(addresses.of(own('الثالث'), true)).toBe(at('/news/third'));
    go('/news/first');
    expect(addresses.of(own('الأول'), false)).toBe(first);
  });

  it('gives the page’s address to the text that its title speaks of, whatever stood there while it loaded', () => {
    document.title = 'الخبر';
    const addresses = createStoryAddresses(document);
    addresses.of(own('أخبار عاجلة'), false);
    expect(addresses.of(own('الخبر'), false)).toBe(at('/news/first'));
    document.title = 'خبر آخر';
    expect(addresses.of(own('خبر آخر'), false)).toContain('#');
  });

  it('tells two stories of one title apart by their addresses', () => {
    const addresses = createStoryAddresses(document);
    const monday = addresses.of(own('أسعار الذهب اليوم'), false);
    go('/news/tuesday');
    expect(addresses.of(own('أسعار الذهب اليوم'), false)).not.toBe(monday);
  });

  it('tells two stories apart whose headlines begin alike', () => {
    const addresses = createStoryAddresses(document);
    addresses.of(own('الأول', '/news/first', ANY), false);
    const beginning = 'وزير المالية يعلن تفاصيل الموازنة الجديدة وما تتضمنه من بنود للإنفاق على التعليم والصحة والطرق ';
    const [one, other] = [addresses.of(below(`${beginning}في الشمال`), false), addresses.of(below(`${beginning}في الجنوب`), false)];
    expect(one).not.toBe(other);
    // In whatever order they are come to, the next time.
    const anew = createStoryAddresses(document);
    anew.of(own('الأول', '/news/first', ANY), false);
    expect(anew.of(below(`${beginning}في الجنوب`), false)).toBe(other);
    expect(anew.of(below(`${beginning}في الشمال`), false)).toBe(one);
  });

  it('tells two stories of one headline apart while both stand in the page, and those without any by how they begin', () => {
    const heading = (): HTMLElement => document.body.appendChild(document.createElement('h2'));
    const [first, second] = [heading(), heading()];
    const story = (title: string, headline: Element | null, text: string) => ({
      ...reading(title, at('/never-asked'), { isPages: false, headline }),
      canonical: at('/never-asked'), article: { url: at('/never-asked'), title, blocks: [{ id: 'b0', role: 'paragraph' as const, text }] },
    });
    const addresses = createStoryAddresses(document);
    addresses.of(own('الأول', '/news/first', ANY), false);
    const gold = addresses.of(story('أسعار الذهب اليوم', first, 'ارتفع سعر الذهب صباح اليوم'), false);
    const later = addresses.of(story('أسعار الذهب اليوم', second, 'تراجع سعر الذهب مساء اليوم'), false);
    expect(later).not.toBe(gold);
    // Scrolled back to, and built anew by the page, each is what it was.
    expect(addresses.of(story('أسعار الذهب اليوم', first, 'ارتفع سعر الذهب صباح اليوم'), false)).toBe(gold);
    expect(addresses.of(story('أسعار الذهب اليوم', second, 'تراجع سعر الذهب مساء اليوم'), false)).toBe(later);
    expect(addresses.of(story('', heading(), 'هطلت أمطار على الساحل'), false)).not.toBe(addresses.of(story('', heading(), 'افتتح معرض للخط في المدينة'), false));
    first.remove();
    expect(addresses.of(story('أسعار الذهب اليوم', second, 'تراجع سعر الذهب مساء اليوم'), false)).toBe(later);
    document.body.replaceChildren();
  });

  it('keeps the address of a story whose headline is corrected', () => {
    const addresses = createStoryAddresses(document);
    const first = addresses.of(own('مقتل خمسة'), false);
    expect(addresses.of(own('مقتل ستة'), true)).toBe(first);
    expect(addresses.of(own('مقتل ستة'), false)).toBe(first);
  });
});
