import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText } from '../../core/article/article.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { PageOverview } from '../../platform/protocol.ts';
import type { FixtureArticle } from '../fixtures/fixture-article.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { type ExtensionDesk, openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { readLayoutShifts, readPageState } from '../support/page-state.ts';
import { clickControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { type FixtureServer, serveFixtures } from '../support/serve-fixtures.ts';
import { waitFor } from '../support/wait-for.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
const t = createTranslator('ar', 'arab');

const withSkeleton = (name: string) => fixturePages.filter(({ id }) => id.endsWith(`.${name}`));
const [first, second] = withSkeleton('json-ld') as [typeof fixturePages[number], typeof fixturePages[number]];
const late = withSkeleton('single-page')[0]!;
/** Another story for the same page: its blocks as paragraphs. */
const third = fixturePages.find(({ expect: { article } }) => article && article !== first.expect.article && article !== second.expect.article)!.expect.article!;

interface Story {
  title: string;
  html: string;
}

const write = (article: FixtureArticle): Story => ({
  title: article.title,
  html: `<h1>${article.title}</h1><div>${article.printedDate}</div><div class="story-text">${article.blocks.slice(1).map(({ text }) => `<p>${text}</p>`).join('')}</div>`,
});

/** Makes the page one that changes its story itself: the address at once, the text a while later; its head stays as it was. */
const installRouter = ({ title, html, path }: Story & { path: string }): void => {
  const root = document.querySelector('article')!;
  const stories: Record<string, Story> = { [location.pathname]: { title: document.title, html: root.innerHTML }, [path]: { title, html } };
  const show = (): void => {
    const story = stories[location.pathname];
    if (!story) return;
    setTimeout(() => { root.innerHTML = story.html; document.title = story.title; }, 900);
  };
  addEventListener('popstate', show);
  Object.assign(globalThis, { visit: (to: string) => { history.pushState(null, '', to); show(); } });
};

/** Appends stories and renames the page as each comes to the middle of the window, as endless scrolls do. */
const installScroll = (stories: readonly (Story & { path: string })[]): void => {
  const root = document.querySelector('article')!;
  const all = [{ element: root as Element, title: document.title, path: location.pathname }];
  for (const { html, title, path } of stories) {
    const element = document.createElement('article');
    element.innerHTML = html;
    root.parentElement!.append(element);
    all.push({ element, title, path });
  }
  addEventListener('scroll', () => {
    const current = all.findLast(({ element }) => element.getBoundingClientRect().top < innerHeight / 2);
    if (!current || current.path === location.pathname) return;
    history.replaceState(null, '', current.path);
    document.title = current.title;
  });
};

/** Texts under every mark, where the browser lets the page see them. */
const readMarked = (tab: TabUnderTest): Promise<string[]> =>
  tab.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())).filter(Boolean), null);

