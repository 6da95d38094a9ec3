import type { Article, TextBlock } from './article.ts';

/**
 * Words a minute in silent reading of Arabic, from the table of languages in M. Brysbaert, "How many words do we read per minute? A
 * review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019) 104047, https://doi.org/10.1016/j.jml.2019.104047.
 * The 138 that is often quoted for Arabic was measured reading aloud (Trauzettel-Klosinski and Dietz, IReST, IOVS 53 (2012) 5452).
 * Fewer than in English (238), since an Arabic word carries its conjunctions, prepositions and pronouns with it.
 */
export const WORDS_PER_MINUTE = 181;

/** Digits are read out in the head: «2025» is two words, «1,250,000» four. A number counts as half a word for each digit, one at least. */
const WORDS_PER_DIGIT = 0.5;
/** A caption is read with its picture: the eye goes there and back. In seconds. */
const PICTURE_SECONDS = 3;

/** Words as a reader meets them: runs of letters and digits between spaces. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

function weighWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(/[^\s]*[\p{L}\p{N}][^\s]*/gu)) {
    const digits = word.match(/\p{Nd}/gu)?.length ?? 0;
    words += digits === 0 ? 1 : Math.max(1, digits * WORDS_PER_DIGIT);
  }
  return words;
}

/** How long blocks take to read, in seconds: the measured speed of Arabic readers, numbers and captions weighed in. */
export function estimateBlockSeconds(blocks: readonly Pick<TextBlock, 'role' | 'text'>[]): number {
  let seconds = 0;
  for (const { role, text } of blocks) seconds += (weighWords(text) * 60) / WORDS_PER_MINUTE + (role === 'caption' ? PICTURE_SECONDS : 0);
  return seconds;
}

/** A heading, and how long what stands below it takes. */
export interface HeadingTime {
  id: TextBlock['id'];
  text: string;
  /** From the heading to the next one, and to the end of the article, in seconds. The heading itself is read with what it heads. */
  own: number;
  left: number;
}

/** For each heading of an article, in order, how long its part takes and how long all that is left from there on. */
export function timeBelow(blocks: readonly TextBlock[]): HeadingTime[] {
  const times: HeadingTime[] = [];
  let left = 0;
  let own = 0;
  for (const block of blocks.toReversed()) {
    const seconds = estimateBlockSeconds([block]);
    left += seconds;
    own += seconds;
    if (block.role !== 'heading') continue;
    times.push({ id: block.id, text: block.text, own, left });
    own = 0;
  }
  return times.reverse();
}

/** How long an article takes to read, in whole seconds. */
export const estimateReadingSeconds = (article: Pick<Article, 'blocks'>): number => Math.round(estimateBlockSeconds(article.blocks));

/** The same of a plain text, in whole minutes, one at least. */
export const readingMinutes = (text: string): number => Math.max(1, Math.round(estimateBlockSeconds([{ role: 'paragraph', text }]) / 60));
