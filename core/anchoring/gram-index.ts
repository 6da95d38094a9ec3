/** Letters of a gram: the shortest pattern that the index finds without a scan. */
const GRAM = 4;
/** Bits of the table of grams; some share a place, which costs a comparison and no more. */
const BITS = 17;

/**
 * Where a pattern stands in a text, by an index of all runs of four units: a lost note asks some thirty times, and each scan of a long article costs
 * more than all of these together. Built in one pass, 8 bytes a unit of the text.
 */
export class GramIndex {
  readonly #text: string;
  /** The first place of each gram, one more than it; 0 for none. */
  readonly #first = new Int32Array(1 << BITS);
  readonly #counts = new Int32Array(1 << BITS);
  /** The next place of the same gram behind each place, likewise. */
  readonly #next: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const last = text.length - GRAM;
    this.#next = new Int32Array(Math.max(0, last + 1));
    // From the end, so that places come in order.
    for (let at = last; at >= 0; at--) {
      const gram = hash(text, at);
      this.#next[at] = this.#first[gram]!;
      this.#first[gram] = at + 1;
      this.#counts[gram]!++;
    }
  }

  /** Places in order, also overlapping ones, at most `most`. */
  findAll(pattern: string, most: number): number[] {
    const places: number[] = [];
    if (pattern.length < GRAM) return scan(this.#text, pattern, most);
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + GRAM <= pattern.length && at < MOST_GRAMS; at++) {
      const count = this.#counts[hash(pattern, at)]!;
      if (count < fewest) { fewest = count; rarest = at; }
    }
    for (let link = this.#first[hash(pattern, rarest)]!; link !== 0 && places.length < most; link = this.#next[link - 1]!) {
      const start = link - 1 - rarest;
      if (start >= 0 && this.#text.startsWith(pattern, start)) places.push(start);
    }
    return places;
  }
}

/** So many grams of a long pattern are weighed. */
const MOST_GRAMS = 48;

function hash(text: string, at: number): number {
  const mixed = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^ Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) & ((1 << BITS) - 1);
}

function scan(text: string, pattern: string, most: number): number[] {
  const places: number[] = [];
  if (pattern === '') return places;
  for (let at = text.indexOf(pattern); at !== -1 && places.length < most; at = text.indexOf(pattern, at + 1)) places.push(at);
  return places;
}
