import { parseDay, parseMachineDate } from '../../core/article/parse-date.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import { cleanUrl } from './clean-url.ts';
import { isHeadStale } from './head-freshness.ts';
import { type LinkedData, NO_DATA, readLinkedData, unescape } from './read-linked-data.ts';

/** What the page says of itself outside its visible text. */
export interface Metadata {
  url: string;
  /** Every title it gives itself, the surest first. */
  titles: string[];
  /** Names of the publisher and its site, for the rejection of bylines that are none; the first is the one to show. */
  publishers: string[];
  /** Names that are surely the site's: those it gives itself in its head. */
  sites: string[];
  ogType: string | null;
  linkedData: LinkedData;
  microdataTypes: string[];
  machineDate: string | null;
  modifiedDate: string | null;
  /** Candidates in order of trust, uncleaned. */
  authors: string[];
  section: string | null;
}

/** What a head says of the site, whichever story it speaks of. */
const ofSite = /site|application|publisher|type/;

/** Reads head, JSON-LD and microdata, as far as they speak of the story shown. Never throws on what a page writes there. */
export function readMetadata(document: Document): Metadata {
  const isStale = isHeadStale(document);
  const meta = (...names: string[]): string | null => {
    if (isStale && !ofSite.test(names[0]!)) return null;
    for (const name of names) {
      const value = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)?.getAttribute('content')?.slice(0, LIMITS.title).trim();
      if (value) return unescape(value);
    }
    return null;
  };
  const item = (name: string): Element | null => document.querySelector(`[itemprop~="${name}"]`);
  const written = readLinkedData(document);
  const linkedData = isStale ? { ...NO_DATA, types: written.types, publisher: written.publisher } : written;
  // Half a character or a name as long as a book would make the store refuse every note of the page.
  const present = (values: (string | null | undefined)[], limit: number = LIMITS.name): string[] => [...new Set(values.map((value) => value?.slice(0, limit).toWellFormed().trim() ?? '').filter((value) => value !== ''))];
  const date = [
    linkedData.datePublished,
    meta('article:published_time', 'og:article:published_time', 'datePublished', 'publish-date', 'publish_date', 'pubdate', 'date', 'dc.date', 'DC.date.issued', 'sailthru.date', 'parsely-pub-date'),
    item('datePublished')?.getAttribute('datetime') ?? item('datePublished')?.textContent,
  ].map((value) => (value ? parseMachineDate(value) : null)).find((value) => value !== null) ?? null;
  return {
    url: cleanUrl(document.location?.href ?? document.URL, isStale ? null : (document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta('og:url'))),
    titles: present([linkedData.headline, meta('og:title'), meta('twitter:title'), document.title], LIMITS.title),
    publishers: present([meta('og:site_name'), linkedData.publisher, meta('application-name'), meta('publisher'), meta('twitter:site'), lastPart(document.title)]),
    sites: present([meta('og:site_name'), linkedData.publisher, meta('application-name')]),
    ogType: meta('og:type')?.toLowerCase() ?? null,
    linkedData,
    microdataTypes: [...document.querySelectorAll('[itemtype]')].slice(0, 50).map((element) => element.getAttribute('itemtype') ?? ''),
    machineDate: date,
    modifiedDate: parseMachineDate(linkedData.dateModified ?? meta('article:modified_time', 'dateModified', 'og:updated_time') ?? ''),
    authors: present([...linkedData.authors]),
    section: meta('article:section') ?? linkedData.section,
  };
}

/** «العنوان | الموقع»: what stands after the last separator of a title. */
const lastPart = (title: string): string | null => /[|–—-]\s*([^|–—-]{2,40})$/.exec(title)?.[1]?.trim() ?? null;

/** Authors that the page names outside JSON-LD: marked elements first, then meta tags, which are the site's name half of the time. */
export function readMarkedAuthors(document: Document, within: Element): string[] {
  const found: string[] = [];
  for (const element of [...within.querySelectorAll('[itemprop~=author],[rel~=author]'), ...document.querySelectorAll('meta[itemprop=author]')].slice(0, 5)) found.push(element.getAttribute('content') ?? (element.querySelector('[itemprop~=name]') ?? element).textContent ?? '');
  return found.concat([...document.querySelectorAll('meta[name=author],meta[property="article:author"],meta[name="dc.creator"],meta[property="dable:author"]')].map((element) => element.getAttribute('content') ?? ''));
}

/**
 * The day of publication as a reader sees it. The machine's day stands unless the visible one is a day beside it: then the machine
 * counts in UTC, or prints the local clock as if it were.
 */
export function reconcileDates(machine: string | null, visible: readonly string[]): string | null {
  const seen = visible.map(parseDay).filter((day) => day !== null);
  if (machine === null) return seen[0] ?? null;
  const day = machine.slice(0, 10);
  if (seen.length === 0 || seen.includes(day)) return machine;
  const beside = seen.find((other) => Math.abs(Date.parse(other) - Date.parse(day)) === 86_400_000);
  // An offset of its own («+04:00») is a local clock already.
  return beside !== undefined && !/[+-]\d{2}:\d{2}$/.test(machine) ? beside : machine;
}
