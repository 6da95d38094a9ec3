import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { waitForArticle } from '../support/reader.ts';

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

it('reads and marks six thousand figures in slices, and lets the page go on between them', async () => {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((resume) => { server.listen(0, '127.0.0.1', resume); });
  const browser = await launchBrowser('chromium', { sitesPort: (server.address() as AddressInfo).port });
  try {
    const desk = await openDesk(browser);
    const tab = await browser.openTab(URL_OF_PAGE);
    const { analysis } = await waitForArticle(desk, await desk.findTab(URL_OF_PAGE));
    expect(analysis.figures).toHaveLength(4 * PARAGRAPHS);
    for (let screen = 0; screen < 10; screen++) await tab.evaluate(async (y) => { scrollTo(0, y); await new Promise((resume) => setTimeout(resume, 150)); }, screen * 9000);
    const { tasks, marks } = await tab.evaluate(() => ({ tasks: (globalThis as Timed).tasks, marks: [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0) }), null);
    expect(marks).toBeGreaterThan(500);
    expect(tasks.filter((task) => task > LONGEST)).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});
