import { LIMITS } from '../notes/limits.ts';
import type { Claims } from './claims.ts';

/** How much claims hold, or any part of them: UTF-16 units of all texts, and one for each value, so that empty ones are not free. */
export function measureClaims(claims: unknown): number {
  if (typeof claims === 'string') return claims.length + 1;
  return typeof claims === 'object' && claims !== null ? Object.values(claims).reduce((sum: number, inner) => sum + measureClaims(inner), 0) : 1;
}

/**
 * What of a page's claims goes into one message (LIMITS.claimsText): statements and lines are left out whole, those that tell the least for their
 * length first. An honest page loses nothing.
 */
export function fitClaims(claims: Claims): Claims {
  const { isStale, documentTitle } = claims;
  let room = LIMITS.claimsText - measureClaims({ isStale, documentTitle });
  const fit = <Item>(items: readonly Item[]): Item[] => items.filter((item) => {
    const length = measureClaims(item);
    if (length > room) return false;
    room -= length;
    return true;
  });
  // In the order in which they get room.
  const [times, dates, credits, marked, said] = [fit(claims.times), fit(claims.dates), fit(claims.credits), fit(claims.marked), fit(claims.said)];
  return { times, dates, credits, marked, said, linkedData: fit(claims.linkedData), isStale, documentTitle };
}
