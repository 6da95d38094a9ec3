import type { TabUnderTest } from './browser-under-test.ts';

export interface PageState {
  /** The whole page as written, without what stands beside its head and body: there the extension's one element is. */
  html: string;
  /** Tags of the elements beside head and body. */
  beside: string[];
  /** Every element's box, rounded to a hundredth of a pixel. */
  boxes: string[];
  /** Names of the page's own globals. */
  globals: string[];
  width: number;
  height: number;
}

/** What of a page could have been changed by someone who annotates it. */
export const readPageState = (tab: TabUnderTest): Promise<PageState> =>
  tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const beside = [...copy.children].filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY');
    beside.forEach((element) => element.remove());
    const round = (length: number): number => Math.round(length * 100) / 100;
    return {
      html: copy.outerHTML,
      beside: beside.map(({ tagName }) => tagName.toLowerCase()),
      boxes: [...document.body.querySelectorAll('*')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${round(left + scrollX)} ${round(top + scrollY)} ${round(width)} ${round(height)}`;
      }),
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    };
  }, null);

/** Every layout shift since the page began to load, with what moved; null in a browser that does not measure them. */
export const readLayoutShifts = (tab: TabUnderTest): Promise<string[] | null> =>
  tab.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const write = ({ left, top, width, height }: DOMRectReadOnly): string => [left, top, width, height].map(Math.round).join(' ');
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
        shifts.push(`${value} at ${Math.round(startTime)} ms: ${sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName ?? '?'} [${write(previousRect)}] → [${write(currentRect)}]`).join(', ')}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resume) => setTimeout(resume, 200));
    observer.disconnect();
    return shifts;
  }, null);
