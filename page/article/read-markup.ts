import type { Claims } from '../../core/article/claims.ts';
import { holdsYear } from '../../core/article/holds-year.ts';
import { type LinkedNode, isStory, listNodes, nameOf, typesOf } from '../../core/article/linked-data.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { readMeta } from './read-meta.ts';

/** What a page says of itself to machines: meta elements, JSON-LD, microdata. */
export interface Markup {
  meta: Map<string, string>;
  /** The address it names as its own, as it writes it. */
  canonical: string | undefined;
  linkedData: string[];
  nodes: LinkedNode[];
  marked: Claims['marked'];
  /** Every type it claims, with spaces between. */
  types: string;
  /** Whether any of it gives a day of publication; which day, and whether it is one, is settled in the background. */
  hasDate: boolean;
}

const isDate = ([name, value]: readonly [string, string]): boolean => /publish(?!er)|(?<!up)date(?!mod)/i.test(name) && holdsYear(value);

/** Reads it, for the gate and for the reader. Never throws on what a page writes there. */
export function readMarkup(document: Document): Markup {
  const meta = readMeta(document);
  const linkedData = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent).filter(({ length }) => length < LIMITS.linkedData).slice(0, LIMITS.linkedBlocks);
  const nodes = listNodes(linkedData);
  const marked: Claims['marked'] = [];
  let types = `${nodes.map(typesOf).join(' ')} ${meta.get('og:type')?.toLowerCase() ?? ''}`;
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop],[rel~=author]')].slice(0, 100)) {
    const name = item.getAttribute('itemprop') ?? item.getAttribute('rel') ?? '';
    types += ` ${item.getAttribute('itemtype') ?? ''}`;
    if (/author|datePublished/.test(name)) marked.push([name, item.getAttribute('content') ?? item.getAttribute('datetime') ?? (item.querySelector('[itemprop~=name]') ?? item).textContent].map((text) => text.slice(0, LIMITS.name)) as [string, string]);
  }
  return {
    meta, linkedData, nodes, marked, types,
    canonical: document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta.get('og:url'),
    hasDate: [...meta, ...marked].some(isDate) || nodes.some((node) => (isStory(node) || /WebPage/.test(typesOf(node))) && holdsYear(nameOf(node['datePublished']))),
  };
}
