import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { FeatureToken } from '../../core/entities/tagger/features.ts';
import { readProclitics } from '../../core/entities/tagger/proclitics.ts';
import type { Random } from './random.ts';
import { type NamePools, pickName } from './replace-names.ts';
import type { NamedChunk, TrainingSentence } from './sentence.ts';

const KINDS = new Set(['PER', 'LOC', 'ORG']);

/**
 * A tokenised sentence with some of its names swapped for others of the same kind, as `replaceNames` does with marked text. A first word
 * that may carry proclitics keeps its letters where they are clearly such («والرياض»), and the name stays where they may be its own.
 */
export function replaceChunks(sentence: TrainingSentence, pools: NamePools, random: Random, share: number): TrainingSentence {
  const tokens: FeatureToken[] = [];
  const chunks: NamedChunk[] = [];
  let at = 0;
  for (const chunk of sentence.chunks) {
    tokens.push(...sentence.tokens.slice(at, chunk.from));
    const old = sentence.tokens.slice(chunk.from, chunk.to);
    const from = tokens.length;
    tokens.push(...(KINDS.has(chunk.kind) && random.next() < share ? replaced(old, chunk.kind, pools, random) : old));
    chunks.push({ ...chunk, from, to: tokens.length });
    at = chunk.to;
  }
  tokens.push(...sentence.tokens.slice(at));
  return { ...sentence, tokens, chunks };
}

function replaced(old: readonly FeatureToken[], kind: string, pools: NamePools, random: Random): readonly FeatureToken[] {
  if (old.some((one) => one.type !== 'arabic')) return old;
  const first = old[0]!.text;
  const tries = readProclitics(first);
  const clear = tries.find((one) => one.cut > 0 && one.text.startsWith('ال'));
  if (tries.length > 1 && !clear) return old;
  const letters = clear ? first.slice(0, clear.cut) : '';
  const name = pickName(old.map((one) => one.text).join(' '), kind, pools, random);
  const joined = letters.endsWith('ل') && name.startsWith('ال') ? letters + name.slice(1) : letters + name;
  const tokens = tokenize(fold(joined).text).map(({ text, type, spaceBefore }, at) => ({ text, type, spaceBefore: at === 0 ? old[0]!.spaceBefore : spaceBefore }));
  return tokens.length > 0 ? tokens : old;
}
