/** Chromium alone prepares pages; the DOM's types do not know it. */
interface MaybePrerendered { readonly prerendering?: boolean }

/**
 * Acts at once, or, in a page that the browser prepares before anyone has asked for it (prerendering), when it is shown: until then it is no tab's
 * page, its messages are taken for a frame's and refused, and one that nobody opens is not to be read at all. The event is asked again whether it is
 * so, since a page can send one that looks like it.
 */
export function whenShown(document: EventTarget & MaybePrerendered, act: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', () => whenShown(document, act), { once: true });
  else act();
}
