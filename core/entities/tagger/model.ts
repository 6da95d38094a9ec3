import { FEATURE_BITS, setOf } from './features.ts';
import { type HiddenLayer, layerParts, readLayers } from './hidden-layer.ts';
import { PROCLITIC_BITS } from './proclitic-model.ts';
import { WeightTable } from './weight-table.ts';
import type { WordColumns } from './word-table.ts';

/** What an artefact says of itself. */
export interface ModelHeader {
  format: 3;
  /** Version of the set of features that it was trained with (`versionOf`). */
  features: string;
  kinds: string[];
  /** What one step of a weight is worth. */
  scale: number;
  /** Taken from O's score: chosen on held-out parts of the training text, since names are rarer there than the reader would miss them. */
  outsideBias: number;
  /** What a name's chance must pass to be worth naming; chosen likewise. */
  border: number;
  /** Whether it learned what the rest of a document says of a word. */
  documentPass: boolean;
  /** What it learned from, with licences. */
  corpora: { name: string; sentences: number; licence: string }[];
  seed: number;
  /** Rows of emissions, words, numbers of names: the sizes of the sections. */
  rows: number;
  /** How many weights of all rows are not zero. */
  weights: number;
  words: number;
  names: number;
  /** Fine clusters; each lies in one coarser cluster of each level. */
  clusters: number;
  /** Sizes of the hidden layers, if it has any. */
  layers?: { units: number; bits: number }[];
}

/** A trained tagger's data. */
export interface TaggerModel {
  header: ModelHeader;
  /** A row of labels a feature, in steps of `header.scale`. */
  emissions: WeightTable;
  transitions: Float64Array;
  /** Weights of the reading of a name's first word, in any one step. */
  proclitics: Int8Array;
  words: WordColumns;
  /** Names from lists (cities), packed (`packNames`). */
  names: Int32Array;
  /** Hidden layers beside the linear weights: none in the product's. */
  layers: HiddenLayer[];
}

export class ModelError extends Error {}

/** A row of weights says in four bytes which of its labels it has: one for no name, four for each kind. */
export const MOST_KINDS = 7;
const MAGIC = 0x31414748; // "HGA1", little-endian

