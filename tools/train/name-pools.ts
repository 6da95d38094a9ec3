import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NAME_TABLES } from '../../lexicon/name-tables.ts';
import { readCities, readNameTokens } from './build-words.ts';
import type { MarkedText } from './read-marked.ts';
import type { NamePools } from './replace-names.ts';

const LEXICON_KINDS = { person: 'PER', organization: 'ORG', place: 'LOC', product: 'PROD', event: 'EVENT' } as const;

/** Names to swap in: our own sentences', the lexicon's, and from the data's lists cities and parts of persons' names. */
export function readNamePools(data: string | null, texts: readonly MarkedText[]): NamePools {
  const pools: Record<string, string[]> = { PER: [], ORG: [], LOC: [], PROD: [], EVENT: [], given: [], token: [] };
  for (const { text, marks } of texts) for (const { start, end, kind } of marks) if (!/^ل[^ا]/.test(text.slice(start, end)) || !/[\p{L}]$/u.test(text.slice(0, start))) pools[kind]?.push(text.slice(start, end));
  for (const row of COUNTRIES) pools['LOC']!.push(row.names.split('|')[0]!);
  for (const group of NAME_TABLES.flat()) if (!group.needs) for (const row of group.names) pools[LEXICON_KINDS[group.kind]]!.push(...row.split('|'));
  pools['given']!.push(...GIVEN_NAMES.split(' '));
  pools['token']!.push(...FOREIGN_GIVEN_NAMES.split(' '));
  if (data !== null) {
    const read = (name: string) => (existsSync(join(data, name)) ? [readFileSync(join(data, name), 'utf8')] : []);
    for (const city of read('world-cities.jsonl').flatMap(readCities)) pools['LOC']!.push(city);
    pools['token']!.push(...readNameTokens(['wd_arabic_16.tsv', 'wd_arabic_20.tsv', 'wd_arabic_64.tsv'].flatMap(read)).keys());
  }
  return pools;
}
