/**
 * Letters and digits of the scripts that Arabic news is written in, for a character class. `\p{L}` would be compiled anew in every page,
 * and its hundreds of ranges cost more than reading the page does.
 */
export const LETTERS = '\\w\\u00c0-\\u024f\\u0370-\\u05ff\\u0620-\\u06d3\\u06d5-\\u06ff\\u0750-\\u077f\\ufb50-\\ufefc';

const presentation = /[\ufb50-\ufefc\uff01-\uff5e]/;
const marks = /[\u00ad\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const begin = new RegExp(`^[^${LETTERS}]+`);
const letter = new RegExp(`[${LETTERS}]`);

/**
 * A text levelled for comparison with the cues: spellings of alef, yeh, kaf and teh marbuta made one, marks, tatweel and invisible signs
 * gone, digits Western, lower case, spaces single, signs at both ends off. `core/text/fold` does the same with the way back to the source,
 * which the reader of pages does not need and would pay for with every run.
 */
export function levelText(text: string): string {
  const level = (presentation.test(text) ? text.normalize('NFKC') : text).replace(marks, '')
    .replace(/[أإآٱ]/g, 'ا').replace(/[ىی]/g, 'ي').replace(/[ةۃە]/g, 'ه').replace(/ک/g, 'ك')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase().replace(/[^\S ]\s*| \s+/g, ' ').replace(begin, '');
  let end = level.length;
  while (end > 0 && !letter.test(level[end - 1]!)) end--;
  return level.slice(0, end);
}
