import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { FeatureReader, type FeatureToken } from '../../core/entities/tagger/features.ts';
import { chunksOf, createLabelSet } from '../../core/entities/tagger/labels.ts';
import { Lattice } from '../../core/entities/tagger/lattice.ts';
import { createTagText } from '../../core/entities/tagger/tag-text.ts';
import { readModel, writeModel, type TaggerModel } from '../../core/entities/tagger/model.ts';
import { NameMatcher, packNames } from '../../core/entities/tagger/name-matcher.ts';
import { Tagger } from '../../core/entities/tagger/tagger.ts';
import { emptyWords } from '../../core/entities/tagger/word-table.ts';
import { tagLines } from '../cli/tag-command.ts';
import { makeSoft } from './make-soft.ts';
import { readProcliticExamples } from './own-sentences.ts';
import { toSentence } from './read-marked.ts';
import { readSoft } from './read-soft.ts';
import { readUnmarked, teach } from './self-train.ts';
import { toyTexts } from './toy-corpus.ts';
import { type Pool, emit, trainPool } from './train-pool.ts';
import { trainTagger } from './train-tagger.ts';

const kinds = ['PER', 'LOC'];

function trainToy(seed: number, layers = 0): TaggerModel {
  const sentences = toyTexts().map((one) => toSentence(one, 'toy', 1));
  return trainTagger(sentences, emptyWords().columns, packNames([]), {
    kinds, folds: 2, home: 'toy', corpora: [], epochs: 8, rate: 0.1, dropout: 0.2, decay: 0, keep: 0, seed, members: 2, layers, hidden: { units: 8, bits: 12, dropout: 0.2 }, features: 'classes', copies: false, loose: {}, proclitics: readProcliticExamples(toyTexts(), kinds),
  });
}

let model: TaggerModel;
let tagger: Tagger;
beforeAll(() => {
  model = trainToy(1);
  tagger = new Tagger(model);
}, 60_000);

const show = (text: string) => createTagText(tagger)(text).map((one) => `${text.slice(one.start, one.end)}:${one.kind}`).join(' | ');

