import { nameKey } from '../insight/name-keys.ts';
import type { KeptArticle, KeptMention, Note } from '../notes/note.ts';
import { overlapsAny } from '../text/span.ts';
import type { ReaderCorrection } from './correction.ts';
import { type Verdicts, createNameSearch, createVerdicts, isLonger } from './obey-corrections.ts';

/** Text of an article that is kept, and where in the article it begins, as near as is known. */
export interface KeptText {
  articleUrl: string;
  text: string;
  start: number;
}

/** What is kept of the text of articles: their titles, and what notes quote of them with what stands around. */
export const keptTexts = (articles: readonly Pick<KeptArticle, 'url' | 'title'>[], notes: readonly Pick<Note, 'target' | 'deletedAt'>[]): KeptText[] => [
  ...articles.map(({ url, title }) => ({ articleUrl: url, text: title, start: 0 })),
  ...notes.flatMap(({ target: { source, selectors: [quote, position] }, deletedAt }) =>
    (deletedAt === undefined ? [{ articleUrl: source, text: `${quote.prefix}${quote.exact}${quote.suffix}`, start: Math.max(0, position.start - quote.prefix.length) }] : [])),
];

/**
 * Kept mentions, which are as they were found, as the reader corrects them now: what is no name or figure is left out, a name has the kind that it was
 * given, words called a name stand in the place of what they overlap. A name that was called one after the article was kept is looked for in `texts`: the
 * rest of the article is not kept. Pure. O(n log n) of mentions, O(texts).
 */
export function obeyInKept(mentions: readonly KeptMention[], corrections: readonly ReaderCorrection[], texts: readonly KeptText[] = []): KeptMention[] {
  const verdicts = createVerdicts(corrections);
  if (verdicts.isEmpty) return mentions.filter(({ isSaid }) => !isSaid);
  const byArticle = Map.groupBy(mentions, ({ articleUrl }) => articleUrl);
  const obeyed = [...byArticle.values()].flatMap((some) => obeyInOne(some, verdicts));
  return [...obeyed, ...findSaid(obeyed, corrections, verdicts, texts)];
}

function obeyInOne(mentions: readonly KeptMention[], verdicts: Verdicts): KeptMention[] {
  const said = mentions.filter(({ isSaid }) => isSaid).flatMap((mention): KeptMention[] => {
    const { snapshot } = mention;
    const kind = snapshot.type === 'entity' ? verdicts.kindSaid(snapshot.text, snapshot.name, mention.articleUrl) : null;
    return kind === null || snapshot.type !== 'entity' ? [] : [{ ...mention, snapshot: { ...snapshot, kind } }];
  }).sort((a, b) => a.start - b.start);
  const isSaidAt = overlapsAny(said);
  const found = mentions.filter(({ isSaid }) => !isSaid).flatMap((mention): KeptMention[] => {
    const { snapshot, articleUrl } = mention;
    if (snapshot.type === 'figure') return verdicts.isFigure(snapshot.text, articleUrl) && !isSaidAt(mention) ? [mention] : [];
    const verdict = verdicts.ofName(snapshot.text, snapshot.name, articleUrl);
    if (isSaidAt(mention, (other) => !isLonger(mention, other)) || verdict?.kind === null) return [];
    return [verdict ? { ...mention, snapshot: { ...snapshot, kind: verdict.kind } } : mention];
  });
  if (said.length === 0) return found;
  const isFoundAt = overlapsAny(found.filter(({ snapshot }) => snapshot.type === 'entity').sort((a, b) => a.start - b.start));
  return [...found, ...said.filter((one) => !isFoundAt(one))].sort((a, b) => a.start - b.start);
}

/** One mention for each article and name that it does not have yet. */
function findSaid(mentions: readonly KeptMention[], corrections: readonly ReaderCorrection[], verdicts: Verdicts, texts: readonly KeptText[]): KeptMention[] {
  if (texts.length === 0) return [];
  const search = createNameSearch(corrections);
  const known = new Set(mentions.flatMap(({ articleUrl, snapshot }) => (snapshot.type === 'entity' ? [`${articleUrl} ${nameKey(snapshot.name)}`, `${articleUrl} ${nameKey(snapshot.text)}`] : [])));
  return texts.flatMap(({ articleUrl, text, start }) => search(text).flatMap((one): KeptMention[] => {
    const key = `${articleUrl} ${nameKey(one.name)}`;
    if (known.has(key) || verdicts.kindSaid(one.text, one.name, articleUrl) === null) return [];
    known.add(key);
    return [{ articleUrl, start: start + one.start, end: start + one.end, snapshot: { type: 'entity', text: one.text, kind: one.kind, name: one.name }, isSaid: true }];
  }));
}
