import type { Span } from '../../../core/text/span.ts';
import type { Perturbed } from './perturbations.ts';
import { showsSame } from './tracked-text.ts';

/** What a rule answered: a place (`changed`: with another figure in it), or null for none. */
export type Answer = (Span & { isChanged: boolean }) | null;

/**
 * `right` the truth · `lost` the text is there and was not found · `wrong` a place where the note does not belong ·
 * `silent` a corrected figure shown as the old one · `alarm` the place, but said to have changed where it has not.
 */
export type Verdict = 'right' | 'lost' | 'wrong' | 'silent' | 'alarm';
export type Tally = Record<Verdict | 'all', number>;

export const emptyTally = (): Tally => ({ all: 0, right: 0, lost: 0, wrong: 0, silent: 0, alarm: 0 });

export function judge({ later, truth }: Perturbed, answer: Answer): Verdict {
  if (truth.is === 'gone') return answer === null ? 'right' : 'wrong';
  if (answer === null) return 'lost';
  if (!showsSame(later, answer, truth.span)) return 'wrong';
  if (truth.is === 'changed') return answer.isChanged ? 'right' : 'silent';
  return answer.isChanged ? 'alarm' : 'right';
}

export function count(tally: Tally, verdict: Verdict): void {
  tally.all += 1;
  tally[verdict] += 1;
}
