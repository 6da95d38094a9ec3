import search from 'approx-string-match';
import type { Span } from '../../../core/text/span.ts';

/** What every rule is given: the quote with 32 characters of context, and the offsets. */
export interface Described extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Another tool's rule for finding a quote again, rebuilt from its documented behaviour. None tells that a figure changed. */
export type PeerRule = (later: string, described: Described) => Span | null;

export const describeForPeers = (text: string, { start, end }: Span): Described => ({ start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) });

/** The same letters with the same letters around them. */
const exact: PeerRule = (later, { exact: quote, prefix, suffix }) => {
  const at = later.indexOf(prefix + quote + suffix);
  return at === -1 ? null : { start: at + prefix.length, end: at + prefix.length + quote.length };
};

/** The same letters, whatever is around them; of several places the nearest. */
const nearest: PeerRule = (later, { exact: quote, start }) => {
  let best: number | null = null;
  for (let at = later.indexOf(quote); at !== -1; at = later.indexOf(quote, at + 1)) if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === null ? null : { start: best, end: best + quote.length };
};

const offsets: PeerRule = (later, { start, end }) => (start < later.length ? { start, end: Math.min(end, later.length) } : null);

/** Approximate search with up to half of the letters wrong; quote, context and place weighed; no least score. */
const fuzzy: PeerRule = (later, { exact: quote, prefix, suffix, start }) => {
  let best: { score: number; span: Span } | null = null;
  for (const match of search(later, quote, Math.min(256, Math.floor(quote.length / 2)))) {
    const quoteScore = 1 - match.errors / quote.length;
    const before = alike(later.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = alike(later.slice(match.end, match.end + suffix.length), suffix);
    const place = 1 - Math.abs(match.start - start) / Math.max(1, later.length);
    const score = (50 * quoteScore + 20 * before + 20 * after + 2 * place) / 92;
    if (best === null || score > best.score) best = { score, span: { start: match.start, end: match.end } };
  }
  return best?.span ?? null;
};

function alike(found: string, wanted: string): number {
  if (wanted === '') return 1;
  const errors = search(found, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}

/** As diff-match-patch searches: errors by length plus distance from the expected place by a thousand, together at most a half. */
const near: PeerRule = (later, { exact: quote, start }) => {
  let best: { score: number; span: Span } | null = null;
  for (const match of search(later, quote, Math.floor(quote.length / 2))) {
    const score = match.errors / quote.length + Math.abs(match.start - start) / 1000;
    if (score <= 0.5 && (best === null || score < best.score)) best = { score, span: { start: match.start, end: match.end } };
  }
  return best?.span ?? null;
};

export const PEERS: Record<string, PeerRule> = { 'exact with context': exact, 'exact, nearest': nearest, offsets, 'fuzzy, no floor': fuzzy, 'fuzzy near the place': near };
