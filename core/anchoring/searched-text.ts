import { type AnchorText, levelForAnchoring } from './anchor-text.ts';
import { GramIndex } from './gram-index.ts';

/** A levelled text in which passages are looked for, one after the other. */
export interface SearchedText extends AnchorText {
  /** Where `pattern` stands, in order, also overlapping itself, at most `most` places. */
  findAll(pattern: string, most: number): number[];
}

/** Levels a text; its index is made when it is first asked for, since notes that did not move never ask. */
export function levelForSearch(source: string): SearchedText {
  const levelled = levelForAnchoring(source);
  let index: GramIndex | null = null;
  return Object.assign(levelled, { findAll: (pattern: string, most: number) => (index ??= new GramIndex(levelled.text)).findAll(pattern, most) });
}
