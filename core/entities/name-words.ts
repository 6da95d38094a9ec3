import type { Token } from '../text/tokens.ts';

/**
 * The words of a name as they are compared: levelled, without the `cut` letters of proclitics, the article whole again («للقحطاني» is of
 * «القحطاني»), Latin in small letters, signs left out.
 */
export function nameWords(tokens: readonly Token[], from: number, to: number, cut: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const { text, type } = tokens[at]!;
    if (type === 'sign') continue;
    if (at > from || cut === 0) words.push(text.toLowerCase());
    else words.push(text[cut - 1] === 'ل' && text[cut] === 'ل' ? `ا${text.slice(cut)}` : text.slice(cut));
  }
  return words;
}
