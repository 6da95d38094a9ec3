import { LIMITS } from '../../core/notes/limits.ts';

/** Blocks over this size are product catalogues. */
const LONGEST = 400_000;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => [value ?? []].flat();
const typesOf = (node: Node): string => list(node['@type']).join(' ');

/**
 * Adds to what a page says of itself what its JSON-LD says of the article, as written: under `ld:headline`, `ld:datePublished`,
 * `ld:dateModified`, `ld:articleSection`, `ld:publisher`, `ld:types` (of all its nodes) and `ld:author` (a name a line). A block that is broken
 * is left out; it never throws.
 */
export function readLinkedData(document: Document, said = new Map<string, string>()): Map<string, string> {
  const nodes: Node[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 6 || !isNode(value)) return;
    if (!Array.isArray(value)) nodes.push(value);
    for (const inner of Array.isArray(value) ? value : [value['@graph'], value['mainEntity'], value['mainEntityOfPage']]) collect(inner, depth + 1);
  };
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) if (textContent && textContent.length < LONGEST) collect(parse(textContent), 0);
  const say = (name: string, value: unknown): void => {
    for (const each of list(value)) {
      const text = isNode(each) ? each['name'] : each;
      if (typeof text === 'string' && text.trim() !== '' && !said.has(`ld:${name}`)) said.set(`ld:${name}`, text.slice(0, LIMITS.title));
    }
  };
  const byId = new Map(nodes.toReversed().filter((node) => node['name'] && node['@id'] !== undefined).map((node) => [node['@id'], node]));
  say('types', nodes.map(typesOf).join(' '));
  for (const node of nodes) {
    const types = typesOf(node);
    if (/WebPage/.test(types)) say('datePublished', node['datePublished']);
    if (!/Article|BlogPosting|Report/.test(types)) continue;
    // The first article of the page is its own; later ones are those it recommends.
    if (!said.has('ld:headline')) {
      say('author', list(node['author']).flatMap((author) => {
        if (!isNode(author)) return author;
        // «{"@id": "#person"}» points at a node of its own.
        const named = author['name'] ? author : (byId.get(author['@id']) ?? author);
        return /Organization/.test(typesOf(named)) ? [] : list(named['name']);
      }).join('\n'));
    }
    say('headline', node['headline'] ?? node['name']);
    for (const name of ['datePublished', 'dateModified', 'articleSection', 'publisher']) say(name, node[name]);
  }
  return said;
}

/** From the first brace to the last: some systems wrap the block in CDATA or a comment, print raw line breaks inside strings, and commas after the last item. */
function parse(source: string): unknown {
  const items = `[${source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1).replace(/[\u0000-\u001f]+/g, ' ')}]`;
  for (const json of [items, items.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(json);
    } catch {
      // Broken in another way, or for good.
    }
  }
  return null;
}
