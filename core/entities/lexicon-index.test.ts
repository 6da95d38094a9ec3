import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NAME_TABLES } from '../../lexicon/name-tables.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { KINDS, LONGEST_NAME, PREFIX, lexiconIndex } from './lexicon-index.ts';
import { hashText, mix } from './tagger/hash.ts';

const index = lexiconIndex();
const wordsOf = (form: string): string[] => tokenize(fold(form).text.toLowerCase()).map((one) => one.text);
/** The key of each word, the words before it mixed in. */
function keysOf(words: readonly string[]): number[] {
  let key = 0;
  return words.map((word) => (key = mix(key, hashText(word))));
}

describe('the index of the lexicon', () => {
  // The index levels and parts by a loop of its own: for every form it must come to what the fold and the tokens say.
  it('finds every form of every row by its levelled words, under all that begin it', () => {
    const rows = [
      ...COUNTRIES.map(({ names }) => ({ forms: names, kind: 'place', isCountry: true })),
      ...NAME_TABLES.flat().flatMap(({ kind, names }) => names.map((forms) => ({ forms, kind, isCountry: false }))),
    ];
    const lost: string[] = [];
    for (const row of rows) for (const form of row.forms.split('|')) {
      const words = wordsOf(form);
      const keys = keysOf(words);
      const isFound = index.rowsOf(keys.at(-1)!, words.join('')).some((one) => one.forms === row.forms && one.group.kind === row.kind && one.isCountry === row.isCountry);
      if (!isFound || words.length > LONGEST_NAME || keys.slice(0, -1).some((key) => (Math.max(0, index.table.get(key)) & PREFIX) === 0)) lost.push(form);
    }
    expect(rows.length).toBeGreaterThan(10_000);
    expect(lost).toEqual([]);
    expect(GIVEN_NAMES.split(' ').filter((name) => (Math.max(0, index.table.get(keysOf(wordsOf(name))[0]!)) & KINDS) === 0)).toEqual([]);
  });

  it('lists the rows of one form in the order of the lexicon', () => {
    const words = ['الاتحاد'];
    const expected = NAME_TABLES.flat().flatMap(({ names }) => names.filter((forms) => forms.split('|').some((form) => wordsOf(form).join(' ') === words[0])));
    expect(expected.length).toBeGreaterThan(1);
    expect(index.rowsOf(keysOf(words)[0]!, words[0]!).map(({ forms }) => forms)).toEqual(expected);
  });

  it('has no row for other words, though the key were theirs', () => {
    const key = keysOf(['الرياض'])[0]!;
    expect(index.rowsOf(key, 'الرياض').length).toBeGreaterThan(0);
    expect(index.rowsOf(key, 'السماء')).toEqual([]);
    expect(index.rowsOf(key, 'الرياضه')).toEqual([]);
    expect(index.rowsOf(key, 'الريا')).toEqual([]);
    expect(index.table.get(keysOf(['كلمةلااحديعرفها'])[0]!)).toBe(-1);
  });
});
