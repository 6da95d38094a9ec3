import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTagText } from '../../core/entities/tagger/tag-text.ts';
import { readModel, writeModel, type TaggerModel } from '../../core/entities/tagger/model.ts';
import { packNames } from '../../core/entities/tagger/name-matcher.ts';
import { Tagger } from '../../core/entities/tagger/tagger.ts';
import { emptyWords } from '../../core/entities/tagger/word-table.ts';
import { tagLines } from '../cli/tag-command.ts';
import { makeSoft } from './make-soft.ts';
import { readProcliticExamples } from './own-sentences.ts';
import { toSentence } from './read-marked.ts';
import { readSoft } from './read-soft.ts';
import { toyTexts } from './toy-corpus.ts';
import { trainTagger } from './train-tagger.ts';

const kinds = ['PER', 'LOC'];

function trainToy(seed: number): TaggerModel {
  const sentences = toyTexts().map((one) => toSentence(one, 'toy', 1));
  return trainTagger(sentences, emptyWords().columns, packNames([]), {
    kinds, folds: 2, home: 'toy', corpora: [], epochs: 8, rate: 0.1, dropout: 0.2, decay: 0, keep: 0, seed, members: 2, features: 'classes', copies: false, loose: {}, proclitics: readProcliticExamples(toyTexts(), kinds),
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
