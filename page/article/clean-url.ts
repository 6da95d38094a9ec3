import { isSameSite } from '../../core/article/same-site.ts';

const tracking = /^(utm_|at_|fb_|ns_|mc_|pk_|_ga|__)|^(fbclid|gclid|dclid|igshid|yclid|twclid|msclkid|ref|ref_src|source|src|cmpid|ocid|spm|s|share|shared|amp|outputType|output|mibextid|traffic_source|ncid|xtor|rss|from|wt_mc|si|print|printable|printview|tmpl)$/i;
const needed = /^(id|p|s|src|from)$/i;

/**
 * An article's address as its identity: canonical where the page names one on the same site, without fragment and tracking parameters.
 * A canonical that points at the front page is a template's mistake and is not taken.
 */
export function cleanUrl(own: string, canonical: string | null): string {
  const base = parse(own);
  const named = canonical === null ? null : parse(canonical, own);
  const usable = named && /^https?:$/.test(named.protocol) && (named.pathname.length > 1 || named.search.length > 1 || !base || base.pathname.length <= 1) && (!base || !/^https?:$/.test(base.protocol) || isSameSite(base.hostname, named.hostname));
  const url = usable ? named : base;
  if (!url) return own;
  url.hash = '';
  // `s`, `src`, `from` and the like carry the story's own number on some sites: a number is never tracking.
  for (const [name, value] of [...url.searchParams]) if (tracking.test(name) && !(needed.test(name) && /^\d+$/.test(value))) url.searchParams.delete(name);
  return url.href;
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
