import { parseMachineDate } from '../../core/article/parse-date.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { cleanUrl } from './clean-url.ts';
import { isHeadStale } from './head-freshness.ts';
import { readLinkedData, unescape } from './read-linked-data.ts';
import { readMeta } from './read-meta.ts';

/** What the page says of itself outside its visible text. */
export interface Metadata {
  url: string;
  /** Every title it gives itself, the surest first. */
  titles: string[];
  /** Names of the publisher and its site, for the rejection of bylines that are none; the first is the one to show. */
  publishers: string[];
  /** Names that are surely the site's: those it gives itself in its head. */
  sites: string[];
  /** Every type the page claims: JSON-LD, microdata, og:type, with spaces between. */
  types: string;
  machineDate: string | null;
  modifiedDate: string | null;
  /** The authors that JSON-LD names, then those of marked elements and meta tags, which are the site's name half of the time; uncleaned. */
  authors: string[];
  markedAuthors: string[];
  section: string | null;
}

/** What a head says of the site, whichever story it speaks of. */
const ofSite = /site|application|publisher|type/;

/** Under whatever name a site's meta element gives the day of publication. */
const dateName = /published_?(?:time|date|at)|^date(?:published|_?created)?$|pub(?:lish)?[-_]?date|^dc\.date|\.date$/i;

/** Reads head, JSON-LD and microdata, as far as they speak of the story shown. Never throws on what a page writes there. */
export function readMetadata(document: Document): Metadata {
  const said = readLinkedData(document, readMeta(document));
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? said.get('og:url') ?? null;
  const isStale = isHeadStale(document, canonical ?? '', said.get('og:title') ?? '');
  /** The first of these names under which something is said. */
  const get = (...names: string[]): string | null => {
    const name = names.find((each) => said.has(each) && (!isStale || ofSite.test(each)));
    return name ? unescape(said.get(name)!.slice(0, LIMITS.title)) : null;
  };
  // Half a character or a name as long as a book would make the store refuse every note of the page.
  const present = (values: (string | null)[], limit: number = LIMITS.name): string[] => [...new Set(values.map((value) => value?.slice(0, limit).toWellFormed().trim() ?? '').filter((value) => value !== ''))];
  let types = `${get('ld:types')} ${get('og:type')?.toLowerCase()}`;
  let date = get('ld:datePublished', ...[...said.keys()].filter((name) => dateName.test(name)));
  const markedAuthors: string[] = [];
  for (const item of [...document.querySelectorAll('[itemtype],[itemprop],[rel~=author]')].slice(0, 100)) {
    const name = item.getAttribute('itemprop') ?? item.getAttribute('rel') ?? '';
    types += ` ${item.getAttribute('itemtype') ?? ''}`;
    if (/author/.test(name)) markedAuthors.push(item.getAttribute('content') ?? (item.querySelector('[itemprop~=name]') ?? item).textContent ?? '');
    else if (/datePublished/.test(name)) date ??= item.getAttribute('content') ?? item.getAttribute('datetime') ?? item.textContent;
  }
  const sites = present([get('og:site_name'), get('ld:publisher'), get('application-name')]);
  return {
    url: cleanUrl(document.location?.href ?? document.URL, isStale ? null : canonical),
    titles: present([get('ld:headline'), get('og:title'), get('twitter:title'), document.title], LIMITS.title),
    publishers: present([...sites, get('publisher'), get('twitter:site'), lastPart(document.title)]),
    sites,
    types,
    machineDate: date && parseMachineDate(date),
    modifiedDate: parseMachineDate(get('ld:dateModified', 'article:modified_time', 'dateModified', 'og:updated_time') ?? ''),
    authors: isStale ? [] : (said.get('ld:author') ?? '').split('\n'),
    markedAuthors: [...markedAuthors, ...['author', 'article:author', 'dc.creator', 'dable:author'].map((name) => said.get(name) ?? '')],
    section: get('article:section', 'ld:articleSection'),
  };
}

/** «العنوان | الموقع»: what stands after the last separator of a title. */
const lastPart = (title: string): string | null => /[|–—-]\s*([^|–—-]{2,40})$/.exec(title)?.[1]?.trim() ?? null;

/**
 * The day of publication as a reader sees it. The machine's day stands unless the visible one is a day beside it: then the machine
 * counts in UTC, or prints the local clock as if it were.
 */
export function reconcileDates(machine: string | null, seen: readonly string[]): string | null {
  if (machine === null) return seen[0] ?? null;
  const day = machine.slice(0, 10);
  // An offset of its own («+04:00») is a local clock already.
  if (seen.includes(day) || /[+-]\d{2}:\d{2}$/.test(machine)) return machine;
  return seen.find((other) => Math.abs(Date.parse(other) - Date.parse(day)) === 86_400_000) ?? machine;
}
