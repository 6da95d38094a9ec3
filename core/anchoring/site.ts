import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import { commonAfter, commonBefore, findShare } from './matching.ts';
import { type NumberToken, readNumbers } from './read-numbers.ts';

/** A described passage, levelled, ready to be looked for. */
export interface Wanted {
  quote: string;
  before: string;
  after: string;
  numbers: NumberToken[];
  /** The numbers with those that touch the quote: «53» noted alone is another figure when its «مليار» becomes «مليون». */
  wholeNumbers: string;
  /** What stands directly at each edge, to keep «53» out of «153». */
  edgeBefore: Edge;
  edgeAfter: Edge;
}

/** How well the surroundings of a place agree with the described ones. */
export interface Surroundings {
  /** Characters that agree without a gap, before and after. */
  runBefore: number;
  runAfter: number;
  /** 0 to 1 each; 0 where nothing was described. */
  before: number;
  after: number;
  /** Both sides by their length, 0 to 1. */
  both: number;
  /** Nothing but signs stands behind it in the text. */
  atEnd: boolean;
}

type Edge = 'digit' | 'letter' | 'other';

/** Below this an approximate match of the surroundings is chance: unrelated Arabic texts share up to about half. */
const LEAST_SHARE = 0.65;
/** How far edited surroundings may have drifted, and how far an advert may have pushed them. */
const DRIFT = 24;
const ADVERT = 400;

export function prepare(quote: string, before: string, after: string): Wanted {
  const trimmed = quote.trim();
  // Blanks at the edges of the quote belong to its surroundings.
  const lead = quote.startsWith(' ') && !before.endsWith(' ') ? `${before} ` : before;
  const tail = quote.endsWith(' ') && !after.startsWith(' ') ? ` ${after}` : after;
  const start = lead.length;
  const all = lead + trimmed + tail;
  const span = { start, end: start + trimmed.length };
  return { quote: trimmed, before: lead, after: tail, numbers: readNumbers(trimmed), wholeNumbers: readWholeNumbers(all, span), edgeBefore: edgeBefore(all, span.start), edgeAfter: edgeAfter(all, span.end) };
}

const isDigit = (text: string, at: number): boolean => { const unit = text.charCodeAt(at); return unit >= 0x30 && unit <= 0x39; };
const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && /\p{L}/u.test(text[at]!);
const isMark = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

export const edgeBefore = (text: string, at: number): Edge =>
  isDigit(text, at) && (isDigit(text, at - 1) || (isMark(text, at - 1) && isDigit(text, at - 2))) ? 'digit' : isLetter(text, at) && isLetter(text, at - 1) ? 'letter' : 'other';
export const edgeAfter = (text: string, at: number): Edge =>
  isDigit(text, at - 1) && (isDigit(text, at) || (isMark(text, at) && isDigit(text, at + 1))) ? 'digit' : isLetter(text, at - 1) && isLetter(text, at) ? 'letter' : 'other';

/** Whether the edges of a place cut no number or word that the described edges did not cut. */
export function hasSameEdges(wanted: Wanted, text: string, { start, end }: Span): boolean {
  return edgeBefore(text, start) === wanted.edgeBefore && edgeAfter(text, end) === wanted.edgeAfter;
}

/** The numbers of a span and those that go on directly before and after it, as one comparable string. */
export function readWholeNumbers(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - 48);
  const to = Math.min(text.length, end + 48);
  const tokens = readNumbers(text.slice(from, to)).map((token) => ({ value: token.value, start: token.start + from, end: token.end + from }));
  let first = tokens.findIndex((token) => token.end > start);
  if (first === -1 || tokens[first]!.start >= end) return '';
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  // Only a number at the very edge goes on: words between make it another figure.
  if (tokens[first]!.start <= start + 1) while (first > 0 && goesOn(text, tokens[first - 1]!.end, tokens[first]!.start)) first--;
  if (tokens[last]!.end >= end - 1) while (last + 1 < tokens.length && goesOn(text, tokens[last]!.end, tokens[last + 1]!.start)) last++;
  return tokens.slice(first, last + 1).map((token) => token.value).join(' ');
}

const goesOn = (text: string, from: number, to: number): boolean => to - from <= 2 && /^ ?و?$/.test(text.slice(from, to));

/** Compares what stands around a place with what was described. */
export function compareSurroundings(wanted: Wanted, { text }: AnchorText, { start, end }: Span): Surroundings {
  const runBefore = commonBefore(wanted.before, wanted.before.length, text, start);
  const runAfter = commonAfter(wanted.after, 0, text, end);
  const before = shareOf(wanted.before, runBefore, (reach) => text.slice(Math.max(0, start - wanted.before.length - reach), start));
  const after = shareOf(wanted.after, runAfter, (reach) => text.slice(end, end + wanted.after.length + reach));
  const length = wanted.before.length + wanted.after.length;
  const atEnd = end + 4 >= text.length && !/[\p{L}\d]/u.test(text.slice(end));
  return { runBefore, runAfter, before, after, atEnd, both: length === 0 ? 0 : (before * wanted.before.length + after * wanted.after.length) / length };
}

function shareOf(context: string, run: number, neighbourhood: (reach: number) => string): number {
  if (context === '') return 0;
  if (run === context.length) return 1;
  const near = findShare(neighbourhood(DRIFT), context, LEAST_SHARE);
  const share = near > 0 ? near : 0.85 * findShare(neighbourhood(ADVERT), context, LEAST_SHARE);
  return Math.max(share, run / context.length);
}
