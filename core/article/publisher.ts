import { type Publisher, publishers } from '../../lexicon/publishers.ts';
import { hostOfAddress } from './host-of-address.ts';

const byDomain = new Map<string, Publisher>(publishers.map((publisher) => [publisher.domain, publisher]));

/**
 * The known publisher of an address, by the longest domain of the table that its host ends in, or null:
 * for an unknown host, another scheme than http and https, or what is no address at all.
 */
export function findPublisher(url: string): Publisher | null {
  const host = hostOfAddress(url);
  if (host === null) return null;
  for (let at = 0; ; ) {
    const publisher = byDomain.get(host.slice(at));
    if (publisher) return publisher;
    const dot = host.indexOf('.', at);
    if (dot < 0) return null;
    at = dot + 1;
  }
}
