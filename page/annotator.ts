import type { Analysis } from '../core/analyze.ts';
import type { Article } from '../core/article/article.ts';
import { inPageStrings } from '../core/i18n/strings/page.ts';
import { translateWith } from '../core/i18n/translator.ts';
import type { Note, NoteId, NotePatch } from '../core/notes/note.ts';
import type { PlacedNote } from '../core/notes/placed-note.ts';
import { type Result, fail } from '../core/result.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import { createArticleKeeper } from './article-keeper.ts';
import { createCardKeeper } from './card/card-keeper.ts';
import { createLayerKeeper } from './card/layer-keeper.ts';
import { layerStyles } from './card/layer-styles.ts';
import { copyText } from './copy/copy-text.ts';
import { mountHost } from './host/mount-host.ts';
import type { Mark } from './marks/mark.ts';
import { createMarkDisplay } from './marks/mark-display.ts';
import { createMarksSwitch } from './marks/marks-switch.ts';
import type { Painter } from './marks/painter.ts';
import { revealSpan } from './marks/reveal-span.ts';
import { createEditors } from './notes/editors.ts';
import { givePlace } from './notes/give-place.ts';
import { hitTest } from './pointing/hit-test.ts';
import { listenToKeys } from './pointing/listen-to-keys.ts';
import { listenToPointer } from './pointing/listen-to-pointer.ts';
import { createMarkVisits } from './pointing/mark-visits.ts';
import type { AnnotatorPorts } from './ports.ts';
import type { ShownArticle } from './shown-article.ts';
import { startReadingClock } from './reading-clock.ts';
import { watchScroll } from './reading-progress.ts';
import { createSelectionKeeper } from './selection/selection-keeper.ts';
import { watchSelection } from './selection/watch-selection.ts';
import { watchPage } from './watch/watch-page.ts';

/** Everything that is known of the shown page. Shaped like the protocol's, which this layer does not know. */
export interface Overview {
  article: Article;
  analysis: Analysis;
  notes: PlacedNote[];
  marksOn: boolean;
  readingSeconds: number;
  /** The article is longer than is read of one page. */
  isCut: boolean;
}

export interface Annotator {
  /** Null where the page, as it is now, is no article. */
  overview(): Overview | null;
  /** False where the place is not in the page as it is now. */
  jump(target: Span | { noteId: NoteId }): boolean;
  /** Takes settings, notes and analysis again. */
  refresh(): Promise<void>;
  refreshNotes(): Promise<void>;
  /** Gives a note a place in the text as it is shown now. */
  attach(noteId: NoteId, span: Span): Promise<Result<Note>>;
  /** Asks the reader to select the text that a note belongs to. False where there is no such note here. */
  choosePlace(noteId: NoteId): boolean;
  /** For this page alone, until it is left. */
  setMarks(on: boolean): void;
  stop(): void;
}

/** How long another story must be in the window before it is read, in milliseconds: most pages change their address for it meanwhile. */
const SETTLED = 700;

/**
 * Reads the article in a page, paints its marks, and answers the reader: cards, notes, the selection toolbar, the margin tab.
 * Settles when the first article is painted, or none was found; from then on it follows the page until stopped by the signal or `stop`.
 * The page's own nodes are never changed.
 */
