import type { Meaning, WordNode } from './meaning.ts';
import type { Reader } from './reader.ts';
import type { Found, Rule, Trigger } from './rule.ts';

export interface Match {
  found: Found;
  rule: Rule;
}

/**
 * Asks at each token only the rules that it can begin. The longest answer wins; of equally long ones the earlier row. Every rule looks a
 * bounded way ahead, so a text costs its length.
 */
export class Engine {
  readonly #rules: readonly Rule[];
  readonly #byTrigger = new Map<Trigger, readonly Rule[]>();
  /** Rules by what a word can begin, kept with its node: a text asks for the same few hundred again and again. */
  readonly #byNode = new WeakMap<WordNode, readonly Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    for (const trigger of ['digits', 'sign', 'latin'] as const) this.#byTrigger.set(trigger, rules.filter((rule) => rule.on.includes(trigger)));
  }

  match(reader: Reader, at: number): Match | null {
    const type = reader.type(at);
    if (type === null || type === 'break') return null;
    let rules: readonly Rule[];
    if (type === 'arabic') {
      const { node } = reader.word(at);
      if (!node) return null;
      rules = this.#rulesFor(node);
    } else if (type === 'sign' && !canBegin(reader, at)) return null;
    else rules = this.#byTrigger.get(type)!;
    let best: Found | null = null;
    let by: Rule | null = null;
    for (const rule of rules) {
      const found = rule.read(reader, at);
      if (found && (!best || found.to > best.to)) { best = found; by = rule; }
    }
    return best && by && { found: best, rule: by };
  }

  #rulesFor(node: WordNode): readonly Rule[] {
    let rules = this.#byNode.get(node);
    if (!rules) {
      const triggers = new Set<Trigger>();
      collectTriggers(node, triggers);
      rules = this.#rules.filter((rule) => rule.on.some((trigger) => triggers.has(trigger)));
      this.#byNode.set(node, rules);
    }
    return rules;
  }
}

/**
 * Punctuation begins a figure only as a sign of money or per cent, or glued before a digit: «-4», «+5», «.75». Where another sign follows,
 * both must go together («%-4», «-$5», «-.5»): so a row of signs by the page costs its length and no more.
 */
function canBegin(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  const node = reader.node(at);
  const isGlue = GLUED.includes(text);
  if (!node && !(isGlue && reader.isGlued(at + 1))) return false;
  if (reader.type(at + 1) !== 'sign') return true;
  const next = reader.text(at + 1);
  return node?.next?.has(next) === true || (node && GLUED.includes(next)) || (isGlue && (next === '.' || next === '٫' || reader.node(at + 1) !== undefined));
}

const GLUED = '-−–+.٫';

/** Triggers of a word and of every phrase that it begins. */
function collectTriggers(node: WordNode, triggers: Set<Trigger>): void {
  if (node.meaning) addTriggers(node.meaning, triggers);
  if (node.next) for (const next of node.next.values()) collectTriggers(next, triggers);
}

function addTriggers(meaning: Meaning, triggers: Set<Trigger>): void {
  if (meaning.small || meaning.scale || meaning.vague || meaning.some || meaning.fraction || meaning.minus) triggers.add('number');
  if (meaning.ordinal !== undefined || meaning.small || meaning.scale) triggers.add('ordinal');
  if (meaning.gregorian || meaning.hijri) triggers.add('month');
  if (meaning.weekday) triggers.add('weekday');
  if (meaning.currency || meaning.part || meaning.unit || meaning.time) triggers.add('noun');
  if (meaning.clock) triggers.add('time');
  if (meaning.yearNoun || meaning.decade !== undefined || meaning.period || meaning.time) triggers.add('period');
  if (meaning.sign) triggers.add('latin');
  if (meaning.cue) triggers.add('cue');
  if (meaning.edge) triggers.add('edge');
  if (meaning.falseFriend) triggers.add('friend');
}
