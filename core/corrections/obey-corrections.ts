import type { Analysis } from '../analyze.ts';
import type { Entity, EntityKind, EntityMention } from '../entities/entity.ts';
import { readings } from '../entities/words.ts';
import { fold } from '../text/fold.ts';
import { type Span, overlapsAny } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type ReaderCorrection, correctionKey, wordsOfName } from './correction.ts';

export interface Verdicts {
  /** Whether nothing was said of anything. */
  isEmpty: boolean;
  isFigure(text: string, url: string): boolean;
  /** What kind of name the reader says that the words of a mention are, or its full name; null where nothing of the sort is said, or that they are none in this article. */
  kindSaid(text: string, name: string, url: string): EntityKind | null;
  /** What the words of a mention are, whose full name is `name`: what was said of the words comes before what was said of the name. null: nothing was said. */
  ofName(text: string, name: string, url: string): { kind: EntityKind | null; isOfWordsAlone: boolean } | null;
}

/** What the reader said, to be looked up by words; what was said in one article comes before what was said of all. */
export function createVerdicts(corrections: readonly ReaderCorrection[]): Verdicts {
  const byKey = new Map(corrections.filter(isAlive).map((one) => [one.key, one]));
  const find = (sort: 'figure' | 'name', words: string, url: string): ReaderCorrection | undefined => byKey.get(correctionKey(sort, words, url)) ?? byKey.get(correctionKey(sort, words, ''));
  return {
    isEmpty: byKey.size === 0,
    kindSaid(text, name, url) {
      const all = [text, name].map((words) => find('name', wordsOfName(words).join(' '), url));
      const said = all.find((one) => one?.says === 'name');
      return said?.says === 'name' && !all.some((one) => one?.says === 'notName') ? said.kind : null;
    },
    isFigure: (text, url) => find('figure', wordsOfName(text).join(' '), url) === undefined,
    ofName(text, name, url) {
      const words = wordsOfName(text).join(' ');
      const full = wordsOfName(name).join(' ');
      const ofWords = find('name', words, url);
      const said = ofWords ?? find('name', full, url);
      return said ? { kind: 'kind' in said ? said.kind : null, isOfWordsAlone: ofWords !== undefined && words !== full } : null;
    },
  };
}

const isAlive = ({ deletedAt }: ReaderCorrection): boolean => deletedAt === undefined;

/**
 * The analysis of a text as the reader corrected it: what is no name or figure is gone, with the short forms of a name that is none; a name
 * has the kind that it was given; words that are a name are found wherever they stand, unless a longer name holds them. `text` and `url`
 * are the article's. What was found goes along where that is less or other. Pure; to obey twice is to obey once. O(n log n) of text, mentions and corrections: both the page and a file of corrections may be hostile.
 */
export function obeyCorrections(analysis: Analysis, corrections: readonly ReaderCorrection[], text: string, url: string): Analysis {
  const verdicts = createVerdicts(corrections);
  if (verdicts.isEmpty) return analysis;
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const directory = createDirectory(analysis.entities);
  const left = analysis.entityMentions.flatMap((mention): EntityMention[] => {
    const entity = byId.get(mention.entity);
    const said = entity && verdicts.ofName(mention.text, entity.name, url);
    if (!said) return [mention];
    if (said.kind === null) return [];
    const own = directory.find(said.isOfWordsAlone ? { name: mention.text, aliases: [] } : entity, said.kind);
    return [{ ...mention, kind: own.kind, entity: own.id, ruleId: 'reader.kind', confidence: 1 }];
  });
  const { said, hushed } = findNames(text, corrections, directory, (one) => verdicts.kindSaid(one.text, one.name, url) !== null);
  const isSaid = overlapsAny(said);
  const kept = left.filter((one) => !isSaid(one, (other) => !isLonger(one, other)));
  const isKept = overlapsAny(kept);
  const added = said.filter((one) => !isKept(one));
  const isAdded = overlapsAny(added);
  const mentions = [...kept, ...added].sort((a, b) => a.start - b.start);
  // Words that are no name in this article alone are kept as well: that may be taken back.
  const everything = [...analysis.entityMentions, ...added, ...hushed].sort((a, b) => a.start - b.start);
  const found = { figures: analysis.figures, entityMentions: everything, entities: listNamed(directory, everything) };
  const figures = analysis.figures.filter((figure) => verdicts.isFigure(figure.text, url) && !isAdded(figure));
  const isAsFound = figures.length === analysis.figures.length && mentions.length === everything.length && mentions.every((one, at) => one === everything[at]) && added.length === 0;
  return { figures, entityMentions: mentions, entities: listNamed(directory, mentions), ...(!isAsFound && { asFound: found }) };
}

