import { type FoldedText, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A text as anchoring compares it: folded, every run of white space one blank, signs levelled that editors swap; with the way back. */
export interface AnchorText {
  readonly text: string;
  /** The source span of a span of `text`. */
  toSource(span: Span): Span;
  /** The first offset in `text` at or after a source offset. */
  fromSource(sourceOffset: number): number;
}

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
  return new Levelled(fold(source));
}

class Levelled implements AnchorText {
  readonly text: string;
  readonly #folded: FoldedText;
  /** Folded offset of each unit of `text`, and of the end. */
  readonly #offsets: Uint32Array;

  constructor(folded: FoldedText) {
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
