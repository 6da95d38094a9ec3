import type { MarginTabActions, TabRoom } from '../../components/margin-tab.tsx';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Host } from '../host/mount-host.ts';
import { shareLeft } from '../reading-progress.ts';
import type { ShownArticle } from '../shown-article.ts';
import { type LayerView, renderLayer } from './layer.tsx';
import { buildTab, minutesLeft } from './tab-model.ts';
import { measureRoom } from './tab-room.ts';

interface LayerKeeperOptions {
  document: Document;
  host: Host;
  shown(): ShownArticle | null;
  settings(): Settings;
  translator(): TranslatorOf<InPageKey>;
  areMarksOn(): boolean;
  /** Everything of the layer but the margin tab. */
  parts(): Pick<LayerView, 'card' | 'toolbar' | 'announcement'>;
  /** Whether one of them stands beside words of the page and goes with them. */
  hasAnchored(): boolean;
  /** Called just before a drawing. */
  onDraw(): void;
  foldTabAway(): void;
  /** Goes to a mark that was chosen in the tab. */
  visit(markId: string): void;
  signal: AbortSignal;
}

export interface LayerKeeper {
  /** Draws the layer anew with the next frame; many causes in one frame make one drawing. */
  draw(): void;
  /** The page was scrolled: only what goes with it is drawn anew, at once. */
  drawMoved(): void;
  /** False where the tab was closed. */
  closeTab(): boolean;
}

/** Draws what is shown over the page, and keeps the margin tab, which is a part of every article. */
export function createLayerKeeper({ document, host, shown, settings, translator, areMarksOn, parts, hasAnchored, onDraw, foldTabAway, visit, signal }: LayerKeeperOptions): LayerKeeper {
  let frame = 0;
  let isTabOpen = false;
  let dressed: Settings | null = null;
  let tab: { of: readonly unknown[]; model: ReturnType<typeof buildTab> } | null = null;

  let measured: { article: ShownArticle; width: number; room: TabRoom } | null = null;

  const widthNow = (): number => document.defaultView?.innerWidth ?? 0;

  /** Measured anew with each drawing and where the window is another, not with each scrolling. */
  const roomOf = (article: ShownArticle): TabRoom => {
    if (measured?.article !== article || measured.width !== widthNow()) measured = { article, width: widthNow(), room: measureRoom(article.places) };
    return measured.room;
  };

  const measureShare = (root: Element): number => shareLeft(root.getBoundingClientRect(), document.defaultView?.innerHeight ?? 0);

  /** The same model while nothing that it tells has changed. */
  const tabOf = (article: ShownArticle, t: TranslatorOf<InPageKey>): ReturnType<typeof buildTab> => {
    const share = measureShare(article.places.root);
    const room = roomOf(article);
    const of = [article, settings(), areMarksOn(), isTabOpen, minutesLeft(article, share), room];
    if (!tab || of.some((part, at) => part !== tab?.of[at])) tab = { of, model: buildTab(article, share, { marksOn: areMarksOn(), isOpen: isTabOpen, room }, t) };
    return tab.model;
  };

  const drawNow = (): void => {
    const article = shown();
    const now = settings();
    if (dressed !== now) host.dress(now);
    dressed = now;
    renderLayer(host.layer, { language: now.language, digits: now.digits, ...parts(), tab: article && now.marginTabOn ? { model: tabOf(article, translator()), actions } : null });
  };

  const draw = (): void => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      measured = null;
      onDraw();
      drawNow();
    });
  };

  const actions: MarginTabActions = {
    toggle() {
      isTabOpen = !isTabOpen;
      draw();
    },
    foldAway: foldTabAway,
    open(id) {
      // Narrow, the open tab would hide the mark.
      if (widthNow() < 640) isTabOpen = false;
      visit(id);
    },
  };

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    renderLayer(host.layer, null);
    host.remove();
  }, { once: true });

  return {
    draw,
    drawMoved() {
      const article = shown();
      if (!article || signal.aborted) return;
      const isTabStale = settings().marginTabOn && (minutesLeft(article, measureShare(article.places.root)) !== tab?.model.minutesLeft || roomOf(article) !== tab.model.room);
      if (isTabStale || hasAnchored()) drawNow();
    },
    closeTab() {
      const wasOpen = isTabOpen;
      isTabOpen = false;
      return wasOpen;
    },
  };
}
