import type { Token } from '../text/tokens.ts';
import { given, wordSet } from './cue-words.ts';
import type { EntityKind } from './entity.ts';
import { splitSentences } from './tagger/split-sentences.ts';
import type { Tagger, WordUsage } from './tagger/tagger.ts';

/** A name that the trained model found, in indexes of the tokens given. */
export interface TaggedSpan {
  /** First token. */
  from: number;
  /** After the last token. */
  to: number;
  /** Letters of the first token that are proclitics. */
  cut: number;
  kind: EntityKind;
  /** The chance of its least sure word to be part of a name of this kind, 0 to 1. */
  confidence: number;
}

/** The port through which the recogniser asks a trained model. Pure and deterministic; all tokens are one document. */
export interface NameTagger {
  /** In order, without overlaps; none crosses a line feed. O(tokens). */
  tag(tokens: readonly Token[]): TaggedSpan[];
  /** How many letters at the start of the word at `at` are proclitics, if a name of this kind begins there. */
  cutAt(tokens: readonly Token[], at: number, kind: EntityKind, isAlone: boolean): number;
  /** How news uses a levelled word. */
  usageOf(word: string): WordUsage;
}

const prepositions = wordSet('في إلى على عن مع بعد قبل بين عند لدى منذ حول خلال ضد نحو دون أمام قرب عبر وفي وإلى وعلى وعن ومع');

const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', ORG: 'organization', LOC: 'place', PROD: 'product', EVENT: 'event' };

/** The trained tagger behind the port; kinds of its own that are none of ours are left out. */
export function createNameTagger(tagger: Tagger): NameTagger {
  const { kinds } = tagger.labels;
  const cutAt: NameTagger['cutAt'] = (tokens, at, kind, isAlone) => {
    const token = tokens[at];
    // «باهر», «وليد», «فاطمة»: a known given name keeps its first letter.
    if (token?.type !== 'arabic' || given.has(token.text)) return 0;
    // «مع لايكا»: no preposition follows another.
    if (prepositions.has(tokens[at - 1]?.text ?? '')) return 0;
    return tagger.cutOf(token.text, kinds.findIndex((one) => KINDS[one] === kind), tokens[at - 1]?.text ?? '', isAlone);
  };
  return {
    cutAt,
    usageOf: (word) => tagger.usageOf(word),
    tag(tokens) {
      const sentences = splitSentences(tokens);
      const spans: TaggedSpan[] = [];
      let offset = 0;
      tagger.tagDocument(sentences).forEach((chunks, index) => {
        while (tokens[offset]?.type === 'break') offset++;
        for (const { from, to, kind: label, confidence } of chunks) {
          const kind = KINDS[kinds[label]!];
          if (!kind) continue;
          const span = { from: from + offset, to: to + offset };
          spans.push({ ...span, kind, confidence, cut: cutAt(tokens, span.from, kind, to - from === 1) });
        }
        offset += sentences[index]!.length;
      });
      return spans;
    },
  };
}
