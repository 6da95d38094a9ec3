import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';
import { BUILDS } from '../../tools/measure-build.ts';
import { fixturePages } from '../fixtures/pages.ts';
import { waitFor } from '../support/wait-for.ts';

interface TraceEvent {
  name: string;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

const SAVED = join(import.meta.dirname, '../../../shared/data/pages');

/** Pages that are not Arabic: our own, and saved ones where they lie beside the project. */
function listPages(): { name: string; body: Uint8Array }[] {
  const own = fixturePages.filter(({ expect: { language } }) => language !== 'ar').map(({ id, body }) => ({ name: id, body: body() }));
  if (!existsSync(SAVED)) return own;
  const saved = readFileSync(join(SAVED, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; lang: string; encoding?: string });
  return [...own, ...saved.filter(({ id, lang, encoding = 'utf-8' }) => lang !== 'ar' && /^utf-?8$/i.test(encoding) && existsSync(join(SAVED, 'dev', `${id}.html`)))
    .map(({ id }) => ({ name: id, body: readFileSync(join(SAVED, 'dev', `${id}.html`)) }))];
}

/** Without its scripts and what it loads: the page of a saved file would wait for hosts that are not there. */
const still = (html: Uint8Array): string => new TextDecoder().decode(html).replace(/<script\b[^>]*>[\s\S]*?<\/script>|<(?:img|link|iframe|source|video)\b[^>]*>/gi, '');

/** A site where the sentinel runs, and one where it may not. */
const PERMITTED = 'http://www.elkhabar.com';
const ELSEWHERE = 'http://news.hashiya.example';

describe('the gate in Chromium, on pages that are not Arabic', () => {
  const pages = listPages();
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let cdp: CDPSession;

  beforeAll(async () => {
    server = createServer((request, answer) => {
      const found = pages[Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1])];
      answer.writeHead(found ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      answer.end(found && still(found.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
    context = await chromium.launchPersistentContext('', {
      executablePath,
      chromiumSandbox: false,
      args: ['--headless=new', `--disable-extensions-except=${BUILDS.chromium}`, `--load-extension=${BUILDS.chromium}`, `--host-resolver-rules=MAP * 127.0.0.1:${(server.address() as AddressInfo).port}`, '--disable-features=HttpsUpgrades'],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await waitFor('the sentinel to be registered', () => worker.evaluate(async () => (await (globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } }).chrome.scripting.getRegisteredContentScripts()).length > 0));
    page = await context.newPage();
    cdp = await context.newCDPSession(page);
  });

  afterAll(async () => {
    await context?.close();
    server?.close();
  });

  const countListeners = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')!.value;
  };

  it('has pages to look at', () => expect(pages.length).toBeGreaterThanOrEqual(3));

  it.each(pages.map(({ name }, index) => ({ name, index })))('leaves no listener, observer or timer on $name', async ({ index }) => {
    await cdp.send('Performance.enable');
    await page.goto(`${ELSEWHERE}/${index}`);
    const listenersWithout = await countListeners();

    const worlds: { id: number; origin: string }[] = [];
    const note = ({ context: { id, origin } }: { context: { id: number; origin: string } }): void => void worlds.push({ id, origin });
    cdp.on('Runtime.executionContextCreated', note);
    await cdp.send('Runtime.enable');
    await page.goto(`${PERMITTED}/${index}`);
    // The sentinel's world is the proof that it ran.
    const ours = await waitFor('the sentinel', async () => worlds.findLast(({ origin }) => origin.startsWith('chrome-extension:')));
    await new Promise((resume) => setTimeout(resume, 300));
    expect(await countListeners()).toBe(listenersWithout);
    const countOf = async (constructor: string): Promise<number> => {
      const { result } = await cdp.send('Runtime.evaluate', { expression: `${constructor}.prototype`, contextId: ours.id });
      const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
      const { result: count } = await cdp.send('Runtime.callFunctionOn', { objectId: objects.objectId!, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
      return count.value as number;
    };
    for (const constructor of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'AbortController']) expect([constructor, await countOf(constructor)]).toEqual([constructor, 0]);
    await cdp.send('Runtime.disable');
    cdp.off('Runtime.executionContextCreated', note);
  });

  const trace = async (address: string, categories: string[]): Promise<TraceEvent[]> => {
    const all = await context.browser()!.newBrowserCDPSession();
    const events: TraceEvent[] = [];
    all.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await all.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
    await page.goto(address);
    await new Promise((resume) => setTimeout(resume, 100));
    const complete = new Promise((resolve) => all.once('Tracing.tracingComplete', resolve));
    await all.send('Tracing.end');
    await complete;
    await all.detach();
    return events;
  };
  const isOurs = (url: string | undefined): boolean => /^chrome-extension:.*sentinel\.js/.test(url ?? '');

  it('sets no timer', async () => {
    for (const index of pages.keys()) {
      const events = await trace(`${PERMITTED}/${index}`, ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack']);
      expect(events.filter(({ name, args }) => name === 'TimerInstall' && args?.data?.stackTrace?.some(({ url }) => isOurs(url)))).toEqual([]);
    }
  });
});
