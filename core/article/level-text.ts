/**
 * A text levelled for comparison with the cues: spellings of alef, yeh, kaf and teh marbuta made one, marks, tatweel and invisible signs
 * gone, digits Western, lower case, spaces single, signs at both ends off. `core/text/fold` does the same with the way back to the source,
 * which the reader of pages does not need and would pay for with every run.
 */
export const levelText = (text: string): string => text.normalize('NFKC')
  .replace(/[\u00ad\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
  .replace(/[أإآٱ]/g, 'ا').replace(/[ىی]/g, 'ي').replace(/[ةۃە]/g, 'ه').replace(/ک/g, 'ك')
  .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
  .toLowerCase().replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
