import { fold } from '../text/fold.ts';
import { describeContext } from './describe-context.ts';
import type { FigureContext, FigureMention, FindFigures } from './figure.ts';
import { COMPARABLE_BEFORE, type PlacedFigure, linkComparison, shareChange } from './link-comparisons.ts';
import { Reader } from './reader.ts';
import type { Found } from './rule.ts';
import { engine, rangeRule } from './rules/rules.ts';

/** The longest reading at a token, or null. */
export type MatchFigure = (reader: Reader, at: number) => { found: Found; ruleId: string } | null;

/** Finds every figure of Arabic press prose, in order, without overlaps. Messages are read by `findInRegister`. */
export const findFigures: FindFigures = (text, context = {}) => scanFigures(text, { ...context, register: 'press' }, matchPress);

/** Folds once, parts into tokens once, then asks at each token the rules that it can begin. */
export function scanFigures(text: string, context: FigureContext, match: MatchFigure): FigureMention[] {
  const folded = fold(text);
  const reader = new Reader(text, folded, context);
  const figures: FigureMention[] = [];
  const recent: PlacedFigure[] = [];
  for (let at = 0; at < reader.length;) {
    if (reader.isDigits(at) && isEndlessRun(reader, at)) {
      at = skipDigitRun(reader, at);
      continue;
    }
    const matched = match(reader, at);
    if (!matched) {
      at = reader.isDigits(at) ? skipDigitRun(reader, at) : at + 1;
      continue;
    }
    const { found, ruleId } = matched;
    if (found.reading) {
      const { start, end } = folded.toSource(found);
      const figure: FigureMention = { start, end, text: text.slice(start, end), ruleId, confidence: found.confidence ?? 0.9, ...found.reading };
      describeContext(reader, figure, at, found.to);
      const placed = { figure, from: at, to: found.to };
      shareChange(reader, placed, recent.at(-1));
      linkComparison(reader, placed, recent);
      if (recent.length === COMPARABLE_BEFORE) recent.shift();
      recent.push(placed);
      figures.push(figure);
    }
    at = Math.max(found.to, at + 1);
    if (reader.numerals.size > 64) reader.numerals.clear();
  }
  return figures;
}

const matchPress: MatchFigure = (reader, at) => {
  const match = engine.match(reader, at);
  if (!match) return null;
  const range = rangeRule.extend(reader, at, match.found);
  return range && range.to > match.found.to ? { found: range, ruleId: rangeRule.id } : { found: match.found, ruleId: match.rule.id };
};

/** The longest thing written in digits, a date with its time, has half as many tokens. */
const LONGEST_RUN = 24;

/** «1/1/1/1/…» by the page: no rule need look at each of its places. */
function isEndlessRun(reader: Reader, at: number): boolean {
  if (reader.isGlued(at)) return false;
  for (let to = at + 1; to <= at + LONGEST_RUN; to++) {
    const type = reader.type(to);
    if ((type !== 'digits' && type !== 'sign') || !reader.isGlued(to)) return false;
  }
  return true;
}

/** Digits and signs in one run that no rule can read («192.168.1.2», «1.2.3») hold no figure in any part. */
function skipDigitRun(reader: Reader, at: number): number {
  let to = at + 1;
  while (reader.isGlued(to) && (reader.isDigits(to) || (reader.isDigits(to + 1) && reader.isGlued(to + 1) && reader.type(to) === 'sign'))) to++;
  return to;
}
