import { describe, expect, it } from 'vitest';
import { createRandom } from '../eval/anchoring/random.ts';
import { FAULTS } from '../eval/faults/faults.ts';

/** Enough to see that every fault is survived and still done; `npm run eval:faults` measures it with fifty. */
const TIMES: Record<string, number> = { 'browser process killed': 2, 'tab closed while typing': 3, 'import cut off in the middle': 3, 'upgrade blocked by an open tab': 2, 'upgrade that fails': 2 };

describe.each(['chromium', 'firefox'] as const)('faults in %s', (kind) => {
  it.each(FAULTS.filter(({ browsers }) => browsers.includes(kind)).map((fault) => [fault.name, fault] as const))('%s: loses nothing that was acknowledged', async (name, fault) => {
    const times = TIMES[name] ?? 5;
    const { acknowledged, lost } = await fault.run(kind, times, createRandom(11));
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThanOrEqual(times);
  }, 180_000);
});
