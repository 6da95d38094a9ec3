import type { Article } from '../../core/article/article.ts';
import type { Claims } from '../../core/article/claims.ts';
import type { GateDecision } from '../../core/article/gate.ts';
import type { Piece } from './collect-runs.ts';

/** A block's text, and the text nodes that its stretches stand in: live ones, none changed. */
export interface PlacedBlock {
  text: string;
  pieces: readonly Piece[];
}

/** Where an article stands among the stories of its page: an endless scroll holds several. */
export interface Story {
  /** The element of its headline; null where it has none. */
  headline: Element | null;
  /** The headline of the story after it; null after the last. */
  next: Element | null;
  /** Whether it is the one that the page itself speaks of in its head, and not one that was reached below it. */
  isPages: boolean;
  /** Whether one of the page's own titles repeats its headline. */
  isTitled: boolean;
  /** What holds the story before it; null for the page's own. */
  before: Element | null;
}

/** One article as it stands in the live page. */
export interface ArticleReading {
  /** Without what only the claims tell, at the address that its page is shown at. */
  article: Article;
  /** The address that the page names as the article's own, as it writes it; empty where it names none, or another story's. See `page/clean-url`. */
  canonical: string;
  claims: Claims;
  decision: GateDecision;
  /** Where each of the article's blocks stands, in their order. */
  placed: readonly PlacedBlock[];
  /** The element that holds the article's body: what to observe for changes and to measure scrolling against. */
  root: Element;
  story: Story;
  /** Whether the page is longer than is read of any, and the article may go on. */
  isCut: boolean;
}

export interface ReadOptions {
  /** The reader asked: read the best candidate even if it scores low. */
  force?: boolean;
  /** Whether the person who reads has come to the story under a headline. Of several stories, the last that was reached is read; without this, the page's own. */
  isReached?(headline: Element): boolean;
}

/** The door of the reader. Reads in place, from the live DOM, never a clone, never a change. Null where there is nothing to read. */
export type ReadArticle = (document: Document, options?: ReadOptions) => ArticleReading | null;