export async function startAnnotator(document: Document, ports: AnnotatorPorts, painter: Painter, signal: AbortSignal): Promise<Annotator> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  signal.addEventListener('abort', stop, { once: true });
  const { signal: stopped } = stopping;
  const firstSettings = await ports.readSettings();
  const settings = firstSettings.ok ? firstSettings.value : DEFAULT_SETTINGS;

  const host = mountHost(document, layerStyles);
  const keeper = createArticleKeeper({ document, ports, settings, onChange: onArticle, signal: stopped });
  const shown = () => keeper.shown;
  const translator = () => translateWith(inPageStrings, keeper.settings.language, keeper.settings.digits);
  const copy = (text: string): Promise<boolean> => copyText(text, document, host.layer);
  const marks = createMarksSwitch(document, settings);
  const areMarksOn = (): boolean => marks.isOn;

  let clockUrl: string | null = null;
  const clock = startReadingClock({
    document,
    report: (seconds) => { if (clockUrl !== null) void ports.addReadingSeconds(clockUrl, seconds); },
    signal: stopped,
  });
  const editors = createEditors({
    ports,
    readingSeconds: clock.seconds,
    onChange(articleUrl, note, isGone) {
      if (note) keeper.takeNote(articleUrl, note, isGone);
      draw();
    },
  });
  const findNote = (id: NoteId): PlacedNote | null => keeper.shown?.notes.find(({ note }) => note.id === id) ?? null;
  const changeNote = async (id: NoteId, change: (note: Note, article: ShownArticle) => NotePatch): Promise<Result<Note>> => {
    const placed = findNote(id);
    if (!keeper.shown || !placed) return fail('notFound');
    const reply = await ports.updateNote(id, change(placed.note, keeper.shown));
    if (reply.ok) keeper.takeNote(reply.value.target.source, reply.value, false);
    else visits.say(translator()('inPage.error.other'));
    return reply;
  };
  const attach = async (id: NoteId, span: Span): Promise<Result<Note>> => {
    const reply = await changeNote(id, (note, article) => givePlace(note, span, article));
    if (reply.ok) {
      showPlace(span);
      visits.say(translator()('inPage.attached'));
    }
    return reply;
  };
  const showPlace = (span: Span): boolean => {
    if (!keeper.shown || !revealSpan(span, keeper.shown.places)) return false;
    display.light(span);
    return true;
  };
  const choosePlace = (id: NoteId): boolean => {
    if (!findNote(id)) return false;
    cards.close();
    layer.closeTab();
    selection.choosePlace(id);
    return true;
  };
  const places = {
    attach: (id: NoteId, span: Span) => void attach(id, span),
    showPlace: (span: Span) => void showPlace(span),
    choosePlace: (id: NoteId) => void choosePlace(id),
    keepAsOrphan: (id: NoteId) => void changeNote(id, () => ({ keptAsOrphan: true })),
  };
  const cards = createCardKeeper({ shown, translator, editors, ports, refresh: keeper.refresh, places, copy, visit: (mark) => visits.visit(mark, 'press'), onChange: draw });
  const visits = createMarkVisits({ shown, isOn: areMarksOn, translator, cards, onChange: draw });
  const selection = createSelectionKeeper({ document, shown, translator, editors, cards, copy, attach: places.attach, onChange: draw });
  const display = createMarkDisplay({ painter, shown, isOn: areMarksOn, readersPlace: () => cards.span ?? visits.current, signal: stopped });
  const layer = createLayerKeeper({
    document,
    host,
    shown,
    settings: () => keeper.settings,
    translator,
    areMarksOn,
    parts: () => ({ card: cards.view(), toolbar: selection.view(), announcement: visits.announcement }),
    hasAnchored: () => selection.isThere || cards.span !== null,
    onDraw: display.paintNow,
    foldTabAway: () => void ports.changeSettings({ marginTabOn: false }).then((reply) => { if (reply.ok) keeper.takeSettings(reply.value); }),
    visit(markId) {
      const mark = keeper.shown?.marks.find(({ id }) => id === markId);
      if (mark) visits.visit(mark, 'keys');
      const orphan = mark ? null : findNote(markId.replace(/^note:/, ''));
      if (orphan) cards.openNote(orphan);
    },
    signal: stopped,
  });

  // A name of its own, since what is made before the layer draws with it.
  function draw(): void { layer.draw(); }

  function onArticle(): void {
    const url = keeper.shown?.article.url ?? null;
    if (url !== clockUrl) {
      clock.reset();
      clockUrl = url;
      selection.forget();
      visits.forget();
    }
    marks.followArticle(url, keeper.settings);
    // A page that turns out to be no article is left as it was.
    host.setPresent(keeper.shown !== null);
    cards.follow();
    display.paint();
    draw();
  }

  listenToPointer<Mark>({
    document,
    hit: (x, y) => (keeper.shown && marks.isOn ? (hitTest(document, x, y, keeper.shown.places, keeper.shown.index)[0] ?? null) : null),
    isSame: (a, b) => a.id === b.id,
    isOurs: host.isOurs,
    onRest: (mark) => { if (!selection.isThere && !host.hasFocus()) cards.open(mark, 'rest'); },
    onLeave: cards.leave,
    onPress(mark) {
      if (mark) cards.open(mark, 'press');
      else {
        cards.close();
        visits.forget();
        layer.closeTab();
        draw();
      }
    },
    signal: stopped,
  });
  listenToKeys(document, host.isOurs, {
    next: () => visits.step(1),
    previous: () => visits.step(-1),
    toToolbar() {
      const first = host.layer.querySelector<HTMLElement>('.toolbar button');
      first?.focus({ preventScroll: true });
      return first !== null;
    },
    open() {
      const mark = visits.current;
      if (mark) cards.open(mark, 'keys');
      return mark !== null;
    },
    close() {
      if (cards.close()) return true;
      const closed = [layer.closeTab(), selection.forget(), visits.forget()].includes(true);
      if (closed) draw();
      return closed;
    },
  }, stopped);
  watchSelection(document, host.isOurs, selection.take, stopped);
  watchScroll(document, () => {
    selection.follow();
    layer.drawMoved();
    display.followScroll();
    // Not while something is written: the card belongs to the story before.
    if (keeper.isElsewhere() && !host.hasFocus()) watch.request(SETTLED);
  }, stopped);
  const watch = watchPage({
    document,
    isOurs: host.isOurs,
    root: () => keeper.shown?.places.root ?? null,
    onChange: keeper.read,
    onMoved: host.keepMounted,
    onLook: display.followTone,
    signal: stopped,
  });
  stopped.addEventListener('abort', ports.onSettingsChange((next) => {
    marks.followSettings(next, keeper.settings);
    keeper.takeSettings(next);
  }), { once: true });
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (!event.persisted || !event.isTrusted) return;
    const before = keeper.settings;
    void keeper.reopen().then(() => {
      marks.followSettings(keeper.settings, before);
      onArticle();
    });
  }, { signal: stopped });
  document.defaultView?.addEventListener('pagehide', () => void editors.flush(), { signal: stopped });
  stopped.addEventListener('abort', () => void editors.flush(), { once: true });

  await keeper.read();

  return {
    overview() {
      const article = keeper.shown;
      return article && { article: article.article, analysis: article.analysis, notes: [...article.notes], marksOn: marks.isOn, readingSeconds: clock.seconds(), isCut: article.problem === 'tooLong' };
    },
    jump(target) {
      const article = keeper.shown;
      if (!article) return false;
      const placed = 'noteId' in target ? article.notes.find(({ note }) => note.id === target.noteId) : null;
      const span = 'noteId' in target ? (placed && placed.start !== null && placed.end !== null ? { start: placed.start, end: placed.end } : null) : target;
      return span !== null && showPlace(span);
    },
    refresh: keeper.refresh,
    refreshNotes: keeper.refreshNotes,
    attach,
    choosePlace,
    setMarks(on) {
      marks.setFor(keeper.shown?.article.url ?? null, on);
      display.paint();
      draw();
    },
    stop,
  };
}
