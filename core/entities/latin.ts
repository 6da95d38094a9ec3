import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Takes into a product's name the version that follows it («GPT-4o», «Qwen 3», «آيفون 17»), and into an event's the year
 * («كأس العالم 2030»). A number with a unit after it is a figure, not a version, so an Arabic name takes at most two digits. O(names).
 */
export function extendVersions(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const begins = new Set(named.map((one) => one.from));
  return named.map((one) => {
    let to = one.to;
    if (one.kind === 'event') {
      const next = tokens[to];
      if (next && YEAR.test(next.text) && !begins.has(to)) to++;
    } else if (one.kind === 'product') to = versionEnd(tokens, one.to, tokens[one.to - 1]!.type === 'latin');
    if (to === one.to) return one;
    for (let index = one.to; index < to; index++) if (begins.has(index)) return one;
    const end = tokens[to - 1]!.end;
    return { ...one, to, end, key: `${one.key} ${tokens.slice(one.to, to).map((token) => token.text).join('')}`, name: null, aliases: [] };
  });
}

function versionEnd(tokens: readonly Token[], at: number, isLatin: boolean): number {
  const next = tokens[at];
  if (!next) return at;
  const dash = next.text === '-' && !next.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  let to = dash ? at + 1 : at;
  const digits = tokens[to];
  if (digits?.type !== 'digits' || digits.text.length > (isLatin || dash ? 4 : 2)) return at;
  // «جيميناي 20 مليون»: a count.
  const after = tokens[to + 1];
  if (!dash && after?.type === 'arabic' && /^(?:مليون|مليار|الف|الاف|ملايين|عام|سنه|يوما|شهرا|دولار|مره|دقيقه)/.test(after.text)) return at;
  if (!dash && after?.text === 'في' && /^ال?م[ئا]/.test(tokens[to + 2]?.text ?? '')) return at;
  if (after && /^[%٪]$/.test(after.text)) return at;
  to++;
  while (to + 1 < tokens.length && tokens[to]!.text === '.' && !tokens[to]!.spaceBefore && tokens[to + 1]!.type === 'digits' && !tokens[to + 1]!.spaceBefore) to += 2;
  if (tokens[to]?.type === 'latin' && !tokens[to]!.spaceBefore) to++;
  return to;
}
