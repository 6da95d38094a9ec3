import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateDecision } from '../../core/article/gate.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { BUILDS } from '../../tools/measure-build.ts';
import { fixturePages } from '../fixtures/pages.ts';
import { waitFor } from '../support/wait-for.ts';

const [from, to] = fixturePages.filter(({ id }) => id.endsWith('.json-ld')) as [typeof fixturePages[number], typeof fixturePages[number]];
const FIRST = new URL(from.url).href;
const NEXT = new URL('/technology/2025/04/18/next', from.url).href;

const htmlOf = ({ body }: typeof from): string => new TextDecoder().decode(body());
const inHead = (html: string, script: string): string => html.replace('</head>', `${script}</head>`);

/** A page that has the browser prepare the next one. */
const first = inHead(htmlOf(from), `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [new URL(NEXT).pathname], eagerness: 'immediate' }] })}</script>`);
/** Writes down what stood in it when it was shown: its own listener comes before ours. */
const next = inHead(htmlOf(to), `<script>
  document.addEventListener('prerenderingchange', () => { globalThis.whenShown = { highlights: CSS.highlights.size, beside: document.documentElement.children.length }; });
  // It must not be enough to look like the browser's own event.
  addEventListener('load', () => { if (document.prerendering) document.dispatchEvent(new Event('prerenderingchange')); });
</script>`);

interface Shown {
  title: string | null;
  verdict: GateDecision['verdict'] | null;
  highlights: number;
  activationStart: number;
  whenShown: { highlights: number; beside: number } | null;
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ value?: { decision: GateDecision | null } }> };
  scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript(what: { target: { tabId: number }; world: 'MAIN'; func(): unknown }): Promise<{ result: unknown }[]>;
  };
  tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]>; sendMessage(tabId: number, message: unknown, options: object): Promise<{ value?: { article: { title: string } } }> };
}

/** What the tab with an address shows, asked for as our own pages ask; null where none has it. */
const readTab = async (url: string): Promise<Shown | null> => {
  const { runtime, scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return null;
  const status = await runtime.sendMessage({ hashiya: 1, name: 'page.status', payload: tab.id });
  const overview = await tabs.sendMessage(tab.id, { hashiya: 1, name: 'tab.overview' }, { frameId: 0 }).catch(() => null);
  const [page] = await scripting.executeScript({
    target: { tabId: tab.id },
    world: 'MAIN',
    func: () => ({
      highlights: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      activationStart: (performance.getEntriesByType('navigation')[0] as PerformanceEntry & { activationStart: number }).activationStart,
      whenShown: (globalThis as { whenShown?: unknown }).whenShown ?? null,
    }),
  });
  return { title: overview?.value?.article.title ?? null, verdict: status.value?.decision?.verdict ?? null, ...(page!.result as Pick<Shown, 'highlights' | 'activationStart' | 'whenShown'>) };
};

// By puppeteer: a driver that holds on to pages and not to tabs, as playwright's does, has Chromium prepare none.
describe('a page that Chromium prepares before it is asked for', () => {
  const purposes: string[] = [];
  let server: Server;
  let browser: Browser;
  let desk: Page;
  let page: Page;

  beforeAll(async () => {
    server = createServer(({ url, headers }, answer) => {
      const html = url === new URL(FIRST).pathname ? first : url === new URL(NEXT).pathname ? next : null;
      if (html === next) purposes.push(String(headers['sec-purpose']));
      answer.writeHead(html === null ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
      answer.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
    browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath,
      headless: true,
      enableExtensions: [BUILDS.chromium],
      args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${(server.address() as AddressInfo).port}`, '--disable-features=HttpsUpgrades'],
    });
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
    desk = await browser.newPage();
    await desk.goto(`chrome-extension://${/^chrome-extension:\/\/(\w+)/.exec(background.url())![1]}/options.html`);
    await waitFor('the sentinel to be registered', () => desk.evaluate(async () => (await (globalThis as unknown as { chrome: ExtensionApi }).chrome.scripting.getRegisteredContentScripts()).length > 0));
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const waitForMarks = (url: string): Promise<Shown> => waitFor(`the marks of ${url}`, async () => {
    const shown = await desk.evaluate(readTab, url);
    return shown?.verdict && shown.highlights > 0 && shown;
  });

  it('is left alone until it is shown, and then marked', async () => {
    await page.goto(FIRST);
    const before = await waitForMarks(FIRST);
    await waitFor('the next page to be prepared', async () => purposes[0] === 'prefetch;prerender');
    // Time enough for the sentinel to speak.
    await new Promise((resume) => setTimeout(resume, 1000));
    expect(before).toMatchObject({ title: from.expect.article!.title, verdict: 'article' });
    expect(await desk.evaluate(readTab, FIRST)).toEqual(before);

    await page.evaluate((url) => { location.href = url; }, NEXT);
    const shown = await waitForMarks(NEXT);
    expect(shown).toMatchObject({ title: to.expect.article!.title, verdict: 'article', whenShown: { highlights: 0, beside: 2 } });
    expect(shown.activationStart).toBeGreaterThan(0);
    expect(purposes).toEqual(['prefetch;prerender']);
  });
});
