import { LETTERS } from './level-text.ts';

/** A pattern that a levelled text begins with one of the cues, as words: an end, a space or a sign follows. */
export const beginning = (cues: readonly string[], end = `(?![${LETTERS}])`): RegExp => new RegExp(`^[^${LETTERS}]*(?:${cues.join('|')})${end}`);

const spellings: Record<string, string> = { ا: '[اأإآ]', ه: '[هة]', ي: '[يى]' };

/** Cues as pages write them, unlevelled. */
export const asWritten = (cues: readonly string[]): string => cues.join('|').replace(/[\u0621-\u064a]/g, (letter) => spellings[letter] ?? letter);
