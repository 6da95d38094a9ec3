import type { EntityKind } from '../entities/entity.ts';
import type { KeptMention } from '../notes/note.ts';
import { fold } from '../text/fold.ts';

/** One entity across all kept articles. */
export interface EntityGroup {
  /** The folded name and the kind: the same for every spelling. */
  key: string;
  /** The spelling that occurs most. */
  name: string;
  kind: EntityKind;
  mentions: number;
  /** Addresses of the articles in which it occurs, without repetition, in the order of `mentions`. */
  articleUrls: string[];
}

/** Kept entity mentions by name, spellings levelled: أرامكو and ارامكو are one. Most widespread first, then most often mentioned. O(mentions). */
export function groupEntities(mentions: readonly KeptMention[]): EntityGroup[] {
  const groups = new Map<string, { kind: EntityKind; spellings: Map<string, number>; mentions: number; urls: Set<string> }>();
  for (const { articleUrl, snapshot } of mentions) {
    if (snapshot.type !== 'entity') continue;
    const key = `${snapshot.kind} ${fold(snapshot.name).text.trim()}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { kind: snapshot.kind, spellings: new Map(), mentions: 0, urls: new Set() }));
    group.mentions++;
    group.urls.add(articleUrl);
    group.spellings.set(snapshot.name, (group.spellings.get(snapshot.name) ?? 0) + 1);
  }
  return [...groups]
    .map(([key, { kind, spellings, mentions: count, urls }]) => ({ key, name: mostFrequent(spellings), kind, mentions: count, articleUrls: [...urls] }))
    .sort((a, b) => b.articleUrls.length - a.articleUrls.length || b.mentions - a.mentions);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of counts) if (count > most) [best, most] = [name, count];
  return best;
}
