import type { Span } from '../../core/text/span.ts';
import type { TextPlaces } from '../places/text-places.ts';
import type { Box } from '../host/place-box.ts';

/** Where a span stands in the viewport: its first line's box, or null where it is not shown. */
export function boxOf(span: Span, places: TextPlaces): Box | null {
  for (const range of places.rangesOf(span)) {
    for (const { left, top, width, height } of range.getClientRects()) if (width > 0 && height > 0) return { left, top, width, height };
  }
  return null;
}

/** Scrolls a span into the middle of the window, or of what a sheet over its lower part (`covered`, a share of its height) leaves free. False where it is not in the page. */
export function revealSpan(span: Span, places: TextPlaces, covered = 0): boolean {
  const range = places.rangesOf(span)[0];
  const parent = range?.startContainer.parentElement;
  const view = parent?.ownerDocument.defaultView;
  if (!range || !parent || !view) return false;
  // Instantly: smooth scrolling makes some readers ill, and where it ends cannot be measured before it is there.
  const box = range.getBoundingClientRect();
  const free = view.innerHeight * (1 - covered);
  const isSeen = box.top >= free * 0.1 && box.bottom <= free * 0.8;
  if (isSeen) return true;
  parent.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  view.scrollBy({ top: range.getBoundingClientRect().top - free * 0.4, behavior: 'instant' });
  return true;
}
