import type { BrowserKind } from '../../support/browser-under-test.ts';
import type { createRandom } from '../anchoring/random.ts';

/** What came of doing a fault again and again. */
export interface Outcome {
  /** Notes or edits that a reader was told are kept. */
  acknowledged: number;
  /** Of these, how many are not there, or not as they were. 0 is the only good number. */
  lost: number;
  /** What shows that the fault was really done: in how many rounds it cut something off, say. */
  hit: number;
  hitMeans: string;
}

export interface Fault {
  name: string;
  browsers: readonly BrowserKind[];
  /** Does it so many times in a browser of its own. */
  run(kind: BrowserKind, times: number, random: ReturnType<typeof createRandom>): Promise<Outcome>;
}

export const BOTH: readonly BrowserKind[] = ['chromium', 'firefox'];
