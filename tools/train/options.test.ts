import { describe, expect, it } from 'vitest';
import { MOST_KINDS } from '../../core/entities/tagger/model.ts';
import { readOptions } from './options.ts';

const kinds = (count: number): string => Array.from({ length: count }, (_, at) => `K${at}`).join(',');
const corpus = ['--corpus', 'a.conll', '--out', 'b.bin'];

describe('readOptions', () => {
  it('reads what is asked for', () => {
    expect(readOptions([...corpus, '--kinds', 'PER, LOC', '--layers', '2', '--bias', '-0.5', '--border', '0.25'])).toMatchObject({ corpora: ['a.conll'], kinds: ['PER', 'LOC'], layers: 2, bias: -0.5, border: 0.25 });
    expect(readOptions([...corpus, '--kinds', kinds(MOST_KINDS)]).kinds).toHaveLength(MOST_KINDS);
  });

  it.each([
    ['more kinds than an artefact can be read with', [...corpus, '--kinds', kinds(MOST_KINDS + 1)], '--kinds takes at most'],
    ['a bias that is no number', [...corpus, '--bias', 'half'], '--bias needs a number'],
    ['hidden layers of the product’s model', ['--layers', '4'], '--layers needs --corpus'],
    ['no value', ['--out'], '--out needs a value'],
    ['half a count', ['--epochs', '2.5'], '--epochs needs a whole number'],
    ['what nobody knows', ['--fast'], 'unknown option'],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
