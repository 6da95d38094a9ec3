import type { EntityKind } from './entity.ts';

/** A possible mention, in folded offsets and in token indexes, before overlaps are settled. */
export interface Candidate {
  /** First token. */
  from: number;
  /** After the last token. */
  to: number;
  /** Folded offset of the first letter of the name: after the proclitics. */
  start: number;
  end: number;
  kind: EntityKind;
  /** The same for all mentions of one entity. */
  key: string;
  /** The name without proclitics as it would be shown. null: the source text of the mention. */
  name: string | null;
  ruleId: string;
  confidence: number;
  /** Other forms known from the lexicon. */
  aliases: readonly string[];
  /** ISO 3166-1 alpha-2, where the lexicon says. */
  country?: string;
  /** Whether it is that country itself. */
  isCountry?: boolean;
}
