import { fold } from '../../core/text/fold.ts';
import type { Run } from './collect-runs.ts';

/** A text levelled for comparison with the cues: folded, lower case, signs at both ends gone, spaces single. */
export const level = (text: string): string => fold(text).text.toLowerCase().replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

/** Letters and digits alone: how a headline and the title that repeats it are compared. */
export const bare = (text: string): string => level(text).replace(/[^\p{L}\p{N}]/gu, '');

export const linkShare = (run: Run): number => run.linked / Math.max(1, run.text.length);

/** Whether a text begins with the cue as words: followed by its end, a space or a sign. */
export const beginsWith = (text: string, cue: string): boolean => text.startsWith(cue) && (text.length === cue.length || !/[\p{L}\p{N}]/u.test(text[cue.length]!));

export const contains = (outer: Element, run: Run): boolean => outer.contains(run.host);
