import search from 'approx-string-match';

/** Where `wanted` occurs in `text`, also overlapping itself, at most `most` places. */
export function findAll(text: string, wanted: string, most: number): number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at !== -1 && places.length < most; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** How many characters before `aEnd` in `a` and before `bEnd` in `b` are the same, at most `most`. */
export function commonBefore(a: string, aEnd: number, b: string, bEnd: number, most = Number.POSITIVE_INFINITY): number {
  const limit = Math.min(aEnd, bEnd, most);
  let length = 0;
  while (length < limit && a.charCodeAt(aEnd - length - 1) === b.charCodeAt(bEnd - length - 1)) length++;
  return length;
}

/** How many characters from `aStart` in `a` and from `bStart` in `b` are the same, at most `most`. */
export function commonAfter(a: string, aStart: number, b: string, bStart: number, most = Number.POSITIVE_INFINITY): number {
  const limit = Math.min(a.length - aStart, b.length - bStart, most);
  let length = 0;
  while (length < limit && a.charCodeAt(aStart + length) === b.charCodeAt(bStart + length)) length++;
  return length;
}

/** The longest pair that is compared letter by letter; longer ones by their words. */
const MOST_LETTERS = 4_000;

/** How alike two texts are, 0 to 1: one less the share of letters to change, of the longer. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (a.length === 0 || b.length === 0) return 0;
  if (longer > MOST_LETTERS) return compareWords(a, b);
  // The search leaves both ends of the text free; a sign that no text holds pins them.
  const [best] = search(`\u0001${b}\u0001`, `\u0001${a}\u0001`, longer);
  const errors = Math.max(best?.errors ?? longer, Math.abs(a.length - b.length));
  return Math.max(0, 1 - errors / longer);
}

function compareWords(a: string, b: string): number {
  const left = new Map<string, number>();
  const wordsOfA = a.split(' ');
  const wordsOfB = b.split(' ');
  for (const word of wordsOfA) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOfB) {
    const count = left.get(word) ?? 0;
    if (count > 0) { shared++; left.set(word, count - 1); }
  }
  return shared / Math.max(wordsOfA.length, wordsOfB.length);
}

/** The share of `wanted` that is found in `window`, 0 to 1, as one less the errors out of `length`; 0 below `least`. */
export function findShare(window: string, wanted: string, length: number, least: number): number {
  if (length === 0 || window === '') return 0;
  if (window.includes(wanted)) return 1;
  const [best] = search(window, wanted, Math.floor(length * (1 - least)));
  return best ? 1 - best.errors / length : 0;
}
