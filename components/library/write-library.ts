import type { KeptLibrary } from './library-data.ts';

/** Everything kept as one JSON file: `{format: "hashiya-library", version, exportedAt, articles, notes, mentions}`. `now` is ISO 8601 in UTC. */
export function writeLibrary({ articles, notes, mentions }: KeptLibrary, now: string): { name: string; mediaType: string; content: string } {
  const content = JSON.stringify({ format: 'hashiya-library', version: 1, exportedAt: now, articles, notes, mentions }, null, 2);
  return { name: `hashiya-${now.slice(0, 10)}.json`, mediaType: 'application/json', content: `${content}\n` };
}
