import { MOST_KINDS } from '../../core/entities/tagger/model.ts';
import { Problem } from '../cli/problem.ts';

/** What the trainer was asked for. */
export interface TrainRequest {
  /** CoNLL files to learn from and from nothing else; none: the product's own model. */
  corpora: string[];
  kinds: string[];
  out: string;
  /** Folder of the public corpora, clusters and lists. */
  data: string | null;
  /** An artefact whose table of words is taken over. */
  words: string;
  /** A file of words' use in names, read off unlabelled text; null: none beside the artefact's. */
  soft: string | null;
  /** Where to write such a file, reading the text on standard input, with the model of `words`. */
  makeSoft: string | null;
  /** A file of words' classes by the words beside them; null: those of the artefact. */
  classes: string | null;
  /** Where to write such a file, reading the text on standard input. */
  makeClasses: string | null;
  /** Taken from O's score in place of what held-out parts advise. */
  bias: number | null;
  /** What a name's chance must pass, likewise. */
  border: number | null;
  /** A text without marks to learn from too, as a first pool of fields reads it; null: none. */
  selfTrain: string | null;
  seed: number;
  epochs: number | null;
  folds: number | null;
  /** Fields whose mean is taken. */
  members: number | null;
  /** Fields with a hidden layer beside them. */
  layers: number | null;
  /** Parts of our own sentences held out in turn to say how well new ones are read; nothing is written. */
  cross: number | null;
  quiet: boolean;
}

export const DEFAULT_MODEL = 'assets/model/tagger.bin';
/** A table of words without weights, for training on other corpora; it does not ship. */
const DEFAULT_WORDS = 'assets/model/words.bin';

/** Reads the trainer's command line; throws a Problem that names what is wrong. */
export function readOptions(args: readonly string[]): TrainRequest {
  const request: TrainRequest = { corpora: [], kinds: [], out: '', data: null, words: DEFAULT_MODEL, soft: null, makeSoft: null, bias: null, border: null, seed: 1, epochs: null, folds: null, members: null, layers: null, classes: null, makeClasses: null, selfTrain: null, cross: null, quiet: false };
  const left = [...args];
  const value = (option: string): string => {
    const next = left.shift();
    if (next === undefined || next.startsWith('--')) throw new Problem(`${option} needs a value`);
    return next;
  };
  const count = (option: string): number => {
    const number = Number(value(option));
    if (!Number.isInteger(number) || number < 0) throw new Problem(`${option} needs a whole number`);
    return number;
  };
  const number = (option: string): number => {
    const read = Number(value(option));
    if (!Number.isFinite(read)) throw new Problem(`${option} needs a number`);
    return read;
  };
  while (left.length > 0) {
    const option = left.shift()!;
    if (option === '--corpus') {
      request.corpora.push(value(option));
      while (left[0] !== undefined && !left[0].startsWith('--')) request.corpora.push(left.shift()!);
    } else if (option === '--kinds') request.kinds = value(option).split(',').map((kind) => kind.trim()).filter((kind) => kind !== '');
    else if (option === '--out') request.out = value(option);
    else if (option === '--data') request.data = value(option);
    else if (option === '--words') request.words = value(option);
    else if (option === '--soft') request.soft = value(option);
    else if (option === '--make-soft') request.makeSoft = value(option);
    else if (option === '--bias') request.bias = number(option);
    else if (option === '--border') request.border = number(option);
    else if (option === '--seed') request.seed = count(option);
    else if (option === '--epochs') request.epochs = count(option);
    else if (option === '--folds') request.folds = count(option);
    else if (option === '--members') request.members = Math.max(1, count(option));
    else if (option === '--layers') request.layers = count(option);
    else if (option === '--classes') request.classes = value(option);
    else if (option === '--self-train') request.selfTrain = value(option);
    else if (option === '--make-classes') request.makeClasses = value(option);
    else if (option === '--cross') request.cross = Math.max(2, count(option));
    else if (option === '--quiet') request.quiet = true;
    else throw new Problem(`unknown option ${option} for train`);
  }
  if (request.corpora.length > 0 && request.kinds.length === 0) request.kinds = ['PER', 'LOC', 'ORG', 'MISC'];
  if (request.corpora.length > 0 && request.words === DEFAULT_MODEL) request.words = DEFAULT_WORDS;
  if (request.corpora.length > 0 && request.out === '' && !request.makeSoft && !request.makeClasses) throw new Problem('--corpus needs --out MODEL');
  if (request.corpora.length === 0 && request.layers !== null) throw new Problem('--layers needs --corpus: the product’s model has none');
  if (request.kinds.length > MOST_KINDS) throw new Problem(`--kinds takes at most ${MOST_KINDS} kinds`);
  return request;
}
