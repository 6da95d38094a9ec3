import { LETTERS, levelText } from '../../core/article/level-text.ts';
import type { Run } from './collect-runs.ts';

/** Letters and digits alone: how a headline and the title that repeats it are compared. */
export const bare = (text: string): string => levelText(text).replace(signs, '');
const signs = new RegExp(`[^${LETTERS}]+`, 'g');

/** Share of a run's characters that stand in links. */
export const linkShare = (run: Run): number => run.linked / Math.max(1, run.text.length);

/** A pattern that a levelled text begins with one of the cues, as words: an end, a space or a sign follows. */
export const beginning = (cues: readonly string[]): RegExp => new RegExp(`^(?:${cues.join('|')})(?![${LETTERS}])`);
