import type { Claims } from '../../core/article/claims.ts';
import { holdsYear } from '../../core/article/holds-year.ts';
import { isStory, listNodes, nameOf, typesOf } from '../../core/article/linked-data.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { cleanUrl } from './clean-url.ts';
import { isHeadStale } from './head-freshness.ts';
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
  claims: Omit<Claims, 'dates' | 'credits' | 'times'>;
}

/** The head as another story of the same page may go by it: it speaks of the page's own alone. */
export const ofAnotherStory = (head: Head): Head => ({ ...head, titles: [], hasDate: false, claims: { ...head.claims, isStale: true, marked: [] } });

/** Whether something of that name gives the day of publication, by and large; which day it is, and whether it is one, is settled in the background. */
const isDate = ([name, value]: readonly [string, string]): boolean => /publish(?!er)|(?<!up)date(?!mod)/i.test(name) && holdsYear(value);
const clean = (texts: readonly (string | undefined)[]): string[] => texts.map((text = '') => text.slice(0, LIMITS.title).trim().toWellFormed()).filter((text) => text !== '');

/** Reads head, JSON-LD and microdata, as far as they speak of the story shown. Never throws on what a page writes there. */
export function readHead(document: Document): Head {
  const meta = readMeta(document);
  const linkedData = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent).filter(({ length }) => length < LIMITS.linkedData).slice(0, LIMITS.linkedBlocks);
  const nodes = listNodes(linkedData);
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta.get('og:url') ?? null;
  const isStale = isHeadStale(document, canonical ?? '', meta.get('og:title') ?? '');
  const said = [...meta].slice(0, LIMITS.claims);
  /** What of it all speaks of the story shown. */
  const [own, stories] = isStale ? [new Map<string, string>(), []] : [meta, nodes.filter(isStory)];
  const marked: Claims['marked'] = [];
  let types = `${nodes.map(typesOf).join(' ')} ${meta.get('og:type')?.toLowerCase()}`;
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop],[rel~=author]')].slice(0, 100)) {
    const name = item.getAttribute('itemprop') ?? item.getAttribute('rel') ?? '';
    types += ` ${item.getAttribute('itemtype')}`;
    if (/author|datePublished/.test(name)) marked.push([name, item.getAttribute('content') ?? item.getAttribute('datetime') ?? (item.querySelector('[itemprop~=name]') ?? item).textContent].map((text) => text.slice(0, LIMITS.name)) as [string, string]);
  }
  return {
    url: cleanUrl(document.location?.href ?? document.URL, isStale ? null : canonical),
    titles: clean([...stories.map((story) => nameOf(story['headline'] ?? story['name'])), own.get('og:title'), own.get('twitter:title'), document.title]),
    sites: clean([meta.get('og:site_name'), ...nodes.map((node) => nameOf(node['publisher'])), meta.get('application-name')]),
    types,
    hasDate: [...own, ...marked].some(isDate) || (!isStale && nodes.some((node) => (isStory(node) || /WebPage/.test(typesOf(node))) && holdsYear(nameOf(node['datePublished'])))),
    claims: { said, linkedData, isStale, documentTitle: document.title.slice(0, LIMITS.title), marked },
  };
}