describe('trainTagger', () => {
  it('learns a toy corpus', () => {
    expect(show('وصل مازن العلي إلى دمشق مساء.')).toBe('مازن العلي:PER | دمشق:LOC');
    expect(show('ارتفع سعر الخبز في الأسواق.')).toBe('');
  });

  it('learns the words around a name: it finds names that it never saw', () => {
    expect(show('قال جلال الصايغ إن السعر سيرتفع.')).toBe('جلال الصايغ:PER');
  });

  it('gives the same bytes for the same seed', () => {
    expect(writeModel(trainToy(1))).toEqual(writeModel(model));
  }, 60_000);

  it('tags the same after a journey through the artefact', () => {
    const again = createTagText(new Tagger(readModel(writeModel(model).buffer)));
    const text = 'قال سامر الخطيب إن بيروت هادئة. زار الوزير القاهرة.';
    expect(again(text)).toEqual(createTagText(tagger)(text));
  });

  it('is as sure as a chance can be', () => {
    for (const { confidence } of createTagText(tagger)('قال سامر الخطيب إن بيروت هادئة.')) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('trainTagger with hidden layers', () => {
  let layered: TaggerModel;
  beforeAll(() => { layered = trainToy(1, 2); }, 60_000);

  it('learns a toy corpus, and tags the same after a journey through the artefact', () => {
    const again = createTagText(new Tagger(readModel(writeModel(layered).buffer)));
    const text = 'قال جلال الصايغ إن السعر سيرتفع. وصل مازن العلي إلى دمشق مساء.';
    expect(layered.header.layers).toEqual([{ units: 8, bits: 12 }, { units: 8, bits: 12 }]);
    expect(again(text).map((one) => `${text.slice(one.start, one.end)}:${one.kind}`)).toEqual(['جلال الصايغ:PER', 'مازن العلي:PER', 'دمشق:LOC']);
    expect(again(text)).toEqual(createTagText(new Tagger(layered))(text));
  });

  it('hears its layers: without them the chances are others', () => {
    const text = 'قال سامر الخطيب إن بيروت هادئة.';
    const chances = (one: TaggerModel) => createTagText(new Tagger(one))(text).map(({ confidence }) => confidence);
    expect(chances({ ...layered, layers: [] })).not.toEqual(chances(layered));
  });

  it('gives the same bytes for the same seed', () => {
    expect(writeModel(trainToy(1, 2))).toEqual(writeModel(layered));
  }, 60_000);
});

describe('self-training', () => {
  it('takes sentences of middling length from lines spread over a text', () => {
    const line = (at: number) => `قال مراسل رقم ${at} إن السعر سيرتفع غدا.`;
    const text = ['عنوان', ...Array.from({ length: 98 }, (_, at) => line(at)), 'كلمة '.repeat(100)].join('\n');
    const sentences = readUnmarked(text, 10);
    expect(sentences.map((tokens) => tokens.find((one) => one.type === 'digits')?.text)).toEqual(['9', '19', '29', '39', '49', '59', '69', '79', '89']);
    expect(readUnmarked(text, 1000)).toHaveLength(98);
  });

  it('passes on what a pool says of sentences without marks: a field that saw nothing else reads as it does', () => {
    const labels = createLabelSet(kinds);
    const reader = new FeatureReader(emptyWords(), new NameMatcher(packNames([])));
    const options = { epochs: 8, rate: 0.1, dropout: 0.2, decay: 0, keep: 0, seed: 1, members: 1, layers: 0, hidden: { units: 8, bits: 12, dropout: 0.2 }, copies: false, loose: {} };
    const teacher = trainPool(toyTexts().map((one) => toSentence(one, 'toy', 1)), reader, labels, options);
    const unmarked = toyTexts().map((one) => toSentence(one, 'toy', 1).tokens);
    const taught = teach(unmarked, reader, labels, teacher, 0, 'toy');
    for (const { taught: said, tokens } of taught) for (let t = 0; t < tokens.length; t++) expect(said!.chances.subarray(t * labels.size, (t + 1) * labels.size).reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 4);
    const pupil = trainPool(taught.map((one) => ({ ...one, weight: 1 })), reader, labels, { ...options, seed: 2 });
    const best = (pool: Pool, tokens: readonly FeatureToken[]) => chunksOf(new Lattice(labels, pool.transitions).decode(emit(tokens, reader, pool, labels.size), tokens.length));
    for (const tokens of unmarked) expect(best(pupil, tokens)).toEqual(best(teacher, tokens));
  }, 60_000);
});

describe('tagLines', () => {
  it('answers every line in order, blank ones as they came', () => {
    expect(tagLines(['وصل', 'مازن', 'العلي', 'إلى', 'دمشق', '.', '', 'قال', '(سامر', 'الخطيب)', ''], tagger)).toEqual([
      'وصل\tO', 'مازن\tB-PER', 'العلي\tI-PER', 'إلى\tO', 'دمشق\tB-LOC', '.\tO', '', 'قال\tO', '(سامر\tB-PER', 'الخطيب)\tI-PER', '',
    ]);
  });

  it('begins a new name where two of a kind meet', () => {
    const lines = tagLines(['زار', 'رامي', 'حداد', 'دمشق', 'مع', 'الوفد'], tagger);
    expect(lines.slice(1, 4)).toEqual(['رامي\tB-PER', 'حداد\tI-PER', 'دمشق\tB-LOC']);
  });

  it('bears lines that hold no word', () => {
    expect(tagLines(['\u200f', 'ـ', '!!', ''], tagger).map((line) => line.split('\t')[1])).toEqual(['O', 'O', 'O', undefined]);
  });
});

describe('makeSoft', () => {
  it('reads off text how often a word is part of a name', async () => {
    const soft = await makeSoft(Readable.from(Array.from({ length: 5 }, () => 'وصل مازن العلي إلى دمشق مساء.\n')), tagger);
    const levels = readSoft(soft);
    expect((levels.get('مازن') ?? 0) & 15).toBeGreaterThan(8);
    expect(((levels.get('دمشق') ?? 0) >> 4) & 15).toBeGreaterThan(8);
    expect((levels.get('مساء') ?? 0) & 15).toBeLessThan(5);
    expect(soft).toMatch(/^مازن 5 /mu);
  });
});

describe('tagText on hostile text', () => {
  it.each([['one letter', 'ا'], ['letters and blanks', 'ب '], ['Latin', 'a'], ['marks', 'َ'], ['quotation marks', '«'], ['stops', '. '], ['line feeds', '\n'], ['one name', 'دمشق ']])('bears a hundred thousand of %s', (_, unit) => {
    const text = unit.repeat(100_000 / unit.length);
    let at = 0;
    for (const { start, end } of createTagText(tagger)(text)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  }, 60_000);
});
