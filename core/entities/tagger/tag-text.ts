import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import { splitSentences } from './split-sentences.ts';
import type { Tagger } from './tagger.ts';

/** A name that the trained tagger found. The span is of UTF-16 units of the text given; proclitics and signs are outside. */
export interface TaggedMention extends Span {
  /** One of the model's kinds: PER, ORG, LOC, PROD, EVENT in the product's. */
  kind: string;
  /** The chance of its least sure word to be part of a name of this kind, 0 to 1. */
  confidence: number;
}

/** The port that the recogniser takes. Pure, deterministic, O(length). */
export type TagText = (text: string) => TaggedMention[];

/** Tags whole texts: one text is one document. Mentions are in order, never overlap, never cross a line feed. */
export function createTagText(tagger: Tagger): TagText {
  return (text) => {
    const folded = fold(text);
    const sentences = splitSentences(tokenize(folded.text));
    const mentions: TaggedMention[] = [];
    tagger.tagDocument(sentences).forEach((chunks, index) => {
      const tokens = sentences[index]!;
      for (const { from, to, kind, confidence } of chunks) {
        let [first, last] = [from, to - 1];
        while (first <= last && tokens[first]!.type === 'sign') first++;
        while (last >= first && tokens[last]!.type === 'sign') last--;
        if (first > last) continue;
        const cut = tokens[first]!.type === 'arabic' ? tagger.cutOf(tokens[first]!.text, kind, tokens[first - 1]?.text ?? '', first === last) : 0;
        const span = folded.toSource({ start: tokens[first]!.start + cut, end: tokens[last]!.end });
        if (span.end > span.start) mentions.push({ ...span, kind: tagger.labels.kinds[kind]!, confidence });
      }
    });
    return mentions;
  };
}
