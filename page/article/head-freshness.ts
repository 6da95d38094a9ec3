import { bare } from '../../core/article/level-text.ts';

interface Seen {
  /** The page's own name for what it shows: canonical address and title. */
  head: string;
  /** Path and query at which that name was first seen. */
  at: string;
}

/** Our own world's, which the page cannot see: a script that is injected again must know what its former self saw. */
const slot = globalThis as { seenHeads?: WeakMap<Document, Seen> };
const seen = (slot.seenHeads ??= new WeakMap<Document, Seen>());

/**
 * Whether the head speaks of a story that is not the one at this address: navigation inside a page changes address and text, and many
 * sites never touch their canonical link, Open Graph and JSON-LD again; so does an endless scroll. Remembers for each document where its head was first seen.
 */
export function isHeadStale(document: Document, canonical: string, title: string): boolean {
  const { location } = document;
  if (!location) return false;
  const head = `${canonical} ${title}`;
  const at = location.pathname + location.search;
  const before = seen.get(document);
  if (before?.head === head) return before.at !== at;
  seen.set(document, { head, at });
  // Most titles repeat it as it is, and no address need be taken apart.
  if (before || title === '' || document.title.includes(title) || !URL.canParse(canonical, location.href)) return false;
  // Seen for the first time, a head is foreign when neither its address nor its title is the page's.
  const named = new URL(canonical, location.href);
  if (named.host !== location.host || named.pathname === location.pathname || location.pathname.length < 2) return false;
  const [own, claimed] = [bare(document.title), bare(title)];
  return own.length > 12 && claimed.length > 12 && !own.includes(claimed.slice(0, 24)) && !claimed.includes(own.slice(0, 24));
}
