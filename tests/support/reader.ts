import type { PageOverview } from '../../platform/protocol.ts';
import type { Place, Point, TabUnderTest } from './browser-under-test.ts';
import type { ExtensionDesk } from './extension-desk.ts';
import { waitFor } from './wait-for.ts';

/** How a reader knows a control: what it is (a CSS selector) and what it is called (its label, or its words). */
export interface Control {
  selector: string;
  name?: string;
}

/** Where a control stands, scrolled into view. */
const locateControl = (root: Document | ShadowRoot, { selector, name }: Control): (Point & { width: number; height: number }) | null => {
  // Without the marks that isolate a name's direction.
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  const labelOf = (element: Element): string => plain(element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '');
  const shown = [...root.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
  // A control may say more than its name: a count, a line of help.
  const found = name === undefined ? shown[0] : (shown.find((element) => labelOf(element) === plain(name)) ?? shown.find((element) => labelOf(element).startsWith(plain(name))));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, height };
};

export const findControl = (tab: TabUnderTest, where: Place, control: Control): Promise<Point | null> => tab.evaluateIn(where, locateControl, control);

/** Waits for a control and clicks it with the pointer. */
export async function clickControl(tab: TabUnderTest, where: Place, control: Control): Promise<void> {
  const point = await waitFor(`${control.selector} «${control.name ?? ''}»`, () => findControl(tab, where, control));
  await tab.click(point);
}

/** Text of everything that a selector matches, joined; empty where nothing does. */
export const readText = async (tab: TabUnderTest, where: Place, selector: string): Promise<string> =>
  (await tab.evaluateIn(where, (root, wanted: string) => [...root.querySelectorAll(wanted)].map((element) => element.textContent ?? '').join('\n'), selector)) ?? '';

/** The middle of the first place in the page's own text where `text` stands, scrolled into view; null where it does not. */
const locateText = (text: string): { start: Point; middle: Point; end: Point } | null => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, template, noscript, nav, header, aside, footer, title') || parent.getClientRects().length === 0) continue;
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    parent.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const boxes = [...range.getClientRects()];
    const first = boxes[0];
    const last = boxes.at(-1);
    if (!first || !last) continue;
    const rtl = getComputedStyle(parent).direction === 'rtl';
    const middleOf = (box: DOMRect): number => box.top + box.height / 2;
    return {
      start: { x: rtl ? first.right - 1 : first.left + 1, y: middleOf(first) },
      middle: { x: first.left + first.width / 2, y: middleOf(first) },
      end: { x: rtl ? last.left + 1 : last.right - 1, y: middleOf(last) },
    };
  }
  return null;
};

export const findText = (tab: TabUnderTest, text: string) => waitFor(`«${text}» in the page`, () => tab.evaluate(locateText, text));

/** Waits until the annotator of a tab has read its article. */
export async function waitForArticle(desk: ExtensionDesk, tabId: number): Promise<PageOverview> {
  return waitFor(`the article in tab ${tabId}`, async () => {
    const overview = await desk.askTab(tabId, 'tab.overview');
    return overview.ok && overview.value;
  });
}
