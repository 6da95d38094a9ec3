import { DEFINITE_STOPS } from '../../lexicon/head-words.ts';
import { DEGREE_ADJECTIVES } from '../../lexicon/manner-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { ambiguousGiven, given, isNationality, joints, noName, speechVerbs, wordSet } from './cue-words.ts';
import { keepsNationality } from './bodies.ts';
import type { EntityKind } from './entity.ts';
import { nameWords } from './name-words.ts';
import { bare, readings } from './words.ts';

/** A form that counts as a mention wherever it stands. */
interface Form {
  words: readonly string[];
  of: Candidate;
  ruleId: string;
  confidence: number;
  /** Token after which it counts: a short form stands after the full one. */
  after: number;
}

const SURE = 0.9;
/** No name has more words; what the model takes for one in a page of one word is not looked for again. */
const LONGEST_NAME = 16;
/** A name of several words, of a word that news does not know, or in quotation marks, is itself wherever it stands, if it was one at all. */
const LIKELY = 0.6;
/** A body's name before a person's is looked for in so many words: a page of one endless name costs no more. */
const LONGEST_BODY = 6;

const degrees = wordSet(DEGREE_ADJECTIVES);
const stops = wordSet(DEFINITE_STOPS);
const counts = wordSet('عدد أعداد مئات آلاف ملايين عشرات معظم جميع كل بعض مجموع حجم كثرة قلة أي');

type UsageOf = (word: string) => 'common' | 'name' | 'unknown';

/**
 * What the whole text says of each name: one word has one kind where the context left it open, a name seen surely once is found
 * everywhere, and so are the short forms of people named in full («تشين» after «سيليا تشين») and of bodies («سنديان» after «سنديان فارما»).
 * `usageOf`: how news uses a word, since a common one means itself. Ordered, without overlaps. O(tokens).
 */
export function readDocument(tokens: readonly Token[], named: readonly Candidate[], usageOf: UsageOf): Candidate[] {
  const settled = settleKinds(tokens, partKnown(tokens, named));
  const owners = new Int32Array(tokens.length).fill(-1);
  settled.forEach((one, index) => owners.fill(index, one.from, one.to));
  const forms = collectForms(tokens, settled, usageOf);
  if (forms.size === 0) return settled;
  const found: Candidate[] = [];
  const lost = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type !== 'arabic' && token.type !== 'latin') continue;
    const one = formAt(tokens, at, forms, usageOf, (from, to) => isFree(settled, owners, from, to));
    if (!one) continue;
    for (let index = one.from; index < one.to; index++) if (owners[index]! >= 0) lost.add(owners[index]!);
    found.push(one);
    at = one.to - 1;
  }
  return found.length === 0 ? settled : [...settled.filter((_, index) => !lost.has(index)), ...found].sort((a, b) => a.start - b.start);
}

/** Whether nothing else stands there but shorter names that lie inside («الخليج» in «مرافئ الخليج للطاقة»). */
function isFree(settled: readonly Candidate[], owners: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const owner = owners[at]! >= 0 ? settled[owners[at]!]! : null;
    if (owner && (owner.from < from || owner.to > to || owner.to - owner.from >= to - from)) return false;
  }
  return true;
}

/** The words of a mention, as they are compared with others. */
export const wordsOf = (tokens: readonly Token[], one: Candidate): string[] => nameWords(tokens, one.from, one.to, one.start - tokens[one.from]!.start);

/** «مؤسس زيربوكس مازن العقيل»: a person's name that begins with a body or a product of this text is both in a row. */
function partKnown(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const one of named) if (one.kind !== 'person' && one.confidence >= LIKELY) known.set(wordsOf(tokens, one).join(' '), one);
  return named.flatMap((one) => {
    const words = wordsOf(tokens, one);
    if (one.kind !== 'person' || one.to - one.from !== words.length || words.length > LONGEST_NAME) return [one];
    for (let first = Math.min(words.length - 2, LONGEST_BODY); first > 0; first--) {
      const body = known.get(words.slice(0, first).join(' '));
      if (!body) continue;
      const from = one.from + first;
      return [
        { ...body, from: one.from, to: from, start: one.start, end: tokens[from - 1]!.end, ruleId: 'document.repeat', confidence: Math.min(body.confidence, 0.85) },
        { ...one, from, start: tokens[from]!.start, key: `person:${words.slice(first).join(' ')}`, name: null },
      ];
    }
    return [one];
  });
}

