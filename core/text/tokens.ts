import type { Span } from './span.ts';

/** `break` is a line feed: no rule reads across it. White space is no token; `spaceBefore` tells of it. */
export type TokenType = 'arabic' | 'latin' | 'digits' | 'sign' | 'break';

export interface Token extends Span {
  type: TokenType;
  text: string;
  spaceBefore: boolean;
}

const NONE = 0;
const ARABIC = 1;
const LATIN = 2;
const DIGIT = 3;
const SIGN = 4;
const BREAK = 5;
const NAMES: readonly TokenType[] = ['sign', 'arabic', 'latin', 'digits', 'sign', 'break'];

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(SIGN);
  for (let unit = 0; unit < 0x10000; unit++) {
    const letter = String.fromCharCode(unit);
    if (/\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter)) table[unit] = ARABIC;
    else if (/[\p{L}\p{M}]/u.test(letter)) table[unit] = LATIN;
    else if (/\p{Nd}/u.test(letter)) table[unit] = DIGIT;
    else if (/[\s\u0000-\u0008]/u.test(letter)) table[unit] = NONE;
  }
  // Letters and digits beyond the BMP come as two units; keep the pair together as one run.
  table.fill(LATIN, 0xd800, 0xe000);
  table[0x0a] = BREAK;
  return table;
}

/** Parts a folded text into runs of one class; every sign stands alone. Spans count in the text given. O(length). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaceBefore = false;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)]!;
    if (kind === NONE) { spaceBefore = true; at++; continue; }
    let end = at + 1;
    if (kind < SIGN) while (end < text.length && classes[text.charCodeAt(end)] === kind) end++;
    tokens.push({ type: NAMES[kind]!, start: at, end, text: text.slice(at, end), spaceBefore });
    spaceBefore = false;
    at = end;
  }
  return tokens;
}
