export interface KeyActions {
  next(): void;
  previous(): void;
  /** Opens the card of the mark that was reached by keyboard; false where there is none, and the key keeps its meaning. */
  open(): boolean;
  /** Goes to the selection's toolbar; false where there is none. */
  toToolbar(): boolean;
  /** Closes what is open; false where nothing is, and the key keeps its meaning. */
  close(): boolean;
}

/** Alt+J and Alt+K by the key's place on the keyboard, so that an Arabic layout works too. Nothing is taken while the reader types. Synthetic events are ignored. */
export function listenToKeys(document: Document, isOurs: (target: EventTarget | null) => boolean, actions: KeyActions, signal: AbortSignal): void {
  document.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.isComposing) return;
    const taken = act(event);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true, signal });

  function act(event: KeyboardEvent): boolean {
    const ours = isOurs(event.target);
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && !event.altKey && event.code === 'Escape') return actions.close();
    if (ours || isTyping(event.target)) return false;
    if (plain && event.altKey && event.code === 'KeyJ') {
      actions.next();
      return true;
    }
    if (plain && event.altKey && event.code === 'KeyK') {
      actions.previous();
      return true;
    }
    if (plain && event.altKey && event.code === 'KeyL') return actions.toToolbar();
    return plain && !event.altKey && event.code === 'Enter' && !isControl(event.target) && actions.open();
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || /^(textbox|searchbox|combobox)$/.test(target.getAttribute('role') ?? ''));

const isControl = (target: EventTarget | null): boolean => target instanceof Element && target !== target.ownerDocument.body && target.matches('a[href], button, summary, [tabindex], [role="button"]');
