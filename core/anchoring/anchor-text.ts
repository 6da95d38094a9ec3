import { type FoldedText, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A text as anchoring compares it: folded, every run of white space one blank, signs levelled that editors swap; with the way back. */
export interface AnchorText {
  readonly text: string;
  /** The source span of a span of `text`. */
  toSource(span: Span): Span;
  /** The first offset in `text` at or after a source offset. */
  fromSource(sourceOffset: number): number;
  /** Whether a span of `text` begins and ends in the source as a sentence does: at a line's end, or at a sign that ends one. Of a longer one either end will do. */
  isSentence(span: Span): boolean;
  /** Whether a span of `text`, from blank to blank, has one line or more of its own in the source. */
  isOwnLine(span: Span): boolean;
  /** Whether the source has a line feed in a span of `text`. */
  hasLineFeed(span: Span): boolean;
}

/** From this length on one end is enough: a heading may have been joined to what follows. */
const ENOUGH = 10;
const BEGINS = /(?:[\n.!?؟…:])[\s"»”’)\]]*$/u;
const ENDS = /^[\s"»”’)\]]*(?:$|[\n.!?؟…])/u;

const SPACE = 0x20;
/** A hamza on its own: «شيء» and «شي», «أجزاء» and «أجزا» stand for one another in hurried text. */
const LONE_HAMZA = 0x621;
const table = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const map = (from: string, to: string) => { for (const sign of from) units[sign.charCodeAt(0)] = to.charCodeAt(0); };
  // A paragraph that is split or joined is the same text: a line feed is a blank here.
  map('\n\r\v\f\u0085\u2028\u2029', ' ');
  // Decomposed text (NFD) writes these two as waw and yeh with a mark that the fold drops.
  map('ؤ', 'و');
  map('ئ', 'ي');
  // A page that turns to Arabic digits turns these with them.
  map('٫', '.');
  map('٬', ',');
  map('٪', '%');
  map('،', ',');
  map('؛', ';');
  map('؟', '?');
  map('«»“”„‟″', '"');
  map('‘’‚‛′', "'");
  map('‐‑‒–—―−', '-');
  return units;
}

/** Levels a text for anchoring. O(length). */
export function levelForAnchoring(source: string): AnchorText {
  return new Levelled(source, fold(source));
}

class Levelled implements AnchorText {
  readonly text: string;
  readonly #folded: FoldedText;
  /** Folded offset of each unit of `text`, and of the end. */
  readonly #offsets: Uint32Array;

  readonly #source: string;

  constructor(source: string, folded: FoldedText) {
    this.#source = source;
    const from = folded.text;
    const units = new Uint16Array(from.length);
    const offsets = new Uint32Array(from.length + 1);
    let size = 0;
    for (let at = 0; at < from.length; at++) {
      const unit = table[from.charCodeAt(at)]!;
      if (unit === LONE_HAMZA || (unit === SPACE && size > 0 && units[size - 1] === SPACE)) continue;
      units[size] = unit;
      offsets[size++] = at;
    }
    offsets[size] = from.length;
    this.text = decode(units, size);
    this.#folded = folded;
    this.#offsets = offsets.subarray(0, size + 1);
  }

  toSource({ start, end }: Span): Span {
    if (end <= start) return this.#folded.toSource({ start: this.#offsets[start]!, end: this.#offsets[start]! });
    let foldedEnd = this.#offsets[end - 1]! + 1;
    // A hamza that was left out behind the last letter belongs to its word.
    while (this.#folded.text.charCodeAt(foldedEnd) === LONE_HAMZA) foldedEnd++;
    return this.#folded.toSource({ start: this.#offsets[start]!, end: foldedEnd });
  }

  isSentence(span: Span): boolean {
    const { start, end } = this.toSource(span);
    const begins = start === 0 || BEGINS.test(this.#source.slice(Math.max(0, start - 4), start));
    // The sign that ends a sentence may be its last.
    const ends = /[.!?؟…]/.test(this.#source[end - 1] ?? '') || ENDS.test(this.#source.slice(end, end + 4));
    return end - start >= ENOUGH ? begins || ends : begins && ends;
  }

  isOwnLine({ start, end }: Span): boolean {
    return end - start > 2 && this.hasLineFeed({ start, end: start + 1 }) && this.hasLineFeed({ start: end - 1, end });
  }

  hasLineFeed({ start, end }: Span): boolean {
    const from = this.#folded.offsets[this.#offsets[start]!]!;
    const to = this.#folded.offsets[this.#offsets[Math.min(end, this.text.length)]!]!;
    return this.#source.slice(from, to).includes('\n');
  }

  fromSource(sourceOffset: number): number {
    const wanted = this.#folded.toFolded(sourceOffset);
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#offsets[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** In pieces: one call with a million arguments overflows the stack. */
function decode(units: Uint16Array, size: number): string {
  let text = '';
  for (let at = 0; at < size; at += 8192) text += String.fromCharCode.apply(null, units.subarray(at, Math.min(size, at + 8192)) as unknown as number[]);
  return text;
}
