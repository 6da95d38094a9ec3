import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText } from '../../core/article/article.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { PageOverview } from '../../platform/protocol.ts';
import type { FixtureArticle } from '../fixtures/fixture-article.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import type { ExtensionDesk } from '../support/extension-desk.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { readLayoutShifts, readPageState } from '../support/page-state.ts';
import { clickControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { waitFor } from '../support/wait-for.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
const t = createTranslator('ar', 'arab');

const withSkeleton = (name: string) => fixturePages.filter(({ id }) => id.endsWith(`.${name}`));
const [first, second] = withSkeleton('json-ld') as [typeof fixturePages[number], typeof fixturePages[number]];
const late = withSkeleton('single-page')[0]!;
const SECOND = '/technology/2025/04/18/second';
const THIRD = '/technology/2025/04/19/third';
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

interface Change extends Story {
  path: string;
  /** Milliseconds until the address and the text change. */
  after: { address: number; text: number };
}

/** Makes the page one that changes its stories itself; its head stays as it was but for the title. */
const installRouter = (changes: readonly Change[]): void => {
  const root = document.querySelector('article')!;
  const stories: Record<string, Story> = { [location.pathname]: { title: document.title, html: root.innerHTML } };
  for (const change of changes) stories[change.path] = change;
  const show = ({ title, html }: Story): void => {
    root.innerHTML = html;
    document.title = title;
  };
  addEventListener('popstate', () => setTimeout(() => show(stories[location.pathname]!), 900));
  Object.assign(globalThis, {
    visit(path: string) {
      const change = changes.find((other) => other.path === path)!;
      setTimeout(() => history.pushState(null, '', path), change.after.address);
      setTimeout(() => show(change), change.after.text);
    },
  });
};

/** Appends stories one after the other, as endless scrolls do; where they have a path, the page takes it on as each comes to the middle of the window. */
const installScroll = (stories: readonly (Story & { path: string | null })[]): void => {
  const root = document.querySelector('article')!;
  const all = [{ element: root as Element, title: document.title, path: location.pathname as string | null }];
  const waiting = [...stories];
  const append = (): void => {
    const story = waiting.shift();
    if (!story) return;
    const element = document.createElement('article');
    element.innerHTML = story.html;
    root.parentElement!.append(element);
    all.push({ element, title: story.title, path: story.path });
  };
  append();
  addEventListener('scroll', () => {
    if (all.at(-1)!.element.getBoundingClientRect().top < innerHeight) append();
    const current = all.findLast(({ element }) => element.getBoundingClientRect().top < innerHeight / 2);
    if (!current?.path || current.path === location.pathname) return;
    history.replaceState(null, '', current.path);
    document.title = current.title;
  });
};

/** Texts under every mark, where the browser lets the page see them. */
const readMarked = (tab: TabUnderTest): Promise<string[]> =>
  tab.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())).filter(Boolean), null);

