import { approximationCues, boundedNouns, changeFrames } from '../../lexicon/cues.ts';
import { fold } from '../text/fold.ts';
import type { Approximation, Change, FigureReading } from './figure.ts';
import type { Reader } from './reader.ts';
import { foldedWords } from './word-tree.ts';

type Row = { approximation: Approximation; words: string[] };

/** Phrases by their last word: they are looked for backwards from the figure. */
const before = new Map<string, Row[]>();
/** Phrases after the figure, by their first word. */
const after = new Map<string, Row[]>();
for (const { approximation, before: lead, after: tail } of approximationCues) {
  for (const phrase of lead.split('|')) file(before, { approximation, words: foldedWords(phrase) }, -1);
  for (const phrase of tail?.split('|') ?? []) file(after, { approximation, words: foldedWords(phrase) }, 0);
}

function file(table: Map<string, Row[]>, row: Row, key: number): void {
  const word = row.words.at(key);
  if (!word) return;
  table.set(word, [...(table.get(word) ?? []), row].sort((a, b) => b.words.length - a.words.length));
}

/** Adds what the words around a figure say of it: how sure it is, and whether it rose or fell. `from` and `to` are its tokens. */
export function describeContext(reader: Reader, figure: FigureReading, from: number, to: number): void {
  // «حتى» before a day is no bound of a number.
  if (figure.kind === 'ordinal' || figure.kind === 'date' || figure.kind === 'time') return;
  const approximation = readApproximation(reader, from, to);
  if (approximation) figure.approximation = approximation;
  const change = readChange(reader, from);
  if (change) figure.change = change;
}

const stripConjunction = (text: string): string => (text.length > 3 && (text[0] === 'و' || text[0] === 'ف') ? text.slice(1) : text);
const stripPreposition = (text: string): string => (text.length > 3 && (text[0] === 'ب' || text[0] === 'ل' || text[0] === 'ك') ? text.slice(1) : text);

const LEADS = new Set(['ال', 'ب', 'ل', '(', '«']);

function readApproximation(reader: Reader, from: number, to: number): Approximation | null {
  let end = from - 1;
  // «بنحو», «بأكثر من»: and the article or a bracket before the digits.
  if (LEADS.has(reader.text(end))) end--;
  let last = reader.text(end);
  // «تتجاوز قيمتها أربعة مليارات», «تجاوز عدد مستخدميه نصف مليون»: a noun or two with a pronoun may stand between.
  if (!before.has(last) && last.length > 4 && /(ها|هم|ه)$/.test(last)) {
    const verb = [1, 2].find((back) => before.has(reader.text(end - back)));
    if (verb) last = reader.text((end -= verb));
  } else if (last.startsWith('ال') && PASSING.test(reader.text(end - 1))) {
    // «لن يتجاوز النمو 2%»
    last = reader.text(--end);
  }
  for (const row of before.get(last) ?? before.get(stripPreposition(last)) ?? before.get(stripPreposition(stripConjunction(last))) ?? []) {
    const start = end - row.words.length + 1;
    if (row.words.every((word, i) => matches(reader.text(start + i), word, i === 0))) return row.approximation;
  }
  const split = last === 'عن' || last === 'علي' ? readSplitBound(reader, end) : null;
  if (split) return split;
  for (const row of after.get(reader.text(to)) ?? []) if (reader.phrase(to, row.words) !== null) return row.approximation;
  return null;
}

const PASSING = /^[وف]?[يت]?(?:تجاوز|تخط[يت]|ناهز|قارب)ت?$/;
const BOUNDED = new Set(boundedNouns.split(' ').map((word) => fold(word).text));
const isBounded = (text: string): boolean => BOUNDED.has(text) || BOUNDED.has(text.replace(/(?:ها|هم|ه)$/, '')) || BOUNDED.has(text.replace(/ت(?:ها|هم|ه)$/, 'ه'));
const NEGATIONS = new Set(['لا', 'لم', 'لن', 'الا', 'والا']);
/** Words of the subject between a verb and its preposition. */
const LONGEST_SUBJECT = 4;

/** «يقل وزن الهاتف عن», «لا يزيد عدد سكانها على»: the subject parts the verb from its preposition. */
function readSplitBound(reader: Reader, preposition: number): Approximation | null {
  for (let verb = preposition - 2; verb >= preposition - 1 - LONGEST_SUBJECT; verb--) {
    const text = reader.text(verb);
    if (text === '' || STOPS.has(text)) return null;
    const isLess = /^[وف]?[يت]قل$/.test(text);
    if (!isLess && !/^[وف]?[يت]زيد$/.test(text)) continue;
    if (!isBounded(reader.text(verb + 1))) return null;
    if (NEGATIONS.has(reader.text(verb - 1))) return isLess ? 'atLeast' : 'atMost';
    return isLess ? 'under' : 'over';
  }
  return null;
}

const matches = (text: string, word: string, isFirst: boolean): boolean => text === word || (isFirst && text.length > word.length && text.length <= word.length + 2 && text.endsWith(word) && (/^[يت]/.test(word) ? /^[وف]$/ : /^[وف]?[بلك]?$/).test(text.slice(0, -word.length)));

const REACH = 9;
/** After a frame of change the verb may stand farther off, beyond an apposition: «وارتفع سهم …، المساهم الأكبر في …، بنسبة 4.8%». */
const FRAMED_REACH = 22;
const FRAMES = new Set(changeFrames.split(' ').map((word) => fold(word).text));
const STOPS = new Set(['.', '؛', '!', '؟', '?', ':', 'بينما', 'فيما', 'لكن', 'اما', 'مقابل', 'مقارنه', 'ومقابل', 'ان', 'بان']);

/**
 * The nearest word of change before the figure, in its clause. It belongs to the amount of the change and to the level reached; after
 * «مقابل», «مقارنة» and in another clause it does not.
 */
function readChange(reader: Reader, from: number): Change | null {
  // «إلى أقل من 550»: an approximator of two words may stand between.
  const isFramed = FRAMES.has(reader.text(from - 1)) || FRAMES.has(reader.text(from - 2)) || FRAMES.has(reader.text(from - 3));
  for (let at = from - 1; at >= 0 && at > from - (isFramed ? FRAMED_REACH : REACH); at--) {
    const text = reader.text(at);
    if (text === '' || STOPS.has(text)) return null;
    // A comma between two words ends a clause; one inside a number is no token of its own here.
    if (!isFramed && (text === '،' || text === ',') && from - at > 2) return null;
    const trend = reader.meaning(at).trend;
    if (trend) return trend;
  }
  return null;
}
