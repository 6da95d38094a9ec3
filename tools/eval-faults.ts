import { createRandom } from '../tests/eval/anchoring/random.ts';
import { FAULTS } from '../tests/eval/faults/faults.ts';
import type { BrowserKind } from '../tests/support/browser-under-test.ts';

// node tools/eval-faults.ts [--times N] [--browser chromium|firefox] [--only WORDS] [--seed N]
// Does every fault so many times in a real browser with the built extension (npm run build), prints the table, and fails where an acknowledged note was lost.

const option = (name: string): string | undefined => { const at = process.argv.indexOf(`--${name}`); return at === -1 ? undefined : process.argv[at + 1]; };
const times = Number(option('times') ?? 50);
const kind = (option('browser') ?? 'chromium') as BrowserKind;
const only = option('only');
const seed = Number(option('seed') ?? 1);

console.log(`${kind}, ${times} times each, seed ${seed}`);
console.log('| fault | times | acknowledged | lost | of the times |\n|---|--:|--:|--:|---|');
let hasLost = false;
for (const [at, fault] of FAULTS.entries()) {
  if (only !== undefined && !fault.name.includes(only)) continue;
  if (!fault.browsers.includes(kind)) {
    console.log(`| ${fault.name} | not in ${kind} | | | |`);
    continue;
  }
  const { acknowledged, lost, hit, hitMeans } = await fault.run(kind, times, createRandom(seed * 101 + at));
  console.log(`| ${fault.name} | ${times} | ${acknowledged} | ${lost} | ${hit} ${hitMeans} |`);
  // A fault that hit nothing has shown nothing.
  if (lost > 0 || hit === 0) hasLost = true;
}
process.exit(hasLost ? 1 : 0);
