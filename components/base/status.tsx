import type { ComponentChildren } from 'preact';

/** Says what has just happened, to eyes and to screen readers. Stays in the document while empty: a live region must be there before its words. */
export function Status({ children }: { children?: ComponentChildren }) {
  return <div class="status" role="status" aria-live="polite">{children && <div class="status-words">{children}</div>}</div>;
}
