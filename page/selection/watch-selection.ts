/** Quiet time after the last change of the selection, in milliseconds. */
const QUIET = 200;
/** How long after the reader's own act a selection counts as theirs: pages select by script too, and that event is trusted. Milliseconds. */
const OWN_FOR = 1500;

/** Calls `onSelect` with what the reader has selected in the page, or null when it is gone. Selections in fields and in our own interface are not the article's. */
export function watchSelection(document: Document, isOurs: (target: EventTarget | null) => boolean, onSelect: (range: Range | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAct = -OWN_FOR;
  let isPressed = false;

  const look = (): void => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isOurs(selection.anchorNode)) {
      onSelect(null);
      return;
    }
    if (!isPressed && performance.now() - lastAct < OWN_FOR) onSelect(selection.getRangeAt(0));
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  const act = (event: Event): void => {
    if (!event.isTrusted) return;
    lastAct = performance.now();
    if (event.type === 'pointerdown') isPressed = !isOurs(event.target);
    if (event.type === 'pointerup' || event.type === 'pointercancel') {
      // A drag may end over our own interface and is a selection of the page all the same.
      if (isPressed) schedule();
      isPressed = false;
    }
  };

  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'keyup', 'touchend'] as const) document.addEventListener(type, act, { capture: true, passive: true, signal });
  document.addEventListener('selectionchange', schedule, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
