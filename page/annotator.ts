import type { Analysis } from '../core/analyze.ts';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import type { Article } from '../core/article/article.ts';
import { inPageStrings } from '../core/i18n/strings/page.ts';
import { translateWith } from '../core/i18n/translator.ts';
import type { Meaning, NoteId } from '../core/notes/note.ts';
import { DEFAULT_SETTINGS, type Settings, isSiteOff } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import { createArticleKeeper } from './article-keeper.ts';
import { createCardKeeper } from './card/card-keeper.ts';
import { nameKind, shorten } from './card/card-model.ts';
import { renderLayer } from './card/layer.tsx';
import { layerStyles } from './card/layer-styles.ts';
import { buildTab, minutesLeft } from './card/tab-model.ts';
import { citeQuote } from './copy/cite.ts';
import { copyText } from './copy/copy-text.ts';
import { linkToPassage } from './copy/text-fragment.ts';
import { mountHost } from './host/mount-host.ts';
import type { Box } from './host/place-box.ts';
import type { Mark, PlacedNote } from './marks/mark.ts';
import { measureTone } from './marks/measure-tone.ts';
import type { Painter } from './marks/painter.ts';
import { paintMarks } from './marks/paint-marks.ts';
import { boxOf, revealSpan } from './marks/reveal-span.ts';
import { createEditors } from './notes/editors.ts';
import { hitTest } from './pointing/hit-test.ts';
import { listenToKeys } from './pointing/listen-to-keys.ts';
import { listenToPointer } from './pointing/listen-to-pointer.ts';
import { stepTo } from './pointing/walk-marks.ts';
import type { AnnotatorPorts } from './ports.ts';
import type { ShownArticle } from './shown-article.ts';
import { startReadingClock } from './reading-clock.ts';
import { shareLeft, watchScroll } from './reading-progress.ts';
import { snapSpan } from './selection/snap-span.ts';
import { watchSelection } from './selection/watch-selection.ts';
import { watchPage } from './watch/watch-page.ts';

/** Everything that is known of the shown page. Shaped like the protocol's, which this layer does not know. */
export interface Overview {
  article: Article;
  analysis: Analysis;
  notes: PlacedNote[];
  marksOn: boolean;
  readingSeconds: number;
}

export interface Annotator {
  /** Null where the page, as it is now, is no article. */
  overview(): Overview | null;
  /** False where the place is not in the page as it is now. */
  jump(target: Span | { noteId: NoteId }): boolean;
  refresh(): Promise<void>;
  /** For this page alone, until it is left. */
  setMarks(on: boolean): void;
  stop(): void;
}