/** Quantises weights to bytes; a weight below half a step is none. */
export function quantize(weights: Float32Array): { values: Int8Array; scale: number } {
  let top = 0;
  for (const weight of weights) if (Math.abs(weight) > top) top = Math.abs(weight);
  const scale = (top || 1) / 127;
  return { values: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/** The artefact's bytes: magic, header's length, header (JSON), then the sections, all little-endian. Classes of words are left out where no feature reads them. */
export function writeModel(model: TaggerModel): Uint8Array<ArrayBuffer> {
  const kept = model.emissions.rows;
  const { present, masks, counts, weights } = packRows(model.emissions);
  const { words } = model;
  const classes = setOf(model.header.features) === 'classes' ? words.classes : new Uint16Array(0);
  const coarser = readCoarser(words.clusters);
  const header = toAscii(JSON.stringify({ ...model.header, rows: kept, weights: weights.length, words: words.hashes.length, names: model.names.length, clusters: coarser.length / 3 }));
  const bytes = (array: ArrayBufferView) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const start = new Uint32Array([MAGIC, header.length]);
  const padding = new Uint8Array((8 - (header.length % 8)) % 8);
  const parts = [bytes(start), header, padding, bytes(model.transitions), bytes(planes(words.hashes)), bytes(model.names), bytes(words.clusters[0]), bytes(coarser), bytes(words.soft), bytes(classes), words.flags, bytes(model.proclitics), bytes(present), bytes(counts), masks, bytes(weights), ...layerParts(model.layers).map(bytes)];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { out.set(part, at); at += part.length; }
  return out;
}

// JSON in ASCII, other letters escaped: the core has no TextEncoder, which is not of the language.
const toAscii = (json: string): Uint8Array => Uint8Array.from(json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`), (letter) => letter.charCodeAt(0));
const fromAscii = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Reads an artefact. Throws a ModelError for what is none, or was trained with other features. Keeps nothing of the bytes given; some ten milliseconds. */
export function readModel(buffer: ArrayBuffer): TaggerModel {
  if (buffer.byteLength < 8) throw new ModelError('this is no model: too short');
  const [magic, length] = new Uint32Array(buffer, 0, 2);
  if (magic !== MAGIC || length! > buffer.byteLength - 8) throw new ModelError('this is no model of the tagger');
  const header = JSON.parse(fromAscii(new Uint8Array(buffer, 8, length))) as ModelHeader;
  if (header.format !== 3) throw new ModelError(`the model has format ${String(header.format)}, this program reads 3`);
  const set = setOf(header.features);
  if (set === null) throw new ModelError(`the model was trained with features ${header.features}, which this program does not know: train it again`);
  const size = 1 + header.kinds.length * 4;
  if (header.kinds.length > MOST_KINDS) throw new ModelError(`the model has ${header.kinds.length} kinds, this program reads at most ${MOST_KINDS}`);
  let at = 8 + length! + ((8 - (length! % 8)) % 8);
  const look = (count: number): Uint8Array => {
    if (at + count > buffer.byteLength) throw new ModelError('the model is cut short');
    at += count;
    return new Uint8Array(buffer, at - count, count);
  };
  const take = (count: number): ArrayBuffer => look(count).slice().buffer as ArrayBuffer;
  const transitions = new Float64Array(take(size * size * 8));
  const hashes = fromPlanes(look(header.words * 4));
  const names = new Int32Array(take(header.names * 4));
  const fine = new Uint16Array(take(header.words * 2));
  const coarser = new Uint16Array(take(header.clusters * 6));
  const clusters = [fine, ...readLevels(fine, coarser)] as const;
  const soft = new Uint16Array(take(header.words * 2));
  const classes = set === 'classes' ? new Uint16Array(take(header.words * 2)) : new Uint16Array(header.words);
  const flags = new Uint8Array(take(header.words));
  const proclitics = new Int8Array(take(1 << PROCLITIC_BITS));
  const present = new Int32Array(take((1 << FEATURE_BITS) / 8));
  const counts = new Int32Array(take(size * 4));
  const masks = look(header.rows * Math.ceil(size / 8));
  const emissions = unpackRows(present, masks, counts, new Int8Array(look(header.weights).buffer, at - header.weights, header.weights), header.rows);
  return { header, emissions, transitions, proclitics, words: { hashes, clusters, soft, classes, flags }, names, layers: readLayers(header.layers ?? [], size, take) };
}

/**
 * Rows of weights, of which four in five are zeros, as a bit for each that is none, in planes of one byte a row, and the others label by
 * label: a sixth smaller when compressed than all of them.
 */
function packRows(table: WeightTable): { present: Int32Array; masks: Uint8Array; counts: Int32Array; weights: Int8Array } {
  const { size, rows, cells } = table;
  const present = new Int32Array((1 << FEATURE_BITS) / 32);
  const masks = new Uint8Array(rows * Math.ceil(size / 8));
  const columns = Array.from({ length: size }, (): number[] => []);
  let row = 0;
  table.forEachRow((feature, head) => {
    present[feature >>> 5]! |= 1 << (feature & 31);
    for (let at = head + 1; at <= head + cells[head]!; at++) {
      const label = cells[at]! & 0xff;
      masks[(label >>> 3) * rows + row]! |= 1 << (label & 7);
      columns[label]!.push(cells[at]! >> 8);
    }
    row++;
  });
  return { present, masks, counts: Int32Array.from(columns, (column) => column.length), weights: Int8Array.from(columns.flat()) };
}

function unpackRows(present: Int32Array, masks: Uint8Array, counts: Int32Array, weights: Int8Array, count: number): WeightTable {
  const size = counts.length;
  const starts = new Int32Array(count);
  const cells = new Int16Array(weights.length + count);
  const next = new Int32Array(size);
  for (let y = 1; y < size; y++) next[y] = next[y - 1]! + counts[y - 1]!;
  let to = 0;
  const none = new Uint8Array(count);
  const [first, second, third, fourth] = [0, 1, 2, 3].map((plane) => (plane * 8 < size ? masks.subarray(plane * count, (plane + 1) * count) : none)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  for (let row = 0; row < count; row++) {
    const head = to++;
    // All planes at once: one that held a loop of its own for each took twice as long.
    for (let bits = first[row]! | (second[row]! << 8) | (third[row]! << 16) | (fourth[row]! << 24); bits !== 0; bits &= bits - 1) {
      const label = 31 - Math.clz32(bits & -bits);
      const from = next[label]!;
      next[label] = from + 1;
      cells[to++] = (weights[from]! << 8) | label;
    }
    starts[row] = head;
    cells[head] = to - head - 1;
  }
  return new WeightTable(size, present, starts, cells);
}

/** The coarser clusters of each word. */
function readLevels(fine: Uint16Array, coarser: Uint16Array): [Uint16Array, Uint16Array, Uint16Array] {
  const [a, b, c] = [new Uint16Array(fine.length), new Uint16Array(fine.length), new Uint16Array(fine.length)];
  for (let row = 0; row < fine.length; row++) {
    const at = (fine[row]! - 1) * 3;
    if (at < 0) continue;
    a[row] = coarser[at]!;
    b[row] = coarser[at + 1]!;
    c[row] = coarser[at + 2]!;
  }
  return [a, b, c];
}

/** The coarser clusters of each fine one. */
function readCoarser(clusters: WordColumns['clusters']): Uint16Array {
  const [fine, ...levels] = clusters;
  let top = 0;
  for (const cluster of fine) if (cluster > top) top = cluster;
  const coarser = new Uint16Array(top * 3);
  fine.forEach((cluster, row) => { if (cluster > 0) levels.forEach((level, at) => { coarser[(cluster - 1) * 3 + at] = level[row]!; }); });
  return coarser;
}

/** Ascending numbers as differences, byte by byte in four planes: half the size when compressed. */
function planes(values: Int32Array): Uint8Array {
  const out = new Uint8Array(values.length * 4);
  let prior = 0;
  values.forEach((value, at) => {
    const step = value - prior;
    for (let plane = 0; plane < 4; plane++) out[plane * values.length + at] = step >>> (plane * 8);
    prior = value;
  });
  return out;
}

function fromPlanes(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 4;
  const values = new Int32Array(count);
  let prior = 0;
  for (let at = 0; at < count; at++) {
    prior = (prior + (bytes[at]! | (bytes[count + at]! << 8) | (bytes[2 * count + at]! << 16) | (bytes[3 * count + at]! << 24))) | 0;
    values[at] = prior;
  }
  return values;
}
