import { LIMITS } from '../notes/limits.ts';
import type { ArticleMetadata } from './article.ts';
import type { Claims } from './claims.ts';
import { isNode, isStory, list, listNodes, nameOf, typesOf } from './linked-data.ts';
import { parseDay, parseMachineDate } from './parse-date.ts';
import { cleanName, readCredit } from './read-credit.ts';
import { unescape } from './unescape.ts';

/** What holds of a page's claims. Never throws on what a page writes. */
export function settleClaims(claims: Claims): ArticleMetadata {
  const said = new Map(claims.isStale ? claims.said.filter(([name]) => ofSite.test(name)) : claims.said);
  const linked = readLinked(claims);
  const marked = (name: string): string[] => claims.marked.filter(([mark]) => mark.includes(name)).map(([, text]) => text);
  /** The first of these names under which something is said. */
  const get = (...names: string[]): string | null => {
    const name = names.find((each) => said.has(each));
    return name === undefined ? null : unescape(said.get(name)!.slice(0, LIMITS.title)) || null;
  };
  // Half a character or a name as long as a book would make the store refuse every note of the page.
  const fit = (value: string | null): string => value?.slice(0, LIMITS.name).toWellFormed().trim() ?? '';
  const publishers = [get('og:site_name'), linked.publisher, get('application-name'), get('publisher'), get('twitter:site'), lastPart(claims.documentTitle)].map(fit).filter((name) => name !== '');

  const clean = (names: readonly string[]): string[] => names.map((name) => cleanName(name, publishers)).filter((name) => name !== null);
  // What JSON-LD names is surer than what stands on the page, and this than meta tags.
  const byline = clean(linked.authors).slice(0, 3).join('، ') || readCredit(claims.credits, publishers)
    || clean([...marked('author'), ...['author', 'article:author', 'dc.creator', 'dable:author'].map((name) => said.get(name) ?? '')])[0];
  const section = fit(get('article:section') ?? linked.section);

  const written = linked.published ?? get(...[...said.keys()].filter((name) => dateName.test(name))) ?? marked('datePublished')[0];
  const days = claims.dates.map(parseDay).filter((date) => date !== null);
  const published = reconcileDates(written ? parseMachineDate(written) : null, days) ?? claims.times.map(parseMachineDate).find((date) => date !== null);
  const modified = parseMachineDate(linked.modified ?? get('article:modified_time', 'dateModified', 'og:updated_time') ?? '');
  return {
    ...(publishers[0] && { publisher: publishers[0] }),
    ...(byline && { byline }),
    ...(section && { section }),
    ...(published && { publishedAt: published }),
    ...(modified && published && modified.slice(0, 10) > published.slice(0, 10) && { modifiedAt: modified }),
  };
}

/** Under whatever name a meta element gives the day of publication. */
const dateName = /published_?(?:time|date|at)|^date(?:published|_?created)?$|pub(?:lish)?[-_]?date|^dc\.date|\.date$/i;

/** What a head says of the site, whichever story it speaks of. */
const ofSite = /site|application|publisher|type/;

/** What JSON-LD says of the article. The first article of a page is its own; later ones are those it recommends, and only fill in. */
function readLinked({ linkedData, isStale }: Claims): { publisher: string | null; authors: string[]; section: string | null; published: string | null; modified: string | null } {
  const nodes = listNodes(linkedData);
  const stories = nodes.filter(isStory);
  const find = (name: string, among = stories): string | null => unescape(among.map((node) => nameOf(node[name])).find((text) => text !== '')?.slice(0, LIMITS.title) ?? '') || null;
  const publisher = find('publisher');
  if (isStale) return { publisher, authors: [], section: null, published: null, modified: null };
  const byId = new Map(nodes.toReversed().filter((node) => node['name'] && node['@id'] !== undefined).map((node) => [node['@id'], node]));
  const authors = list(stories[0]?.['author']).slice(0, 20).flatMap((author) => {
    if (!isNode(author)) return typeof author === 'string' ? author : [];
    // «{"@id": "#person"}» points at a node of its own.
    const named = author['name'] ? author : (byId.get(author['@id']) ?? author);
    return /Organization/.test(typesOf(named)) ? [] : nameOf(named);
  });
  return { publisher, authors, section: find('articleSection'), published: find('datePublished', nodes.filter((node) => isStory(node) || /WebPage/.test(typesOf(node)))), modified: find('dateModified') };
}

/** «العنوان | الموقع»: what stands after the last separator of a title. */
const lastPart = (title: string): string | null => /[|–—-]\s*([^|–—-]{2,40})$/.exec(title)?.[1]?.trim() ?? null;

/**
 * The day of publication as a reader sees it. The machine's day stands unless the visible one is a day beside it: then the machine
 * counts in UTC, or prints the local clock as if it were.
 */
function reconcileDates(machine: string | null, seen: readonly string[]): string | null {
  if (machine === null) return seen[0] ?? null;
  const day = machine.slice(0, 10);
  // An offset of its own («+04:00») is a local clock already.
  if (seen.includes(day) || /[+-]\d{2}:\d{2}$/.test(machine)) return machine;
  return seen.find((other) => Math.abs(Date.parse(other) - Date.parse(day)) === 86_400_000) ?? machine;
}
