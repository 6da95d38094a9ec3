import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { type BrowserUnderTest, type LaunchOptions, type TabUnderTest, WINDOW } from './browser-under-test.ts';
import { startSiteProxy } from './site-proxy.ts';

/** Firefox draws a random host for an extension's pages; a test names it beforehand. */
const EXTENSION_HOST = '6f9619ff-8b86-4d01-b42d-00c04fc964ff';

/** WebDriver BiDi itself, for the two things that puppeteer does not offer: our own pages, and closed shadow roots. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Firefox with the extension, in a profile that is gone afterwards. */
export async function launchFirefox({ extension, profile, sitesPort, colorScheme = 'light', headed = false, width = WINDOW.width, height = WINDOW.height }: LaunchOptions): Promise<BrowserUnderTest & { kill(): Promise<void> }> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_FIREFOX.');
  const proxy = sitesPort === undefined ? null : await startSiteProxy(sitesPort);
  const downloads = mkdtempSync(join(tmpdir(), 'hashiya-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headed ? null : { width, height },
    // Only so can a test open moz-extension: pages; the extension itself gains nothing by it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [readGeckoId(extension)]: EXTENSION_HOST }),
      // A profile that stays is opened again: what the extension kept must still be its own, though it is installed anew each time.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'intl.accept_languages': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.shell.checkDefaultBrowser': false,
      // Sites stand on their own names without a port in the address: for that Firefox must ask a proxy.
      ...(proxy && { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port, 'network.proxy.no_proxies_on': '' }),
    },
  });
  const closed = new Promise<void>((settle) => browser.once('disconnected', () => settle()));
  await browser.installExtension(extension);
  const tabs = new Map<Page, TabUnderTest>();
  const tabOf = (page: Page): TabUnderTest => {
    const known = tabs.get(page) ?? driveTab(page, bidiOf(browser));
    tabs.set(page, known);
    return known;
  };
  return {
    kind: 'firefox',
    version: (await browser.version()).replace('firefox/', ''),
    downloads,
    extensionUrl: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
    async openTab(url) {
      const tab = tabOf(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    listTabs: async () => (await browser.pages()).map(tabOf),
    stopBackground: () => runInChrome(bidiOf(browser), STOP_BACKGROUND),
    runInBackground: () => Promise.reject(new Error('Firefox shows its background to no driver.')),
    async kill() {
      const started = browser.process();
      if (started && started.exitCode === null && started.signalCode === null) {
        const ended = new Promise((settle) => started.once('exit', settle));
        started.kill('SIGKILL');
        await ended;
      }
      await browser.disconnect().catch(() => undefined);
      // The driver puts a profile's preferences back once its browser has ended, and tells nobody when: the next start must not come in between.
      await new Promise((settle) => setTimeout(settle, 1_000));
      await proxy?.close();
    },
    whenClosed: () => closed,
    async close() {
      await browser.close();
      await proxy?.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const readGeckoId = (extension: string): string =>
  (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;

function driveTab(page: Page, bidi: Bidi): TabUnderTest {
  const context = contextOf(page);
  const url = (): Promise<string> => page.evaluate(() => location.href);
  return {
    url,
    async goto(address) {
      if (!address.startsWith('moz-extension:')) return void (await page.goto(address, { waitUntil: 'load' }));
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
      await waitUntilLoaded(page, address);
    },
    async reload() {
      const address = await url();
      if (!address.startsWith('moz-extension:')) return void (await page.reload({ waitUntil: 'load' }));
      await bidi.send('browsingContext.reload', { context, wait: 'none' });
      await waitUntilLoaded(page, address);
    },
    evaluate: (task, argument) => page.evaluate(task as never, argument as never) as never,
    async evaluateIn(where, task, argument) {
      if (where === 'page') return page.evaluate(`(${task.toString()})(document, ${JSON.stringify(argument ?? null)})`) as never;
      const root = await findHostRoot(bidi, context);
      if (root === null) return null;
      const { result } = await bidi.send('script.callFunction', {
        // The value goes through JSON: BiDi's own form of plain data is a puzzle of pairs.
        functionDeclaration: `async (root, argument) => JSON.stringify((await (${task.toString()})(root, JSON.parse(argument))) ?? null)`,
        arguments: [{ sharedId: root }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        target: { context },
        awaitPromise: true,
      });
      const outcome = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (outcome.type !== 'success' || !outcome.result) throw new Error(outcome.exceptionDetails?.text ?? 'The task failed.');
      return JSON.parse(outcome.result.value);
    },
    moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    async press(keys) {
      const names = keys.split('+').map(nameKey);
      const last = names.pop();
      if (last === undefined) return;
      for (const name of names) await page.keyboard.down(name);
      await page.keyboard.press(last);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    async pressToolbarButton() {
      await page.bringToFront();
      await runInChrome(bidi, PRESS_BUTTON);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    resize: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Runs an expression in the browser's own window, outside every page. */
async function runInChrome(bidi: Bidi, expression: string): Promise<void> {
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
  const { result } = await bidi.send('script.evaluate', { expression, target: { context: window }, awaitPromise: true });
  const outcome = result as { type: string; exceptionDetails?: { text: string } };
  if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'It could not be done in the browser’s window.');
}

/** What Firefox does with a background that it needs no more. */
const STOP_BACKGROUND = `(async () => {
  const { extension } = WebExtensionPolicy.getByHostname('${EXTENSION_HOST}');
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
})()`;

/** Runs in the browser's own window, where the button stands. */
const PRESS_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByHostname('${EXTENSION_HOST}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The Enter beside the letters: by its name puppeteer presses the one of the number pad. */
const nameKey = (name: string): KeyInput => (name === 'Enter' ? '\uE006' : name) as KeyInput;

/** A page of ours loads in another process: puppeteer never hears of its load event. */
async function waitUntilLoaded(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${address}`) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`${address} did not load within ten seconds.`);
}

interface RemoteNode {
  sharedId: string;
  value?: { shadowRoot?: RemoteNode | null; mode?: string; children?: RemoteNode[] };
}

/** The handle of the closed shadow root that hangs beside the body, which is where the extension's one element stands. */
async function findHostRoot(bidi: Bidi, context: string): Promise<string | null> {
  const { result } = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const html = (result as { result?: RemoteNode }).result;
  const roots = html?.value?.children?.map((child) => child.value?.shadowRoot).filter((root) => root?.value?.mode === 'closed') ?? [];
  return roots.at(-1)?.sharedId ?? null;
}
