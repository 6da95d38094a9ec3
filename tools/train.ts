import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureToken } from '../core/entities/tagger/features.ts';
import { ModelError, type TaggerModel, readModel, writeModel } from '../core/entities/tagger/model.ts';
import { Tagger } from '../core/entities/tagger/tagger.ts';
import { OK, PROBLEM, Problem, complain } from './cli/problem.ts';
import { crossValidate, showCounts } from './train/cross-validate.ts';
import { makeSoft } from './train/make-soft.ts';
import { readOptions, type TrainRequest } from './train/options.ts';
import { readOwnSentences } from './train/own-sentences.ts';
import { readConll } from './train/read-conll.ts';
import type { MarkedText } from './train/read-marked.ts';
import { readResources, type Resources } from './train/read-resources.ts';
import { readUnmarked } from './train/self-train.ts';
import { HIDDEN } from './train/train-hidden.ts';
import { SENTENCES, trainProduct } from './train/train-product.ts';
import { trainTagger } from './train/train-tagger.ts';
import { makeClasses } from './train/word-classes.ts';

const started = Date.now();
/** Sentences of unlabelled text to learn from, where one is given. */
const UNMARKED = 8000;

/** A model of exactly the files named. Each is one collection of the same rules: they share their weights. */
function trainOnFiles(request: TrainRequest, resources: Resources, unmarked: FeatureToken[][], log: (line: string) => void) {
  const sentences = request.corpora.flatMap((file) => readConll(readText(file), 'corpus'));
  if (sentences.length === 0) throw new Problem('the corpus files hold no sentence');
  return trainTagger(sentences, resources.words, resources.names, {
    kinds: request.kinds, folds: request.folds ?? 5, home: 'corpus', epochs: request.epochs ?? 12, rate: 0.04, dropout: 0.35, decay: 0, keep: 0, seed: request.seed, members: request.members ?? 1, layers: request.layers ?? 4, hidden: HIDDEN, features: 'classes', copies: false, loose: {}, log,
    unmarked,
    corpora: request.corpora.map((file) => ({ name: basename(file), sentences: readConll(readText(file), 'corpus').length, licence: 'as its publisher says' })),
  });
}

/** What the command line says of the choice of names goes before what held-out parts advise. */
function settle(model: TaggerModel, { bias, border }: TrainRequest): TaggerModel {
  if (bias !== null) model.header.outsideBias = bias;
  if (border !== null) model.header.border = border;
  return model;
}

/** An artefact trained before; none where there is none, or one of other features. */
function readKnown(file: string, log: (line: string) => void): TaggerModel | null {
  if (!existsSync(file)) return null;
  try {
    return readModel(toBuffer(readFileSync(file)));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log(`${file} is left out: ${error.message}`);
    return null;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Problem(`cannot read ${file}`);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const request = readOptions(args);
  const log = (line: string) => { if (!request.quiet) process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}\n`); };
  if (request.makeClasses !== null) {
    writeFileSync(request.makeClasses, await makeClasses(process.stdin, { classes: 400, words: 50_000, rounds: 12, log }));
    return;
  }
  const known = readKnown(request.words, log);
  if (request.makeSoft !== null) {
    if (!known) throw new Problem(`cannot read ${request.words}`);
    writeFileSync(request.makeSoft, await makeSoft(process.stdin, new Tagger(known)));
    return;
  }
  const resources = readResources(request.data, request, known, log);
  const unmarked = request.selfTrain === null ? [] : readUnmarked(readText(request.selfTrain), UNMARKED);
  if (request.cross !== null) {
    const train = (texts: readonly MarkedText[]) => settle(trainProduct({ ...request, members: request.members ?? 1 }, resources, unmarked, () => {}, texts), request);
    const counts = crossValidate(readOwnSentences(SENTENCES), request.cross, train, log);
    for (const [kind, row] of counts) process.stdout.write(`${kind}: ${showCounts(row)}\n`);
    return;
  }
  const model = settle(request.corpora.length > 0 ? trainOnFiles(request, resources, unmarked, log) : trainProduct(request, resources, unmarked, log), request);
  const out = request.out || request.words;
  const bytes = writeModel(model);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  log(`${out}: ${(bytes.length / 1024).toFixed(0)} KiB, ${(gzipSync(bytes, { level: model.layers.length > 0 ? 1 : 9 }).length / 1024).toFixed(0)} KiB gzip, bias ${model.header.outsideBias}, border ${model.header.border}`);
}

const toBuffer = (bytes: Buffer): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

try {
  await run(process.argv.slice(2));
  process.exitCode = OK;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  complain(error.message);
  process.exitCode = PROBLEM;
}
