import type { FoldedText } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { adjectiveCountries, isNationality } from './cue-words.ts';
import type { Entity, EntityFindings, EntityMention } from './entity.ts';
import { isWrittenOtherwise } from './gazetteer.ts';
import { bare } from './words.ts';

/** Settled candidates as mentions of the source text and the entities they are of. `named`: ordered, without overlaps. O(mentions + tokens). */
export function listEntities(text: string, folded: FoldedText, tokens: readonly Token[], named: readonly Candidate[]): EntityFindings {
  const entities = new Map<string, Entity>();
  const fromLexicon = new Set<Entity>();
  const mentions: EntityMention[] = [];
  named.forEach((one, index) => {
    const span = folded.toSource(one);
    const source = text.slice(span.start, span.end);
    if (!source || source.includes('\n')) return;
    // «أفريقياً», «إندونيسياً»: the tanween that the fold drops tells the adjective from the country.
    if (one.kind === 'place' && source.lastIndexOf('\u064b') >= source.length - 2 && source.length > 2) return;
    if (one.kind === 'place' && one.to - one.from === 1 && (isWrittenOtherwise(source, bare(tokens[one.from]!.text)) || isAdjective(source, one) || isAdjectiveOf(tokens, one, named[index - 1]))) return;
    // In «للقحطاني» the article's alef is not written: the name has it.
    const shown = isArticleCut(tokens, one) ? `ا${source}` : source;
    let entity = entities.get(one.key);
    if (!entity) {
      entity = { id: `e${entities.size + 1}`, kind: one.kind, name: one.name ?? shown, aliases: [] };
      entities.set(one.key, entity);
    }
    if (one.name !== null && !fromLexicon.has(entity)) { rename(entity, one.name); fromLexicon.add(entity); }
    else if (!fromLexicon.has(entity) && isFuller(shown, entity.name)) rename(entity, shown);
    for (const alias of [shown, ...one.aliases]) if (alias !== entity.name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
    const country = one.country ?? countryAfter(tokens, one);
    if (country !== undefined) entity.country ??= country;
    mentions.push({ ...span, text: source, kind: entity.kind, entity: entity.id, ruleId: one.ruleId, confidence: one.confidence });
  });
  relateAdjectives(text, folded, tokens, named, entities);
  return { entities: [...entities.values()], mentions };
}

/** «سنغافوريين», «عثمانية»: shaped like the adjective of a place, and listed as none. */
const isAdjective = (source: string, one: Candidate): boolean => one.name === null && !one.ruleId.startsWith('gazetteer.') && (/ي(?:ين|ون)$/.test(source) || (/ية$/.test(source) && !source.includes('ال')));

/** «سنديان فارما السعودية»: after the name of a body or a product, a country that is also an adjective says whose it is. */
const isAdjectiveOf = (tokens: readonly Token[], one: Candidate, before: Candidate | undefined): boolean =>
  before?.to === one.from && (before.kind === 'organization' || before.kind === 'product') && isNationality(tokens[one.from]!.text);

function rename(entity: Entity, name: string): void {
  if (name === entity.name) return;
  const old = entity.name;
  entity.name = name;
  entity.aliases = [old, ...entity.aliases.filter((one) => one !== name && one !== old)];
}

const isArabicText = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);

/** «سيليا تشين» over «تشين», the Arabic spelling over the Latin one. */
function isFuller(one: string, other: string): boolean {
  if (isArabicText(one) !== isArabicText(other)) return isArabicText(one);
  return one.split(' ').length > other.split(' ').length;
}

function isArticleCut(tokens: readonly Token[], one: Candidate): boolean {
  const token = tokens[one.from]!;
  const cut = one.start - token.start;
  return cut > 0 && token.text[cut - 1] === 'ل' && token.text[cut] === 'ل';
}

/** «إنفيديا الأميركية»: of what country a body or a product is said to be, right after its name. */
function countryAfter(tokens: readonly Token[], one: Candidate): string | undefined {
  const next = tokens[one.to];
  return (one.kind === 'organization' || one.kind === 'product') && next?.type === 'arabic' && next.text.startsWith('ال') ? adjectiveCountries.get(next.text) : undefined;
}

function relateAdjectives(text: string, folded: FoldedText, tokens: readonly Token[], named: readonly Candidate[], entities: ReadonlyMap<string, Entity>): void {
  const countries = new Map<string, Entity>();
  for (const one of named) if (one.ruleId === 'gazetteer.place' && one.country !== undefined && one.isCountry) { const entity = entities.get(one.key); if (entity) countries.set(one.country, entity); }
  if (countries.size === 0) return;
  for (const token of tokens) {
    const code = token.type === 'arabic' ? adjectiveCountries.get(token.text) : undefined;
    const country = code === undefined ? undefined : countries.get(code);
    if (!country) continue;
    const { start, end } = folded.toSource(token);
    const form = text.slice(start, end);
    country.adjectives ??= [];
    if (!country.adjectives.includes(form)) country.adjectives.push(form);
  }
}
