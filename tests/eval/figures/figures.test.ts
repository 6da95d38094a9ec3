import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../core/figures/find-figures.ts';
import { readMarkedSentences } from './marked-sentences.ts';
import { scoreFigures } from './score.ts';

// The floor is what was reached, a little less: it may rise, and what falls below it is a regression. The second file stays unread while rules are written.
describe.each([
  ['sentences-dev.txt', 0.98, 0.98],
  ['sentences-test.txt', 0.95, 0.945],
  ['sentences-unseen.txt', 0.97, 0.97],
])('%s', (file, f1, value) => {
  const score = scoreFigures(readMarkedSentences(new URL(file, import.meta.url)), findFigures);

  it(`finds the spans (F1 at least ${f1})`, () => expect(score.f1).toBeGreaterThanOrEqual(f1));

  it(`reads the values (at least ${value})`, () => expect(score.value).toBeGreaterThanOrEqual(value));
});
