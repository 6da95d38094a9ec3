import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { describeContext } from './describe-context.ts';
import type { FigureContext, FigureMention, FindFigures } from './figure.ts';
import type { Meaning } from './meaning.ts';
import { Reader } from './reader.ts';
import type { Found, Rule, Trigger } from './rule.ts';
import { rules } from './rules/rules.ts';

const rulesOn = new Map<Trigger, readonly Rule[]>();
for (const rule of rules) for (const trigger of rule.on) rulesOn.set(trigger, [...(rulesOn.get(trigger) ?? []), rule]);
const NO_RULES: readonly Rule[] = [];

/** Rules by what a word means, kept with the meaning: a text asks for the same few hundred again and again. */
const rulesByMeaning = new WeakMap<Meaning, readonly Rule[]>();

function rulesFor(meaning: Meaning): readonly Rule[] {
  let found = rulesByMeaning.get(meaning);
  if (!found) {
    const triggers = triggersOf(meaning);
    found = rules.filter((rule) => rule.on.some((trigger) => triggers.has(trigger)));
    rulesByMeaning.set(meaning, found);
  }
  return found;
}

function triggersOf(meaning: Meaning): Set<Trigger> {
  const triggers = new Set<Trigger>();
  if (meaning.small || meaning.scale || meaning.vague || meaning.some || meaning.fraction || meaning.minus) triggers.add('number');
  if (meaning.ordinal !== undefined || meaning.small || meaning.scale) triggers.add('ordinal');
  if (meaning.gregorian || meaning.hijri) triggers.add('month');
  if (meaning.weekday) triggers.add('weekday');
  if (meaning.currency || meaning.part || meaning.unit || meaning.time) triggers.add('noun');
  if (meaning.clock || meaning.ordinal !== undefined) triggers.add('time');
  if (meaning.yearNoun || meaning.decade || meaning.period || meaning.time) triggers.add('period');
  if (meaning.sign) triggers.add('latin');
  return triggers;
}

function rulesAt(token: Token, reader: Reader, at: number): readonly Rule[] {
  switch (token.type) {
    case 'arabic': {
      const node = reader.word(at).node;
      return node ? (node.meaning ? rulesFor(node.meaning) : rulesOn.get('month') ?? NO_RULES) : NO_RULES;
    }
    case 'digits': return rulesOn.get('digits') ?? NO_RULES;
    case 'sign': return rulesOn.get('sign') ?? NO_RULES;
    case 'latin': return rulesOn.get('latin') ?? NO_RULES;
    case 'break': return NO_RULES;
  }
}

/**
 * Finds every figure of an Arabic text, in order, without overlaps. Folds once, parts into tokens once, then asks at each token the rules
 * that it can begin; the longest answer wins, and where two are as long the earlier row.
 */
export const findFigures: FindFigures = (text: string, context: FigureContext = {}): FigureMention[] => {
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const reader = new Reader(text, folded, tokens, context);
  const mentions: FigureMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const best = bestAt(reader, tokens[at]!, at);
    if (!best) { at++; continue; }
    const { found, rule } = best;
    if (found.reading) {
      const span = folded.toSource({ start: found.start, end: found.end });
      const reading = describeContext(reader, found.reading, at, found.to);
      mentions.push({ ...span, text: text.slice(span.start, span.end), ruleId: rule.id, confidence: found.confidence ?? 0.9, ...reading });
    }
    at = Math.max(found.to, at + 1);
    reader.numerals.clear();
  }
  return mentions;
};

function bestAt(reader: Reader, token: Token, at: number): { found: Found; rule: Rule } | null {
  let best: { found: Found; rule: Rule } | null = null;
  for (const rule of rulesAt(token, reader, at)) {
    const found = rule.read(reader, at);
    if (found && (!best || found.to > best.found.to)) best = { found, rule };
  }
  return best;
}
