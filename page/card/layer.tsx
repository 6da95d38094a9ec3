import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Card, type CardActions, type CardModel } from '../../components/card.tsx';
import { WordsProvider } from '../../components/card-words.tsx';
import { MarginTab, type MarginTabActions, type MarginTabModel } from '../../components/margin-tab.tsx';
import { PlaceChooser, type SelectionActions, SelectionToolbar } from '../../components/selection-toolbar.tsx';
import type { Digits, Language } from '../../core/settings/settings.ts';
import { type Box, NARROW, placeBox } from '../host/place-box.ts';

/** Everything of ours that is shown over the page. */
export interface LayerView {
  language: Language;
  digits: Digits;
  card: { key: string; model: CardModel; actions: CardActions; isEntity: boolean; anchor: Box | null; takesFocus: boolean } | null;
  /** `anchor` is null where the reader is to select something first. */
  toolbar: { actions: SelectionActions; anchor: Box | null; notice: string | null; isChoosing: boolean } | null;
  tab: { model: MarginTabModel; actions: MarginTabActions } | null;
  /** Said to a screen reader. */
  announcement: string;
}

/** Renders the whole layer; null takes everything away. */
export function renderLayer(layer: HTMLElement, view: LayerView | null): void {
  render(view && <Layer {...view} />, layer);
}

function Layer({ language, digits, card, toolbar, tab, announcement }: LayerView) {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  // The same element is passed over: a long list is not compared anew because the card moved.
  const margin = useMemo(() => tab && <MarginTab model={tab.model} actions={tab.actions} />, [tab?.model, tab?.actions]);
  return (
    <WordsProvider language={language} digits={digits}>
      {margin}
      {toolbar && !toolbar.anchor && <div class="placed hint"><PlaceChooser actions={toolbar.actions} hasSelection={false} /></div>}
      {toolbar?.anchor && (
        <Placed key="toolbar" anchor={toolbar.anchor} direction={direction} prefer="above" name="beside-selection">
          {toolbar.isChoosing ? <PlaceChooser actions={toolbar.actions} hasSelection /> : <SelectionToolbar actions={toolbar.actions} notice={toolbar.notice} />}
        </Placed>
      )}
      {card && (
        <Placed key={card.key} anchor={card.anchor} direction={direction} prefer="below" name="beside-mark" takesFocus={card.takesFocus}>
          <Card model={card.model} actions={card.actions} isEntity={card.isEntity} />
        </Placed>
      )}
      <div class="unseen" role="status" aria-live="polite">{announcement}</div>
    </WordsProvider>
  );
}

interface PlacedProps { anchor: Box | null; direction: 'rtl' | 'ltr'; prefer: 'above' | 'below'; name: string; takesFocus?: boolean; children: ComponentChildren }

/** Holds its content beside the anchor and inside the viewport; where the anchor is gone it stays where it was. */
function Placed({ anchor, direction, prefer, name, takesFocus = false, children }: PlacedProps) {
  const place = useRef<HTMLDivElement>(null);
  const lastAnchor = useRef(anchor);
  if (anchor) lastAnchor.current = anchor;
  useLayoutEffect(() => {
    const element = place.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    // Without the scrollbar, and without an on-screen keyboard.
    const viewport = { width: element.ownerDocument.documentElement.clientWidth || view.innerWidth, height: view.visualViewport?.height ?? view.innerHeight };
    const isSheet = viewport.width < NARROW;
    element.classList.toggle('is-sheet', isSheet);
    // Measured from the corner: where it stood, the viewport's edge may have squeezed it.
    element.style.left = element.style.top = element.style.maxHeight = '';
    if (isSheet) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top, maxHeight } = placeBox(lastAnchor.current ?? { left: viewport.width / 2, top: viewport.height / 3, width: 0, height: 0 }, size, viewport, direction, prefer);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.maxHeight = `${maxHeight}px`;
  });
  useLayoutEffect(() => {
    if (takesFocus) place.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return <div ref={place} class={`placed ${name}`} tabIndex={-1}>{children}</div>;
}
