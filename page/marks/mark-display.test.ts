import { afterEach, describe, expect, it } from 'vitest';
import { PAGE_LIMITS } from '../limits.ts';
import type { ShownArticle } from '../shown-article.ts';
import { createMarkDisplay } from './mark-display.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';

const HEIGHT = 10;

/** A page with one mark on each line, scrolled so many lines down. */
function setUp(count: number) {
  let scrolled = 0;
  let painted: number[] = [];
  let paintings = 0;
  const marks = Array.from({ length: count }, (_, at) => ({ id: `figure:${at}`, type: 'figure', start: at, end: at + 1 })) as unknown as Mark[];
  const rangesOf = ({ start }: { start: number }) => [{ start, getClientRects: () => [{ left: 0, width: 5, height: HEIGHT - 2, top: (start - scrolled) * HEIGHT }] }];
  const shown = { marks, places: { root: document.body, rangesOf } } as unknown as ShownArticle;
  const painter = {
    paint(group: string, ranges: readonly { start: number }[]) {
      if (group === 'figure') { painted = ranges.map(({ start }) => start); paintings++; }
    },
    setTone: () => undefined, clear: () => undefined,
  } as unknown as Painter;
  const stopping = new AbortController();
  const display = createMarkDisplay({ painter, shown: () => shown, isOn: () => true, readersPlace: () => null, signal: stopping.signal });
  return { display, scrollTo: (line: number) => { scrolled = line; display.followScroll(); }, painted: () => painted, paintings: () => paintings };
}

const limits = { ...PAGE_LIMITS };
afterEach(() => { Object.assign(PAGE_LIMITS, limits); });

describe('createMarkDisplay', () => {
  it('paints all marks where there are not too many, once', () => {
    const { display, scrollTo, painted, paintings } = setUp(PAGE_LIMITS.paintedMarks);
    display.paint();
    scrollTo(900);
    expect([painted().length, paintings()]).toEqual([PAGE_LIMITS.paintedMarks, 1]);
  });

  it('paints the nearest of many, and goes with the reader, seldom', () => {
    Object.assign(PAGE_LIMITS, { paintedMarks: 200 });
    const { display, scrollTo, painted, paintings } = setUp(6000);
    display.paint();
    expect([painted()[0], painted().length]).toEqual([0, 200]);
    for (let line = 0; line <= 5999; line += 7) {
      scrollTo(line);
      expect(painted()).toContain(line);
      expect(painted()).toContain(Math.min(5999, line + 40));
      expect(painted().length).toBe(200);
    }
    expect(paintings()).toBeLessThan(6000 / 40);
    scrollTo(0);
    expect(painted()[0]).toBe(0);
  });
});
