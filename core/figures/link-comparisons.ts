import { comparisonCues } from '../../lexicon/cues.ts';
import type { FigureMention } from './figure.ts';
import type { Reader } from './reader.ts';
import { foldedWords } from './word-tree.ts';

const CUES = comparisonCues.split('|').map(foldedWords);
const FIRST_WORDS = new Set(CUES.map((words) => words[0]));

/** Tokens that may stand between the first figure and the cue, and between the cue and the second: «84 مليون ريال في الربع الأول مقابل نحو 120 مليونا». */
const MOST_BEFORE = 8;
const MOST_AFTER = 3;

/** A figure with the tokens it was read from. */
export interface PlacedFigure {
  figure: FigureMention;
  from: number;
  to: number;
}

/** How many figures before one can be what it is set against. */
export const COMPARABLE_BEFORE = 3;

/**
 * Sets a figure that follows «مقابل» or «مقارنة بـ» against the last one of its kind and measure before the cue, in the same sentence.
 * `earlier` are the figures before it in order; the last COMPARABLE_BEFORE of them are looked at.
 */
export function linkComparison(reader: Reader, { figure, from }: PlacedFigure, earlier: readonly PlacedFigure[]): void {
  const cue = findCue(reader, from);
  if (cue === null) return;
  for (let before = earlier.length - 1; before >= 0 && before >= earlier.length - COMPARABLE_BEFORE; before--) {
    const other = earlier[before]!;
    if (cue - other.to > MOST_BEFORE || !isOneSentence(reader, other.to, cue)) return;
    if (other.to > cue || !isComparable(other.figure, figure)) continue;
    figure.comparedWith = { start: other.figure.start, end: other.figure.end };
    return;
  }
}

/** Words between a figure of change and one that shares its verb: «، والوقود المستورد بنسبة». */
const MOST_SHARED = 5;
const MOST_APPOSED = 3;
const CHANGING: ReadonlySet<string> = new Set(['number', 'money', 'percent', 'quantity']);
const SHARED_TAILS = new Set(['بنسبه', 'بنحو', 'نحو', 'بواقع', 'بمقدار']);

/** «زادت أسعار الخضار 2.3%، والوقود 0.8%»: a noun with «و» and the article, no verb, takes the change of the clause before. */
export function shareChange(reader: Reader, { figure, from }: PlacedFigure, before: PlacedFigure | undefined): void {
  if (!before?.figure.change || figure.change || !CHANGING.has(figure.kind)) return;
  const at = before.to + (reader.text(before.to) === '،' || reader.text(before.to) === ',' ? 1 : 0);
  // «خسر 22 نقطة، أي 0.26 في المئة»: the same change in other words.
  if (reader.text(at) === 'اي' && from - at <= MOST_APPOSED) {
    figure.change = before.figure.change;
    return;
  }
  if (figure.kind !== 'percent' || before.figure.kind !== 'percent') return;
  if (from - at > MOST_SHARED || !reader.text(at).startsWith('وال')) return;
  for (let next = at + 1; next < from; next++) if (!reader.word(next).article && !SHARED_TAILS.has(reader.text(next))) return;
  figure.change = before.figure.change;
}

/** The token at which a cue begins that leads to this figure, or null. */
function findCue(reader: Reader, from: number): number | null {
  for (let at = from - 1; at >= 0 && at >= from - MOST_AFTER - 1; at--) {
    const text = reader.text(at);
    if (text === '' || text === '.' || text === '؛') return null;
    if (!FIRST_WORDS.has(text)) continue;
    for (const words of CUES) if (reader.phrase(at, words) !== null && at + words.length <= from) return at;
  }
  return null;
}

const SENTENCE_ENDS = new Set(['', '.', '؛', '!', '؟']);

function isOneSentence(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SENTENCE_ENDS.has(reader.text(at))) return false;
  return true;
}

/** Of one kind and one measure; an amount may be set against a bare number that leaves its currency unsaid: «84 مليون ريال مقابل 120 مليونا». */
function isComparable(a: FigureMention, b: FigureMention): boolean {
  if (a.kind === 'money' && b.kind === 'number') return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.unit === b.unit;
  return a.kind === 'number' || a.kind === 'percent' || a.kind === 'duration';
}
