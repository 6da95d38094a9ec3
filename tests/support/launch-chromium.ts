import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, type Page, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { type BrowserUnderTest, type LaunchOptions, type TabUnderTest, WINDOW } from './browser-under-test.ts';

/** A browser that talks to nobody by itself. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--no-default-browser-check', '--disable-default-apps'];

// Upgrading http to https would cost every page of the loopback a failed connection first.
const FEATURES_OFF = '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider';

/** Chromium with the extension, in a profile that is gone afterwards. */
export async function launchChromium({ extension, profile = '', sitesPort, colorScheme = 'light', headed = false, width = WINDOW.width, height = WINDOW.height }: LaunchOptions): Promise<BrowserUnderTest> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    // Chromium has no sandbox for root, nor in most containers; a reader's own window keeps it.
    chromiumSandbox: headed && process.getuid?.() !== 0,
    viewport: headed ? null : { width, height },
    colorScheme,
    locale: 'en-US',
    // A reader's browser keeps the page that one comes back to.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      // For the press on the toolbar button, which stands outside every page.
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(sitesPort === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${sitesPort}`]),
      ...QUIET,
      FEATURES_OFF,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  // The host, since Node knows no origin for this scheme.
  const extensionId = new URL(worker.url()).host;
  const origin = `chrome-extension://${extensionId}`;
  const closed = new Promise<void>((settle) => context.on('close', () => settle()));
  const downloads = mkdtempSync(join(tmpdir(), 'hashiya-downloads-'));
  const keepDownloads = (page: Page): void => void page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  context.pages().forEach(keepDownloads);
  context.on('page', keepDownloads);
  const tabs = new Map<Page, TabUnderTest>();
  const tabOf = (page: Page): TabUnderTest => {
    const known = tabs.get(page) ?? driveTab(page, context, extensionId);
    tabs.set(page, known);
    return known;
  };
  return {
    kind: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    downloads,
    extensionUrl: (path) => `${origin}/${path}`,
    async openTab(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(page);
    },
    listTabs: async () => context.pages().map(tabOf),
    async stopBackground() {
      const session = await context.newCDPSession(context.pages()[0]!);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async runInBackground(task, argument) {
      const awake = context.serviceWorkers().at(-1);
      if (!awake) throw new Error('The background sleeps.');
      await awake.evaluate(task as never, argument as never);
    },
    whenClosed: () => closed,
    async close() {
      await context.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function driveTab(page: Page, context: BrowserContext, extensionId: string): TabUnderTest {
  let session: CDPSession | null = null;
  const devtools = async (): Promise<CDPSession> => (session ??= await context.newCDPSession(page));
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    url: async () => page.url(),
    evaluate: (task, argument) => page.evaluate(task as never, argument as never) as never,
    async evaluateIn(where, task, argument) {
      if (where === 'page') return page.evaluate(`(${task.toString()})(document, ${JSON.stringify(argument ?? null)})`) as never;
      const cdp = await devtools();
      const root = await findHostRoot(cdp);
      if (root === null) return null;
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function (argument) { return (${task.toString()})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
    async click({ x, y }) {
      await page.mouse.click(x, y);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    async pressToolbarButton() {
      await page.bringToFront();
      const all = await context.browser()?.newBrowserCDPSession();
      if (!all) throw new Error('This Chromium cannot be asked for its tabs.');
      const { targetInfos } = await all.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targetInfos.findLast(({ url }) => url === page.url())?.targetId;
      await all.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
      await all.detach();
    },
    // Hiding the caret would write a style into the page's own fields.
    screenshot: () => page.screenshot({ caret: 'initial' }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

/** The handle of the closed shadow root that hangs beside the body, which is where the extension's one element stands. */
async function findHostRoot(cdp: CDPSession): Promise<string | null> {
  // Two levels are enough: the document, its root element and that one's children.
  const { root: document } = (await cdp.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode };
  const html = document.children?.find(({ nodeName }) => nodeName === 'HTML');
  const roots = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed')) ?? [];
  const last = roots.at(-1);
  if (!last) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: last.backendNodeId });
  return object.objectId ?? null;
}
