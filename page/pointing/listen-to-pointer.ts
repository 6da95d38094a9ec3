/** How long the pointer rests on a mark before its card opens, and how long it may leave before it closes. Milliseconds. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 350;

export interface PointerListener<Hit> {
  document: Document;
  /** What is under a point of the viewport; null for nothing. */
  hit(x: number, y: number): Hit | null;
  isSame(a: Hit, b: Hit): boolean;
  isOurs(target: EventTarget | null): boolean;
  /** The pointer rested on something. */
  onRest(hit: Hit, x: number, y: number): void;
  /** The pointer left what it rested on, and our own interface. */
  onLeave(): void;
  /** A click or tap; null beside every mark. */
  onPress(hit: Hit | null, x: number, y: number): void;
  signal: AbortSignal;
}

// Where a click already means something to the page, it keeps its meaning.
const PAGE_CONTROLS = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"], [role="tab"]';

/** Listens to mouse and touch without ever stopping an event: links, selections and the page's own handlers work as before. Synthetic events are ignored. */
export function listenToPointer<Hit>({ document, hit, isSame, isOurs, onRest, onLeave, onPress, signal }: PointerListener<Hit>): void {
  let resting: { hit: Hit; timer: ReturnType<typeof setTimeout> } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last: { x: number; y: number; target: EventTarget | null } = { x: 0, y: 0, target: null };

  const forget = (): void => {
    if (resting) clearTimeout(resting.timer);
    resting = null;
  };

  const look = (x: number, y: number, target: EventTarget | null): void => {
    if (isOurs(target)) {
      clearTimeout(leaving);
      leaving = undefined;
      forget();
      return;
    }
    const found = hit(x, y);
    if (found === null) {
      forget();
      leaving ??= setTimeout(() => { leaving = undefined; onLeave(); }, CLOSE_AFTER);
      return;
    }
    clearTimeout(leaving);
    leaving = undefined;
    if (resting && isSame(resting.hit, found)) return;
    forget();
    resting = { hit: found, timer: setTimeout(() => onRest(found, x, y), OPEN_AFTER) };
  };

  document.addEventListener('pointermove', (event) => {
    // Buttons down: the reader is selecting or dragging.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    // Several moves may fall into one frame: the last says where the pointer came to rest.
    last = { x: event.clientX, y: event.clientY, target: event.target };
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      look(last.x, last.y, last.target);
    });
  }, { capture: true, passive: true, signal });

  document.addEventListener('pointerdown', forget, { capture: true, passive: true, signal });

  document.addEventListener('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented || isOurs(event.target)) return;
    if (event.target instanceof Element && event.target.closest(PAGE_CONTROLS)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    onPress(hit(event.clientX, event.clientY), event.clientX, event.clientY);
  }, { passive: true, signal });

  signal.addEventListener('abort', () => {
    forget();
    clearTimeout(leaving);
    cancelAnimationFrame(frame);
  }, { once: true });
}
