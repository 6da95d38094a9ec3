import type { Article } from '../core/article/article.ts';

/** Whether most of the shorter one's text stands in the other: a story that was corrected or goes on, and not another one in its place. */
export function isSameStory(one: Pick<Article, 'blocks'>, other: Pick<Article, 'blocks'>): boolean {
  const [few, many] = one.blocks.length < other.blocks.length ? [one, other] : [other, one];
  const texts = new Set(many.blocks.map(({ text }) => text));
  let all = 0;
  let shared = 0;
  for (const { text } of few.blocks) {
    all += text.length;
    if (texts.has(text)) shared += text.length;
  }
  return 2 * shared > all;
}
