import { currencies, currencyNouns } from '../../lexicon/currencies.ts';
import { currencyPlaces } from '../../lexicon/currency-places.ts';
import { trendCues } from '../../lexicon/cues.ts';
import { falseFriends } from '../../lexicon/false-friends.ts';
import { fractions, hundreds, joinedTeens, minusWords, ones, ordinals, pointWords, scales, someWords, tens, tenWords, vagueWords } from '../../lexicon/numbers.ts';
import { cueWords, decades, edgeWords, gregorianMonths, hijriMonths, timeUnits, weekdays } from '../../lexicon/time.ts';
import { units } from '../../lexicon/units.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { inflectDual, inflectTanween } from './inflect.ts';
import type { Count, Meaning, WordNode } from './meaning.ts';

const PRONOUNS = ['هم', 'ها', 'ه', 'هن', 'هما', 'نا'];

/** Every word and phrase of the lexicon by its folded tokens. Compiled once, when the module loads. */
export const wordTree: ReadonlyMap<string, WordNode> = compile();


function compile(): Map<string, WordNode> {
  const root = new Map<string, WordNode>();

  const add = (phrase: string, meaning: Meaning): void => {
    if (!phrase) return;
    let level = root;
    let node: WordNode | undefined;
    const list = foldedWords(phrase);
    // A phrase is found by its first word without the article, else its node would hide the word itself («الربع الخالي», «الربع»).
    if (list.length > 1 && phrase.startsWith('ال')) list[0] = list[0]!.slice(2);
    for (const word of list) {
      if (node) level = node.next ??= new Map();
      node = level.get(word);
      if (!node) level.set(word, (node = { meaning: null, next: null }));
    }
    if (node) node.meaning = { ...meaning, ...node.meaning };
  };
  const words = (list: string, meaning: Meaning): void => list.split(' ').forEach((word) => add(word, meaning));
  const phrases = (list: string, meaning: Meaning): void => list.split('|').forEach((phrase) => add(phrase, meaning));

  addNumbers(words);
  addCurrencies(words, add);
  addUnits(add, phrases);
  addTime(words, phrases);
  addCues(words, phrases);
  for (const { code, words: list } of currencyPlaces) words(list, { place: code });
  return root;
}

type AddList = (list: string, meaning: Meaning) => void;

function addNumbers(words: AddList): void {
  words('صفر', { small: { value: 0, role: 'zero', bare: true } });
  for (const { value, words: list } of ones) {
    for (const word of list.split(' ')) words(word, { small: { value, role: 'one', bare: !/^(أحد|إحدى|اثنا|اثني|اثنتا|اثنتي)$/.test(word) } });
  }
  words(tenWords, { small: { value: 10, role: 'ten', bare: true } });
  for (const { value, words: list } of joinedTeens) words(list, { small: { value, role: 'teen', bare: true } });
  for (const { value, words: list } of tens) words(list, { small: { value, role: 'tens', bare: true } });
  for (const { value, words: list } of hundreds) words(list, { small: { value, role: 'hundred', bare: true } });
  for (const { power, singular, accusative, dual, plural } of scales) {
    words(singular, { scale: { power, form: 'singular' } });
    words(accusative, { scale: { power, form: 'accusative' } });
    words(dual, { scale: { power, form: 'dual' } });
    words(plural, { scale: { power, form: 'plural' } });
  }
  for (const { value, words: list } of vagueWords) words(list, { vague: value });
  words(someWords, { some: true });
  for (const { denominator, singular, dual, plural } of fractions) {
    words(singular, { fraction: { numerator: 1, denominator, form: 'singular' } });
    words(dual, { fraction: { numerator: 2, denominator, form: 'dual' } });
    words(plural, { fraction: { numerator: 1, denominator, form: 'plural' } });
  }
  // «نصفهم», «خُمسها»: a pronoun makes a fraction of any of them; ثمنه is its price.
  for (const { denominator, singular, plural } of fractions) {
    if (denominator === 8) continue;
    for (const pronoun of PRONOUNS) {
      // «خمسه», «عشره» are خمسة and عشرة.
      if (pronoun === 'ه' && denominator >= 5 && denominator !== 6) continue;
      words(singular.split(' ').map((word) => word + pronoun).join(' '), { fraction: { numerator: 1, denominator, form: 'singular' }, owned: pronoun.length });
      words(plural + pronoun, { fraction: { numerator: 1, denominator, form: 'plural' }, owned: pronoun.length });
      if (denominator === 3) words(`ثلثا${pronoun} ثلثي${pronoun}`, { fraction: { numerator: 2, denominator, form: 'dual' }, owned: pronoun.length });
    }
  }
  for (const { value, words: list } of ordinals) words(list, { ordinal: value });
  words(minusWords, { minus: true });
  words(pointWords, { point: true });
}

