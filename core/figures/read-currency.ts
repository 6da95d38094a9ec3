import { type Currency, currencies, currencyNouns } from '../../lexicon/currencies.ts';
import type { Reader } from './reader.ts';
import { foldedWords } from './word-tree.ts';

export interface CurrencyName {
  /** ISO 4217, or null where nothing says which. */
  currency: string | null;
  /** The noun, for a null currency. */
  noun: string;
  to: number;
  /** What one of it is worth in the main unit: 0.01 for a cent. */
  worth: number;
  /** The noun is a dual: «دولاران». */
  dual: boolean;
  weak: boolean;
}

const byCode = new Map(currencies.map((currency) => [currency.code, currency]));
const byNoun = groupBy((row) => [row.noun]);
const byPart = groupBy((row) => new Set(row.part?.map(({ noun }) => noun)));
const bareOf = new Map(currencyNouns.map(({ noun, bare }) => [noun, bare]));

/** Adjective words → code, by noun. */
const adjectives = new Map<string, { words: string[]; code: string }[]>();
for (const { noun, adjectives: list, code } of currencies) {
  const rows = adjectives.get(noun) ?? [];
  for (const adjective of list.split(' ')) if (adjective) rows.push({ words: foldedWords(adjective.replace('-', ' ')), code });
  adjectives.set(noun, rows.sort((a, b) => b.words.length - a.words.length));
}

function groupBy(keysOf: (row: Currency) => Iterable<string>): ReadonlyMap<string, readonly Currency[]> {
  const groups = new Map<string, Currency[]>();
  for (const row of currencies) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** «السعودية», «سعوديا», «سعوديين» → «سعودي»: the stem that the table has. */
function toStem(word: string): string {
  const stem = word.startsWith('ال') ? word.slice(2) : word;
  return stem.replace(/(?<=ي)(ه|ا|ان|ين|تان|تين|ات|ون)$/, '');
}

function readAdjective(reader: Reader, noun: string, at: number): { code: string; to: number } | null {
  const first = reader.text(at);
  if (first === '') return null;
  const stem = toStem(first);
  for (const { words, code } of adjectives.get(noun) ?? []) {
    if (words[0] !== stem && words[0] !== first) continue;
    if (words.every((word, i) => i === 0 || toStem(reader.text(at + i)) === word || reader.text(at + i) === word)) return { code, to: at + words.length };
  }
  return null;
}

/** A currency by name, with its nationality: «ريالات قطرية», «دولار أميركي», «ليرة», «سنتا». Proclitics only where the noun leads. */
export function readCurrencyName(reader: Reader, at: number, leads = false): CurrencyName | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (!meaning?.currency && !meaning?.part) return null;
  if (word.prefix > 0 && !leads) return null;
  if (meaning.currency) {
    const { noun, weak, count } = meaning.currency;
    const adjective = readAdjective(reader, noun, at + 1);
    const base = { noun, worth: noun === 'تومان' ? 10 : 1, dual: count === 'two', weak };
    if (adjective) {
      reader.settle(noun, adjective.code);
      return { ...base, currency: adjective.code, to: adjective.to, weak: false };
    }
    return { ...base, currency: resolveNoun(reader, noun), to: at + 1 };
  }
  const { noun, count } = meaning.part!;
  return { ...resolvePart(reader, noun), noun, to: at + 1, dual: count === 'two', weak: noun === 'خمس' };
}

/** What a bare noun means: everywhere, by an earlier full mention, by the places that the text names, by the country of the publisher. */
export function resolveNoun(reader: Reader, noun: string): string | null {
  const bare = bareOf.get(noun);
  if (bare) return bare;
  const settled = reader.settledCurrency(noun);
  if (settled) return settled;
  const { country } = reader.context;
  const local = country ? byNoun.get(noun)?.find((row) => row.countries?.includes(country))?.code : undefined;
  return findPlacedCurrency(reader, noun, local) ?? local ?? null;
}

