import type { Claims } from '../../core/article/claims.ts';
import { isStory, nameOf } from '../../core/article/linked-data.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { isHeadStale } from './head-freshness.ts';
import { isDate, readMarkup } from './read-markup.ts';

/** What the page says of itself outside its visible text, and what of it the reader goes by. */
export interface Head {
  /** The address it is shown at. */
  url: string;
  /** The one that it names as its story's own, as it writes it; empty where it names none. */
  canonical: string;
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
export const ofAnotherStory = (head: Head): Head => ({ ...head, canonical: '', titles: [], hasDate: false, claims: { ...head.claims, isStale: true, marked: [] } });

const clean = (texts: readonly (string | undefined)[]): string[] => texts.map((text = '') => text.slice(0, LIMITS.title).trim().toWellFormed()).filter((text) => text !== '');

/** Reads head, JSON-LD and microdata, as far as they speak of the story shown. Never throws on what a page writes there. */
export function readHead(document: Document): Head {
  const { meta, canonical = '', linkedData, nodes, marked, types, hasDate } = readMarkup(document);
  const isStale = isHeadStale(document, canonical, meta.get('og:title') ?? '');
  /** What of it all speaks of the story shown. */
  const [own, stories] = isStale ? [new Map<string, string>(), []] : [meta, nodes.filter(isStory)];
  return {
    url: document.URL,
    canonical: isStale ? '' : canonical,
    titles: clean([...stories.map((story) => nameOf(story['headline'] ?? story['name'])), own.get('og:title'), document.title]),
    sites: clean([meta.get('og:site_name'), ...nodes.map((node) => nameOf(node['publisher'])), meta.get('application-name')]),
    types,
    hasDate: isStale ? marked.some(isDate) : hasDate,
    claims: { said: [...meta].slice(0, LIMITS.claims), linkedData, isStale, documentTitle: document.title.slice(0, LIMITS.title), marked },
  };
}
