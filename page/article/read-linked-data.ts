/** What a page's structured data says of its article. Texts as written, unescaped. */
export interface LinkedData {
  types: string[];
  headline: string | null;
  datePublished: string | null;
  dateModified: string | null;
  authors: string[];
  publisher: string | null;
  section: string | null;
}

export const NO_DATA: LinkedData = { types: [], headline: null, datePublished: null, dateModified: null, authors: [], publisher: null, section: null };

const ARTICLE = /Article|BlogPosting|Report/;
/** Blocks over this size are product catalogues. */
const LONGEST = 400_000;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? unescape(value) : null);

/** Reads the JSON-LD of a page. A block that is broken is left out; it never throws. */
export function readLinkedData(document: Document): LinkedData {
  const data: LinkedData = { ...NO_DATA, types: [] };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST) continue;
    for (const node of flatten(parse(source))) {
      const types = list(node['@type']).filter((type): type is string => typeof type === 'string');
      data.types.push(...types);
      if (types.some((type) => ARTICLE.test(type))) take(data, node);
      else if (types.some((type) => /WebPage/.test(type))) data.datePublished ??= text(node['datePublished']);
    }
  }
  return data;
}

function parse(source: string): unknown {
  // Some systems wrap the block in CDATA or a comment, and print raw line breaks inside strings.
  const clean = unwrap(source.replace(/<!--|-->/g, '').trim()).replace(/[\u0000-\u001f]+/g, ' ').trim().replace(/;$/, '');
  try {
    return JSON.parse(clean);
  } catch {
    try {
      return JSON.parse(clean.replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

/** By trimming, not by one pattern: blanks before an optional sign are tried from each place where they may begin. */
function unwrap(source: string): string {
  let inner = source.startsWith('//') ? source.slice(2).trimStart() : source;
  if (!inner.startsWith('<![CDATA[')) inner = source;
  else inner = inner.slice('<![CDATA['.length);
  if (!inner.endsWith(']]>')) return inner;
  inner = inner.slice(0, -']]>'.length).trimEnd();
  return inner.endsWith('//') ? inner.slice(0, -2) : inner;
}

function* flatten(value: unknown, depth = 0): Generator<Node> {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) yield* flatten(item, depth + 1);
  else if (isNode(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (typeof value[key] === 'object') yield* flatten(value[key], depth + 1);
  }
}

/** The first article of the page is its own; later ones are those it recommends. */
function take(data: LinkedData, node: Node): void {
  if (data.headline === null && data.datePublished === null) {
    data.authors = list(node['author']).flatMap((author) => (isNode(author) && /Organization/.test(String(author['@type'])) ? [] : list(isNode(author) ? author['name'] : author)))
      .map(text).filter((name) => name !== null);
  }
  data.headline ??= text(node['headline']) ?? text(node['name']);
  data.datePublished ??= text(node['datePublished']);
  data.dateModified ??= text(node['dateModified']);
  data.section ??= text(list(node['articleSection'])[0]);
  for (const publisher of list(node['publisher'])) data.publisher ??= isNode(publisher) ? text(publisher['name']) : text(publisher);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' };

/** Takes character references and tags out, and half characters with them («&#xD800;» makes one): several sites print an escaped anchor as the author's name. */
export function unescape(value: string): string {
  const decode = (escaped: string) => escaped
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, code: string) => { const point = parseInt(code, hex ? 16 : 10); return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : ''; })
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
  return decode(decode(value)).replace(/<[^<>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
}
