import type { Span } from '../../../core/text/span.ts';

/** A text made out of another; of each unit it is known which unit of the source it stands for (-1: of none). */
export interface TrackedText {
  text: string;
  origins: number[];
}

/** One piece of a tracked text: what is written, and the place in the source that it stands for, null where it is new. */
export interface Piece {
  text: string;
  /** Source units that the piece stands for: all of its units if they are as many, else all for the first. */
  from: Span | null;
}

export const keep = (source: string, start: number, end: number): Piece => ({ text: source.slice(start, end), from: { start, end } });
export const put = (text: string): Piece => ({ text, from: null });
export const replace = (text: string, start: number, end: number): Piece => ({ text, from: { start, end } });

export function assemble(pieces: readonly Piece[]): TrackedText {
  const parts: string[] = [];
  const origins: number[] = [];
  for (const { text, from } of pieces) {
    parts.push(text);
    for (let at = 0; at < text.length; at++) origins.push(from === null ? -1 : Math.min(from.start + at, from.end - 1));
  }
  return { text: parts.join(''), origins };
}

/** Writes every character of a source anew; combining marks and the like that `write` adds stand for the character they follow. */
export function rewrite(source: string, write: (character: string, at: number) => string): TrackedText {
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length;) {
    const character = String.fromCodePoint(source.codePointAt(at)!);
    pieces.push(replace(write(character, at), at, at + character.length));
    at += character.length;
  }
  return assemble(pieces);
}

/** Where the units of a source span stand now, from the first to the last in the order of the text; null where none of them is left. */
export function locate({ origins }: TrackedText, { start, end }: Span): Span | null {
  let first = -1;
  let last = -1;
  for (let at = 0; at < origins.length; at++) {
    const origin = origins[at]!;
    if (origin < start || origin >= end) continue;
    if (first === -1) first = at;
    last = at;
  }
  return first === -1 ? null : { start: first, end: last + 1 };
}

// The hamza also as a presentation form.
const TELLING = /(?![ـء\ufe80])[\p{L}\p{N}%٪$€]/u;

/** Whether two spans show a reader the same words: marks, blanks, signs and a last hamza at their edges do not count. */
export function showsSame(text: string, a: Span, b: Span): boolean {
  const [left, right] = [tighten(text, a), tighten(text, b)];
  return left.start === right.start && left.end === right.end;
}

function tighten(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && !TELLING.test(text[from]!)) from++;
  while (to > from && !TELLING.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