describe.each(kinds)('navigation in %s', (kind) => {
  let opened: OpenPage;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;

  const showing = (title: string): Promise<PageOverview> => waitFor(`«${title}»`, async () => {
    const overview = await desk.askTab(tabId, 'tab.overview');
    return overview.ok && overview.value?.article.title === title && overview.value;
  });
  const visit = (path: string): Promise<void> => tab.evaluate((to) => (globalThis as unknown as { visit(to: string): void }).visit(to), path);
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
  /** Brings the beginning of a story to the window's upper edge. */
  const scrollToStory = (index: number): Promise<void> => tab.evaluate(async (at) => {
    // In two steps: what is appended while one scrolls is not there before.
    scrollTo(0, document.body.scrollHeight);
    await new Promise((resume) => setTimeout(resume, 100));
    if (at > 1) scrollTo(0, document.body.scrollHeight);
    await new Promise((resume) => setTimeout(resume, 100));
    document.querySelectorAll('article')[at]!.scrollIntoView({ block: 'start' });
  }, index);
  /** The page itself pushes its footer down with each story that it appends. */
  const expectNothingMoved = async (): Promise<void> => {
    if (kind === 'chromium') expect((await readLayoutShifts(tab))!.filter((shift) => !/ ms: FOOTER [^,]*$/.test(shift))).toEqual([]);
  };
  const expectMarksOf = async (article: FixtureArticle): Promise<void> => {
    if (kind !== 'chromium') return;
    const text = articleText(article);
    const marked = await waitFor('marks', async () => { const found = await readMarked(tab); return found.length > 3 && found; });
    for (const words of marked) expect(text).toContain(words);
  };

  beforeAll(async () => {
    opened = await openPage(kind, first.url);
    ({ browser, desk, tab, tabId } = opened);
  });

  afterAll(async () => {
    await opened?.close();
  });

  it('keeps a note on the first story, and moves nothing', async () => {
    const overview = await waitForArticle(desk, tabId);
    if (kind === 'chromium') expect(await readLayoutShifts(tab)).toEqual([]);
    await writeNote(overview, 'ملاحظة على الأولى');
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
  });

  it('holds to the story shown while the address runs ahead, then follows', async () => {
    await tab.evaluate(installRouter, [
      { ...write(second.expect.article!), path: SECOND, after: { address: 0, text: 900 } },
      // Longer than the annotator waits for quiet: it will have read the new text under the old address.
      { ...write(third), path: THIRD, after: { address: 2500, text: 0 } },
    ]);
    await visit(SECOND);
    const early = await showing(first.expect.article!.title);
    expect(new URL(early.article.url).pathname).toBe(new URL(first.url).pathname);
    const { article } = await showing(second.expect.article!.title);
    expect(new URL(article.url).pathname).toBe(SECOND);
    expect(article.publishedAt?.slice(0, 10)).toBe(second.expect.article!.publishedAt.slice(0, 10));
    await waitFor('the reasons', async () => { const status = await desk.ask('page.status', tabId); return status.ok && status.value.decision?.verdict === 'article'; });
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

  it('gives a story whose text comes before its address the notes of neither other', async () => {
    await visit(THIRD);
    const early = await showing(third.title);
    expect(new URL(early.article.url).pathname + new URL(early.article.url).hash).not.toBe(SECOND);
    expect(early.notes).toEqual([]);
    await expectMarksOf(third);
    await waitFor('the third address', async () => new URL((await showing(third.title)).article.url).pathname === THIRD);
    await writeNote(await showing(third.title), 'ملاحظة على الثالثة');
    await tab.evaluate(() => history.back(), null);
    expect(await notesOf(second.expect.article!.title)).toEqual(['ملاحظة على الثانية']);
    await tab.evaluate(() => history.forward(), null);
    expect(await notesOf(third.title)).toEqual(['ملاحظة على الثالثة']);
  });

  it('takes each story of an endless scroll for its own', async () => {
    await tab.goto(first.url);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await tab.evaluate(installScroll, [{ ...write(second.expect.article!), path: SECOND }, { ...write(third), path: THIRD }]);
    await expectMarksOf(first.expect.article!);
    // A page behind another is told of no scrolling.
    await tab.bringToFront();
    await scrollToStory(1);
    expect(await notesOf(second.expect.article!.title)).toEqual(['ملاحظة على الثانية']);
    await expectMarksOf(second.expect.article!);
    const before = await readPageState(tab);
    await scrollToStory(2);
    expect(await notesOf(third.title)).toEqual(['ملاحظة على الثالثة']);
    await expectMarksOf(third);
    await scrollToStory(0);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await expectNothingMoved();
    const after = await readPageState(tab);
    expect(after.boxes).toEqual(before.boxes);
    // The title is the page's to change.
    expect(after.html.replace(/<title>.*?<\/title>/, '')).toBe(before.html.replace(/<title>.*?<\/title>/, ''));
  });

  it('does so where the address never changes, and finds the notes again when the page is opened anew', async () => {
    const begin = async (): Promise<void> => {
      await tab.goto(first.url);
      expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
      await tab.evaluate(installScroll, [{ ...write(second.expect.article!), path: null }, { ...write(third), path: null }]);
      await tab.bringToFront();
    };
    await begin();
    await scrollToStory(1);
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    await expectMarksOf(second.expect.article!);
    await expectNothingMoved();
    await writeNote(await showing(second.expect.article!.title), 'على الثانية في ذيل الأولى');
    await scrollToStory(2);
    expect(await notesOf(third.title)).toEqual([]);
    await expectMarksOf(third);
    await scrollToStory(1);
    expect(await notesOf(second.expect.article!.title)).toEqual(['على الثانية في ذيل الأولى']);
    await scrollToStory(0);
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await expectMarksOf(first.expect.article!);
    await begin();
    await scrollToStory(1);
    expect(await notesOf(second.expect.article!.title)).toEqual(['على الثانية في ذيل الأولى']);
  });

  it('finds the notes again after back and forward between pages', async () => {
    await tab.goto(first.url);
    await showing(first.expect.article!.title);
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['returned'] = String(persisted); }), null);
    await tab.goto(second.url);
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    // Written elsewhere while the page lies in the browser's cache.
    const kept = await desk.ask('notes.list', first.url);
    const note = (kept.ok && kept.value[0])!;
    if (!note) throw new Error('The first story has lost its note.');
    expect(await desk.ask('notes.update', { id: note.id, patch: { body: 'ملاحظة على الأولى، زيدت' } })).toMatchObject({ ok: true });
    await tab.evaluate(() => void setTimeout(() => history.back()), null);
    await waitFor('the first page', async () => (await tab.url()) === first.url);
    expect(await tab.evaluate(() => document.documentElement.dataset['returned'], null)).toBe('true');
    await waitFor('the note as it is now', async () => (await notesOf(first.expect.article!.title))[0] === 'ملاحظة على الأولى، زيدت');
    await waitFor('the decision', async () => { const status = await desk.ask('page.status', tabId); return status.ok && status.value.annotated && status.value.decision?.verdict === 'article'; });
    await desk.ask('notes.update', { id: note.id, patch: { body: 'ملاحظة على الأولى' } });
    await waitFor('the note as it was', async () => (await notesOf(first.expect.article!.title))[0] === 'ملاحظة على الأولى' || desk.askTab(tabId, 'tab.refresh').then(() => false));
    expect(await notesOf(first.expect.article!.title)).toEqual(['ملاحظة على الأولى']);
    await expectMarksOf(first.expect.article!);
    await tab.evaluate(() => void setTimeout(() => history.forward()), null);
    expect(await notesOf(second.expect.article!.title)).toEqual([]);
    await expectMarksOf(second.expect.article!);
  });

  it('reads a story that comes late', async () => {
    // A tab of its own: the driver of Firefox does not hear of pages that come from the browser's cache, nor of what is loaded after them.
    tab = await browser.openTab(late.url);
    tabId = await desk.findTab(late.url);
    const { article } = await showing(late.expect.article!.title);
    expect(articleText(article)).toContain(late.expect.article!.blocks.at(-1)!.text);
    await expectMarksOf(late.expect.article!);
  });
});
