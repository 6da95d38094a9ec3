import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import type { SearchedText } from './searched-text.ts';
import { commonAfter, commonBefore } from './matching.ts';
import { type Wanted, edgeAfter, edgeBefore } from './site.ts';

/** Length of the pieces that are looked for letter by letter, in levelled characters. */
const PIECE = 16;
const SHORT_PIECE = 7;
const MOST_PIECES = 12;
const MOST_HITS = 24;
const MOST_PLACES = 32;
/** How much of a quote's beginning and end is looked for where something was put between them. */
const EDGE = 8;
/** The longest quote that is searched approximately as a whole. */
const MOST_SEARCHED = 4_000;

/**
 * Where an edited quote may stand now: between what stood before and after it, and wherever a piece of it or of its surroundings still stands.
 * Pieces are found exactly and only their neighbourhoods are searched approximately, so that a lost note costs a few scans of the text, not a matrix.
 */
export function findEditedPlaces(wanted: Wanted, levelled: SearchedText): Span[] {
  const { text } = levelled;
  const { quote, before, after } = wanted;
  const parted: Span[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [piece, distance] of pieces(before, 'end')) for (const at of levelled.findAll(piece, MOST_HITS)) starts.push(at + distance);
  for (const [piece, distance] of pieces(after, 'start')) for (const at of levelled.findAll(piece, MOST_HITS)) ends.push(at - distance);
  const inner: number[] = [];
  // An advert inside the quote leaves its beginning and its end.
  if (quote.length >= 8) {
    const part = Math.min(EDGE, Math.floor(quote.length / 2));
    const heads = levelled.findAll(quote.slice(0, part), MOST_HITS);
    const tails = levelled.findAll(quote.slice(-part), MOST_HITS).map((at) => at + part);
    for (const start of [...heads, ...starts]) for (const end of [...tails, ...ends]) if (isParted(wanted, levelled, { start, end })) parted.push({ start, end });
  }
  for (const [at, piece] of cut(quote)) for (const hit of levelled.findAll(piece, MOST_HITS)) inner.push(hit - at);

  const places = new Map<string, Span>();
  const add = (span: Span) => {
    const place = trim(text, span, wanted);
    if (places.size < MOST_PLACES && place.end > place.start) places.set(`${place.start} ${place.end}`, place);
  };
  const longest = 2 * quote.length + 32;
  parted.forEach(add);
  for (const start of starts) for (const end of ends) if (end > start && (end - start <= longest || isParted(wanted, levelled, { start, end }))) add({ start, end });
  // Of a long passage both ends are needed: as many words as it had are not where it ends now.
  const words = quote.length > MOST_SEARCHED ? 0 : quote.split(' ').length;
  if (words > 0) for (const start of starts) add({ start, end: nextWords(text, start, words) });
  if (words > 0) for (const end of ends) add({ start: previousWords(text, end, words), end });
  const searched = new Set<number>();
  for (const from of [...inner, ...starts, ...ends.map((end) => end - quote.length)]) {
    const bucket = Math.round(from / 32);
    if (quote.length > MOST_SEARCHED || searched.has(bucket) || searched.size >= MOST_PLACES) continue;
    searched.add(bucket);
    const place = searchNear(text, quote, from);
    if (place) add(place);
  }
  return [...places.values()];
}

/** The longest advert that a page puts into a sentence, in levelled characters. */
const LONGEST_ADVERT = 300;

