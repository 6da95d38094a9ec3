/** The share of an element that is still below the viewport's lower edge, 0 to 1. */
export function shareLeft(box: { top: number; height: number }, viewportHeight: number): number {
  if (box.height <= 0) return 0;
  return Math.max(0, Math.min(1, (box.top + box.height - viewportHeight) / box.height));
}

/** Calls `onScroll` at most once a frame while the page scrolls or the window changes. Inner scrolling containers count too. */
export function watchScroll(document: Document, onScroll: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  const request = (): void => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      onScroll();
    });
  };
  document.addEventListener('scroll', request, { capture: true, passive: true, signal });
  view.addEventListener('resize', request, { passive: true, signal });
  view.visualViewport?.addEventListener('resize', request, { passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}