function addCurrencies(words: AddList, add: AddList): void {
  for (const { noun, plurals, weak } of currencyNouns) {
    const word = (count: Count): Meaning => ({ currency: { noun, count, weak: weak ?? false } });
    words(noun, word('one'));
    add(inflectTanween(noun), word('one'));
    for (const dual of inflectDual(noun)) add(dual, word('two'));
    for (const plural of plurals?.split(' ') ?? []) { add(plural, word('many')); add(inflectTanween(plural), word('many')); }
  }
  const parts = new Map<string, string>();
  for (const { part } of currencies) for (const row of part ?? []) parts.set(row.noun, row.plurals ?? '');
  for (const [noun, plurals] of parts) {
    add(noun, { part: { noun, count: 'one' } });
    add(inflectTanween(noun), { part: { noun, count: 'one' } });
    for (const dual of inflectDual(noun)) add(dual, { part: { noun, count: 'two' } });
    if (plurals) words(plurals, { part: { noun, count: 'many' } });
  }
  for (const currency of currencies) {
    add(currency.code, { sign: currency });
    for (const sign of currency.signs?.split(' ') ?? []) {
      add(sign, { sign: currency });
      // Typed with a last dot («د.إ.») or with spaces («د. إ») it is read too: spaces are no tokens. The dot may also end the sentence.
    }
  }
}

function addUnits(add: AddList, phrases: AddList): void {
  for (const row of units) {
    const meaning = (count: Count, short = false): Meaning => ({ unit: { row, count, short } });
    for (const singular of row.singular.split('|')) {
      add(singular, meaning('one'));
      add(inflectTanween(singular), meaning('one'));
      for (const dual of inflectDual(singular)) add(dual, meaning('two'));
    }
    for (const plural of row.plural?.split('|') ?? []) { add(plural, meaning('many')); add(inflectTanween(plural), meaning('many')); }
    if (row.short) phrases(row.short, meaning('many', true));
  }
  phrases('%|٪|في المئة|في المائة|بالمئة|بالمائة|بالمية|في المية|بالميه|في الميه|من المئة|من المائة|فى المئة', { percent: true });
}

function addTime(words: AddList, phrases: AddList): void {
  for (const row of timeUnits) {
    words(row.singular, { time: { row, count: 'one' } });
    if (row.accusative) words(row.accusative, { time: { row, count: 'one' } });
    if (row.dual) words(row.dual, { time: { row, count: 'two' } });
    words(row.plural, { time: { row, count: 'many' } });
    words(row.plural.split(' ').map((plural) => `${plural}ا`).join(' '), { time: { row, count: 'many' } });
  }
  for (const { month, names, weak } of gregorianMonths) phrases(names, { gregorian: { month, weak: weak ?? false } });
  for (const { month, names, weak } of hijriMonths) phrases(names, { hijri: { month, weak: weak ?? false } });
  for (const { weekday, names } of weekdays) phrases(names, { weekday });
  for (const { value, words: list } of decades) words(list, { decade: value });
  words('عام سنة', { yearNoun: true });
  words('ساعة', { clock: true });
  words('ربع فصل ثلاثي', { period: 'quarter' });
  words('نصف سداسي سداسية أسدس شطر', { period: 'half' });
}

function addCues(words: AddList, phrases: AddList): void {
  for (const { change, words: list } of trendCues) {
    words(list, { trend: change });
    // «سيرتفع», «ستنخفض»
    for (const word of list.split(' ')) if (/^[يت]/.test(word)) words(`س${word}`, { trend: change });
  }
  words(cueWords, { cue: true });
  words(edgeWords, { edge: true });
  phrases(falseFriends, { falseFriend: true });
}

/** Rows by the first of their words, the longest phrase first: a reader asks only those that a token can begin. */
export function groupByFirstWord<Row extends { words: readonly string[] }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0];
    if (first !== undefined) groups.set(first, [...(groups.get(first) ?? []), row]);
  }
  return groups;
}

/** Tokens of a phrase as the text will show them. */
export function foldedWords(phrase: string): string[] {
  return tokenize(fold(phrase).text).map((token) => token.text);
}
