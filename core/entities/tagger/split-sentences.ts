import type { Token } from '../../text/tokens.ts';

const STOPS = '.!؟?…';

/** Parts tokens into sentences: at line feeds, and after a full stop or a question mark that white space follows. Line feeds are in none. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  tokens.forEach((token, at) => {
    if (token.type !== 'break') open.push(token);
    const next = tokens[at + 1];
    const ends = token.type === 'break' || !next || (token.type === 'sign' && STOPS.includes(token.text) && next.spaceBefore && !isInitial(tokens[at - 1], token));
    if (ends && open.length > 0) { sentences.push(open); open = []; }
  });
  return sentences;
}

/** «م. ب. أحمد», "J. Smith": a stop after one letter ends nothing. */
const isInitial = (before: Token | undefined, stop: Token): boolean => before !== undefined && !stop.spaceBefore && before.text.length === 1 && (before.type === 'arabic' || before.type === 'latin');
