import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { FeatureToken } from '../../core/entities/tagger/features.ts';
import type { NamedChunk, TrainingSentence } from './sentence.ts';

/** The tokens that a line of a CoNLL file holds: «(د» are two. Empty where nothing is left of it. */
export function splitLine(word: string): FeatureToken[] {
  return tokenize(fold(word).text).filter((one) => one.type !== 'break').map(({ text, type }, at) => ({ text, type, spaceBefore: at === 0 }));
}

/**
 * Reads `token TAB tag` lines in B-I-O with a blank line between sentences. Signs at the edge of a name are left outside it,
 * since the recogniser's tokens part signs from words.
 */
export function readConll(content: string, corpus: string, weight = 1): TrainingSentence[] {
  const sentences: TrainingSentence[] = [];
  let tokens: FeatureToken[] = [];
  let chunks: NamedChunk[] = [];
  let open: NamedChunk | null = null;
  const closeName = () => {
    if (open) {
      while (open.to > open.from && tokens[open.to - 1]!.type === 'sign') open.to--;
      while (open.from < open.to && tokens[open.from]!.type === 'sign') open.from++;
      if (open.to > open.from) chunks.push(open);
    }
    open = null;
  };
  const closeSentence = () => {
    closeName();
    if (tokens.length > 0) sentences.push({ tokens, chunks, corpus, weight });
    tokens = [];
    chunks = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line === '') { closeSentence(); continue; }
    const [word = '', tag = 'O'] = line.split('\t');
    const parts = splitLine(word);
    const kind = tag.slice(2);
    const isOpen = (one: NamedChunk | null): one is NamedChunk => one !== null && one.kind === kind;
    if (tag === 'O') closeName();
    else if (tag.startsWith('B') || !isOpen(open)) { closeName(); open = { from: tokens.length, to: tokens.length, kind }; }
    tokens.push(...parts);
    if (open) (open as NamedChunk).to = tokens.length;
  }
  closeSentence();
  return sentences;
}
