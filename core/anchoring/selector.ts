import type { Span } from '../text/span.ts';

/** W3C Web Annotation, 4.2.4. `exact` is the raw text, never folded. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation, 4.2.5. Positions count Unicode code points, not UTF-16 units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selectors = [TextQuoteSelector, TextPositionSelector];

export interface Target {
  /** The article's address. */
  source: string;
  selectors: Selectors;
}

/**
 * What became of a target in today's text.
 * `changed`: its surroundings are there but the figure in it differs. `orphan`: not found; `guess` is the nearest place, for the reader to confirm.
 */
export type Resolution =
  | { state: 'anchored' | 'moved'; span: Span; confidence: number }
  | { state: 'changed'; span: Span; was: string; now: string; confidence: number }
  | { state: 'orphan'; guess: Span | null };

export type AnchorState = Resolution['state'];

/** Describes a span of a text so that it can be found again in a later version of it. */
export type DescribeSpan = (text: string, span: Span) => Selectors;

/** Finds each described span again in `text`. Never a wrong place: when unsure, an orphan. */
export type ResolveSelectors = (text: string, selectors: readonly Selectors[]) => Resolution[];
