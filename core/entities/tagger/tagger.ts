import { lexiconIndex } from '../lexicon-index.ts';
import { bestNames } from './best-names.ts';
import { DocumentMemory } from './document-pass.ts';
import { FeatureReader, type FeatureToken, documentRows, setOf } from './features.ts';
import { hashText } from './hash.ts';
import { addHidden } from './hidden-layer.ts';
import { type Chunk, type LabelSet, OUTSIDE, createLabelSet, kindOf } from './labels.ts';
import { Lattice } from './lattice.ts';
import type { TaggerModel } from './model.ts';
import { NameMatcher } from './name-matcher.ts';
import { cutProclitics } from './proclitic-model.ts';
import { NAME_TOKEN, WordTable } from './word-table.ts';

/** A name found in a sequence of tokens. */
export interface FoundChunk extends Chunk {
  /** The chance of its least sure token to be part of a name of this kind. 0 to 1. */
  confidence: number;
}

/** How a word is used in news. */
export type WordUsage = 'common' | 'name' | 'unknown';

/** A share, of fifteen, up to which a word is said to be hardly ever part of a name. */
const RARELY = 2;

/** A sequence longer than this is labelled in pieces. */
const LONGEST = 400;

/** The trained sequence model at work: sentences of one document in, names out. */
export class Tagger {
  readonly labels: LabelSet;
  readonly #reader: FeatureReader;
  /** Reads features for the hidden layers, if there are any: each reader keeps what it knows of words in a form of its own. */
  readonly #hiddenReader: FeatureReader | null;
  readonly #lattice: Lattice;
  readonly #model: TaggerModel;
  readonly #words: WordTable;
  readonly #names: NameMatcher;
  #emissions = new Float64Array(0);

  constructor(model: TaggerModel) {
    this.#model = model;
    this.labels = createLabelSet(model.header.kinds);
    this.#words = new WordTable(model.words);
    this.#names = new NameMatcher(model.names, lexiconIndex().table);
    const set = setOf(model.header.features) ?? 'plain';
    this.#reader = new FeatureReader(this.#words, this.#names, set);
    this.#hiddenReader = model.layers.length > 0 ? new FeatureReader(this.#words, this.#names, set) : null;
    this.#lattice = new Lattice(this.labels, model.transitions);
  }

  /**
   * The names of each sentence of a document, in order. Sentences are labelled twice: alone, and knowing what the first sight said of the
   * same words elsewhere in the document. O(tokens).
   */
  tagDocument(sentences: readonly (readonly FeatureToken[])[], hasDocumentPass = this.#model.header.documentPass): FoundChunk[][] {
    const pieces = sentences.flatMap((tokens, sentence) => pieceOf(tokens).map(([from, part]) => ({ sentence, from, part })));
    const { size } = this.labels;
    const memory = new DocumentMemory(this.labels);
    const seen = pieces.map(({ part, sentence }) => {
      const { stems, isWord, sums } = this.#reader.sum(part, this.#model.emissions);
      if (hasDocumentPass) {
        this.#lattice.run(this.#score(part, sums), part.length);
        memory.add(sentence, stems, isWord, this.#lattice.marginals);
      }
      return { stems, isWord, sums };
    });
    const found: FoundChunk[][] = sentences.map(() => []);
    pieces.forEach(({ part, sentence, from }, index) => {
      const { stems, isWord, sums } = seen[index]!;
      const said = hasDocumentPass ? memory.read(sentence, stems, isWord).map((_, t, atoms) => documentRows(atoms, t)) : [];
      said.forEach((rows, t) => { for (const row of rows) this.#model.emissions.addTo(sums, t * size, row); });
      for (const chunk of this.#decode(this.#score(part, sums, said), part.length)) found[sentence]!.push({ ...chunk, from: chunk.from + from, to: chunk.to + from });
    });
    return found;
  }

  /** The chance of each token of one sequence to be part of a name of each kind, `tokens.length × kinds`; without the document pass. */
  chancesOf(tokens: readonly FeatureToken[]): Float64Array {
    const { size, kinds } = this.labels;
    const { sums } = this.#reader.sum(tokens, this.#model.emissions);
    this.#lattice.run(this.#score(tokens, sums), tokens.length);
    const chances = new Float64Array(tokens.length * kinds.length);
    for (let at = 0; at < tokens.length; at++) for (let y = 1; y < size; y++) chances[at * kinds.length + kindOf(y)]! += this.#lattice.marginals[at * size + y]!;
    return chances;
  }

  /** What unlabelled news says of a word, folded: `common` where it is hardly ever part of a name, `unknown` where it hardly occurs. O(length of the word). */
  usageOf(word: string): WordUsage {
    const row = this.#words.find(hashText(word.toLowerCase()));
    if (row < 0) return 'unknown';
    const { soft, flags } = this.#words.columns;
    for (let kind = 0; kind < 4; kind++) if (((soft[row]! >> (kind * 4)) & 15) > RARELY) return 'name';
    return (flags[row]! & NAME_TOKEN) === 0 ? 'common' : 'name';
  }

  /** How many letters at the start of a name's first word are proclitics. `word` and `before`, the word in front, are folded. */
  cutOf(word: string, kind: number, before: string, isAlone: boolean): number {
    return cutProclitics(word, kind, before, isAlone, this.#model.proclitics, this.#words, (hash) => this.#names.has(hash));
  }

  /** The scores of each token's labels: the linear sums, the hidden layers' and the bias. `said`: features of the document's word for each token. */
  #score(tokens: readonly FeatureToken[], sums: Int32Array, said: readonly number[][] = []): Float64Array {
    const { scale, outsideBias } = this.#model.header;
    const { size } = this.labels;
    if (this.#emissions.length < sums.length) this.#emissions = new Float64Array(sums.length * 2);
    const out = this.#emissions;
    for (let at = 0; at < sums.length; at++) out[at] = sums[at]! * scale;
    for (let at = OUTSIDE; at < sums.length; at += size) out[at]! -= outsideBias;
    if (this.#hiddenReader) {
      const { rows, starts } = this.#hiddenReader.read(tokens);
      for (let t = 0; t < tokens.length; t++) for (const layer of this.#model.layers) addHidden(layer, rows, starts[t]!, starts[t + 1]!, said[t] ?? [], out, t * size);
    }
    return out;
  }

  #decode(emissions: Float64Array, length: number): FoundChunk[] {
    const chunks = bestNames(this.#lattice, emissions, length, this.#model.header.border);
    const { marginals } = this.#lattice;
    const { size } = this.labels;
    return chunks.map((chunk) => {
      let confidence = 1;
      for (let at = chunk.from; at < chunk.to; at++) {
        let chance = 0;
        for (let y = 1; y < size; y++) if (kindOf(y) === chunk.kind) chance += marginals[at * size + y]!;
        confidence = Math.min(confidence, chance);
      }
      return { ...chunk, confidence };
    });
  }
}

function pieceOf(tokens: readonly FeatureToken[]): [number, readonly FeatureToken[]][] {
  if (tokens.length <= LONGEST) return [[0, tokens]];
  const pieces: [number, readonly FeatureToken[]][] = [];
  for (let at = 0; at < tokens.length; at += LONGEST) pieces.push([at, tokens.slice(at, at + LONGEST)]);
  return pieces;
}
