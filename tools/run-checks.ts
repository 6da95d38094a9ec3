import { READER_LIMIT, formatSizes, measureBuilds, measureReader } from './measure-build.ts';
import { runProgram } from './run-program.ts';
import { type Tally, runVitest } from './run-vitest.ts';

/** One step of `npm test`: what it is called, and how it is done. */
interface Check {
  name: string;
  run(): Promise<Tally>;
}

const program = (command: string, ...args: string[]): (() => Promise<Tally>) => async () => {
  const { status, output } = await runProgram(command, args);
  return status === 0 ? { passed: 1, failed: 0, failures: '' } : { passed: 0, failed: 1, failures: output };
};

// From the cheap to the dear. Every check runs, also after a failure: one run tells all.
const CHECKS: readonly Check[] = [
  { name: 'lint', run: program('oxlint', '--deny-warnings') },
  { name: 'types', run: program('tsc', '--noEmit') },
  { name: 'types of core/ without the DOM', run: program('tsc', '--noEmit', '-p', 'core') },
  { name: 'unit, DOM and property tests', run: () => runVitest(['unit', 'dom']) },
  { name: 'build for Chromium', run: program('wxt', 'build') },
  { name: 'build for Firefox', run: program('wxt', 'build', '-b', 'firefox') },
  { name: 'what was built: permissions, network, sizes', run: () => runVitest(['build']) },
  { name: 'the walk in Chromium and Firefox', run: () => runVitest(['e2e']) },
];

const total = { passed: 0, failed: 0 };
const started = Date.now();
for (const { name, run } of CHECKS) {
  const since = Date.now();
  console.log(`▸ ${name} …`);
  const { passed, failed, failures } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failures) console.log(failures.trimEnd());
  console.log(`  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${((Date.now() - since) / 1000).toFixed(0)} s)`);
  if (!name.startsWith('what was built')) continue;
  console.log(formatSizes(measureBuilds()));
  console.log(`  gate and reader ${((await measureReader()) / 1024).toFixed(1)} KB gzip of ${READER_LIMIT / 1024}`);
}
console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s:`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
