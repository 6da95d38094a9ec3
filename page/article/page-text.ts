import { LETTERS } from '../../core/article/level-text.ts';
import { parseDay } from '../../core/article/parse-date.ts';
import type { Run } from './collect-runs.ts';

/** Share of a run's characters that stand in links. */
export const linkShare = (run: Run): number => run.linked / Math.max(1, run.text.length);

/** The day that a run names, ISO 8601. */
export const dayOf = (run: Run): string | null => (run.day ??= parseDay(run.text));

/** A pattern that a levelled text begins with one of the cues, as words: an end, a space or a sign follows. */
export const beginning = (cues: readonly string[], end = `(?![${LETTERS}])`): RegExp => new RegExp(`^[^${LETTERS}]*(?:${cues.join('|')})${end}`);

const spellings: Record<string, string> = { ا: '[اأإآ]', ه: '[هة]', ي: '[يى]' };

/** Cues as pages write them, unlevelled, with what may stand between two letters. */
export const asWritten = (cues: readonly string[], between = ''): string => cues.join('|').replace(/[\u0621-\u064a]/g, (letter) => (spellings[letter] ?? letter) + between);
