import * as names from '../../core/article/names-day.ts';
import type { Run } from './collect-runs.ts';

/** Share of a run's characters that stand in links. */
export const linkShare = (run: Run): number => run.linked / Math.max(1, run.text.length);

/** Whether there is such a run, shorter than `limit`, and it names a calendar day. */
export const namesDay = (run: Run | undefined, limit: number): boolean => run !== undefined && run.text.length < limit && (run.namesDay ??= names.namesDay(run.text));
