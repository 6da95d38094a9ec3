import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Entity, EntityMention, FindEntities } from './entity.ts';
import { addShortForms } from './document-pass.ts';
import { matchGazetteer } from './gazetteer.ts';
import { extendVersions } from './latin.ts';
import { dropPartsOfQuotes, matchPatterns, preferLonger } from './patterns.ts';
import { findPeople } from './people.ts';

/**
 * The entities of a text and where it mentions them. The rooms behind this door, in order: the gazetteer (known names), the
 * patterns of head words and quotation marks, the cues of people, the document pass (short forms of names seen). Pure, deterministic, O(length).
 */
export const findEntities: FindEntities = (text) => {
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const names = dropPartsOfQuotes(tokens, matchGazetteer(tokens));
  const known = extendVersions(tokens, preferLonger(names, matchPatterns(tokens, names)));
  const people = findPeople(tokens, known);
  const named = [...known, ...people].sort((a, b) => a.start - b.start);
  const settled = addShortForms(tokens, named);
  const entities = new Map<string, Entity>();
  const mentions: EntityMention[] = [];
  for (const one of settled) {
    const span = folded.toSource(one);
    const source = text.slice(span.start, span.end);
    if (!source || source.includes('\n')) continue;
    // «أفريقياً», «إندونيسياً»: the tanween that the fold drops tells the adjective from the country.
    if (one.kind === 'place' && source.lastIndexOf('\u064b') >= source.length - 2 && source.length > 2) continue;
    const entity = entityOf(entities, one, source);
    mentions.push({ ...span, text: source, kind: entity.kind, entity: entity.id, ruleId: one.ruleId, confidence: one.confidence });
  }
  return { entities: [...entities.values()], mentions };
};

function entityOf(entities: Map<string, Entity>, one: Candidate, source: string): Entity {
  let entity = entities.get(one.key);
  if (!entity) {
    entity = { id: `e${entities.size + 1}`, kind: one.kind, name: one.name ?? source, aliases: [...one.aliases] };
    entities.set(one.key, entity);
  }
  if (source !== entity.name && !entity.aliases.includes(source)) entity.aliases.push(source);
  return entity;
}
