import { levelForAnchoring } from '../../core/anchoring/anchor-text.ts';
import type { FigureMention } from '../../core/figures/figure.ts';
import type { FigureChange, QuotedFigure } from '../../core/notes/placed-note.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import { readingOf } from './keep-article.ts';

/** A passage as a text has it, with the figures of that text. */
interface Passage {
  text: string;
  span: Span;
  figures: readonly FigureMention[];
}

/**
 * The figures of a passage that are others now, each with what stood there. A figure that the passage only cuts counts whole: «53» noted alone has
 * changed with its «مليار». Where the figure reader sees no difference, the words that differ; never nothing.
 */
export function listChanges(was: Passage, now: Passage): FigureChange[] {
  const [before, after] = trimSame(quoteFigures(was), quoteFigures(now), (figure) => figure.text);
  if (before.length === after.length && before.length > 0) return before.map((figure, at) => ({ was: figure, now: after[at]! }));
  if (before.length > 0 && after.length > 0) return [{ was: join(before), now: join(after) }];
  const [wordsBefore, wordsAfter] = trimSame(cutWords(was), cutWords(now), (word) => word);
  return [{ was: { text: wordsBefore.join(' ') || cutWords(was).join(' ') }, now: { text: wordsAfter.join(' ') || cutWords(now).join(' ') } }];
}

const quoteFigures = ({ span, figures }: Passage): QuotedFigure[] => figures.filter((figure) => overlaps(figure, span)).map((figure) => ({ text: figure.text, reading: readingOf(figure) }));
const cutWords = ({ text, span }: Passage): string[] => text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
const join = (figures: readonly QuotedFigure[]): QuotedFigure => ({ text: figures.map(({ text }) => text).join(' … ') });

/** Both lists without what they begin and end with alike, spellings apart, and without what is alike at the same place between. */
function trimSame<Item>(a: readonly Item[], b: readonly Item[], textOf: (item: Item) => string): [Item[], Item[]] {
  const isSame = (one: Item | undefined, other: Item | undefined): boolean => one !== undefined && other !== undefined && level(textOf(one)) === level(textOf(other));
  if (a.length === b.length) return [a.filter((item, at) => !isSame(item, b[at])), b.filter((item, at) => !isSame(item, a[at]))];
  let start = 0;
  while (isSame(a[start], b[start])) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && isSame(a.at(-1 - end), b.at(-1 - end))) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

const level = (text: string): string => levelForAnchoring(text).text;
