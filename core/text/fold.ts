import type { Span } from './span.ts';

/** A text with its spellings levelled, and the way back to the source. */
export interface FoldedText {
  readonly text: string;
  /** Source offset (UTF-16) of each folded code unit, and of the end: `text.length + 1` entries, never decreasing. */
  readonly offsets: Uint32Array;
  /** The source span of a folded span. Tashkeel and tatweel after its last letter belong to it; bidi marks around it do not. */
  toSource(span: Span): Span;
  /** The first folded offset at or after a source offset. */
  toFolded(sourceOffset: number): number;
}

/** Of a unit that the fold leaves out. */
export const DROP = 0xffff;
const EXPAND = 0xfffe;

const expansions = new Map<number, string>();

/** What each UTF-16 unit becomes: itself, another unit, DROP, or EXPAND (see `expansions`). Built once: the fold is one table look-up a unit. */
export const foldedUnits: Readonly<Uint16Array> = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const map = (from: string, to: string) => { for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0); };
  const drop = (first: number, last: number) => units.fill(DROP, first, last + 1);

  // Presentation forms (seen live: «جُمادى اﻷولى») and full-width signs; a ligature becomes several letters.
  for (const [first, last] of [[0xfb50, 0xfdff], [0xfe70, 0xfefc], [0xff01, 0xff5e]] as const) {
    for (let unit = first; unit <= last; unit++) {
      const plain = foldPlain(String.fromCharCode(unit).normalize('NFKC'));
      if (plain.length === 1) units[unit] = plain.charCodeAt(0);
      else if (plain.length === 0) units[unit] = DROP;
      else { units[unit] = EXPAND; expansions.set(unit, plain); }
    }
  }
  map('أإآٱ', 'ا');
  map('ىی', 'ي');
  map('ک', 'ك');
  map('ةۃە', 'ه');
  for (let digit = 0; digit < 10; digit++) {
    units[0x660 + digit] = 0x30 + digit;
    units[0x6f0 + digit] = 0x30 + digit;
  }
  for (const space of [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) units[space] = 0x20;
  for (let space = 0x2000; space <= 0x200a; space++) units[space] = 0x20;
  drop(0x064b, 0x065f); // tashkeel
  drop(0x0610, 0x061a);
  drop(0x06d6, 0x06dc);
  drop(0x0670, 0x0670);
  drop(0x0640, 0x0640); // tatweel: in a quarter of news articles
  drop(0x061c, 0x061c);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2069);
  drop(0xfeff, 0xfeff);
  drop(0x00ad, 0x00ad);
  // The two sentinel values are non-characters; a text that holds them loses them.
  units[0xfffe] = DROP;
  units[0xffff] = DROP;
  return units;
}

function foldPlain(text: string): string {
  return text.replace(/[\u064b-\u0652\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}

const isCarriedMark = (unit: number): boolean => (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670 || unit === 0x0640;

/**
 * Levels the spellings of Arabic: hamza on alef, yeh and kaf (Persian too), teh marbuta, tashkeel, tatweel, presentation forms,
 * the three digit sets, spaces, bidi and zero-width marks. One fold serves figures, entities, anchoring and search.
 * Line feeds stay, since they part blocks. O(length).
 */
export function fold(source: string): FoldedText {
  const length = source.length;
  let units = new Uint16Array(length + 16);
  let offsets = new Uint32Array(length + 17);
  let size = 0;
  for (let at = 0; at < length; at++) {
    const to = foldedUnits[source.charCodeAt(at)]!;
    if (to < EXPAND) {
      if (size + 1 >= units.length) [units, offsets] = grow(units, offsets);
      units[size] = to;
      offsets[size++] = at;
    } else if (to === EXPAND) {
      const letters = expansions.get(source.charCodeAt(at))!;
      while (size + letters.length >= units.length) [units, offsets] = grow(units, offsets);
      for (let i = 0; i < letters.length; i++) { units[size] = letters.charCodeAt(i); offsets[size++] = at; }
    }
  }
  offsets[size] = length;
  return new Folded(source, decode(units, size), offsets.subarray(0, size + 1));
}

function grow(units: Uint16Array<ArrayBuffer>, offsets: Uint32Array<ArrayBuffer>): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const moreUnits = new Uint16Array(units.length * 2);
  const moreOffsets = new Uint32Array(units.length * 2 + 1);
  moreUnits.set(units);
  moreOffsets.set(offsets);
  return [moreUnits, moreOffsets];
}

/** In pieces: one call with a million arguments overflows the stack. */
function decode(units: Uint16Array, size: number): string {
  let text = '';
  for (let at = 0; at < size; at += 8192) text += String.fromCharCode.apply(null, units.subarray(at, Math.min(size, at + 8192)) as unknown as number[]);
  return text;
}

class Folded implements FoldedText {
  readonly text: string;
  readonly offsets: Uint32Array;
  readonly #source: string;

  constructor(source: string, text: string, offsets: Uint32Array) {
    this.#source = source;
    this.text = text;
    this.offsets = offsets;
  }

  toSource({ start, end }: Span): Span {
    if (end <= start) return { start: this.offsets[start]!, end: this.offsets[start]! };
    let sourceEnd = this.offsets[end - 1]! + 1;
    while (sourceEnd < this.#source.length && isCarriedMark(this.#source.charCodeAt(sourceEnd))) sourceEnd++;
    return { start: this.offsets[start]!, end: sourceEnd };
  }

  toFolded(sourceOffset: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.offsets[middle]! < sourceOffset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
