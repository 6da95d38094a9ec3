import type { Span } from './span.ts';

/** `break` is a line feed: no rule reads across it. White space is no token; `spaceBefore` tells of it. */
export type TokenType = 'arabic' | 'latin' | 'digits' | 'sign' | 'break';

export interface Token extends Span {
  type: TokenType;
  text: string;
  spaceBefore: boolean;
}

/** White space. */
export const BLANK = 0;
const ARABIC = 1;
export const LATIN = 2;
const DIGIT = 3;
export const SIGN = 4;
const BREAK = 5;
const NAMES: readonly TokenType[] = ['sign', 'arabic', 'latin', 'digits', 'sign', 'break'];

/** The class of each UTF-16 unit. A run of one is a token, but for BLANK and SIGN. */
export const unitClasses: Readonly<Uint8Array> = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(SIGN);
  // All units in a row: an expression that runs over them costs a hundredth of one for each.
  let all = '';
  for (let unit = 0; unit < 0x10000; unit += 0x1000) all += String.fromCharCode(...Array.from({ length: 0x1000 }, (_, at) => unit + at));
  const mark = (units: RegExp, kind: number) => { for (const { index, 0: run } of all.matchAll(units)) table.fill(kind, index, index + run.length); };
  mark(/[\s\u0000-\u0008]+/g, BLANK);
  mark(/\p{Nd}+/gu, DIGIT);
  mark(/[\p{L}\p{M}]+/gu, LATIN);
  // Letters and digits beyond the BMP come as two units; keep the pair together as one run.
  table.fill(LATIN, 0xd800, 0xe000);
  mark(/(?:(?=\p{Script=Arabic})\p{L})+/gu, ARABIC);
  table[0x0a] = BREAK;
  return table;
}

/**
 * The tokens of a text as a struct of arrays: nine bytes a token and nothing for the garbage collector to follow, so that ten megabytes
 * are read as fast, byte for byte, as ten kilobytes. Positions are token indices; all are within 0 and `length`.
 */
export interface TokenTable {
  readonly text: string;
  readonly length: number;
  /** Offsets (UTF-16) in `text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The class of each token, with SPACE_BEFORE. Read it with `typeOf` and `hasSpaceBefore`. */
  readonly kinds: Uint8Array;
}

const SPACE_BEFORE = 8;

export const typeOf = (tokens: TokenTable, at: number): TokenType => NAMES[tokens.kinds[at]! & 7]!;
export const hasSpaceBefore = (tokens: TokenTable, at: number): boolean => tokens.kinds[at]! >= SPACE_BEFORE;

/** Parts a folded text into runs of one class; every sign stands alone. Spans count in the text given. O(length). */
export function scanTokens(text: string): TokenTable {
  const { length } = text;
  // A token of Arabic is five letters and a space; dense signs make the tables grow.
  let starts = new Uint32Array((length >> 2) + 16);
  let ends = new Uint32Array(starts.length);
  let kinds = new Uint8Array(starts.length);
  let size = 0;
  let space = 0;
  for (let at = 0; at < length;) {
    const kind = unitClasses[text.charCodeAt(at)]!;
    if (kind === BLANK) { space = SPACE_BEFORE; at++; continue; }
    let end = at + 1;
    if (kind < SIGN) while (end < length && unitClasses[text.charCodeAt(end)] === kind) end++;
    if (size === starts.length) [starts, ends, kinds] = [grow(starts, new Uint32Array(size * 2)), grow(ends, new Uint32Array(size * 2)), grow(kinds, new Uint8Array(size * 2))];
    starts[size] = at;
    ends[size] = end;
    kinds[size++] = kind | space;
    space = 0;
    at = end;
  }
  return { text, length: size, starts, ends, kinds };
}

function grow<Table extends Uint32Array | Uint8Array>(from: Table, to: Table): Table {
  to.set(from);
  return to;
}

/** The same as objects, for readers that keep few of them. */
export function tokenize(text: string): Token[] {
  const table = scanTokens(text);
  const tokens: Token[] = [];
  for (let at = 0; at < table.length; at++) {
    const start = table.starts[at]!;
    const end = table.ends[at]!;
    tokens.push({ type: typeOf(table, at), start, end, text: text.slice(start, end), spaceBefore: hasSpaceBefore(table, at) });
  }
  return tokens;
}