/** The family names of people named in full, with the token after which they are. */
function familiesOf(tokens: readonly Token[], named: readonly Candidate[]): Map<string, number> {
  const families = new Map<string, number>();
  for (const one of named) {
    const words = wordsOf(tokens, one);
    const family = words[words.length - 1]!;
    if (one.kind === 'person' && words.length > 1 && one.confidence >= LIKELY && !isNationality(family) && !families.has(family)) families.set(family, one.to);
  }
  return families;
}

function settleKinds(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  const families = familiesOf(tokens, named);
  const votes = new Map<string, Map<EntityKind, number>>();
  const textOf = named.map((one) => wordsOf(tokens, one).join(' '));
  named.forEach((one, index) => {
    const kinds = votes.get(textOf[index]!) ?? new Map<EntityKind, number>();
    votes.set(textOf[index]!, kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + one.confidence));
  });
  return named.map((one, index) => {
    const kinds = votes.get(textOf[index]!)!;
    // «نوردستروم» after «ليلى نوردستروم».
    if (one.kind !== 'person' && one.ruleId.startsWith('tagger.') && one.confidence < 0.85 && (families.get(textOf[index]!) ?? Infinity) <= one.from) return { ...one, kind: 'person' as const, key: `person:${textOf[index]!}`, ruleId: 'document.person' };
    if (kinds.size < 2 || !one.ruleId.startsWith('tagger.') || one.confidence >= 0.8) return one;
    const [kind] = [...kinds].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
    return kind === one.kind ? one : { ...one, kind, key: `${kind}:${textOf[index]!}`, ruleId: `document.${kind}` };
  });
}

function collectForms(tokens: readonly Token[], named: readonly Candidate[], usageOf: UsageOf): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  /** By text: whose form it is; null where it is two people's. */
  const owners = new Map<string, Form | null>();
  const add = (form: Form): void => {
    const text = form.words.join(' ');
    const owner = owners.get(text);
    if (owner === undefined) owners.set(text, form);
    else if (owner && owner.of.key !== form.of.key) owners.set(text, null);
  };
  for (const one of named) {
    const words = wordsOf(tokens, one);
    if (words.length === 0 || words.length > LONGEST_NAME) continue;
    if (canRepeat(one, words, isQuoted(tokens, one), usageOf)) add({ words, of: one, ruleId: 'document.repeat', confidence: Math.min(one.confidence, 0.85), after: 0 });
    if (isCalledByFirst(one, words, usageOf)) add({ words: words.slice(0, 1), of: one, ruleId: 'document.short-form', confidence: 0.7, after: one.to });
    if (one.kind !== 'person' || words.length < 2 || tokens[one.to - 1]!.type === 'digits') continue;
    // «سيليا» for «سيليا تشين»: only where nobody else can be meant.
    if (words[0]!.length >= 4 && usageOf(words[0]!) === 'unknown') add({ words: words.slice(0, 1), of: one, ruleId: 'document.short-form', confidence: 0.75, after: one.to });
    for (let first = 1; first < words.length; first++) {
      const short = words.slice(first);
      // «عبد الكريم» is not called «الكريم», nor «بن سلمان» «سلمان».
      if (joints.has(words[first - 1]!) || (short.length === 1 && (short[0]!.length < 3 || isNationality(short[0]!) || noName.has(short[0]!)))) continue;
      if (first < words.length - 1 && short.length > 2) continue;
      add({ words: short, of: one, ruleId: 'document.short-form', confidence: 0.8, after: one.to });
    }
  }
  for (const form of owners.values()) if (form) forms.set(form.words[0]!, [...(forms.get(form.words[0]!) ?? []), form].sort((a, b) => b.words.length - a.words.length).slice(0, 4));
  return forms;
}

/** A name of several words seen surely; a word alone only if it can be nothing else. */
function canRepeat(one: Candidate, words: readonly string[], isInQuotes: boolean, usageOf: UsageOf): boolean {
  if (one.ruleId === 'document.short-form') return false;
  if (words.length > 1) return one.confidence >= LIKELY;
  const word = words[0]!;
  const usage = usageOf(word);
  const isOwn = usage === 'unknown' || (isInQuotes && usage === 'name');
  return one.confidence >= (isOwn ? LIKELY : SURE) && word.length >= (isOwn && isInQuotes ? 3 : 4) && !given.has(word) && !ambiguousGiven.has(word) && !noName.has(word) && !isNationality(word) && one.kind !== 'event';
}

