import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('three thousand random messages and imports: no bug, no answer without a code, no invalid row', async () => {
  const { failures, answers, messages, imports } = await fuzz(3_000, 5);
  expect(failures).toEqual([]);
  expect([messages > 2_000, imports > 400]).toEqual([true, true]);
  // Every kind of answer was given: otherwise this has shown nothing.
  for (const code of ['ok', 'none', 'unknownSender', 'malformedMessage', 'unknownMessage', 'noteNotFound', 'notBackup', 'damagedBackup', 'invalidRecord']) expect(answers.get(code) ?? 0, code).toBeGreaterThan(0);
});
