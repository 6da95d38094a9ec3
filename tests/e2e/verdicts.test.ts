import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText } from '../../core/article/article.ts';
import type { PageStatus } from '../../platform/protocol.ts';
import type { FixturePage } from '../fixtures/fixture-page.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { type ExtensionDesk, openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { type PageState, readLayoutShifts, readPageState } from '../support/page-state.ts';
import { clickControl, readText, waitForArticle } from '../support/reader.ts';
import { type FixtureServer, serveFixtures } from '../support/serve-fixtures.ts';
import { waitFor } from '../support/wait-for.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** The host of pages on which the extension has no permission. */
const UNLISTED = 'news.hashiya.example';

/** How long a page that nobody annotates is watched, in milliseconds: longer than the slowest fixture takes to be annotated. */
const WATCH = 1_500;

const isListed = ({ url }: FixturePage): boolean => new URL(url).hostname !== UNLISTED;
const articles = fixturePages.filter((page) => page.expect.verdict === 'article' && isListed(page));
const others = fixturePages.filter((page) => page.expect.verdict === 'other' && isListed(page));
const unlisted = fixturePages.filter((page) => !isListed(page));

describe.each(kinds)('every page in %s', (kind) => {
  let server: FixtureServer;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;

  const readStatus = async (): Promise<PageStatus> => {
    const status = await desk.ask('page.status', tabId);
    if (!status.ok) throw new Error(status.error.code);
    return status.value;
  };
  const isAnnotated = async (): Promise<boolean> => (await desk.askTab(tabId, 'tab.overview')).ok;
  const expectNothing = async (): Promise<PageState> => {
    await new Promise((resume) => setTimeout(resume, WATCH));
    expect(await isAnnotated()).toBe(false);
    const state = await readPageState(tab);
    expect(state.beside).toEqual([]);
    return state;
  };

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await launchBrowser(kind, { sitesPort: server.port });
    desk = await openDesk(browser);
    tab = await browser.openTab(fixturePages[0]!.url);
    tabId = await desk.findTab(fixturePages[0]!.url);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has pages of every sort', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(others.length).toBeGreaterThanOrEqual(6);
    expect(unlisted.length).toBeGreaterThanOrEqual(2);
  });

  it.each(articles.map((page) => ({ name: page.id, page })))('takes $name for an article, and reads all of it', async ({ page }) => {
    await tab.goto(page.url);
    const { article, analysis } = await waitForArticle(desk, tabId);
    const gold = page.expect.article!;
    expect(article.title).toBe(gold.title);
    const text = articleText(article);
    for (const block of gold.blocks.filter(({ role }) => role === 'paragraph')) expect(text).toContain(block.text);
    expect(analysis.figures.length).toBeGreaterThan(0);
    expect((await readPageState(tab)).beside).toHaveLength(1);
    // The page itself may move while it loads (a late script): what it does without us, it does with us.
    if (kind === 'chromium' && !page.assets?.length) expect(await readLayoutShifts(tab)).toEqual([]);
  });

  it.each(others.map((page) => ({ name: page.id, page })))('leaves $name alone', async ({ page }) => {
    await tab.goto(page.url);
    await expectNothing();
    expect((await readStatus()).decision?.verdict ?? 'other').not.toBe('article');
  });

  it.each(unlisted.map((page) => ({ name: page.id, page })))('does not look at $name, where it has no permission', async ({ page }) => {
    await tab.goto(page.url);
    await expectNothing();
    // Its number is still ours to ask about, but nothing was decided and the browser refuses us the page.
    expect(await desk.ask('page.status', tabId)).toMatchObject({ ok: true, value: { decision: null, annotated: false, permitted: false } });
    expect(await desk.ask('page.annotate', { tabId, force: true })).toMatchObject({ ok: false, error: { code: 'noAccess' } });
  });

  it('reads an unlisted page once where the reader presses the toolbar button, and not the next one', async () => {
    const [first, second] = unlisted as [FixturePage, FixturePage];
    await tab.goto(first.url);
    await expectNothing();
    await tab.pressToolbarButton();
    const { article } = await waitForArticle(desk, tabId);
    expect(article.title).toBe(first.expect.article!.title);
    await tab.goto(second.url);
    await expectNothing();
  });

  it('reads a page that the gate refused where the reader insists, once', async () => {
    const page = others.find(({ expect: { language } }) => language === 'ar') ?? others[0]!;
    await tab.goto(page.url);
    await expectNothing();
    expect(await desk.ask('page.annotate', { tabId, force: true })).toMatchObject({ ok: true });
    await waitForArticle(desk, tabId);
    await tab.goto(articles[0]!.url);
    await waitForArticle(desk, tabId);
    await tab.goto(page.url);
    await expectNothing();
  });

  it('says in the popup why a page was not taken, and reads it anyway', async () => {
    const page = others.find(({ expect: { language } }) => language === 'ar') ?? others[0]!;
    await tab.goto(page.url);
    await expectNothing();
    const popup = await desk.openOver(tabId, 'popup.html');
    await popup.bringToFront();
    await waitFor('the reasons', async () => (await readText(popup, 'page', 'main li')).length > 0);
    await clickControl(popup, 'page', { selector: 'main button.primary' });
    await waitFor('the overview', async () => (await readText(popup, 'page', '[role="tab"]')).length > 0);
    expect(await isAnnotated()).toBe(true);
    await popup.close();
  });
});
