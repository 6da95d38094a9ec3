import type { TabRoom } from '../../components/margin-tab.tsx';
import type { TextPlaces } from '../places/text-places.ts';

/** What the tab takes of the window's left edge, with a little air: as a whole, and slim. CSS pixels; assets/styles/card.css has the widths. */
const WHOLE = 120;
const SLIM = 34;
/** The text that is measured, in UTF-16 units: columns seldom change below it. */
const SAMPLE = 4_000;

/** How much of the margin tab has room beside the article's text, at the inline end: the left. `whole` where nothing is laid out. */
export function measureRoom({ text, rangesOf }: Pick<TextPlaces, 'text' | 'rangesOf'>): TabRoom {
  const lefts = rangesOf({ start: 0, end: Math.min(text.length, SAMPLE) }).map((range) => range.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ left }) => left).sort((a, b) => a - b);
  // Lines end unevenly, and short blocks far from the column's edge; a headline may reach further than the text below, and is scrolled away.
  const edge = lefts[lefts.length < 4 ? 0 : Math.ceil(lefts.length / 10)] ?? Infinity;
  return edge >= WHOLE ? 'whole' : edge >= SLIM ? 'slim' : 'none';
}
