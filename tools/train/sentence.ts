import type { FeatureToken } from '../../core/entities/tagger/features.ts';
import type { Chunk } from '../../core/entities/tagger/labels.ts';
import type { Taught } from './chain-learner.ts';

/** A sentence to learn from. */
export interface TrainingSentence {
  tokens: FeatureToken[];
  chunks: NamedChunk[];
  /** Which collection it came from: each has rules of its own. */
  corpus: string;
  /** How much its errors count; 1 is usual. */
  weight: number;
  /** Where its document begins, in sentences of its corpus, if known; the document pass looks around a sentence otherwise. */
  document?: string;
  /** In place of `chunks`, where a tagger says what the names are (self-training). */
  taught?: Taught;
}

/** As a chunk, with the kind's name. */
export type NamedChunk = Omit<Chunk, 'kind'> & { kind: string };