/** The one currency of this noun whose places the text names; two of them settle nothing, unless one is the publisher's own. */
function findPlacedCurrency(reader: Reader, noun: string, local: string | undefined): string | null {
  const named = readPlacedCurrencies(reader);
  const fitting = (byNoun.get(noun) ?? []).filter((row) => named.has(row.code));
  if (fitting.length === 1) return fitting[0]!.code;
  return local && named.has(local) ? local : null;
}

const placed = new WeakMap<Reader, ReadonlySet<string>>();

/** Currencies whose country, capital or adjective stands anywhere in the text. Read once a text, and only where a bare noun asks. */
function readPlacedCurrencies(reader: Reader): ReadonlySet<string> {
  let codes = placed.get(reader);
  if (!codes) {
    const found = new Set<string>();
    for (let at = 0; at < reader.length; at++) {
      const code = reader.meaning(at).place;
      if (code) found.add(code);
    }
    placed.set(reader, (codes = found));
  }
  return codes;
}

function resolvePart(reader: Reader, noun: string): { currency: string | null; worth: number } {
  const rows = byPart.get(noun) ?? [];
  const worthIn = (row: Currency): number => 1 / row.part!.find((part) => part.noun === noun)!.per;
  const settled = rows.find((row) => reader.settledCurrency(row.noun) === row.code);
  const { country } = reader.context;
  const named = readPlacedCurrencies(reader);
  const here = rows.filter((row) => named.has(row.code));
  const local = here.length === 1 ? here[0] : rows.find((row) => country && row.countries?.includes(country));
  const row = settled ?? local ?? (rows.length === 1 ? rows[0] : rows.find((candidate) => candidate.part?.some((part) => part.noun === noun && part.usual)));
  const worths = new Set(rows.map(worthIn));
  return { currency: row?.code ?? null, worth: row ? worthIn(row) : worths.size === 1 ? [...worths][0]! : 0.01 };
}

/** The part of a known main unit: «20 دولارا و43 سنتا», «5 دراهم و20 سنتيما» (which tells the dirham to be Moroccan). */
export function readPartOf(reader: Reader, main: CurrencyName, at: number, leads = false): { to: number; worth: number; currency: string | null } | null {
  const part = leads || reader.word(at).prefix === 0 ? reader.meaning(at).part : undefined;
  if (!part) return null;
  const known = main.currency ? byCode.get(main.currency) : undefined;
  const candidates = [...(known ? [known] : []), ...(byNoun.get(main.noun) ?? [])];
  const row = candidates.find((candidate) => candidate.part?.some(({ noun }) => noun === part.noun));
  if (!row) return null;
  const fitting = known === row ? [row] : candidates.filter((candidate) => candidate.part?.some(({ noun }) => noun === part.noun));
  return { to: at + 1, worth: 1 / row.part!.find(({ noun }) => noun === part.noun)!.per, currency: new Set(fitting).size === 1 ? row.code : main.currency };
}

/** A symbol, code or abbreviation: «$», «ر.س», «USD». `mustGlue` asks for no space before it. */
export function readCurrencySign(reader: Reader, at: number): { currency: string; to: number } | null {
  const lexeme = reader.lexeme(at, (meaning) => meaning.sign, true);
  if (!lexeme) return null;
  let { to } = lexeme;
  const code = lexeme.meaning.sign!.code;
  // The dot after «د.إ.» belongs to the abbreviation unless the text ends with it.
  if (reader.type(at) === 'arabic' && to > at + 1 && reader.text(to) === '.' && reader.isGlued(to) && isWordAfter(reader, to + 1)) to++;
  return { currency: code, to };
}

const isWordAfter = (reader: Reader, at: number): boolean => reader.type(at) === 'arabic' && reader.isGlued(at) === false;

export const isMills = (code: string | null): boolean => !!code && byCode.get(code)?.mills === true;

