const tracking = /^(?:(?:utm|at|fb|ns|mc|pk|ref|traffic|_)_|_ga|share|print|output)|clid$|^(?:ref|igshid|source|src|cmpid|ocid|spm|si?|amp|mibextid|ncid|xtor|rss|from|wt_mc|tmpl)$/i;
const needed = /^(?:id|p|s|src|from)$/i;

/**
 * An article's address as its identity: canonical where the page names one on the same site, without fragment and tracking parameters.
 * A canonical that points at the front page is a template's mistake and is not taken. `own` is absolute, as the document's address is.
 */
export function cleanUrl(own: string, canonical: string): string {
  const base = new URL(own);
  const named = URL.canParse(canonical, own) ? new URL(canonical, own) : base;
  const url = isWeb(named) && (!isWeb(base) || (isOneSite(base, named) && (named.pathname + named.search !== '/' || base.pathname === '/'))) ? named : base;
  url.hash = '';
  // `s`, `src`, `from` and the like carry the story's own number on some sites: a number is never tracking.
  for (const [name, value] of [...url.searchParams]) if (tracking.test(name) && !(needed.test(name) && /^\d+$/.test(value))) url.searchParams.delete(name);
  return url.href;
}

const isWeb = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);

/**
 * Whether one host is the other, or a name under it. Stricter than `core/article/same-site`, by which the background checks again what a
 * page claims: two names under one registered name are one site there, and their stories keep their own addresses here.
 */
function isOneSite(one: URL, other: URL): boolean {
  const [a, b] = [one, other].map(({ hostname }) => `.${hostname.replace(/^(?:www|m|amp)\./, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}
