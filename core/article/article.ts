import type { Span } from '../text/span.ts';

/** Position of a block in reading order: `articleText` joins blocks in the order of the array. */
export type BlockId = string;

export type BlockRole = 'title' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'listItem';

/** One run of text as a reader sees it: white space collapsed, no line break inside. */
export interface TextBlock {
  id: BlockId;
  role: BlockRole;
  text: string;
}

/** A news article as read from a page. Everything below `blocks` is what the page says of itself, unverified. */
export interface Article {
  /** The canonical address without tracking parameters or fragment. It is the article's identity in the store. */
  url: string;
  title: string;
  publisher?: string;
  byline?: string;
  section?: string;
  /** The calendar day as the page writes it, ISO 8601 (`2025-03-12` or with a time). Never converted to UTC. */
  publishedAt?: string;
  /** When the page says it was last changed; the same form. Absent where it is the day of publication or earlier. */
  modifiedAt?: string;
  blocks: TextBlock[];
}

/** What is settled of the page's claims. */
export type ArticleMetadata = Pick<Article, 'publisher' | 'byline' | 'section' | 'publishedAt' | 'modifiedAt'>;

/** What stands between two blocks in an article's text. No mention crosses it. */
export const BLOCK_SEPARATOR = '\n';

/** The text that every span, selector and search of this article counts in: the blocks' texts joined by a line feed. */
export const articleText = (article: Pick<Article, 'blocks'>): string => article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);

/** Where each block lies in `articleText`, in order. */
export function layOutBlocks(blocks: readonly TextBlock[]): (Span & { block: TextBlock })[] {
  let start = 0;
  return blocks.map((block) => {
    const span = { block, start, end: start + block.text.length };
    start = span.end + BLOCK_SEPARATOR.length;
    return span;
  });
}