const isQuoted = (tokens: readonly Token[], one: Candidate): boolean => tokens[one.from - 1]?.text === '«' && tokens[one.to]?.text === '»';

/** «سنديان» for «سنديان فارما»: a body's first word, where it is no head («وزارة») and means nothing else. */
function isCalledByFirst(one: Candidate, words: readonly string[], usageOf: UsageOf): boolean {
  const word = words[0]!;
  return one.kind === 'organization' && words.length > 1 && one.confidence >= LIKELY && word.length >= (word.startsWith('ال') ? 6 : 4)
    && !given.has(word) && !ambiguousGiven.has(word) && !noName.has(word) && !isNationality(word) && !keepsNationality(word, words[1]!) && usageOf(word) !== 'common';
}

/**
 * Whether a family name alone may be the word that it also is: «سلام المنطقة» after «نواف سلام», where something definite follows. One of
 * three letters is a name only after a verb of speech («أكد عون»).
 */
function meansItself(tokens: readonly Token[], at: number, word: string, usageOf: UsageOf): boolean {
  if (speechVerbs.has(bare(tokens[at - 1]?.text ?? ''))) return false;
  if (word.length < 4) return true;
  const next = tokens[at + 1];
  return usageOf(word) !== 'unknown' && !word.startsWith('ال') && next?.type === 'arabic' && next.text.startsWith('ال') && !isNationality(next.text) && !noName.has(next.text);
}

/**
 * «طلبات المستهلكين», «عدد طلبات», «طلبات كثيرة» after the company «طلبات»: a name that is a common word is that word where a count stands before it,
 * or what it is of or how much after it; not after a verb of speech.
 */
function isCommonHere(tokens: readonly Token[], at: number, word: string, usageOf: UsageOf): boolean {
  const before = tokens[at - 1];
  if (usageOf(word) !== 'common' || speechVerbs.has(bare(before?.text ?? ''))) return false;
  const next = tokens[at + 1];
  if (before && (before.type === 'digits' || counts.has(bare(before.text)))) return true;
  return next?.type === 'arabic' && (degrees.has(next.text) || (/^ال./u.test(next.text) && !stops.has(next.text) && !isNationality(next.text)));
}

function formAt(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, Form[]>, usageOf: UsageOf, isFreeSpan: (from: number, to: number) => boolean): Candidate | null {
  const token = tokens[at]!;
  for (const { text, cut } of token.type === 'arabic' ? readings(token.text) : [{ text: token.text.toLowerCase(), cut: 0 }]) {
    for (const form of forms.get(text) ?? []) {
      if (form.after > at) continue;
      const to = endOf(tokens, at, form.words);
      if (to < 0 || !isFreeSpan(at, to) || (form.ruleId === 'document.repeat' && form.words.length === 1 && token.type === 'arabic' && isCommonHere(tokens, at, text, usageOf)) || (form.ruleId === 'document.short-form' && form.of.kind === 'person' && form.words.length === 1 && meansItself(tokens, at, text, usageOf)) || ((form.ruleId === 'document.repeat' || form.of.kind === 'organization') && goesOn(tokens, to, form.words))) continue;
      return { ...form.of, from: at, to, start: token.start + cut, end: tokens[to - 1]!.end, ruleId: form.ruleId, confidence: form.confidence };
    }
  }
  return null;
}

function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let to = at + 1;
  for (let word = 1; word < words.length; word++, to++) {
    if (tokens[to]?.type === 'sign' && !tokens[to]!.spaceBefore) to++;
    if (tokens[to]?.text.toLowerCase() !== words[word]) return -1;
  }
  return to;
}

/** «الهلال» in «الهلال الأحمر»: a definite word alone is not the name where a definite word that is no nationality describes it. */
function goesOn(tokens: readonly Token[], to: number, words: readonly string[]): boolean {
  const next = tokens[to];
  return words.length === 1 && words[0]!.startsWith('ال') && next?.type === 'arabic' && next.text.startsWith('ال') && !isNationality(next.text);
}
