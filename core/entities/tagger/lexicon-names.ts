import { COUNTRIES } from '../../../lexicon/countries.ts';
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts';
import { NAME_TABLES } from '../../../lexicon/name-tables.ts';
import { fold } from '../../text/fold.ts';
import { scanTokens, tokenize, typeOf } from '../../text/tokens.ts';
import { hashText, hashUnits } from './hash.ts';

const BITS = { person: 1, organization: 2, place: 4, product: 8, event: 16 } as const;
/** Added to a name that is also a common word. */
const NEEDS_CUE = 32;
const GIVEN_NAME = 64;

/** The words of a name as the tagger hashes them. */
export const hashWords = (name: string): number[] => tokenize(fold(name).text.toLowerCase()).filter((one) => one.type !== 'break').map((one) => hashText(one.text));

/** The lexicon's names for the matcher. */
export function readLexiconNames(): { words: number[]; kinds: number }[] {
  const names: { words: number[]; kinds: number }[] = [];
  const forms: string[] = [];
  const add = (form: string, kinds: number) => { forms.push(form); names.push({ words: [], kinds }); };
  for (const row of COUNTRIES) for (const form of row.names.split('|')) add(form, BITS.place);
  for (const group of NAME_TABLES.flat()) {
    const kinds = BITS[group.kind] | (group.needs ? NEEDS_CUE : 0);
    for (const row of group.names) for (const form of row.split('|')) add(form, kinds);
  }
  for (const name of GIVEN_NAMES.split(' ')) add(name, GIVEN_NAME);
  // One text of all names, a line each: levelling ten thousand small texts took half of the time to load.
  let line = 0;
  const text = fold(forms.join('\n')).text.toLowerCase();
  const tokens = scanTokens(text);
  for (let at = 0; at < tokens.length; at++) {
    if (typeOf(tokens, at) === 'break') line++;
    else names[line]!.words.push(hashUnits(text, tokens.starts[at]!, tokens.ends[at]!, 0));
  }
  return names;
}
