import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_BITS } from './features.ts';
import { addHidden, hiddenRow, layerParts, quantizeLayer, readLayers } from './hidden-layer.ts';

const UNITS = 3;
const BITS = 4;
const LABELS = 2;
const weight = fc.float({ min: -4, max: 4, noNaN: true });
const weights = (length: number) => fc.array(weight, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));
const layers = fc.record({ units: fc.constant(UNITS), bits: fc.constant(BITS), rows: weights(UNITS << BITS), bias: weights(UNITS), out: weights(UNITS * LABELS) });
/** Features whose vectors stand in each row, in order. */
const features = Int32Array.from({ length: 1 << BITS }, (_, row) => (row << (FEATURE_BITS - BITS)) + row);

describe('a hidden layer', () => {
  it('adds what its definition says, to the precision of its bytes', () => {
    fc.assert(fc.property(layers, fc.array(fc.nat((1 << BITS) - 1), { maxLength: 12 }), fc.nat(12), (layer, rows, split) => {
      const shown = Int32Array.from(rows, (row) => features[row]!);
      const inner = Array.from({ length: UNITS }, (_, unit) => Math.max(0, rows.reduce((sum, row) => sum + layer.rows[row * UNITS + unit]!, layer.bias[unit]!)));
      const sums = Float64Array.of(100, 1, 2, 200);
      const end = Math.min(split, shown.length);
      addHidden(quantizeLayer(layer), shown, 0, end, [...shown.subarray(end)], sums, 1);
      expect([sums[0], sums[3]]).toEqual([100, 200]);
      for (let label = 0; label < LABELS; label++) {
        const right = label + 1 + inner.reduce((sum, value, unit) => sum + value * layer.out[unit * LABELS + label]!, 0);
        // Half a step of 4/127 for each vector, in each unit, times the largest weight.
        expect(Math.abs(sums[1 + label]! - right)).toBeLessThanOrEqual((rows.length * UNITS * 4 * 4) / 254 + 1e-4);
      }
    }));
  });

  it('says nothing of features whose vector is nothing', () => {
    const layer = quantizeLayer({ units: UNITS, bits: BITS, rows: new Float32Array(UNITS << BITS), bias: Float32Array.of(-1, 0, -2), out: Float32Array.of(1, 2, 3, 4, 5, 6) });
    const sums = new Float64Array(LABELS);
    addHidden(layer, features, 0, features.length, [], sums, 0);
    expect([...sums]).toEqual([0, 0]);
  });

  it('keeps small vectors beside large ones', () => {
    const rows = new Float32Array(UNITS << BITS);
    rows[0] = 50;
    rows[UNITS] = 0.001;
    const layer = quantizeLayer({ units: UNITS, bits: BITS, rows, bias: new Float32Array(UNITS), out: Float32Array.of(1, 0, 0, 0, 0, 0) });
    const sums = new Float64Array(LABELS);
    addHidden(layer, features, 1, 2, [], sums, 0);
    expect(sums[0]).toBeCloseTo(0.001, 6);
  });

  it('comes back as it was written', () => {
    fc.assert(fc.property(layers, (one) => {
      const layer = quantizeLayer(one);
      const bytes = layerParts([layer, layer]).flatMap((part) => [...new Uint8Array(part.buffer, part.byteOffset, part.byteLength)]);
      let at = 0;
      const take = (count: number): ArrayBuffer => Uint8Array.from(bytes.slice(at, (at += count))).buffer;
      expect(readLayers([layer, layer], LABELS, take)).toEqual([layer, layer]);
      expect(at).toBe(bytes.length);
    }));
  });

  it('finds a row for every feature', () => {
    expect([0, (1 << FEATURE_BITS) - 1].map((feature) => hiddenRow(feature, BITS))).toEqual([0, (1 << BITS) - 1]);
    expect(hiddenRow(12_345, FEATURE_BITS)).toBe(12_345);
  });
});
