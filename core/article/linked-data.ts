export type LinkedNode = Record<string, unknown>;
export const isNode = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null;
export const list = (value: unknown): unknown[] => [value ?? []].flat();

export const typesOf = (node: LinkedNode): string => list(node['@type']).filter((type) => typeof type === 'string').join(' ');
export const isStory = (node: LinkedNode): boolean => /Article|BlogPosting|Report/.test(typesOf(node));
/** What a value says as a text, or the name of what it describes; of several the first, empty where there is none. */
export const nameOf = (value: unknown): string => list(value).map((each) => (isNode(each) ? each['name'] : each)).find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? '';

/** The nodes of a page's blocks of JSON-LD, in order, as far as they may speak of its article. Of a block that is broken, its first type and day; it never throws. */
export function listNodes(blocks: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 6 || !isNode(value)) return;
    if (!Array.isArray(value)) nodes.push(value);
    for (const inner of Array.isArray(value) ? value : [value['@graph'], value['mainEntity'], value['mainEntityOfPage']]) collect(inner, depth + 1);
  };
  for (const block of blocks) collect(parse(block), 0);
  return nodes;
}

/** From the first brace to the last: some systems wrap the block in CDATA or a comment, print raw line breaks inside strings, and commas after the last item. */
function parse(block: string): unknown {
  try {
    return JSON.parse(`[${block.slice(block.indexOf('{'), block.lastIndexOf('}') + 1).replace(/[\u0000-\u001f]+/g, ' ').replace(/, *([}\]])/g, '$1')}]`);
  } catch {
    // A quarter of the publishers' blocks is broken, mostly by a quotation mark: what the block is, and when, stands in it all the same.
    const find = (name: string): string | undefined => new RegExp(`"${name}"\\s{0,20}:\\s{0,20}\\[?"([^"]{1,40})"`).exec(block)?.[1];
    return { '@type': find('@type'), datePublished: find('datePublished') };
  }
}
