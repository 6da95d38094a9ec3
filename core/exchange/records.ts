import type { ReaderCorrection } from '../corrections/correction.ts';
import { LIMITS } from '../notes/limits.ts';
import type { MergeCounts } from '../notes/note-store.ts';
import type { KeptArticle, KeptMention, Note } from '../notes/note.ts';

/** Everything that a reader keeps, as rows: the content of a backup. */
export interface Records {
  articles: KeptArticle[];
  /** Tombstones too. */
  notes: Note[];
  mentions: KeptMention[];
  /** What the reader said of marks, tombstones too. Absent in copies from before they were kept. */
  corrections?: ReaderCorrection[];
}

export interface Merged {
  /** The rows to write, complete. */
  articles: KeptArticle[];
  notes: Note[];
  /** Of articles that are new here. */
  mentions: KeptMention[];
  corrections: ReaderCorrection[];
  counts: MergeCounts;
}

/** What has to be written so that `ours` holds what `theirs` knows better: by id, the later `updatedAt` wins, and ours where both are the same. */
export function mergeRecords(ours: Omit<Records, 'mentions'>, theirs: Records): Merged {
  const counts: MergeCounts = { added: 0, changed: 0, unchanged: 0 };
  const pick = <Row extends { updatedAt: string }>(own: readonly Row[], other: readonly Row[], keyOf: (row: Row) => string): Row[] => {
    const known = new Map(own.map((row) => [keyOf(row), row]));
    const wanted = new Map<string, Row>();
    for (const row of other) {
      const before = wanted.get(keyOf(row)) ?? known.get(keyOf(row));
      if (before && before.updatedAt >= row.updatedAt) { counts.unchanged += 1; continue; }
      if (before) counts.changed += 1;
      else counts.added += 1;
      wanted.set(keyOf(row), row);
    }
    return [...wanted.values()];
  };
  const articles = pick(ours.articles, theirs.articles, ({ url }) => url);
  const notes = pick(ours.notes, theirs.notes, ({ id }) => id);
  const corrections = pick(ours.corrections ?? [], theirs.corrections ?? [], ({ key }) => key);
  const known = new Set(ours.articles.map(({ url }) => url));
  const perArticle = new Map<string, number>();
  const mentions = theirs.mentions.filter(({ articleUrl }) => {
    const count = perArticle.get(articleUrl) ?? 0;
    perArticle.set(articleUrl, count + 1);
    return !known.has(articleUrl) && count < LIMITS.mentions;
  });
  return { articles, notes, mentions, corrections, counts };
}
