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
  /** Numbers that touch the quote: «53» noted alone is another figure when its «مليار» becomes «مليون». */
  touching: Touching;
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
/** How far an advert may have pushed the surroundings, and what they still count for there: they may as well belong to another place. */
const ADVERT = 400;
const PUSHED = 0.5;
/** Signs that no text holds, to pin one end of an approximate match: each letter of drift costs one, up to this many. */
const PIN = '\u0001'.repeat(12);

export function prepare(quote: string, before: string, after: string): Wanted {
  const trimmed = quote.trim();
  // Blanks at the edges of the quote belong to its surroundings.
  const lead = quote.startsWith(' ') && !before.endsWith(' ') ? `${before} ` : before;
  const tail = quote.endsWith(' ') && !after.startsWith(' ') ? ` ${after}` : after;
  const start = lead.length;
  const all = lead + trimmed + tail;
  const span = { start, end: start + trimmed.length };
  return { quote: trimmed, before: lead, after: tail, numbers: readNumbers(trimmed), touching: readTouching(all, span), edgeBefore: edgeBefore(all, span.start), edgeAfter: edgeAfter(all, span.end) };
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
  if (edgeBefore(text, start) !== wanted.edgeBefore || edgeAfter(text, end) !== wanted.edgeAfter) return false;
  // A quote that cuts a number is held to the rest of it: «158» of «158.6» is not «158» of «1584.6».
  return (wanted.edgeBefore !== 'digit' || digitsBefore(text, start) === digitsBefore(wanted.before, wanted.before.length)) && (wanted.edgeAfter !== 'digit' || digitsAfter(text, end) === digitsAfter(wanted.after, 0));
}

/** Longer numbers than this are compared in part. */
const LONGEST_NUMBER = 24;
const digitsBefore = (text: string, at: number): string => /[\d.,]*$/.exec(text.slice(Math.max(0, at - LONGEST_NUMBER), at))![0].replace(/^[.,]+/, '');
const digitsAfter = (text: string, at: number): string => /^[\d.,]*/.exec(text.slice(at, at + LONGEST_NUMBER))![0].replace(/[.,]+$/, '');

/** Values of the numbers that go on directly before and after a span, nearest last and nearest first. */
export interface Touching {
  before: string[];
  after: string[];
}

/** How far from a quote a number may begin that still goes on into it. */
const REACH = 48;

function readTouching(text: string, { start, end }: Span): Touching {
  const from = Math.max(0, start - REACH);
  const tokens = readNumbers(text.slice(from, end + REACH)).map((token) => ({ value: token.value, start: token.start + from, end: token.end + from }));
  const before: string[] = [];
  const after: string[] = [];
  // Only a number at the very edge of the quote goes on: words between make it another figure.
  const first = tokens.findIndex((token) => token.end > start);
  if (first === -1 || tokens[first]!.start >= end) return { before, after };
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  if (tokens[first]!.start <= start + 1) for (let at = first; at > 0 && goesOn(text, tokens[at - 1]!.end, tokens[at]!.start); at--) before.unshift(tokens[at - 1]!.value);
  if (tokens[last]!.end >= end - 1) for (let at = last; at + 1 < tokens.length && goesOn(text, tokens[at]!.end, tokens[at + 1]!.start); at++) after.push(tokens[at + 1]!.value);
  return { before, after };
}

const goesOn = (text: string, from: number, to: number): boolean => to - from <= 2 && /^ ?و?$/.test(text.slice(from, to));

/**
 * Whether a place with the same quote is the same figure. A number beside it that differs, came or went makes it another;
 * one that an advert or a line's end has only pushed away does not.
 */
export function touchesSameNumbers(wanted: Wanted, text: string, span: Span): boolean {
  const now = readTouching(text, span);
  const { before, after } = wanted.touching;
  const sameBefore = before.join(' ') === now.before.join(' ') || (now.before.length === 0 && !wentFromBefore(wanted, text, span.start));
  const sameAfter = after.join(' ') === now.after.join(' ') || (now.after.length === 0 && !wentFromAfter(wanted, text, span.end));
  return sameBefore && sameAfter;
}

/** What shows that a number was taken away and not pushed away: what stood beyond it now stands here. */
const BEYOND = 6;

function wentFromAfter({ after, touching }: Wanted, text: string, end: number): boolean {
  const token = readNumbers(after.slice(0, REACH))[touching.after.length - 1];
  if (!token) return false;
  const rest = after.slice(token.end).trimStart();
  return rest.length >= BEYOND && text.slice(end, end + BEYOND + 1).trimStart().startsWith(rest.slice(0, BEYOND));
}

function wentFromBefore({ before, touching }: Wanted, text: string, start: number): boolean {
  const token = readNumbers(before.slice(-REACH)).at(-touching.before.length);
  if (!token) return false;
  const rest = before.slice(0, Math.max(0, before.length - REACH) + token.start).trimEnd();
  return rest.length >= BEYOND && text.slice(Math.max(0, start - BEYOND - 1), start).trimEnd().endsWith(rest.slice(-BEYOND));
}

/** Compares what stands around a place with what was described. */
export function compareSurroundings(wanted: Wanted, { text }: AnchorText, { start, end }: Span): Surroundings {
  const runBefore = commonBefore(wanted.before, wanted.before.length, text, start);
  const runAfter = commonAfter(wanted.after, 0, text, end);
  const before = shareOf(wanted.before, runBefore, (reach) => text.slice(Math.max(0, start - wanted.before.length - reach), start) + PIN, wanted.before + PIN);
  const after = shareOf(wanted.after, runAfter, (reach) => PIN + text.slice(end, end + wanted.after.length + reach), PIN + wanted.after);
  const length = wanted.before.length + wanted.after.length;
  const atEnd = end + 4 >= text.length && !/[\p{L}\d]/u.test(text.slice(end));
  return { runBefore, runAfter, before, after, atEnd, both: length === 0 ? 0 : (before * wanted.before.length + after * wanted.after.length) / length };
}

function shareOf(context: string, run: number, neighbourhood: (reach: number) => string, pinned: string): number {
  if (context === '') return 0;
  if (run === context.length) return 1;
  const near = findShare(neighbourhood(PIN.length), pinned, context.length, LEAST_SHARE);
  const share = near > 0 ? near : PUSHED * findShare(neighbourhood(ADVERT), context, context.length, LEAST_SHARE);
  return Math.max(share, run / context.length);
}
