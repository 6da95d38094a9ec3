const tracking = /^(?:utm_|at_|fb_|ns_|mc_|pk_|_ga|__|share|print|output|ref$|ref_|traffic_)|clid$|^(?:igshid|source|src|cmpid|ocid|spm|si?|amp|mibextid|ncid|xtor|rss|from|wt_mc|tmpl)$/i;
const needed = /^(?:id|p|s|src|from)$/i;

/**
 * An article's address as its identity: canonical where the page names one on the same site, without fragment and tracking parameters.
 * A canonical that points at the front page is a template's mistake and is not taken.
 */
export function cleanUrl(own: string, canonical: string | null): string {
  const base = parse(own);
  const named = canonical === null ? null : parse(canonical, own);
  const isSaved = base !== null && !isWeb(base);
  const url = named && isWeb(named) && (!base || isSaved || (isOneSite(base.hostname, named.hostname) && (named.pathname + named.search !== '/' || base.pathname === '/'))) ? named : base;
  if (!url) return own;
  if (url.href.includes('#')) url.hash = '';
  // `s`, `src`, `from` and the like carry the story's own number on some sites: a number is never tracking.
  if (url.search) for (const [name, value] of [...url.searchParams]) if (tracking.test(name) && !(needed.test(name) && /^\d+$/.test(value))) url.searchParams.delete(name);
  return url.href;
}

const isWeb = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);

/**
 * Whether one host is the other, or a name under it. Stricter than `core/article/same-site`, by which the background checks again what a
 * page claims: two names under one registered name are one site there, and their stories keep their own addresses here.
 */
function isOneSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/^(?:www|m|amp)\./, '')) as [string, string];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

const parse = (url: string, base?: string): URL | null => (URL.canParse(url, base) ? new URL(url, base) : null);
