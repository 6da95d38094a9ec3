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

/** Whether something of that name gives the day of publication, by and large. */
export const isDate = ([name, value]: readonly [string, string]): boolean => /pub(?!lisher)|(?:^|\.)date(?!mod|up)/i.test(name) && holdsYear(value);

/** What an element says, or its part that is named so, unless it holds too many others for a name or a day: a page may nest a million in a hundred of them. */
const textOf = (element: Element): string => (element.getElementsByTagName('*')[20] ? '' : (element.querySelector('[itemprop~=name]') ?? element).textContent);

/** Reads it, for the gate and for the reader. Never throws on what a page writes there. */
export function readMarkup(document: Document): Markup {
  const meta = readMeta(document);
  const linkedData = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, LIMITS.linkedBlocks).map(({ textContent }) => textContent).filter(({ length }) => length < LIMITS.linkedData);
  const nodes = listNodes(linkedData);
  const marked: Claims['marked'] = [];
  let types = `${nodes.map(typesOf).join(' ')} ${meta.get('og:type')?.toLowerCase() ?? ''}`;
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop],[rel~=author]')].slice(0, 100)) {
    const name = item.getAttribute('itemprop') ?? item.getAttribute('rel') ?? '';
    types += ` ${item.getAttribute('itemtype') ?? ''}`;
    if (/author|datePublished/.test(name)) marked.push([name, item.getAttribute('content') ?? item.getAttribute('datetime') ?? textOf(item)].map((text) => text.slice(0, LIMITS.name)) as [string, string]);
  }
  return {
    meta, linkedData, nodes, marked, types,
    canonical: document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta.get('og:url'),
    hasDate: [...meta, ...marked].some(isDate) || nodes.some((node) => (isStory(node) || /WebPage/.test(typesOf(node))) && holdsYear(nameOf(node['datePublished']))),
  };
}