/** What an advert begins with where it has no line of its own. */
const ADVERT_WORD = /^[\s[(|*-]*(?:[[(|*]|-+ |اعلان|اقرا|شاهد|تابع|للمزيد|طالع|انظر)/u;

/**
 * Whether a place is the quote in two parts with an advert put between them. A number is never parted: each part ends at a blank. Where the advert has
 * no line of its own and does not begin as one, the parts have to be long and without figures: two figures of one sentence share their unit.
 */
export function isParted({ quote, numbers }: Pick<Wanted, 'quote' | 'numbers'>, levelled: AnchorText, { start, end }: Span): boolean {
  const { text } = levelled;
  if (end - start > quote.length + LONGEST_ADVERT || end - start <= quote.length) return false;
  const longest = commonAfter(quote, 0, text, start);
  const tail = commonBefore(quote, quote.length, text, end);
  const gaps = listGaps(quote, longest, tail).map((head): Span => ({ start: start + head, end: end - (quote.length - head) + 1 })).filter((gap) => text[gap.start] === ' ' && text[gap.end - 1] === ' ' && gap.end - gap.start >= 4);
  // What was put in may begin as the second part does, «وكانت … وكانت»: then the lines tell the parts.
  if (gaps.some((gap) => levelled.isOwnLine(gap))) return true;
  const [last] = gaps;
  if (!last) return false;
  const between = text.slice(last.start, last.end);
  if (between.includes(quote.slice(-Math.min(8, quote.length))) || between.includes(quote.slice(0, 8))) return false;
  return ADVERT_WORD.test(between) || (numbers.length === 0 && quote.length >= 28 && between.length <= 120);
}

/** The blanks at which a quote may be parted, the last first: what stands before one is in the first `longest` characters, what stands behind it in the last `tail`. */
function listGaps(quote: string, longest: number, tail: number): number[] {
  const gaps: number[] = [];
  if (tail >= 2) for (let head = quote.lastIndexOf(' ', longest); head >= Math.max(2, quote.length - 1 - tail); head = quote.lastIndexOf(' ', head - 1)) gaps.push(head);
  return gaps;
}

/** Pieces of the context nearest to the quote, each with its distance from it: a word or a figure beside the quote may have been edited. */
function pieces(context: string, near: 'start' | 'end'): [string, number][] {
  const found: [string, number][] = [];
  for (const [skip, length] of [[0, PIECE], [0, SHORT_PIECE], [PIECE, PIECE]] as const) {
    const piece = near === 'end' ? context.slice(Math.max(0, context.length - skip - length), context.length - skip) : context.slice(skip, skip + length);
    if (piece.trim().length >= 4) found.push([piece, near === 'end' ? piece.length + skip : skip]);
  }
  return found;
}

/** Pieces of the quote with their offsets, evenly spread. */
function cut(quote: string): [number, string][] {
  const count = Math.min(MOST_PIECES, Math.floor(quote.length / PIECE));
  return Array.from({ length: count }, (_, index): [number, string] => {
    const at = Math.floor((index * (quote.length - PIECE)) / Math.max(1, count - 1));
    return [at, quote.slice(at, at + PIECE)];
  });
}

function searchNear(text: string, quote: string, from: number): Span | null {
  const slack = Math.max(24, Math.floor(quote.length / 4));
  const windowStart = Math.max(0, from - slack);
  const window = text.slice(windowStart, from + quote.length + slack);
  const matches = search(window, quote, Math.floor(quote.length * 0.4));
  const best = matches.toSorted((a, b) => Math.abs(a.end - a.start - quote.length) - Math.abs(b.end - b.start - quote.length))[0];
  return best && best.end > best.start ? { start: windowStart + best.start, end: windowStart + best.end } : null;
}

/** The longest rest of a number that is taken in. */
const MOST_DIGITS = 16;

/** Without blanks at the edges, and to whole words and numbers unless the described quote began or ended inside one. */
function trim(text: string, { start, end }: Span, wanted: Wanted): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  // A quote that began behind a proclitic, «بـ6», begins behind it now.
  if (wanted.edgeBefore === 'other' && !/\p{L}$/u.test(wanted.before)) while (from > 0 && from < to && edgeBefore(text, from) !== 'other') from--;
  if (wanted.edgeAfter === 'other') while (to < text.length && from < to && edgeAfter(text, to) !== 'other') to++;
  // A number is never cut at its own point or comma.
  while (/[.,]/.test(text[from] ?? '') && /\d/.test(text[from - 1] ?? '') && /\d/.test(text[from + 1] ?? '')) from -= 1;
  if (wanted.edgeAfter !== 'digit' && /\d[.,]?$/.test(text.slice(from, to).slice(-2))) to += /^(?:[.,](?=\d))?\d*/.exec(text.slice(to, to + MOST_DIGITS))![0].length;
  while (from > 0 && /\d/.test(text[from] ?? '') && wanted.edgeBefore !== 'digit' && edgeBefore(text, from) === 'digit') from -= 1;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

function nextWords(text: string, start: number, count: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  for (let words = 0; words < count && at < text.length; words++) {
    const blank = text.indexOf(' ', at + 1);
    at = blank === -1 ? text.length : blank;
  }
  return stripSigns(text, at, start);
}

function previousWords(text: string, end: number, count: number): number {
  let at = Math.min(end, text.length);
  while (at > 0 && text[at - 1] === ' ') at--;
  for (let words = 0; words < count && at > 0; words++) at = text.lastIndexOf(' ', at - 2) + 1;
  return at;
}

/** A full stop after the last word is the sentence's. */
function stripSigns(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && /[.,،؛:!؟"')]/.test(text[at - 1]!)) at--;
  return at;
}
