import { cleanUrl } from '../clean-url.ts';
import type { Story } from './reading.ts';

/** Attributes that sites name a story's own address in, on the container that they append. */
const NAMED_IN = ['data-url', 'data-href', 'data-link', 'data-permalink', 'data-post-url', 'data-canonical', 'itemid'];
/** A bound for pages that nest without end. */
const HIGHEST = 12;

/** The address that the page names for a story below its own, on the same site: in its headline's link, or on the container around it. Null where it names none. */
export function findStoryAddress(document: Document, { headline, before }: Pick<Story, 'headline' | 'before'>): string | null {
  if (!headline || !before) return null;
  const { href } = document.location;
  const own = cleanUrl(href, '');
  const take = (named: string | null | undefined): string | null => {
    if (!named) return null;
    const address = cleanUrl(href, named);
    return address === own ? null : address;
  };
  const linked = take((headline.closest('a[href]') ?? headline.querySelector('a[href]'))?.getAttribute('href'));
  if (linked) return linked;
  for (let element: Element | null = headline, climb = 0; element && climb < HIGHEST && !element.contains(before); element = element.parentElement, climb++) {
    for (const name of NAMED_IN) {
      const named = take(element.getAttribute(name));
      if (named) return named;
    }
    const said = element.querySelector('link[itemprop~=mainEntityOfPage],link[itemprop~=url],meta[itemprop~=mainEntityOfPage]');
    const named = take(said?.getAttribute('href') ?? said?.getAttribute('content') ?? said?.getAttribute('itemid'));
    if (named) return named;
  }
  return null;
}
