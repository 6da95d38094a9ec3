import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Article, articleText } from '../../core/article/article.ts';
import type { FigureMention } from '../../core/figures/figure.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { PageOverview } from '../../platform/protocol.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { countChangedPixels } from '../support/compare-screenshots.ts';
import { type ExtensionDesk, openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { type PageState, readLayoutShifts, readPageState } from '../support/page-state.ts';
import { clickControl, findControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { type FixtureServer, serveFixtures } from '../support/serve-fixtures.ts';
import { waitFor } from '../support/wait-for.ts';

const page = fixturePages[0]!;
const BODY = 'هل يشمل الرقم الرواتب؟ يراجع.';
const MORE = ' (عاجل)';
/** What the browsers ask their own makers for, whatever is installed. */
const OF_BROWSER = /^(?:GET|POST|CONNECT|TLS) (?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)(?:[:/]|$)/;
/** Far from every mark and from the margin tab. */
const NOWHERE = { x: 640, y: 4 };

const t = createTranslator('ar', 'arab');
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Figures of the body whose words stand only once in the article: there is no doubt which place is meant. */
function listUnique({ article, analysis }: PageOverview): FigureMention[] {
  const text = articleText(article);
  const titleEnd = article.blocks[0]?.text.length ?? 0;
  return analysis.figures.filter((figure) => figure.start > titleEnd && text.indexOf(figure.text) === text.lastIndexOf(figure.text));
}

/** Figures of the kinds that are marked. */
const countMarked = ({ analysis }: PageOverview): number => analysis.figures.filter((figure) => DEFAULT_SETTINGS.kinds.includes(figure.kind)).length;

/** A run of a paragraph that no mark touches, long enough to be selected. */
function findPlainRun({ article, analysis }: PageOverview): string {
  const text = articleText(article);
  const marks = [...analysis.figures, ...analysis.entityMentions];
  for (const { 0: run, index } of text.matchAll(/[\p{L}،]+(?: [\p{L}،]+){3}/gu)) {
    const end = index + run.length;
    if (index > article.blocks[0]!.text.length && text.indexOf(run) === text.lastIndexOf(run) && marks.every((mark) => mark.end <= index || mark.start >= end)) return run;
  }
  throw new Error('Every four words carry a mark.');
}

describe.each(kinds)('the walk in %s', (kind) => {
  let server: FixtureServer;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;
  let popup: TabUnderTest;
  let untouched: PageState;
  let overview: PageOverview;
  let figure: FigureMention;

  const readOverview = (): Promise<PageOverview> => waitForArticle(desk, tabId);
  const listNotes = async (): Promise<PageOverview['notes']> => (await readOverview()).notes;
  const closeCard = async (): Promise<void> => {
    await tab.press('Escape');
    await waitFor('the card to close', async () => (await findControl(tab, 'host', { selector: '[role="dialog"]' })) === null);
  };
  const openPopup = async (): Promise<TabUnderTest> => {
    const opened = await desk.openOver(tabId, 'popup.html');
    await opened.bringToFront();
    await waitFor('the overview in the popup', () => findControl(opened, 'page', { selector: '[role="tab"]' }));
    return opened;
  };

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await launchBrowser(kind, { sitesPort: server.port });
    desk = await openDesk(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens its welcome page at installation', async () => {
    const welcome = await waitFor('the welcome page', async () => {
      for (const open of await browser.listTabs()) if ((await open.url().catch(() => 'gone')).includes('welcome.html')) return open;
      return null;
    });
    expect(await welcome.evaluate(() => [document.documentElement.lang, document.documentElement.dir], null)).toEqual(['ar', 'rtl']);
    expect(await waitFor('its headline', () => readText(welcome, 'page', 'h1').then((words) => words || null))).toBe(t('welcome.title'));
  });

  it('leaves a page alone where marks are off', async () => {
    expect(await desk.ask('settings.change', { marksOn: false })).toMatchObject({ ok: true });
    tab = await browser.openTab(page.url);
    tabId = await desk.findTab(page.url);
    await waitFor('the sentinel’s verdict', async () => {
      const status = await desk.ask('page.status', tabId);
      return status.ok && status.value.decision?.verdict === 'article';
    });
    untouched = await readPageState(tab);
    expect(untouched.beside).toEqual([]);
    expect(await desk.askTab(tabId, 'tab.overview')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    await desk.ask('settings.change', { marksOn: true });
  });

  it('reads the article and finds its figures and names', async () => {
    await tab.reload();
    overview = await readOverview();
    const gold = page.expect.article!;
    expect(overview.article.title).toBe(gold.title);
    expect(overview.article.publishedAt?.slice(0, 10)).toBe(gold.publishedAt.slice(0, 10));
    expect(overview.marksOn).toBe(true);
    const text = articleText(overview.article);
    for (const mention of [...overview.analysis.figures, ...overview.analysis.entityMentions]) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    // All that follows is about this one.
    figure = listUnique(overview).find(({ kind: sort, end, start }) => sort === 'money' && end - start > 8)!;
    expect(figure).toBeDefined();
    expect(overview.analysis.figures.length).toBeGreaterThanOrEqual(10);
    expect(overview.analysis.entities.length).toBeGreaterThanOrEqual(5);
  });

  it('paints marks that can be seen, and takes them away again', async () => {
    await tab.bringToFront();
    await findText(tab, figure.text);
    await tab.moveTo(NOWHERE);
    const region = await tab.evaluate(() => ({ left: 260, top: 80, width: innerWidth - 520, height: innerHeight - 160 }), null);
    // Twice the same: what the pointer left behind may still be fading.
    const shootAtRest = (): Promise<Buffer> => waitFor('the page to rest', async () => {
      const [first, second] = [await tab.screenshot(), await tab.screenshot()];
      return (await countChangedPixels(desk.tab, first, second, region)) === 0 && second;
    });
    const on = await shootAtRest();
    await desk.askTab(tabId, 'tab.setMarks', false);
    const off = await shootAtRest();
    await desk.askTab(tabId, 'tab.setMarks', true);
    const again = await shootAtRest();
    expect(await countChangedPixels(desk.tab, on, off, region)).toBeGreaterThan(500);
    expect(await countChangedPixels(desk.tab, on, again, region)).toBe(0);
  });

  it('changes nothing of the page but its one element, and moves nothing', async () => {
    const now = await readPageState(tab);
    expect(now.html).toBe(untouched.html);
    expect(now.beside).toHaveLength(1);
    expect(now.boxes).toEqual(untouched.boxes);
    expect(now.globals).toEqual(untouched.globals);
    expect({ width: now.width, height: now.height }).toEqual({ width: untouched.width, height: untouched.height });
    // Firefox measures none: there the boxes above say it.
    expect(await readLayoutShifts(tab)).toEqual(kind === 'chromium' ? [] : null);
  });

  it('shows no shadow root to the page', async () => {
    expect(await tab.evaluate((tag) => document.querySelector(tag)?.shadowRoot === null, untouched.beside[0] ?? (await readPageState(tab)).beside[0]!)).toBe(true);
  });

  it('tells the reading time and the counts in the margin', async () => {
    const margin = await waitFor('the margin tab', () => readText(tab, 'host', '.tab-face'));
    expect(margin).toContain(t('count.figures', { count: countMarked(overview) }));
    expect(margin).toMatch(/دقيق|دقائق/);
  });

  it('opens a card where the pointer rests, with the value in full', async () => {
    const { middle } = await findText(tab, figure.text);
    await tab.moveTo(middle);
    const card = await waitFor('the card', async () => (await readText(tab, 'host', '[role="dialog"]')) || null);
    expect(card).toContain(t('kind.money'));
    expect(card).toContain(figure.text);
    await closeCard();
  });

  it('opens a card by keyboard alone, and closes it', async () => {
    await tab.moveTo(NOWHERE);
    await tab.press('Alt+KeyJ');
    await tab.press('Alt+KeyJ');
    await tab.press('Enter');
    const card = await waitFor('the card', async () => (await readText(tab, 'host', '[role="dialog"]')) || null);
    expect(card.length).toBeGreaterThan(10);
    await closeCard();
  });

  it('keeps a note that is written in the card', async () => {
    const { middle } = await findText(tab, figure.text);
    await tab.click(middle);
    await clickControl(tab, 'host', { selector: 'textarea' });
    await tab.type(BODY);
    await waitFor('the note to be kept', async () => (await readText(tab, 'host', '.note-state')).includes(t('inPage.saved')));
    const [placed] = await listNotes();
    expect(placed).toMatchObject({ state: 'anchored', start: figure.start, end: figure.end, note: { body: BODY, about: { type: 'figure', text: figure.text } } });
    expect(placed?.note.target.selectors[0].exact).toBe(figure.text);
  });

  it('keeps what is written later too', async () => {
    await tab.type(MORE);
    await waitFor('the change to be kept', async () => (await listNotes())[0]?.note.body === BODY + MORE);
    await closeCard();
  });

  it('keeps what is typed in the card from the page', async () => {
    expect((await readPageState(tab)).html).toBe(untouched.html);
  });

  it('highlights selected text', async () => {
    const run = findPlainRun(overview);
    const { start, end } = await findText(tab, run);
    await tab.drag(start, end);
    await clickControl(tab, 'host', { selector: 'button', name: t('inPage.highlightAs', { meaning: t('meaning.claim') }) });
    const highlight = await waitFor('the highlight', async () => (await listNotes()).find(({ note }) => note.meaning === 'claim'));
    expect(highlight).toMatchObject({ state: 'anchored', note: { body: '' } });
    expect(highlight.note.target.selectors[0].exact).toContain(run.split(' ')[1]);
    await tab.press('Escape');
    await tab.click(NOWHERE);
  });

  it('shows the page in the popup: counts, values, notes', async () => {
    popup = await openPopup();
    const words = await readText(popup, 'page', 'body');
    expect(words).toContain(overview.article.title);
    expect(words).toContain(figure.text);
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir], null)).toEqual(['ar', 'rtl']);
    await clickControl(popup, 'page', { selector: '[role="tab"]', name: t('page.notes') });
    await waitFor('the note in the popup', async () => (await readText(popup, 'page', '[role="tabpanel"]')).includes(BODY + MORE));
  });

  it('jumps from the popup to the place in the text', async () => {
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
    const before = await tab.evaluate(() => scrollY, null);
    await clickControl(popup, 'page', { selector: '[role="tab"]', name: t('page.figures') });
    const first = overview.analysis.figures[0]!;
    await clickControl(popup, 'page', { selector: 'td button', name: first.text });
    // The popup closes itself after a jump: the page is seen then.
    await waitFor('the jump', async () => {
      await tab.bringToFront();
      return (await tab.evaluate(() => scrollY, null)) < before;
    });
  });

  it('finds the notes again after a reload, at their places', async () => {
    await tab.bringToFront();
    await tab.reload();
    const notes = await waitFor('both notes', async () => {
      const found = await listNotes();
      return found.length === 2 && found;
    });
    expect(notes.map(({ state }) => state)).toEqual(['anchored', 'anchored']);
    expect(notes.find(({ note }) => note.body !== '')).toMatchObject({ start: figure.start, end: figure.end });
    const { middle } = await findText(tab, figure.text);
    await tab.moveTo(middle);
    await waitFor('the note in the card', async () => (await tab.evaluateIn('host', (root) => root.querySelector('textarea')?.value ?? '', null)) === BODY + MORE);
    // A note does not hide what the figure means.
    expect(await readText(tab, 'host', '[role="dialog"]')).toContain(t('kind.money'));
    expect(await readText(tab, 'host', '.card-value')).toMatch(/[٠-٩]/);
    expect((await readPageState(tab)).html).toBe(untouched.html);
  });

  it('deletes a note, and undoes it', async () => {
    await clickControl(tab, 'host', { selector: '[role="dialog"] button', name: t('common.delete') });
    await waitFor('the note to be gone', async () => (await listNotes()).length === 1);
    await clickControl(tab, 'host', { selector: '[role="dialog"] button', name: t('common.undo') });
    const back = await waitFor('the note to be back', async () => (await listNotes()).find(({ note }) => note.body === BODY + MORE));
    expect(back).toMatchObject({ state: 'anchored', start: figure.start });
    await closeCard();
  });

  it.each([
    ['markdown', 'popup.exportMarkdown', '.md'],
    ['json', 'popup.exportJson', '.json'],
    ['csv', 'popup.exportCsv', '.csv'],
  ] as const)('exports %s', async (format, label, ending) => {
    await popup.close();
    popup = await openPopup();
    await clickControl(popup, 'page', { selector: 'footer button', name: t('popup.export') });
    await clickControl(popup, 'page', { selector: '.export button', name: t(label) });
    const name = await waitFor(`the ${ending} file`, async () => readdirSync(browser.downloads).find((file) => file.endsWith(ending)));
    const text = await waitFor('the file to be whole', async () => readFileSync(join(browser.downloads, name), 'utf8') || null);
    expect(text).toContain(figure.text);
    if (format !== 'csv') expect(text).toContain(BODY + MORE);
    if (format === 'json') {
      const data = JSON.parse(text) as { article: Article };
      expect(data.article.title).toBe(overview.article.title);
    }
    if (format === 'csv') expect(text.trim().split('\n').length).toBeGreaterThan(overview.analysis.figures.length);
  });

  it('speaks English with Latin digits where the reader chooses so, in every place', async () => {
    await desk.tab.bringToFront();
    const english = createTranslator('en', 'latn');
    await clickControl(desk.tab, 'page', { selector: 'input[type="radio"]', name: t('options.english') });
    await waitFor('the settings in English', async () => (await desk.tab.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`, null)) === 'en ltr');
    await desk.ask('settings.change', { digits: 'latn' });
    await tab.bringToFront();
    await waitFor('the margin tab in English', async () => (await readText(tab, 'host', '.tab-face')).includes(english('count.figures', { count: countMarked(overview) })));
    const { middle } = await findText(tab, figure.text);
    await tab.moveTo(NOWHERE);
    await tab.moveTo(middle);
    await waitFor('the card in English', async () => (await readText(tab, 'host', '[role="dialog"]')).includes(english('kind.money')));
    expect(await readText(tab, 'host', '.card-value')).toMatch(/\d/);
    await closeCard();
    await popup.close();
    popup = await openPopup();
    expect(await popup.evaluate(() => document.documentElement.dir, null)).toBe('ltr');
    expect(await readText(popup, 'page', '[role="tab"]')).toContain(english('page.figures'));
    await desk.ask('settings.change', { language: DEFAULT_SETTINGS.language, digits: DEFAULT_SETTINGS.digits });
    await waitFor('Arabic again', async () => (await popup.evaluate(() => document.documentElement.dir, null)) === 'rtl');
  });

  it('takes the marks off this page, and only until it is left', async () => {
    await clickControl(popup, 'page', { selector: 'footer button', name: t('popup.marks') });
    await clickControl(popup, 'page', { selector: 'input[role="switch"]', name: t('popup.marksHere') });
    await waitFor('the marks to be off', async () => !(await readOverview()).marksOn);
    await tab.reload();
    await waitFor('the marks to be on', async () => (await readOverview()).marksOn);
  });

  it('leaves a site alone that the reader switched off, and comes back', async () => {
    const host = new URL(page.url).hostname.replace(/^www\./, '');
    await popup.close();
    popup = await openPopup();
    await clickControl(popup, 'page', { selector: 'footer button', name: t('popup.marks') });
    await clickControl(popup, 'page', { selector: 'input[role="switch"]', name: t('popup.marksSite', { site: host }) });
    await waitFor('the setting', async () => {
      const settings = await desk.ask('settings.read');
      return settings.ok && settings.value.sitesOff.includes(host);
    });
    await tab.bringToFront();
    await tab.reload();
    await waitFor('the verdict', async () => {
      const status = await desk.ask('page.status', tabId);
      return status.ok && status.value.decision !== null;
    });
    expect((await readPageState(tab)).beside).toEqual([]);
    await desk.ask('settings.change', { sitesOff: [] });
    await tab.reload();
    await readOverview();
  });

  it('takes the marks off everywhere, and back', async () => {
    await popup.close();
    popup = await openPopup();
    await clickControl(popup, 'page', { selector: 'footer button', name: t('popup.marks') });
    await clickControl(popup, 'page', { selector: 'input[role="switch"]', name: t('popup.marksEverywhere') });
    await waitFor('the marks to be off', async () => !(await readOverview()).marksOn);
    await clickControl(popup, 'page', { selector: 'input[role="switch"]', name: t('popup.marksEverywhere') });
    await waitFor('the marks to be on', async () => (await readOverview()).marksOn);
    expect((await desk.ask('settings.read'))).toMatchObject({ ok: true, value: { marksOn: true } });
  });

  it('measures the time that is spent reading', async () => {
    await tab.bringToFront();
    for (let turn = 0; turn < 6; turn += 1) {
      await tab.moveTo({ x: 400 + turn * 20, y: 300 });
      await new Promise((resume) => setTimeout(resume, 500));
    }
    expect((await readOverview()).readingSeconds).toBeGreaterThan(0);
  });

  it('has asked no server for anything, all the way', async () => {
    // Every host name leads to the fixtures' server: what any part of the extension asked for would stand here, beside the pages that were opened.
    const strangers = (): string[] => server.strangers().filter((request) => !OF_BROWSER.test(request));
    expect(strangers()).toEqual([]);
    await tab.evaluate(() => fetch('http://stranger.hashiya.example/seen').catch(() => null).then(() => null), null);
    expect(strangers()).toEqual([expect.stringMatching(/^GET stranger\.hashiya\.example\/seen/)]);
  });
});
