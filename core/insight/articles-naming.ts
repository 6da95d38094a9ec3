import type { KeptMention } from '../notes/note.ts';
import { nameKey, nameKeys } from './name-keys.ts';

/** The addresses of the articles that mention an entity of this name, spellings levelled. */
export function articlesNaming(name: string, mentions: readonly KeptMention[]): Set<string> {
  const wanted = nameKey(name);
  return new Set(mentions.filter(({ snapshot }) => nameKeys(snapshot).includes(wanted)).map(({ articleUrl }) => articleUrl));
}
