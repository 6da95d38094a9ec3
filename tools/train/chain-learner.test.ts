import { describe, expect, it } from 'vitest';
import { createLabelSet, labelsOf } from '../../core/entities/tagger/labels.ts';
import { Lattice } from '../../core/entities/tagger/lattice.ts';
import { ChainLearner } from './chain-learner.ts';

const labels = createLabelSet(['PER']);
const length = 4;
const emissions = Float64Array.from({ length: length * labels.size }, (_, at) => ((at * 7) % 5) - 2);
const gold = labelsOf([{ from: 1, to: 3, kind: 0 }], length);

describe('ChainLearner', () => {
  it('gives the slope of its loss', () => {
    const loss = (at: number, more: number) => new ChainLearner(labels, 0.1).learn({ gold, allowed: null, weight: 2 }, emissions.map((value, cell) => (cell === at ? value + more : value)), () => {});
    const slopes = new Float64Array(emissions.length);
    new ChainLearner(labels, 0.1).learn({ gold, allowed: null, weight: 2 }, emissions, (t, gradient) => slopes.set(gradient, t * labels.size));
    slopes.forEach((slope, at) => expect((loss(at, 1e-4) - loss(at, -1e-4)) / 2e-4).toBeCloseTo(slope, 5));
  });

  it('hears a teacher that is sure as it hears the labels themselves', () => {
    const chances = new Float32Array(length * labels.size);
    const pairs = new Float64Array(labels.size * labels.size);
    gold.forEach((label, t) => {
      chances[t * labels.size + label] = 1;
      if (t > 0) pairs[gold[t - 1]! * labels.size + label]! += 1;
    });
    const [told, taught] = [new ChainLearner(labels, 0.1), new ChainLearner(labels, 0.1)];
    for (let step = 0; step < 3; step++) expect(taught.learn({ gold: new Uint8Array(length), allowed: null, weight: 1, taught: { chances, pairs } }, emissions, () => {})).toBeCloseTo(told.learn({ gold, allowed: null, weight: 1 }, emissions, () => {}), 6);
    taught.remember();
    told.remember();
    expect(taught.mean()).toEqual(told.mean());
  });

  it('takes no step where the teacher says what it says itself', () => {
    const lattice = new Lattice(labels, new Float64Array(labels.size * labels.size));
    lattice.run(emissions, length, undefined, true);
    const learner = new ChainLearner(labels, 0.1);
    learner.learn({ gold, allowed: null, weight: 1, taught: { chances: Float32Array.from(lattice.marginals.subarray(0, emissions.length)), pairs: lattice.pairs.slice() } }, emissions, () => expect.unreachable());
    learner.remember();
    expect(learner.mean()).toEqual(new Float64Array(labels.size * labels.size));
  });
});