/** How long a place that was jumped to stays lit, in milliseconds. */
const LIT_FOR = 2500;

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
  const settings: Settings = firstSettings.ok ? firstSettings.value : DEFAULT_SETTINGS;

  /** Read also where the site is switched off, since the reader may ask for its overview; painted only where it is on. */
  const areMarksWanted = (now: Settings): boolean => now.marksOn && !isSiteOff(now, document.location.hostname);
  let marksOn = areMarksWanted(settings);
  let isTabOpen = false;
  let current: string | null = null;
  let announcement = '';
  let selection: { span: Span; anchor: Box; notice: string | null } | null = null;
  let lit: { span: Span; timer: ReturnType<typeof setTimeout> } | null = null;
  let frame = 0;
  /** The article that marks were switched on or off for. */
  let marksSetFor: string | null = null;
  let lighted: { span: Span | null; places: unknown } | null = null;
  let dressed: Settings | null = null;
  let tab: { of: readonly unknown[]; model: ReturnType<typeof buildTab> } | null = null;

  const host = mountHost(document, layerStyles);
  const keeper = createArticleKeeper({ document, ports, settings, onChange: onArticle, signal: stopped });
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
  const translator = () => translateWith(inPageStrings, keeper.settings.language, keeper.settings.digits);
  const copy = (text: string): Promise<boolean> => copyText(text, document, host.layer);
  const cards = createCardKeeper({ shown: () => keeper.shown, translator, editors, findEarlier: ports.findEarlier, copy, visit: (mark) => visit(mark, 'press'), onChange: draw });

  function onArticle(): void {
    const { shown } = keeper;
    const url = shown?.article.url ?? null;
    if (url !== clockUrl) {
      clock.reset();
      clockUrl = url;
      selection = null;
      current = null;
    }
    if (url !== null && marksSetFor !== null && url !== marksSetFor) {
      marksSetFor = null;
      marksOn = areMarksWanted(keeper.settings);
    }
    // A page that turns out to be no article is left as it was.
    host.setPresent(shown !== null);
    cards.follow();
    paint();
    draw();
  }

  function paint(): void {
    const { shown } = keeper;
    lighted = null;
    if (!shown) {
      painter.clear();
      return;
    }
    painter.setTone(measureTone(shown.places.root));
    paintMarks(painter, marksOn ? shown.marks : [], shown.places);
    paintNow();
  }

  /** Lights the place that the reader is at: a jump's, else the open card's. */
  function paintNow(): void {
    const { shown } = keeper;
    const span = lit?.span ?? cards.span ?? (current === null ? null : shown?.marks.find(({ id }) => id === current)) ?? null;
    const places = shown?.places ?? null;
    if (lighted && lighted.span === span && lighted.places === places) return;
    lighted = { span, places };
    painter.paint('now', shown && span ? shown.places.rangesOf(span) : []);
  }

  function light(span: Span): void {
    if (lit) clearTimeout(lit.timer);
    lit = { span, timer: setTimeout(() => { lit = null; paintNow(); }, LIT_FOR) };
    paintNow();
  }

  /** Draws the layer anew with the next frame; many causes in one frame make one drawing. */
  function draw(): void {
    if (frame !== 0 || stopped.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      paintNow();
      drawNow();
    });
  }

  function drawNow(): void {
    const { shown, settings: now } = keeper;
    if (dressed !== now) host.dress(now);
    dressed = now;
    const t = translator();
    renderLayer(host.layer, {
      language: now.language,
      digits: now.digits,
      card: cards.view(),
      toolbar: selection && shown ? { actions: selectionActions, anchor: selection.anchor, notice: selection.notice } : null,
      tab: shown && now.marginTabOn ? { model: tabOf(shown, t), actions: tabActions } : null,
      announcement,
    });
  }

  /** The same model while nothing that it tells has changed. */
  function tabOf(shown: ShownArticle, t: ReturnType<typeof translator>): ReturnType<typeof buildTab> {
    const share = measureShare(shown.places.root);
    const of = [shown, keeper.settings, marksOn, isTabOpen, minutesLeft(shown, share)];
    if (!tab || of.some((part, at) => part !== tab?.of[at])) tab = { of, model: buildTab(shown, share, { marksOn, isOpen: isTabOpen }, t) };
    return tab.model;
  }

  /** The page was scrolled: only what goes with it is drawn anew. */
  function drawMoved(): void {
    const { shown } = keeper;
    if (!shown || stopped.aborted) return;
    const isTabStale = keeper.settings.marginTabOn && minutesLeft(shown, measureShare(shown.places.root)) !== tab?.model.minutesLeft;
    if (isTabStale || selection || cards.span) drawNow();
  }

  const measureShare = (root: Element): number => shareLeft(root.getBoundingClientRect(), document.defaultView?.innerHeight ?? 0);

  function visit(mark: Mark, opening: 'press' | 'keys'): void {
    const { shown } = keeper;
    if (!shown) return;
    current = mark.id;
    revealSpan(mark, shown.places);
    cards.open(mark, opening);
  }

  function step(by: 1 | -1): void {
    const { shown } = keeper;
    const next = shown && marksOn ? stepTo(shown.marks, current, by, shown.places) : null;
    if (!shown || !next) return;
    cards.close();
    current = next.id;
    revealSpan(next, shown.places);
    const t = translator();
    announcement = t('inPage.markAnnounced', { kind: nameKind(next, t), text: shorten(shown.places.text.slice(next.start, next.end)), index: shown.marks.indexOf(next) + 1, count: shown.marks.length });
    draw();
  }

  const selectionActions = {
    highlight(meaning: Meaning): void {
      const { shown } = keeper;
      if (shown && selection) void editors.highlight(selection.span, meaning, shown);
      dropSelection();
    },
    addNote(): void {
      if (selection) cards.openOn(selection.span);
      dropSelection();
    },
    copyQuote: () => copySelected((text) => (keeper.shown ? citeQuote(text, keeper.shown.article, translator()) : text)),
    copyLink: () => copySelected(() => (keeper.shown && selection ? linkToPassage(keeper.shown.article.url, describeSpan(keeper.shown.places.text, selection.span)[0]) : '')),
  };

  function copySelected(write: (text: string) => string): void {
    const { shown } = keeper;
    if (!shown || !selection) return;
    void copy(write(shown.places.text.slice(selection.span.start, selection.span.end))).then((done) => {
      if (selection) selection = { ...selection, notice: translator()(done ? 'inPage.copied' : 'inPage.copyFailed') };
      draw();
    });
  }

  function dropSelection(): void {
    selection = null;
    document.getSelection()?.removeAllRanges();
    draw();
  }

  const tabActions = {
    toggle(): void {
      isTabOpen = !isTabOpen;
      draw();
    },
    foldAway: () => void ports.changeSettings({ marginTabOn: false }).then((reply) => { if (reply.ok) keeper.takeSettings(reply.value); }),
    open(id: string): void {
      const mark = keeper.shown?.marks.find((other) => other.id === id);
      if (!mark) return;
      if ((document.defaultView?.innerWidth ?? 0) < 640) isTabOpen = false;
      visit(mark, 'keys');
    },
  };

  listenToPointer<Mark>({
    document,
    hit: (x, y) => (keeper.shown && marksOn ? (hitTest(document, x, y, keeper.shown.places, keeper.shown.index)[0] ?? null) : null),
    isSame: (a, b) => a.id === b.id,
    isOurs: host.isOurs,
    onRest: (mark) => { if (!selection && !host.hasFocus()) cards.open(mark, 'rest'); },
    onLeave: cards.leave,
    onPress(mark) {
      if (mark) cards.open(mark, 'press');
      else {
        cards.close();
        current = null;
        isTabOpen = false;
        draw();
      }
    },
    signal: stopped,
  });
  listenToKeys(document, host.isOurs, {
    next: () => step(1),
    previous: () => step(-1),
    toToolbar() {
      const first = host.layer.querySelector<HTMLElement>('.toolbar button');
      first?.focus({ preventScroll: true });
      return first !== null;
    },
    open() {
      const mark = keeper.shown?.marks.find(({ id }) => id === current);
      if (!mark) return false;
      cards.open(mark, 'keys');
      return true;
    },
    close() {
      if (cards.close()) return true;
      const wasOpen = isTabOpen || selection !== null || current !== null;
      isTabOpen = false;
      selection = null;
      current = null;
      if (wasOpen) draw();
      return wasOpen;
    },
  }, stopped);
  watchSelection(document, host.isOurs, (range) => {
    const { shown } = keeper;
    const found = shown && range ? shown.places.spanOf(range) : null;
    const span = shown && found ? snapSpan(shown.places.text, found) : null;
    const anchor = shown && span ? boxOf(span, shown.places) : null;
    if (!selection && !anchor) return;
    selection = span && anchor ? { span, anchor, notice: null } : null;
    if (selection) cards.leave();
    draw();
  }, stopped);
  watchScroll(document, () => {
    const { shown } = keeper;
    if (selection && shown) {
      const anchor = boxOf(selection.span, shown.places);
      if (anchor) selection = { ...selection, anchor };
    }
    drawMoved();
  }, stopped);
  watchPage({
    document,
    isOurs: host.isOurs,
    root: () => keeper.shown?.places.root ?? null,
    onChange() {
      host.keepMounted();
      return keeper.read();
    },
    onLook: () => { if (keeper.shown) painter.setTone(measureTone(keeper.shown.places.root)); },
    signal: stopped,
  });
  stopped.addEventListener('abort', ports.onSettingsChange((next) => {
    if (areMarksWanted(next) !== areMarksWanted(keeper.settings)) marksOn = areMarksWanted(next);
    keeper.takeSettings(next);
  }), { once: true });
  document.defaultView?.addEventListener('pagehide', () => void editors.flush(), { signal: stopped });
  stopped.addEventListener('abort', () => {
    void editors.flush();
    cancelAnimationFrame(frame);
    if (lit) clearTimeout(lit.timer);
    painter.clear();
    renderLayer(host.layer, null);
    host.remove();
  }, { once: true });

  await keeper.read();

  return {
    overview() {
      const { shown } = keeper;
      return shown && { article: shown.article, analysis: shown.analysis, notes: [...shown.notes], marksOn, readingSeconds: clock.seconds() };
    },
    jump(target) {
      const { shown } = keeper;
      if (!shown) return false;
      const placed = 'noteId' in target ? shown.notes.find(({ note }) => note.id === target.noteId) : null;
      const span = 'noteId' in target ? (placed && placed.start !== null && placed.end !== null ? { start: placed.start, end: placed.end } : null) : target;
      if (!span || !revealSpan(span, shown.places)) return false;
      light(span);
      return true;
    },
    refresh: keeper.refresh,
    setMarks(on) {
      marksSetFor = keeper.shown?.article.url ?? null;
      marksOn = on;
      paint();
      draw();
    },
    stop,
  };
}
