import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { FeatureToken } from '../../core/entities/tagger/features.ts';
import type { ModelHeader, TaggerModel } from '../../core/entities/tagger/model.ts';
import { Problem } from '../cli/problem.ts';
import type { TrainRequest } from './options.ts';
import { readOwnSentences, readProcliticExamples } from './own-sentences.ts';
import { readNamePools } from './name-pools.ts';
import { createRandom } from './random.ts';
import { readConll } from './read-conll.ts';
import { type MarkedText, toSentence } from './read-marked.ts';
import type { Resources } from './read-resources.ts';
import { replaceNames } from './replace-names.ts';
import { attachProclitics } from './train-proclitics.ts';
import { HIDDEN } from './train-hidden.ts';
import { trainTagger } from './train-tagger.ts';

export const PRODUCT_KINDS = ['PER', 'ORG', 'LOC', 'PROD', 'EVENT'];
/** An error in our own sentences counts as so many elsewhere: they are few, and theirs are the rules to follow. */
const OWN_WEIGHT = 3;
const OWN = 'own';
export const SENTENCES = 'training/sentences';

/** News only: with WikiFANE and AQMAR (Wikipedia) beside it the product's sentences were read three points worse, in four times the time. */
const PUBLIC: readonly { files: string[]; name: string; licence: string }[] = [
  { files: ['newsfane.conll'], name: 'NewsFANE Gold (Alotaibi and Lee)', licence: 'CC BY-SA 3.0' },
];

/** Trains the product's model: our own sentences, weighted up and varied, and the public corpora beside them. `texts`: other than the folder's own (cross-validation). */
export function trainProduct(request: TrainRequest, resources: Resources, unmarked: FeatureToken[][], log: (line: string) => void, texts: readonly MarkedText[] = readOwnSentences(SENTENCES)): TaggerModel {
  if (texts.length === 0) throw new Problem(`no marked sentence in ${SENTENCES}`);
  const kinds = request.kinds.length > 0 ? request.kinds : PRODUCT_KINDS;
  const corpora: ModelHeader['corpora'] = [{ name: 'Hashiya training sentences', sentences: texts.length, licence: 'MIT' }];
  const sentences = texts.map((one, at) => ({ ...toSentence(one, OWN, OWN_WEIGHT), document: `own ${at}` }));
  for (const { files, name, licence } of PUBLIC) {
    const read = files.flatMap((file) => (request.data !== null && existsSync(join(request.data, file)) ? readConll(readFileSync(join(request.data, file), 'utf8'), name) : []));
    if (read.length === 0) continue;
    corpora.push({ name, sentences: read.length, licence });
    for (const one of read) sentences.push({ ...one, document: '' });
  }
  log(corpora.map((one) => `${one.name}: ${one.sentences}`).join(', '));
  const pools = readNamePools(request.data, texts);
  const random = createRandom(request.seed + 13);
  const prepare = () => texts.map((one, at) => ({ one, at })).filter(() => random.next() < 0.6)
    .map(({ one, at }) => ({ at, sentence: toSentence(replaceNames(one, pools, random, 0.6), OWN, OWN_WEIGHT) }));
  const listed = (names: readonly string[], kind: string) => names.flatMap((name) => {
    const words = tokenize(fold(name).text);
    return words[0]?.type === 'arabic' ? [{ first: words[0].text, kind: kinds.indexOf(kind), isAlone: words.length === 1 }] : [];
  });
  const proclitics = [
    ...readProcliticExamples(texts, kinds).flatMap((one) => [one, one]),
    ...attachProclitics([...listed(pools['token'] ?? [], 'PER'), ...listed(pools['given'] ?? [], 'PER'), ...listed(pools['LOC'] ?? [], 'LOC'), ...listed(pools['ORG'] ?? [], 'ORG')], request.seed),
  ];
  return trainTagger(sentences, resources.words, resources.names, {
    kinds, folds: request.folds ?? 1, home: OWN, corpora, epochs: request.epochs ?? 10, rate: 0.04, dropout: 0.35, decay: 0, keep: 700_000, seed: request.seed, members: request.members ?? 3, layers: 0, hidden: HIDDEN, unmarked, copies: true, features: 'plain',
    loose: { MISC: ['PROD', 'EVENT'] }, log, prepare, proclitics,
  });
}
