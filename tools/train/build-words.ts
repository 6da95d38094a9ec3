import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import { hashText } from '../../core/entities/tagger/hash.ts';
import { CITY, CITY_PART, type WordColumns } from '../../core/entities/tagger/word-table.ts';

interface Row { clusters: [number, number, number, number]; flags: number; soft: number; klass: number }

/** The sources of the table of words, as their files' contents. Each may be missing. */
export interface WordSources {
  /** `word c32 c128 c512 c2000` a line. */
  clusters?: string;
  /** `word class` a line (word-classes.ts). */
  classes?: string;
  /** Latin TAB letters of the Arabic form parted by blanks TAB count. */
  nameTokens?: readonly string[];
  /** JSON Lines with CityNameAr and Population. */
  cities?: string;
  /** Word to its four levels of use in names, four bits each. */
  soft?: ReadonlyMap<string, number>;
  /** A table built before: its use in names and its classes stand where no source says otherwise. */
  known?: WordColumns;
}

/** Levels the sources' spellings and unites them in one table. */
export function buildWords(sources: WordSources): WordColumns {
  const rows = new Map<number, Row>();
  const rowOf = (word: string): Row => rowAt(hashText(word));
  const rowAt = (key: number): Row => {
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { clusters: [0, 0, 0, 0], flags: 0, soft: 0, klass: 0 }));
    return row;
  };
  for (const line of sources.clusters?.split('\n') ?? []) {
    const [word, c32, c128, c512, c2000] = line.split(' ');
    if (!word || c2000 === undefined) continue;
    rowOf(fold(word).text.toLowerCase()).clusters = [Number(c2000) + 1, Number(c512) + 1, Number(c128) + 1, Number(c32) + 1];
  }
  nestClusters(rows);
  for (const line of sources.classes?.split('\n') ?? []) {
    const [word, klass] = line.split(' ');
    if (word && klass) rowOf(word).klass = Number(klass);
  }
  for (const [word, count] of readNameTokens(sources.nameTokens ?? [])) if (count > 1 || rows.has(hashText(word))) rowOf(word).flags |= count >= 20 ? 3 : count >= 3 ? 2 : 1;
  for (const name of readCities(sources.cities ?? '')) {
    const words = tokenize(fold(name).text.toLowerCase());
    for (const { text } of words) rowOf(text).flags |= words.length === 1 ? CITY : CITY_PART;
  }
  for (const [word, soft] of sources.soft ?? []) rowOf(word).soft = soft;
  const { known } = sources;
  known?.hashes.forEach((hash, at) => {
    if (!sources.soft && known.soft[at]! > 0) rowAt(hash).soft = known.soft[at]!;
    if (!sources.classes && known.classes[at]! > 0) rowAt(hash).klass = known.classes[at]!;
  });
  const hashes = Int32Array.from(rows.keys()).sort();
  const columns: WordColumns = {
    hashes, flags: new Uint8Array(hashes.length), soft: new Uint16Array(hashes.length), classes: new Uint16Array(hashes.length),
    clusters: [new Uint16Array(hashes.length), new Uint16Array(hashes.length), new Uint16Array(hashes.length), new Uint16Array(hashes.length)],
  };
  hashes.forEach((hash, at) => {
    const row = rows.get(hash)!;
    columns.flags[at] = row.flags;
    columns.soft[at] = row.soft;
    columns.classes[at] = row.klass;
    row.clusters.forEach((cluster, level) => { columns.clusters[level]![at] = cluster; });
  });
  return columns;
}

/** Gives all words of a fine cluster the coarser clusters that most of them have: a third of the size, and no worse. */
function nestClusters(rows: ReadonlyMap<number, Row>): void {
  const votes = [new Map<number, Map<number, number>>(), new Map<number, Map<number, number>>(), new Map<number, Map<number, number>>()];
  for (const { clusters: [fine, ...coarser] } of rows.values()) coarser.forEach((cluster, level) => {
    const counts = votes[level]!.get(fine) ?? new Map<number, number>();
    votes[level]!.set(fine, counts.set(cluster, (counts.get(cluster) ?? 0) + 1));
  });
  const winners = votes.map((all) => new Map([...all].map(([fine, counts]) => [fine, [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]])));
  for (const row of rows.values()) row.clusters = [row.clusters[0], winners[0]!.get(row.clusters[0])!, winners[1]!.get(row.clusters[0])!, winners[2]!.get(row.clusters[0])!];
}

/** Folded name token to how often it was seen; tokens shorter than three letters are left out. */
export function readNameTokens(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of files.flatMap((file) => file.split('\n'))) {
    const [, letters, count] = line.split('\t');
    if (!letters) continue;
    const word = fold(letters.replaceAll(' ', '')).text;
    if (word.length >= 3) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

/** The cities' Arabic names, without what a list puts before them. */
export function readCities(content: string): string[] {
  const names: string[] = [];
  for (const line of content.replace('\ufeff', '').split('\n')) {
    if (line.trim() === '') continue;
    const { CityNameAr: name } = JSON.parse(line) as { CityNameAr?: string };
    if (name && /^[\p{Script=Arabic}\s-]+$/u.test(name)) names.push(name.replace(/^(?:ولاية|مدينة|محافظة|منطقة|مقاطعة|إقليم|بلدية)\s+/u, '').trim());
  }
  return names;
}
