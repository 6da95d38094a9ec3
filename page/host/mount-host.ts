import type { Language, Settings } from '../../core/settings/settings.ts';
import { PAGE_LIMITS } from '../limits.ts';

/** Our one element in the page, and the closed shadow inside it. */
export interface Host {
  /** What interface is rendered into. */
  readonly layer: HTMLElement;
  /** Whether an event or a change of the page concerns our element only. */
  isOurs(node: EventTarget | null): boolean;
  /** Whether the reader's focus is inside. */
  hasFocus(): boolean;
  dress(settings: Pick<Settings, 'language' | 'theme'>): void;
  /** In the page while there is something to show, and not otherwise. */
  setPresent(present: boolean): void;
  /** Puts the element back where a page took it out or moved it; gives up after a few times rather than fight. */
  keepMounted(): void;
  remove(): void;
}

// What a reader types or does inside is not for the page. A page that listens on its window in the capture phase before us still
// sees keys pass: only a document of another origin could prevent that, and that would have to be web-accessible.
const KEPT_INSIDE = [
  'keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend',
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'selectstart', 'drop', 'dragover',
] as const;

/**
 * Makes the host element, whose place is beside the page's body. It has no attribute; only its existence can be noticed. The tag is one of HTML's own:
 * a name with a hyphen a page could define as its custom element, whose internals open the closed shadow to it.
 */
export function mountHost(document: Document, css: string): Host {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  addStyle(shadow, css);
  const layer = document.createElement('div');
  layer.className = 'layer';
  shadow.append(layer);
  for (const type of KEPT_INSIDE) shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  let isPresent = false;
  let remounts = 0;

  return {
    layer,
    isOurs: (node) => node === element,
    hasFocus: () => shadow.activeElement !== null,
    dress({ language, theme }) {
      layer.dir = directionOf(language);
      layer.lang = language;
      layer.dataset['theme'] = theme;
    },
    setPresent(present) {
      if (present === isPresent) return;
      isPresent = present;
      if (present) document.documentElement.append(element);
      else element.remove();
    },
    keepMounted() {
      if (isPresent && element.parentNode !== document.documentElement && remounts++ < PAGE_LIMITS.remounts) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}

const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/**
 * A constructed sheet is not subject to the page's Content Security Policy. Firefox refuses one from a content script; there a `<style>`
 * whose text the content script sets is exempt from the policy, since the browser remembers who set it.
 */
function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the other way.
  }
  const style = shadow.ownerDocument.createElement('style');
  style.textContent = css;
  shadow.prepend(style);
}
