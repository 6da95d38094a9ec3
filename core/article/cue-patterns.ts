import { LETTERS } from './level-text.ts';

/** A pattern that a levelled text begins with one of the cues, as words: an end, a space or a sign follows. */
export const beginning = (cues: string, end = `(?![${LETTERS}])`): RegExp => new RegExp(`^[^${LETTERS}]*(?:${cues})${end}`);

const spellings: Record<string, string> = { ا: '[اأإآ]', ه: '[هة]', ي: '[يى]' };

/** Cues as pages write them, unlevelled. */
export const asWritten = (cues: string): string => cues.replace(/[\u0621-\u064a]/g, (letter) => spellings[letter] ?? letter);
