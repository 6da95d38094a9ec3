import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'product' | 'event';

/** Groups the mentions of one entity within one text. */
export type EntityId = string;

export interface Entity {
  id: EntityId;
  kind: EntityKind;
  /** The best full form seen, without proclitics. */
  name: string;
  /** Other forms seen in this text or known from the lexicon. */
  aliases: string[];
  /** ISO 3166-1 alpha-2: of what country it is, from the lexicon or from the nationality that stands after it («إنفيديا الأميركية»). */
  country?: string;
  /** Of a country: the nationality adjectives seen in this text («الصينية»), each form once. They are no mentions. */
  adjectives?: string[];
}

/** A mention of an entity in a text. `text` is exactly `source.slice(start, end)`. */
export interface EntityMention extends Span {
  text: string;
  kind: EntityKind;
  entity: EntityId;
  ruleId: string;
  /** 0 to 1. */
  confidence: number;
}

export interface EntityFindings {
  entities: Entity[];
  mentions: EntityMention[];
}

/** The door of this room. Pure, deterministic, linear; mentions are in order, never cross a line feed nor overlap one another. */
export type FindEntities = (text: string) => EntityFindings;
