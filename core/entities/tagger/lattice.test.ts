import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, createLabelSet, labelsOf } from './labels.ts';
import { Lattice } from './lattice.ts';

const labels = createLabelSet(['PER', 'LOC']);
const { size } = labels;
const weight = fc.double({ min: -6, max: 6, noNaN: true });
const lattices = fc.integer({ min: 1, max: 4 }).chain((length) => fc.record({
  length: fc.constant(length),
  emissions: fc.array(weight, { minLength: length * size, maxLength: length * size }).map((list) => Float64Array.from(list)),
  transitions: fc.array(weight, { minLength: size * size, maxLength: size * size }).map((list) => Float64Array.from(list)),
}));

const isBefore = (prior: number, label: number): boolean => labels.before.subarray(labels.beforeStart[label], labels.beforeStart[label + 1]).includes(prior);

/** Every legal sequence of labels with its score: the slow truth. */
function allSequences(length: number, emissions: Float64Array, transitions: Float64Array): { path: number[]; score: number }[] {
  let open: { path: number[]; score: number }[] = [];
  for (let y = 0; y < size; y++) if (labels.canStart[y]) open.push({ path: [y], score: emissions[y]! });
  for (let t = 1; t < length; t++) {
    open = open.flatMap(({ path, score }) => Array.from({ length: size }, (_, y) => y).filter((y) => isBefore(path[t - 1]!, y))
      .map((y) => ({ path: [...path, y], score: score + transitions[path[t - 1]! * size + y]! + emissions[t * size + y]! })));
  }
  return open.filter(({ path }) => labels.canEnd[path[length - 1]!]);
}

describe('Lattice', () => {
  it('decodes to the best of all legal sequences', () => {
    fc.assert(fc.property(lattices, ({ length, emissions, transitions }) => {
      const best = Math.max(...allSequences(length, emissions, transitions).map((one) => one.score));
      const found = [...new Lattice(labels, transitions).decode(emissions, length)];
      const mine = allSequences(length, emissions, transitions).find(({ path }) => path.every((y, at) => y === found[at]));
      expect(mine?.score).toBeCloseTo(best, 8);
    }), { numRuns: 60 });
  });

  it('gives marginals that sum to 1 at every token and agree with summing over all sequences', () => {
    fc.assert(fc.property(lattices, ({ length, emissions, transitions }) => {
      const all = allSequences(length, emissions, transitions);
      const total = all.reduce((sum, one) => sum + Math.exp(one.score), 0);
      const lattice = new Lattice(labels, transitions);
      expect(lattice.run(emissions, length)).toBeCloseTo(Math.log(total), 6);
      for (let t = 0; t < length; t++) {
        let sum = 0;
        for (let y = 0; y < size; y++) {
          const chance = all.filter(({ path }) => path[t] === y).reduce((part, one) => part + Math.exp(one.score), 0) / total;
          expect(lattice.marginals[t * size + y]).toBeCloseTo(chance, 6);
          sum += lattice.marginals[t * size + y]!;
        }
        expect(sum).toBeCloseTo(1, 9);
      }
    }), { numRuns: 60 });
  });

  it('counts one transition a step', () => {
    fc.assert(fc.property(lattices, ({ length, emissions, transitions }) => {
      const lattice = new Lattice(labels, transitions);
      lattice.run(emissions, length, undefined, true);
      expect(lattice.pairs.reduce((sum, one) => sum + one, 0)).toBeCloseTo(length - 1, 6);
    }), { numRuns: 60 });
  });

  it('gives no chance to labels that are not allowed', () => {
    const allowed = new Uint8Array(2 * size).fill(1);
    allowed.fill(0, size, 2 * size);
    allowed[size] = 1;
    const lattice = new Lattice(labels, new Float64Array(size * size));
    lattice.run(new Float64Array(2 * size), 2, allowed);
    expect(lattice.marginals[size]).toBeCloseTo(1, 9);
    expect(lattice.marginals[size + 4]).toBe(0);
  });

  it('stays finite under weights that all but exclude what is legal', () => {
    const emissions = new Float64Array(6 * size).fill(-5000);
    for (let t = 0; t < 6; t++) emissions[t * size + 2] = 5000;
    const lattice = new Lattice(labels, new Float64Array(size * size));
    expect(Number.isFinite(lattice.run(emissions, 6))).toBe(true);
    const sum = lattice.marginals.subarray(0, size).reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(1, 9);
  });
});

describe('labels', () => {
  it('give back the names they were made of', () => {
    const chunks = [{ from: 0, to: 1, kind: 1 }, { from: 1, to: 4, kind: 0 }, { from: 5, to: 7, kind: 0 }];
    expect(chunksOf(labelsOf(chunks, 8))).toEqual(chunks);
  });

  it('let no name begin in its middle', () => {
    expect(isBefore(0, 2)).toBe(false);
    expect(isBefore(1, 2)).toBe(true);
    expect(isBefore(1, 6)).toBe(false);
    expect(isBefore(1, 0)).toBe(false);
  });
});
