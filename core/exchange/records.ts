import type { ReaderCorrection } from '../corrections/correction.ts';
import { areSameNotes, mergeNotes } from '../notes/edit-note.ts';
import { LIMITS } from '../notes/limits.ts';
import type { MergeCounts, RowCounts } from '../notes/note-store.ts';
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

/**
 * What has to be written so that `ours` holds what `theirs` knows better: notes field by field, articles and corrections as a whole, the later edit wins, and ours
 * where both are of one time. An article comes back with a note of it that does.
 */
export function mergeRecords(ours: Omit<Records, 'mentions'>, theirs: Records): Merged {
  const ownNotes = new Map(ours.notes.map((row) => [row.id, row]));
  const ownArticles = new Map(ours.articles.map((row) => [row.url, row]));
  const notes = mergeRows(ownNotes, theirs.notes, ({ id }) => id, mergeNotes, areSameNotes);
  const ownCorrections = new Map(ours.corrections?.map((row) => [row.key, row]));
  const articles = mergeRows(ownArticles, theirs.articles, ({ url }) => url, takeLater, areOne);
  const corrections = mergeRows(ownCorrections, theirs.corrections ?? [], ({ key }) => key, takeLater, areOne);
  reviveArticles(articles, notes, ownArticles);
  const perArticle = new Map<string, number>();
  const mentions = theirs.mentions.filter(({ articleUrl }) => {
    const count = perArticle.get(articleUrl) ?? 0;
    perArticle.set(articleUrl, count + 1);
    return !ownArticles.has(articleUrl) && articles.has(articleUrl) && count < LIMITS.mentions;
  });
  return {
    articles: [...articles.values()],
    notes: [...notes.values()],
    mentions,
    corrections: [...corrections.values()],
    counts: {
      articles: countRows(ownArticles, articles, new Set(theirs.articles.map(({ url }) => url)).size),
      notes: countRows(ownNotes, notes, new Set(theirs.notes.map(({ id }) => id)).size),
      corrections: countRows(ownCorrections, corrections, new Set(theirs.corrections?.map(({ key }) => key)).size),
    },
  };
}

const takeLater = <Row extends { updatedAt: string }>(own: Row, other: Row): Row => (other.updatedAt > own.updatedAt ? other : own);
const areOne = <Row>(own: Row, merged: Row): boolean => own === merged;

/** The rows to write, by key. */
function mergeRows<Row>(own: ReadonlyMap<string, Row>, other: readonly Row[], keyOf: (row: Row) => string, merge: (own: Row, other: Row) => Row, areSame: (own: Row, merged: Row) => boolean): Map<string, Row> {
  const theirs = new Map<string, Row>();
  // A file may name one row twice.
  for (const row of other) {
    const before = theirs.get(keyOf(row));
    theirs.set(keyOf(row), before ? merge(before, row) : row);
  }
  const rows = new Map<string, Row>();
  for (const [key, row] of theirs) {
    const before = own.get(key);
    const merged = before ? merge(before, row) : row;
    if (!before || !areSame(before, merged)) rows.set(key, merged);
  }
  return rows;
}

function reviveArticles(articles: Map<string, KeptArticle>, notes: ReadonlyMap<string, Note>, own: ReadonlyMap<string, KeptArticle>): void {
  for (const { target, deletedAt, updatedAt } of notes.values()) {
    const article = articles.get(target.source) ?? own.get(target.source);
    if (deletedAt !== undefined || article?.deletedAt === undefined) continue;
    const { deletedAt: _, ...alive } = article;
    articles.set(article.url, { ...alive, updatedAt: updatedAt > article.updatedAt ? updatedAt : article.updatedAt });
  }
}

function countRows(own: ReadonlyMap<string, { deletedAt?: string }>, rows: ReadonlyMap<string, { deletedAt?: string }>, offered: number): RowCounts {
  const counts = { added: 0, changed: 0, deleted: 0 };
  for (const [key, { deletedAt }] of rows) {
    const before = own.get(key);
    const wasThere = before !== undefined && before.deletedAt === undefined;
    if (deletedAt === undefined) counts[wasThere ? 'changed' : 'added'] += 1;
    // A tombstone of what is not here is nothing that the reader would see.
    else if (wasThere) counts.deleted += 1;
  }
  return { ...counts, unchanged: Math.max(0, offered - counts.added - counts.changed - counts.deleted) };
}
