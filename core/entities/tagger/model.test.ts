import { describe, expect, it } from 'vitest';
import { FEATURE_BITS, versionOf } from './features.ts';
import { ModelError, type TaggerModel, quantize, readModel, writeModel } from './model.ts';
import { packNames } from './name-matcher.ts';
import { PROCLITIC_BITS } from './proclitic-model.ts';
import { collectWeights } from './weight-table.ts';

function sample(): TaggerModel {
  const emissions = new Int8Array((1 << FEATURE_BITS) * 5);
  emissions[0] = 127; emissions[17] = -3; emissions[emissions.length - 1] = 9;
  const proclitics = new Int8Array(1 << PROCLITIC_BITS);
  proclitics[5] = -7;
  return {
    header: { format: 3, features: versionOf('classes'), kinds: ['PER'], scale: 0.5, outsideBias: 0.25, border: 0.3, documentPass: true, corpora: [{ name: 'عينة', sentences: 2, licence: 'MIT' }], seed: 3, rows: 0, weights: 0, words: 0, names: 0, clusters: 0 },
    emissions: collectWeights(emissions, 5), transitions: Float64Array.from({ length: 25 }, (_, at) => at / 7), proclitics,
    words: { hashes: Int32Array.of(-2147483648, -5, 0, 2147483647), clusters: [Uint16Array.of(1, 2, 0, 1), Uint16Array.of(9, 8, 0, 9), Uint16Array.of(4, 4, 0, 4), Uint16Array.of(1, 1, 0, 1)], flags: Uint8Array.of(1, 0, 4, 2), soft: Uint16Array.of(0, 0xf321, 0, 1), classes: Uint16Array.of(3, 0, 400, 1) },
    names: packNames([{ words: [1, -2], kinds: 128 }, { words: [77], kinds: 3 }]),
    layers: [],
  };
}

describe('the artefact', () => {
  it('comes back as it was written', () => {
    const model = sample();
    const back = readModel(writeModel(model).buffer);
    expect(back.emissions).toEqual(model.emissions);
    expect(back.transitions).toEqual(model.transitions);
    expect(back.proclitics).toEqual(model.proclitics);
    expect(back.words).toEqual(model.words);
    expect(back.names).toEqual(model.names);
    expect(back.header).toMatchObject({ kinds: ['PER'], scale: 0.5, outsideBias: 0.25, corpora: [{ name: 'عينة' }], rows: 3, weights: 3, words: 4 });
    expect(writeModel(back)).toEqual(writeModel(model));
  });

  it('holds no classes of words where no feature reads them', () => {
    const model = sample();
    model.header.features = versionOf('plain');
    const bytes = writeModel(model);
    const back = readModel(bytes.buffer);
    expect(back.words).toEqual({ ...model.words, classes: new Uint16Array(4) });
    expect(back.emissions).toEqual(model.emissions);
    expect(bytes.length).toBeLessThan(writeModel(sample()).length);
  });

  it('is refused when it is cut short, is something else, or was trained with other features', () => {
    const bytes = writeModel(sample());
    expect(() => readModel(bytes.slice(0, bytes.length - 4).buffer)).toThrow(ModelError);
    expect(() => readModel(bytes.slice(0, 3).buffer)).toThrow(ModelError);
    expect(() => readModel(new ArrayBuffer(64))).toThrow(ModelError);
    const other = sample();
    other.header.features = 'deadbeef';
    expect(() => readModel(writeModel(other).buffer)).toThrow(/train it again/);
  });
});

describe('quantize', () => {
  it('keeps weights to half a step', () => {
    const { values, scale } = quantize(Float32Array.of(2, -1, 0.001, 0));
    expect(values[0]).toBe(127);
    expect(values[2]).toBe(0);
    expect(Math.abs(values[1]! * scale + 1)).toBeLessThanOrEqual(scale / 2);
  });
});
