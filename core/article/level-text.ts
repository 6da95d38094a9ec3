/**
 * Letters and digits of the scripts that Arabic news is written in, for a character class. `\p{L}` would be compiled anew in every page,
 * and its hundreds of ranges cost more than reading the page does.
 */
export const LETTERS = '\\w\\u00c0-\\u05ff\\u0620-\\u06d3\\u06d5-\\u06ff\\ufb50-\\ufefc';

const signs = new RegExp(`[^${LETTERS}]+`, 'g');

/**
 * A text levelled for comparison with the cues, which are short and of one line: spellings of alef, yeh and teh marbuta made one, marks,
 * tatweel and invisible signs gone, digits Western, lower case. `core/text/fold` does the same with the way back to the source,
 * which the reader of pages does not need and would pay for with every run.
 */
export const levelText = (text: string): string => text.replace(/[\u00ad\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
  .replace(/[أإآٱ]/g, 'ا').replace(/[ىی]/g, 'ي').replace(/ة/g, 'ه').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).toLowerCase();

/** Levelled letters and digits alone: how a headline and the title that repeats it are compared. */
export const bare = (text: string): string => levelText(text).replace(signs, '');
