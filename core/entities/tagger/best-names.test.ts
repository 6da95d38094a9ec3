import { describe, expect, it } from 'vitest';
import { bestNames } from './best-names.ts';
import { BEGIN, END, INSIDE, SINGLE, createLabelSet, labelOf } from './labels.ts';
import { Lattice } from './lattice.ts';

const labels = createLabelSet(['PER', 'LOC']);
const lattice = () => new Lattice(labels, new Float64Array(labels.size * labels.size));
const rows = (...cells: [number, number, number][]): Float64Array => {
  const out = new Float64Array(4 * labels.size);
  for (const [at, label, value] of cells) out[at * labels.size + label] = value;
  return out;
};

describe('bestNames', () => {
  it('names what is sure, in order', () => {
    const emissions = rows([0, labelOf(0, BEGIN), 9], [1, labelOf(0, END), 9], [3, labelOf(1, SINGLE), 9], [2, 0, 9]);
    expect(bestNames(lattice(), emissions, 4, 0.3)).toEqual([{ from: 0, to: 2, kind: 0 }, { from: 3, to: 4, kind: 1 }]);
  });

  it('names more with a lower border, and nothing where O leads everywhere', () => {
    const emissions = rows([0, 0, 2.5], [1, 0, 9], [2, 0, 9], [3, 0, 9], [0, labelOf(0, SINGLE), 2]);
    expect(bestNames(lattice(), emissions, 4, 0.1)).toHaveLength(1);
    expect(bestNames(lattice(), emissions, 4, 0.5)).toEqual([]);
    expect(bestNames(lattice(), rows([0, 0, 9], [1, 0, 9], [2, 0, 9], [3, 0, 9]), 4, 0.1)).toEqual([]);
  });

  it('never lets names share a token', () => {
    for (let seed = 1; seed < 40; seed++) {
      let state = seed;
      const emissions = Float64Array.from({ length: 12 * labels.size }, () => { state = (state * 48271) % 2147483647; return (state / 2147483647) * 4 - 2; });
      const names = bestNames(lattice(), emissions, 12, 0.05);
      names.forEach((name, at) => {
        expect(name.to).toBeGreaterThan(name.from);
        if (at > 0) expect(name.from).toBeGreaterThanOrEqual(names[at - 1]!.to);
      });
    }
  });
});

describe('Lattice.names', () => {
  it('shares each chance out as all sequences do', () => {
    const size = labels.size;
    const length = 3;
    let state = 7;
    const next = () => { state = (state * 48271) % 2147483647; return (state / 2147483647) * 3 - 1.5; };
    const transitions = Float64Array.from({ length: size * size }, next);
    const emissions = Float64Array.from({ length: length * size }, next);
    const one = new Lattice(labels, transitions);
    one.run(emissions, length);
    const allowed = new Set<number>();
    for (let y = 0; y < size; y++) for (let at = labels.beforeStart[y]!; at < labels.beforeStart[y + 1]!; at++) allowed.add(labels.before[at]! * size + y);
    let all = 0;
    let three = 0;
    const want = [labelOf(0, BEGIN), labelOf(0, INSIDE), labelOf(0, END)];
    for (let code = 0; code < size ** length; code++) {
      const path = [code % size, Math.floor(code / size) % size, Math.floor(code / size ** 2)];
      if (!labels.canStart[path[0]!] || !labels.canEnd[path[2]!] || !allowed.has(path[0]! * size + path[1]!) || !allowed.has(path[1]! * size + path[2]!)) continue;
      const weight = Math.exp(path.reduce((sum, y, at) => sum + emissions[at * size + y]! + (at > 0 ? transitions[path[at - 1]! * size + y]! : 0), 0));
      all += weight;
      if (path.every((y, at) => y === want[at])) three += weight;
    }
    expect(one.names(length, 0).find((name) => name.from === 0 && name.to === 3 && name.kind === 0)!.chance).toBeCloseTo(three / all, 9);
  });
});
