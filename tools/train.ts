import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel, writeModel } from '../core/entities/tagger/model.ts';
import { Tagger } from '../core/entities/tagger/tagger.ts';
import { OK, PROBLEM, Problem, complain } from './cli/problem.ts';
import { makeSoft } from './train/make-soft.ts';
import { readOptions, type TrainRequest } from './train/options.ts';
import { readConll } from './train/read-conll.ts';
import { readResources, type Resources } from './train/read-resources.ts';
import { trainProduct } from './train/train-product.ts';
import { trainTagger } from './train/train-tagger.ts';

const started = Date.now();

/** A model of exactly the files named. Each is one collection of the same rules: they share their weights. */
function trainOnFiles(request: TrainRequest, resources: Resources, log: (line: string) => void) {
  const sentences = request.corpora.flatMap((file) => readConll(readText(file), 'corpus'));
  if (sentences.length === 0) throw new Problem('the corpus files hold no sentence');
  return trainTagger(sentences, resources.words, resources.names, {
    kinds: request.kinds, folds: request.folds ?? 5, home: 'corpus', epochs: request.epochs ?? 12, rate: 0.04, dropout: 0.35, decay: 0, keep: 0, seed: request.seed, copies: false, loose: {}, log,
    corpora: request.corpora.map((file) => ({ name: basename(file), sentences: readConll(readText(file), 'corpus').length, licence: 'as its publisher says' })),
  });
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
  const known = existsSync(request.words) ? readModel(toBuffer(readFileSync(request.words))) : null;
  if (request.makeSoft !== null) {
    if (!known) throw new Problem(`cannot read ${request.words}`);
    writeFileSync(request.makeSoft, await makeSoft(process.stdin, new Tagger(known)));
    return;
  }
  const resources = readResources(request.data, request.soft, known, log);
  const model = request.corpora.length > 0 ? trainOnFiles(request, resources, log) : trainProduct(request, resources, log);
  if (request.bias !== null) model.header.outsideBias = request.bias;
  const out = request.out || request.words;
  const bytes = writeModel(model);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  log(`${out}: ${(bytes.length / 1024).toFixed(0)} KiB, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KiB gzip, bias ${model.header.outsideBias}`);
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
