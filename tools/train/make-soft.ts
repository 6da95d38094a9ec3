import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { Tagger } from '../../core/entities/tagger/tagger.ts';

/** A line of unlabelled text is read in pieces of so many tokens. */
const PIECE = 150;
const LEAST_SEEN = 3;

/**
 * Reads off unlabelled text how often each word is part of a name of each of the tagger's first four kinds, as the mean of the chances that
 * the tagger gives its mentions: `word count chance chance chance chance` a line. What a word is in a hundred sentences says more than
 * what it looks like in one.
 */
export async function makeSoft(input: Readable, tagger: Tagger): Promise<string> {
  const totals = new Map<string, Float64Array>();
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const tokens = tokenize(fold(line).text);
    for (let from = 0; from < tokens.length; from += PIECE) {
      const part = tokens.slice(from, from + PIECE);
      const chances = tagger.chancesOf(part);
      const kinds = tagger.labels.kinds.length;
      part.forEach(({ type, text }, at) => {
        if (type !== 'arabic' && type !== 'latin') return;
        const word = text.toLowerCase();
        const total = totals.get(word) ?? new Float64Array(5);
        total[0]! += 1;
        for (let kind = 0; kind < Math.min(4, kinds); kind++) total[kind + 1]! += chances[at * kinds + kind]!;
        totals.set(word, total);
      });
    }
  }
  const lines: string[] = [];
  for (const [word, total] of totals) if (total[0]! >= LEAST_SEEN) lines.push(`${word} ${total[0]!} ${[...total.subarray(1)].map((sum) => (sum / total[0]!).toFixed(4)).join(' ')}`);
  return lines.join('\n') + '\n';
}
