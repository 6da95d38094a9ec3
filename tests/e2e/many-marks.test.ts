import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { waitForArticle } from '../support/reader.ts';
import { waitFor } from '../support/wait-for.ts';

const TITLE = 'تقرير طويل عن أرقام الموازنة وما فيها من تفاصيل';
const URL_OF_PAGE = 'http://www.elkhabar.com/press/article/280931/long';
/** Four figures in each paragraph. */
const PARAGRAPHS = 1500;
/** Longest task of the main thread, in milliseconds. On a quiet machine none is over 50; one that runs all checks at once takes thrice as long for the same work. */
const LONGEST = 150;

type Timed = typeof globalThis & { tasks: number[] };

/** Keeps the length of every task over 50 ms from the first line on. */
const observe = (): void => {
  const tasks: number[] = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(Math.round(duration)); }).observe({ type: 'longtask', buffered: true });
  addEventListener('load', () => setTimeout(() => { tasks.length = 0; }));
  Object.assign(globalThis, { tasks });
};

const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2025-03-12T10:00:00+03:00"><script>(${observe.toString()})()</script></head><body><h1>${TITLE}</h1><p>12 مارس 2025</p><div>${
  Array.from({ length: PARAGRAPHS }, (_, at) => `<p>وقال المتحدث باسم الهيئة إن عدد المشاركين بلغ ${at + 1000} مشاركا، وإن الميزانية وصلت إلى ${at + 3} مليون دولار، بزيادة ${(at % 60) + 2}% عن العام ${2000 + (at % 24)}.</p>`).join('')}</div></body></html>`;

describe('a page of six thousand figures', () => {
  let server: Server;
  let browser: BrowserUnderTest;
  let tab: TabUnderTest;
  let found: number;

  beforeAll(async () => {
    server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((resume) => { server.listen(0, '127.0.0.1', resume); });
    browser = await launchBrowser('chromium', { sitesPort: (server.address() as AddressInfo).port });
    const desk = await openDesk(browser);
    tab = await browser.openTab(URL_OF_PAGE);
    found = (await waitForArticle(desk, await desk.findTab(URL_OF_PAGE))).analysis.figures.length;
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('is read and marked in slices, and goes on between them', async () => {
    expect(found).toBe(4 * PARAGRAPHS);
    for (let screen = 0; screen < 10; screen++) await tab.evaluate(async (y) => { scrollTo(0, y); await new Promise((resume) => setTimeout(resume, 150)); }, screen * 9000);
    const { tasks, marks } = await tab.evaluate(() => ({ tasks: (globalThis as Timed).tasks, marks: [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0) }), null);
    expect(marks).toBeGreaterThan(500);
    expect(tasks.filter((task) => task > LONGEST)).toEqual([]);
  });

  it('keeps its text readable beside the margin tab, however wide its column', async () => {
    const widthOf = (): Promise<number | null> => tab.evaluateIn('host', (root) => Math.round(root.querySelector('.tab-face')!.getBoundingClientRect().width), null);
    const faceAt = (padding: number, width: number): Promise<unknown> => waitFor(`a tab of ${width} px beside a margin of ${padding} px`, async () => {
      const now = await widthOf();
      if (now !== width) throw new Error(`${now} px`);
      return true;
    });
    for (const [padding, windowWidth, width] of [[0, 1270, 24], [40, 1260, 28], [150, 1250, 112]] as const) {
      // So that lines fill the column. A sheet changes no node: only the new size of the window has the room measured again.
      await tab.evaluate((px) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`body { margin: 0; padding: 0 ${px}px; font-size: 32px; text-align: justify }`); document.adoptedStyleSheets = [sheet]; }, padding);
      await tab.resize(windowWidth, 900);
      await tab.moveTo({ x: 640, y: 4 });
      await faceAt(padding, width);
      await tab.moveTo({ x: 10, y: 380 });
      await faceAt(padding, 112);
      await tab.moveTo({ x: 640, y: 4 });
      await faceAt(padding, width);
    }
  });
});
