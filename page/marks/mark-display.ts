import type { Span } from '../../core/text/span.ts';
import type { ShownArticle } from '../shown-article.ts';
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
  /** Looks again whether the page is light or dark. */
  followTone(): void;
}

/** What is painted of the article that is shown, and where the light is. */
export function createMarkDisplay({ painter, shown, isOn, readersPlace, signal }: MarkDisplayOptions): MarkDisplay {
  let lit: { span: Span; timer: ReturnType<typeof setTimeout> } | null = null;
  let lighted: { span: Span | null; places: unknown } | null = null;

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
      paintMarks(painter, isOn() ? article.marks : [], article.places);
      paintNow();
    },
    paintNow,
    light(span) {
      if (lit) clearTimeout(lit.timer);
      lit = { span, timer: setTimeout(() => { lit = null; paintNow(); }, LIT_FOR) };
      paintNow();
    },
    followTone,
  };
}
