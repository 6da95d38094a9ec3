import { describe, expect, it } from 'vitest';
import { countReport } from './run-vitest.ts';

const file = (status: string, tests: [status: string, messages: string[]][], message = '') => ({
  name: `${process.cwd()}/core/a.test.ts`,
  status,
  message,
  assertionResults: tests.map(([state, failureMessages], at) => ({ fullName: `test ${at}`, status: state, failureMessages })),
});

describe('countReport', () => {
  it('counts what passed and shows what failed', () => {
    const tally = countReport({ testResults: [file('failed', [['passed', []], ['failed', ['expected 1 to be 2']]])] });
    expect(tally).toMatchObject({ passed: 1, failed: 1 });
    expect(tally.failures).toContain('core/a.test.ts › test 1');
    expect(tally.failures).toContain('expected 1 to be 2');
  });

  it('takes a skipped, pending or open test for a failure', () => {
    for (const status of ['skipped', 'pending', 'todo', 'disabled']) {
      expect(countReport({ testResults: [file('passed', [[status, []]])] })).toMatchObject({ passed: 0, failed: 1 });
    }
  });

  it('takes a file that could not be loaded for a failure', () => {
    expect(countReport({ testResults: [file('failed', [], 'SyntaxError')] })).toMatchObject({ passed: 0, failed: 1, failures: expect.stringContaining('SyntaxError') });
  });

  it('takes a file that failed outside its tests for a failure', () => {
    expect(countReport({ testResults: [file('failed', [['passed', []]], 'afterAll')] })).toMatchObject({ passed: 1, failed: 1 });
  });
});
