import { type Publisher, publishers } from '../../lexicon/publishers.ts';

const byDomain = new Map<string, Publisher>(publishers.map((publisher) => [publisher.domain, publisher]));

/** Longer names are none (RFC 1035), and a hostile address is not walked for nothing. */
const LONGEST_HOST = 253;

/**
 * The known publisher of an address, by the longest domain of the table that its host ends in, or null:
 * for an unknown host, another scheme than http and https, or what is no address at all.
 */
export function findPublisher(url: string): Publisher | null {
  // `URL` belongs to the browser and to Node; the core has neither.
  const host = /^\s*https?:\/\/(?:[^/?#\\@]*@)?([^/?#\\@:]+)/i.exec(url.slice(0, 2048))?.[1]?.toLowerCase().replace(/\.$/, '');
  if (!host || host.length > LONGEST_HOST) return null;
  for (let at = 0; ; ) {
    const publisher = byDomain.get(host.slice(at));
    if (publisher) return publisher;
    const dot = host.indexOf('.', at);
    if (dot < 0) return null;
    at = dot + 1;
  }
}
