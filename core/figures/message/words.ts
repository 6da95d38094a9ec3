import { bareWeekdays, dayWords, pastVerbs, periodNouns, relativeStems, spokenRelatives, type Grain } from '../../../lexicon/deictics.ts';
import { fold } from '../../text/fold.ts';
import type { Reader } from '../reader.ts';
import { foldedWords } from '../word-tree.ts';

/** A word found behind its proclitics; `skip` is their length. */
export interface Looked<T> {
  value: T;
  skip: number;
}

export function toTable<T>(rows: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').filter(Boolean).map((word) => [fold(word).text, value] as const)));
}

/** The word as it stands, then without و or ف, then without ب, ل or ك («لل» is ل and ال). */
export function look<T>(table: ReadonlyMap<string, T>, text: string): Looked<T> | null {
  const at = (rest: string, skip: number): Looked<T> | null => {
    const value = table.get(rest);
    return value === undefined ? null : { value, skip };
  };
  const whole = at(text, 0);
  if (whole) return whole;
  const and = /^[وف]/.test(text) ? 1 : 0;
  if (and) {
    const found = at(text.slice(1), 1);
    if (found) return found;
  }
  if (!/^[بلك]/.test(text.slice(and))) return null;
  const rest = text.slice(and + 1);
  return at(rest, and + 1) ?? (text[and] === 'ل' && rest.startsWith('ل') ? at(`ال${rest.slice(1)}`, and + 1) : null);
}

const ENDINGS = ['', 'ه', 'ين', 'ان', 'تين', 'تان', 'ات'];

export const DAYS = toTable(dayWords.map(({ offset, words }) => [offset, words] as const));
const RELATIVES = toTable(relativeStems.map(({ offset, stems }) => [offset, stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => fold(stem).text + ending)).join(' ')] as const));
const SPOKEN = toTable(spokenRelatives.map(({ offset, words }) => [offset, words] as const));

export interface Noun {
  grain: Grain;
  definite: boolean;
  count: 'one' | 'two' | 'many';
}

const withArticle = (words: string): string => words.split(' ').map((word) => `ال${word}`).join(' ');
const forms = (grain: Grain, count: Noun['count'], words: string): readonly (readonly [Noun, string])[] => [[{ grain, definite: false, count }, words], [{ grain, definite: true, count }, withArticle(words)]];
export const NOUNS: ReadonlyMap<string, Noun> = toTable(periodNouns.flatMap(({ grain, words, two, many }) => [...forms(grain, 'one', words), ...forms(grain, 'two', two), ...forms(grain, 'many', many)]));

export const WEEKDAYS = toTable(bareWeekdays.flatMap(({ weekday, words }) => [[weekday, words], [weekday, withArticle(words)]] as const));
export const isBareWeekday = (text: string): boolean => !/^([وف]?[بك]?ال|[وف]?لل)/.test(text);

const THIS = new Set(['هذا', 'هذه', 'هاد', 'هادا']);
export const isThis = (text: string): boolean => THIS.has(text) || THIS.has(text.slice(1)) && /^[وفبل]/.test(text);

/** «الماضي», «القادمة», «بعد القادم», «قبل الماضي», «اللي فات»: steps from the reference day, and the token after. */
export function readRelative(reader: Reader, at: number): { offset: number; to: number } | null {
  // «ما قبل الماضي»
  if (reader.text(at) === 'ما') at++;
  const text = reader.text(at);
  const plain = RELATIVES.get(text);
  if (plain !== undefined) return { offset: plain, to: at + 1 };
  const next = RELATIVES.get(reader.text(at + 1));
  if ((text === 'بعد' && next === 1) || (text === 'قبل' && next === -1)) return { offset: 2 * next, to: at + 2 };
  const spoken = text === 'اللي' || text === 'الي' ? SPOKEN.get(reader.text(at + 1)) : undefined;
  return spoken === undefined ? null : { offset: spoken, to: at + 2 };
}

/** Phrases by their first word, the longest first. */
export function toPhrases<T>(rows: readonly (readonly [value: T, phrases: string])[]): ReadonlyMap<string, readonly { words: string[]; value: T }[]> {
  const table = new Map<string, { words: string[]; value: T }[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = foldedWords(phrase);
      table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length));
    }
  }
  return table;
}

/** The longest phrase at a token, its first word behind proclitics. */
export function readPhrase<T>(table: ReturnType<typeof toPhrases<T>>, reader: Reader, at: number): (Looked<T> & { to: number }) | null {
  const first = look(table, reader.text(at));
  for (const { words, value } of first?.value ?? []) if (reader.phrase(at + 1, words.slice(1)) !== null) return { value, skip: first!.skip, to: at + words.length };
  return null;
}

const PAST = toTable([[true, pastVerbs]]);
const LOOK_BACK = 10;

/** A verb of the past stands before, «التقينا يوم الجمعة», or all is past. */
export function isToldAsPast(reader: Reader, at: number): boolean {
  if (reader.context.tense === 'past') return true;
  for (let before = at - 1; before >= 0 && before > at - LOOK_BACK && reader.text(before) !== ''; before--) if (look(PAST, reader.text(before))) return true;
  return false;
}

/** A pause or the end. */
export const isPause = (reader: Reader, at: number): boolean => reader.text(at) === '' || '.،,؛!؟?:)»'.includes(reader.text(at));
