import { hashText, hashUnits, mix } from './hash.ts';
import { type Reading, readProclitics } from './proclitics.ts';
import { CITY, CITY_PART, NAME_TOKEN, type WordTable } from './word-table.ts';

export const PROCLITIC_BITS = 13;
const SHIFT = 32 - PROCLITIC_BITS;

/** What speaks for a reading of a name's first word. `before`: the word in front, folded; `isLast`: whether the name is that word alone. */
export function procliticRows(readings: readonly Reading[], at: number, kind: number, before: string, isLast: boolean, words: WordTable, isListed: (hash: number) => boolean): number[] {
  const whole = readings[0]!.text;
  const { text, cut } = readings[at]!;
  const rows: number[] = [];
  const say = (template: number, value: number) => { rows.push(mix(mix(template, value), cut * 4 + readings.length) >>> SHIFT); };
  const letters = hashUnits(whole, 0, cut, 1);
  const own = knownOf(hashText(whole), words, isListed);
  const rest = knownOf(hashText(text), words, isListed);
  const shorter = readings.length > at + 1 ? knownOf(hashText(readings[at + 1]!.text), words, isListed) : 0;
  say(1, 0); say(2, letters); say(3, rest); say(4, mix(own, rest)); say(5, mix(mix(own, rest), letters)); say(6, mix(rest, shorter));
  say(7, mix(text.startsWith('ال') ? 1 : 0, letters)); say(8, mix(kind, letters)); say(9, mix(Math.min(text.length, 8), letters));
  say(10, mix(hashUnits(text, 0, Math.min(3, text.length), 1), 0)); say(11, mix(hashUnits(whole, 0, Math.min(4, whole.length), 1), 0));
  say(12, hashText(text)); say(13, hashText(whole)); say(14, mix(hashText(before), letters)); say(15, mix(isLast ? 1 : 0, mix(own, rest)));
  return rows;
}

/** Four bits of what lists and unlabelled text know of a word. */
function knownOf(hash: number, words: WordTable, isListed: (hash: number) => boolean): number {
  const row = words.find(hash);
  const listed = isListed(hash) ? 64 : 0;
  if (row < 0) return listed;
  const flags = words.columns.flags[row]!;
  return listed | (words.columns.clusters[0][row]! > 0 ? 1 : 0) | ((flags & NAME_TOKEN) << 1) | (flags & (CITY | CITY_PART) ? 8 : 0) | (words.columns.soft[row]! ? 16 : 0);
}

/** Which letters of a name's first word stand before it. `weights`: one a row. Returns the count of letters. */
export function cutProclitics(word: string, kind: number, before: string, isLast: boolean, weights: ArrayLike<number>, words: WordTable, isListed: (hash: number) => boolean): number {
  const readings = readProclitics(word);
  let best = 0;
  let top = -Infinity;
  if (readings.length > 1) readings.forEach((_, at) => {
    let score = 0;
    for (const row of procliticRows(readings, at, kind, before, isLast, words, isListed)) score += weights[row]!;
    if (score > top) { top = score; best = at; }
  });
  return readings[best]!.cut;
}
