import type { Numeral } from './numeral.ts';
import type { Reader } from './reader.ts';

/** «عشرات المليارات», «مئات الآلاف», «آلاف», «بضعة ملايين»: an order of magnitude and no value. */
export function readVague(reader: Reader, at: number): Numeral | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (!meaning) return null;
  const { vague, some, scale } = meaning;
  let magnitude: number;
  if (vague) magnitude = vague;
  else if (some) magnitude = 1;
  else if (scale?.form === 'plural') magnitude = scale.power;
  else return null;
  let to = at + 1;
  // «بضع مئات»
  const hundreds = some ? reader.word(to).node?.meaning?.vague : undefined;
  if (hundreds && reader.word(to).prefix === 0) {
    magnitude = hundreds;
    to++;
  }
  for (let i = 0; i < 3; i++) {
    const next = reader.word(to).node?.meaning?.scale;
    if (next?.form !== 'plural' && !(some && i === 0 && next?.form === 'singular')) break;
    if (reader.word(to).prefix > 0) break;
    magnitude *= next.power;
    to++;
  }
  return { from: at, to, start: reader.startOf(at), end: reader.endOf(to), value: null, magnitude, script: 'words', scale: 1, definite: word.article, preposition: word.preposition, and: word.and };
}