describe.each(kinds)('navigation in %s', (kind) => {
  let server: FixtureServer;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;

  const showing = (title: string): Promise<PageOverview> => waitFor(`«${title}»`, async () => {
    const overview = await desk.askTab(tabId, 'tab.overview');
    return overview.ok && overview.value?.article.title === title && overview.value;
  });
  const notesOf = async (title: string): Promise<string[]> => (await showing(title)).notes.map(({ note }) => note.body);
  /** Writes a note on the first figure of the body that stands only once in the article. */
  const writeNote = async (overview: PageOverview, body: string): Promise<void> => {
    const text = articleText(overview.article);
    const figure = overview.analysis.figures.find(({ start, text: own }) => start > overview.article.title.length && own.length > 5 && text.indexOf(own) === text.lastIndexOf(own))!;
    await tab.bringToFront();
    await tab.click((await findText(tab, figure.text)).middle);
    await clickControl(tab, 'host', { selector: 'textarea' });
    await tab.type(body);
    await waitFor('the note to be kept', async () => (await readText(tab, 'host', '.note-state')).includes(t('inPage.saved')));
    await tab.press('Escape');
  };
  const expectMarksOf = async (article: FixtureArticle): Promise<void> => {
    if (kind !== 'chromium') return;
    const text = articleText(article);
    await waitFor('marks', async () => (await readMarked(tab)).length > 3);
    for (const marked of await readMarked(tab)) expect(text).toContain(marked);
  };

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await launchBrowser(kind, { sitesPort: server.port });
    desk = await openDesk(browser);
    tab = await browser.openTab(first.url);
    tabId = await desk.findTab(first.url);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('keeps a note on the first story, and moves nothing', async () => {
    const overview = await waitForArticle(desk, tabId);
    if (kind === 'chromium') expect(await readLayoutShifts(tab)).toEqual([]);
    await writeNote(overview, 'ملاحظة على الأولى');
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
  });

  it('holds to the story shown while the address runs ahead, then follows', async () => {
    await tab.evaluate(installRouter, { ...write(second.expect.article!), path: '/technology/2025/04/18/second' });
    await tab.evaluate(() => (globalThis as unknown as { visit(to: string): void }).visit('/technology/2025/04/18/second'), null);
    const early = await showing(first.expect.article!.title);
    expect(new URL(early.article.url).pathname).toBe(new URL(first.url).pathname);
    const { article } = await showing(second.expect.article!.title);
    expect(new URL(article.url).pathname).toBe('/technology/2025/04/18/second');
    expect(article.publishedAt?.slice(0, 10)).toBe(second.expect.article!.publishedAt.slice(0, 10));
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    await expectMarksOf(second.expect.article!);
    const html = await tab.evaluate(() => document.querySelector('article')!.innerHTML, null);
    expect(html).toBe(await tab.evaluate((written) => { const made = document.createElement('article'); made.innerHTML = written; return made.innerHTML; }, write(second.expect.article!).html));
  });

  it('gives each story its own notes, back and forward', async () => {
    await writeNote(await showing(second.expect.article!.title), 'ملاحظة على الثانية');
    await tab.evaluate(() => history.back(), null);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await expectMarksOf(first.expect.article!);
    await tab.evaluate(() => history.forward(), null);
    expect(await notesOf(second.expect.article!.title)).toEqual(['ملاحظة على الثانية']);
    await expectMarksOf(second.expect.article!);
  });

  it('takes each story of an endless scroll for its own', async () => {
    await tab.goto(first.url);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await tab.evaluate(installScroll, [{ ...write(second.expect.article!), path: '/technology/2025/04/18/second' }, { ...write(third), path: '/technology/2025/04/19/third' }]);
    const before = await readPageState(tab);
    await showing(first.expect.article!.title);
    await expectMarksOf(first.expect.article!);
    // A page behind another is told of no scrolling.
    await tab.bringToFront();
    const scrollTo = (index: number): Promise<void> => tab.evaluate((at) => document.querySelectorAll('article')[at]!.scrollIntoView({ block: 'start' }), index);
    await scrollTo(1);
    expect(await notesOf(second.expect.article!.title)).toEqual(['ملاحظة على الثانية']);
    await expectMarksOf(second.expect.article!);
    await scrollTo(2);
    expect(await notesOf(third.title)).toEqual([]);
    await expectMarksOf(third);
    await scrollTo(0);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    const after = await readPageState(tab);
    expect(after.boxes).toEqual(before.boxes);
    expect(after.html).toBe(before.html);
  });

  it('finds the notes again after back and forward between pages', async () => {
    await tab.goto(second.url);
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    await tab.evaluate(() => history.back(), null);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await expectMarksOf(first.expect.article!);
    await tab.evaluate(() => history.forward(), null);
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    await expectMarksOf(second.expect.article!);
  });

  it('reads a story that comes late', async () => {
    await tab.goto(late.url);
    const { article } = await showing(late.expect.article!.title);
    expect(articleText(article)).toContain(late.expect.article!.blocks.at(-1)!.text);
    await expectMarksOf(late.expect.article!);
  });
});
