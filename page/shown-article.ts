import type { Analysis } from '../core/analyze.ts';
import type { Article } from '../core/article/article.ts';
import { estimateReadingSeconds } from '../core/article/reading-time.ts';
import type { PlacedNote } from '../core/notes/placed-note.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { TextPlaces } from './places/text-places.ts';
import { type Mark, listMarks } from './marks/mark.ts';
import { type SpanIndex, indexSpans } from './marks/span-index.ts';

export const NOTHING_FOUND: Analysis = { figures: [], entities: [], entityMentions: [] };

/** The article in the page as it is now: what was read, found and noted, and the marks that follow from it. Never changed, only replaced. */
export interface ShownArticle {
  readonly article: Article;
  readonly places: TextPlaces;
  readonly analysis: Analysis;
  readonly notes: readonly PlacedNote[];
  readonly marks: readonly Mark[];
  readonly index: SpanIndex<Mark>;
  readonly readingSeconds: number;
  /** A sentence key's tail where something could not be done. */
  readonly problem: 'analysisFailed' | 'tooLong' | null;
}

interface Parts {
  article: Article;
  places: TextPlaces;
  analysis: Analysis;
  notes: readonly PlacedNote[];
  settings: Settings;
  problem?: ShownArticle['problem'];
}

export function showArticle({ article, places, analysis, notes, settings, problem = null }: Parts): ShownArticle {
  return arrange({ article, places, analysis, notes, readingSeconds: estimateReadingSeconds(article), problem }, settings);
}

/** The same article with the reader's notes or settings as they are now. */
export const withNotes = (shown: ShownArticle, notes: readonly PlacedNote[], settings: Settings): ShownArticle => arrange({ ...shown, notes }, settings);

export const withSettings = (shown: ShownArticle, settings: Settings): ShownArticle => arrange(shown, settings);

/** The same text in nodes that a script replaced. */
export const withPlaces = (shown: ShownArticle, places: TextPlaces): ShownArticle => ({ ...shown, places });

function arrange(shown: Omit<ShownArticle, 'marks' | 'index'>, settings: Settings): ShownArticle {
  const marks = listMarks(shown.analysis, shown.notes, settings.kinds);
  return { ...shown, marks, index: indexSpans(marks) };
}
