import type { Claims } from '../../core/article/claims.ts';
import { dateName, holdsYear } from '../../core/article/names-day.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { cleanUrl } from './clean-url.ts';
import { isHeadStale } from './head-freshness.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readMeta } from './read-meta.ts';

/** What the page says of itself outside its visible text, and what of it the reader goes by. */
export interface Head {
  url: string;
  /** Every title it gives itself, the surest first. */
  titles: string[];
  /** Names that are surely the site's: those it gives itself in its head. */
  sites: string[];
  /** Every type the page claims: JSON-LD, microdata, og:type, with spaces between. */
  types: string;
  hasDate: boolean;
  hasAuthor: boolean;
  claims: Pick<Claims, 'said' | 'documentTitle' | 'markedAuthors' | 'markedDates'>;
}

/** What a head says of the site, whichever story it speaks of. */
const ofSite = /site|application|publisher|type/;
/** The head as another story of the same page may go by it: it speaks of the page's own alone. */
export const ofAnotherStory = (head: Head): Head => ({ ...head, titles: [], hasDate: false, hasAuthor: false, claims: { ...head.claims, said: ofSiteAlone(head.claims.said), markedAuthors: [], markedDates: [] } });

const ofSiteAlone = (said: readonly [string, string][]): [string, string][] => said.filter(([name]) => ofSite.test(name));
/** Two words at least: a handle, a slug and most addresses are one. */
const isName = (text: string): boolean => /\S\s+\S/.test(text);

/** Reads head, JSON-LD and microdata, as far as they speak of the story shown. Never throws on what a page writes there. */
export function readHead(document: Document): Head {
  const all = readLinkedData(document, readMeta(document));
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? all.get('og:url') ?? null;
  const isStale = isHeadStale(document, canonical ?? '', all.get('og:title') ?? '');
  const said = isStale ? new Map(ofSiteAlone([...all])) : all;
  const markedAuthors: string[] = [];
  const markedDates: string[] = [];
  let types = `${said.get('ld:types')} ${said.get('og:type')?.toLowerCase()}`;
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop],[rel~=author]')].slice(0, 100)) {
    const name = item.getAttribute('itemprop') ?? item.getAttribute('rel') ?? '';
    const list = /author/.test(name) ? markedAuthors : /datePublished/.test(name) ? markedDates : null;
    types += ` ${item.getAttribute('itemtype') ?? ''}`;
    list?.push((item.getAttribute('content') ?? item.getAttribute('datetime') ?? (item.querySelector('[itemprop~=name]') ?? item).textContent ?? '').slice(0, LIMITS.name));
  }
  // Escaped signs and tags are nothing that a headline is compared by.
  const pick = (...names: string[]): string[] => names.map((name) => (said.get(name) ?? '').replace(/&(?:amp;)?#?\w{1,8};|<[^<>]{0,500}>/g, ' ').trim().toWellFormed()).filter((value) => value !== '');
  return {
    url: cleanUrl(document.location?.href ?? document.URL, isStale ? null : canonical),
    titles: [...pick('ld:headline', 'og:title', 'twitter:title'), document.title.slice(0, LIMITS.title).trim().toWellFormed()].filter((title) => title !== ''),
    sites: pick('og:site_name', 'ld:publisher', 'application-name'),
    types,
    hasDate: [...said].some(([name, value]) => dateName.test(name) && holdsYear(value)) || markedDates.some(holdsYear),
    hasAuthor: [said.get('ld:author') ?? '', ...markedAuthors].some(isName),
    claims: { said: [...said].slice(0, LIMITS.claims), documentTitle: document.title.slice(0, LIMITS.title), markedAuthors, markedDates },
  };
}