function listNamed(directory: Directory, mentions: readonly EntityMention[]): Entity[] {
  const named = new Set(mentions.map(({ entity }) => entity));
  return directory.list().filter(({ id }) => named.has(id));
}

/** Whether a name holds words and more. */
export const isLonger = (name: Span, words: Span): boolean => name.start <= words.start && name.end >= words.end && name.end - name.start > words.end - words.start;

interface Directory {
  /** The entity of this name and of the kind wanted; `like` tells the rest of a new one. */
  find(like: Omit<Entity, 'id' | 'kind'>, kind: EntityKind): Entity;
  list(): Entity[];
}

function createDirectory(entities: readonly Entity[]): Directory {
  const all = [...entities];
  const byName = new Map<string, Entity>();
  const keyOf = (name: string, kind: EntityKind): string => `${kind} ${wordsOfName(name).join(' ')}`;
  for (const entity of entities) if (!byName.has(keyOf(entity.name, entity.kind))) byName.set(keyOf(entity.name, entity.kind), entity);
  return {
    find({ name, aliases, country }, kind) {
      const known = byName.get(keyOf(name, kind));
      if (known) return known;
      const entity: Entity = { id: `r${all.length + 1}`, kind, name, aliases, ...(country !== undefined && { country }) };
      all.push(entity);
      byName.set(keyOf(name, kind), entity);
      return entity;
    },
    list: () => all,
  };
}

interface NameForm { name: string; kind: EntityKind }

/** Names by their words, one after the other: what is looked for costs the words of the longest, however many begin alike. */
interface NameTree { form: NameForm | null; next: Map<string, NameTree> }

const emptyTree = (): NameTree => ({ form: null, next: new Map() });

/** Words that the reader called a name: those that are one in this article, and the others. */
function findNames(text: string, corrections: readonly ReaderCorrection[], directory: Directory, isNameHere: (one: SaidName) => boolean): { said: EntityMention[]; hushed: EntityMention[] } {
  const toMention = ({ name, kind: wanted, ...mention }: SaidName): EntityMention => {
    const { id, kind } = directory.find({ name, aliases: [] }, wanted);
    return { ...mention, kind, entity: id, ruleId: 'reader.name', confidence: 1 };
  };
  const [said, hushed]: [EntityMention[], EntityMention[]] = [[], []];
  for (const one of createNameSearch(corrections)(text)) (isNameHere(one) ? said : hushed).push(toMention(one));
  return { said, hushed };
}

/** Words of a text that the reader called a name. */
export interface SaidName extends Span, NameForm {
  text: string;
}

/** Finds every place of a text where words stand that the reader called a name, whole but for proclitics; of two that begin together the longer. O(text). */
export function createNameSearch(corrections: readonly ReaderCorrection[]): (text: string) => SaidName[] {
  const tree = emptyTree();
  for (const one of corrections) {
    if (one.says !== 'name' || !isAlive(one)) continue;
    let node = tree;
    for (const word of wordsOfName(one.text)) {
      const next = node.next.get(word) ?? emptyTree();
      node.next.set(word, next);
      node = next;
    }
    node.form ??= { name: one.text, kind: one.kind };
  }
  return (text) => (tree.next.size === 0 ? [] : findInTree(text, tree));
}

function findInTree(text: string, tree: NameTree): SaidName[] {
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const found: SaidName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = formAt(tokens, at, tree);
    if (!hit) continue;
    const span = folded.toSource({ start: tokens[at]!.start + hit.cut, end: tokens[hit.to - 1]!.end });
    found.push({ ...span, text: text.slice(span.start, span.end), name: hit.name, kind: hit.kind });
    at = hit.to - 1;
  }
  return found;
}

function formAt(tokens: readonly Token[], at: number, tree: NameTree): (NameForm & { to: number; cut: number }) | null {
  const token = tokens[at]!;
  for (const { text, cut } of token.type === 'arabic' ? readings(token.text) : [{ text: token.text.toLowerCase(), cut: 0 }]) {
    const longest = longestFrom(tokens, at, tree.next.get(text));
    if (longest) return { ...longest, cut };
  }
  return null;
}

/** The longest name whose words follow one another from `at`, and where it ends. A sign written to the word before it («GPT-4») is passed over. */
function longestFrom(tokens: readonly Token[], at: number, first: NameTree | undefined): (NameForm & { to: number }) | null {
  let longest: (NameForm & { to: number }) | null = null;
  for (let node = first, to = at + 1; node; to++) {
    if (node.form) longest = { ...node.form, to };
    if (tokens[to]?.type === 'sign' && !tokens[to]!.spaceBefore && !tokens[to + 1]?.spaceBefore) to++;
    node = node.next.get(tokens[to]?.text.toLowerCase() ?? '');
  }
  return longest;
}
