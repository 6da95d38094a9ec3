import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashWords } from '../../core/entities/tagger/hash-words.ts';
import { packNames } from '../../core/entities/tagger/name-matcher.ts';
import type { TaggerModel } from '../../core/entities/tagger/model.ts';
import { emptyWords, type WordColumns } from '../../core/entities/tagger/word-table.ts';
import { buildWords, readCities } from './build-words.ts';
import { readSoft } from './read-soft.ts';

/** What is known of words and names before a sentence is read. */
export interface Resources {
  words: WordColumns;
  names: TaggerModel['names'];
}

/** The class of a city in the name matcher, apart from the lexicon's. */
const CITY_NAME = 128;

/** Files read off unlabelled text; null: what the artefact trained before knows of it. */
export interface TextFiles {
  soft: string | null;
  classes: string | null;
}

/** From the folder of data, or else from an artefact trained before: its table of words was read off unlabelled text and lists, not off a corpus' names. */
export function readResources(data: string | null, files: TextFiles, known: TaggerModel | null, log: (line: string) => void): Resources {
  if (data === null) {
    if (known) return { words: known.words, names: known.names };
    log('no table of words: neither --data nor an artefact to take it from');
    return { words: emptyWords().columns, names: packNames([]) };
  }
  const read = (name: string): string | null => (existsSync(join(data, name)) ? readFileSync(join(data, name), 'utf8') : null);
  const clusters = read('clusters-arwiki-80k.txt');
  const cities = read('world-cities.jsonl');
  const soft = files.soft === null ? null : readFileSync(files.soft, 'utf8');
  const classes = files.classes === null ? null : readFileSync(files.classes, 'utf8');
  const words = buildWords({
    ...(clusters && { clusters }), ...(cities && { cities }), ...(soft && { soft: readSoft(soft) }), ...(classes && { classes }), ...(known && { known: known.words }),
    nameTokens: ['wd_arabic_16.tsv', 'wd_arabic_20.tsv', 'wd_arabic_64.tsv'].flatMap((name) => read(name) ?? []),
  });
  log(`${words.hashes.length} words known`);
  return { words, names: packNames(readCities(cities ?? '').map((name) => ({ words: hashWords(name), kinds: CITY_NAME }))) };
}
