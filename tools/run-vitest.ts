import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runProgram } from './run-program.ts';

export interface Tally {
  passed: number;
  failed: number;
  /** What to show of the failures. */
  failures: string;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Runs projects of vitest.config.ts. A skipped or unfinished test counts as failed: a test that did not run has shown nothing. */
export async function runVitest(projects: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-report-'));
  const file = join(folder, 'report.json');
  try {
    const { status, output } = await runProgram('vitest', ['run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const report = readReport(file);
    if (!report) return { passed: 0, failed: 1, failures: output };
    const tally = countReport(report);
    // Errors outside any test (a promise nobody awaited) end Vitest with a failure that no test carries.
    if (status !== 0 && tally.failed === 0) return { ...tally, failed: 1, failures: output };
    if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1, failures: `No test ran in ${projects.join(', ')}.\n${output}` };
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** Counts a report. A file that could not be loaded at all is one failure. */
export function countReport(report: Report): Tally {
  const failures: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const name = relative(process.cwd(), file.name);
    if (file.assertionResults.length === 0) {
      failed += 1;
      failures.push(`✗ ${name}: no test ran\n${file.message}`);
    } else if (file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed')) {
      failed += 1;
      failures.push(`✗ ${name}: failed outside its tests\n${file.message}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else {
        failed += 1;
        const why = test.failureMessages?.length ? test.failureMessages.join('\n') : test.status;
        failures.push(`✗ ${name} › ${test.fullName}\n${why}`);
      }
    }
  }
  return { passed, failed, failures: failures.join('\n\n') };
}
