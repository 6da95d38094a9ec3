import type { MarginTabModel, MarkRow, TabRoom } from '../../components/margin-tab.tsx';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { Mark } from '../marks/mark.ts';
import type { ShownArticle } from '../shown-article.ts';
import { nameKind, shorten } from './card-model.ts';

/** What the margin tab shows of an article. `share` is how much of it is still below the window, 0 to 1. */
export function buildTab(shown: ShownArticle, share: number, state: { marksOn: boolean; isOpen: boolean; room: TabRoom }, t: TranslatorOf<InPageKey>): MarginTabModel {
  const minutes = shown.readingSeconds / 60;
  const { marks, notes } = shown;
  return {
    minutes: minutes < 0.5 ? 0 : Math.round(minutes),
    minutesLeft: minutesLeft(shown, share),
    figures: marks.filter(({ type }) => type === 'figure').length,
    entities: new Set(marks.flatMap((mark) => (mark.type === 'entity' ? [mark.entity.id] : []))).size,
    notes: notes.length,
    // Rows are built only where they are seen: an article may have thousands.
    rowCount: marks.length + orphansOf(shown).length,
    rows: (count) => listRows(shown, count, t),
    ...state,
    problem: shown.problem ? t(`inPage.${shown.problem}`) : null,
  };
}

/** What is left to read in minutes, as far as the tab tells it: whole minutes, a half for less than one, 0 at the end. Changes seldom while the page scrolls. */
export function minutesLeft({ readingSeconds }: Pick<ShownArticle, 'readingSeconds'>, share: number): number {
  const minutes = (readingSeconds / 60) * share;
  if (minutes <= 0.02) return 0;
  return minutes < 1 ? 0.5 : Math.round(minutes);
}

const orphansOf = ({ notes }: ShownArticle) => notes.filter(({ state }) => state === 'orphan');

function listRows(shown: ShownArticle, count: number, t: TranslatorOf<InPageKey>): MarkRow[] {
  const { marks, places } = shown;
  const rows = marks.slice(0, count).map((mark): MarkRow => ({ id: mark.id, kind: kindOf(mark), label: nameKind(mark, t), text: shorten(places.text.slice(mark.start, mark.end)), state: stateOf(mark, t) }));
  const orphans = orphansOf(shown).slice(0, Math.max(0, count - marks.length)).map(({ note }): MarkRow => (
    { id: `note:${note.id}`, kind: 'note', label: t('inPage.note'), text: shorten(note.body || note.target.selectors[0].exact), state: t(note.keptAsOrphan ? 'inPage.orphanKept' : 'inPage.orphan') }
  ));
  return [...rows, ...orphans];
}

const stateOf = (mark: Mark, t: TranslatorOf<InPageKey>): string | null => (mark.type !== 'note' || mark.placed.state === 'anchored' ? null : t(mark.placed.state === 'changed' ? 'inPage.noteChanged' : 'inPage.noteMoved'));

function kindOf(mark: Mark): string {
  if (mark.type === 'figure') return mark.figure.kind;
  return mark.type === 'entity' ? mark.entity.kind : 'note';
}
