import type { Span } from '../../core/text/span.ts';
import { PAGE_LIMITS } from '../limits.ts';
import { findFirstBelow } from '../pointing/walk-marks.ts';
import type { ShownArticle } from '../shown-article.ts';
import type { Mark } from './mark.ts';
import { measureTone } from './measure-tone.ts';
import { paintMarks } from './paint-marks.ts';
import type { Painter } from './painter.ts';

/** How long a place that was jumped to stays lit, in milliseconds. */
const LIT_FOR = 2500;

interface MarkDisplayOptions {
  painter: Painter;
  shown(): ShownArticle | null;
  isOn(): boolean;
  /** The place that the reader is at: the open card's, or that of a step. */
  readersPlace(): Span | null;
  signal: AbortSignal;
}

export interface MarkDisplay {
  /** Paints the article that is shown, or nothing. */
  paint(): void;
  /** Lights the place that the reader is at: a jump's, else the open card's. */
  paintNow(): void;
  /** Lights a place that was jumped to, for a while. */
  light(span: Span): void;
  /** The page was scrolled: where there are more marks than are painted at a time, the nearest are. */
  followScroll(): void;
  /** Looks again whether the page is light or dark. */
  followTone(): void;
}

/** What is painted of the article that is shown, and where the light is. */
export function createMarkDisplay({ painter, shown, isOn, readersPlace, signal }: MarkDisplayOptions): MarkDisplay {
  let lit: { span: Span; timer: ReturnType<typeof setTimeout> } | null = null;
  let lighted: { span: Span | null; places: unknown } | null = null;
  /** The first of the marks that are painted, where not all are. */
  let first: number | null = null;

  /** Painted ranges cost with every change of style anywhere in the page, seen or not. */
  const nearest = ({ marks, places }: ShownArticle): readonly Mark[] => {
    const most = PAGE_LIMITS.paintedMarks;
    first = marks.length <= most ? null : Math.max(0, Math.min(findFirstBelow(marks, places) - most / 2, marks.length - most));
    return first === null ? marks : marks.slice(first, first + most);
  };
  const paintNearest = (article: ShownArticle): void => paintMarks(painter, isOn() ? nearest(article) : [], article.places);

  const paintNow = (): void => {
    const places = shown()?.places ?? null;
    const span = lit?.span ?? readersPlace();
    if (lighted && lighted.span === span && lighted.places === places) return;
    lighted = { span, places };
    painter.paint('now', places && span ? places.rangesOf(span) : []);
  };
  const followTone = (): void => {
    const article = shown();
    if (article) painter.setTone(measureTone(article.places.root));
  };

  signal.addEventListener('abort', () => {
    if (lit) clearTimeout(lit.timer);
    painter.clear();
  }, { once: true });

  return {
    paint() {
      const article = shown();
      lighted = null;
      if (!article) {
        painter.clear();
        return;
      }
      followTone();
      paintNearest(article);
      paintNow();
    },
    paintNow,
    light(span) {
      if (lit) clearTimeout(lit.timer);
      lit = { span, timer: setTimeout(() => { lit = null; paintNow(); }, LIT_FOR) };
      paintNow();
    },
    followScroll() {
      const article = shown();
      if (!article || first === null || !isOn()) return;
      const most = PAGE_LIMITS.paintedMarks;
      const at = findFirstBelow(article.marks, article.places);
      const isNear = (at >= first + most / 4 || first === 0) && (at < first + (3 * most) / 4 || first + most >= article.marks.length);
      if (!isNear) paintNearest(article);
    },
    followTone,
  };
}
