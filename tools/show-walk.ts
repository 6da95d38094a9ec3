import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText } from '../core/article/article.ts';
import { createTranslator } from '../core/i18n/translate.ts';
import type { Language } from '../core/settings/settings.ts';
import type { PageOverview } from '../platform/protocol.ts';
import type { BrowserUnderTest, TabUnderTest } from '../tests/support/browser-under-test.ts';
import type { ExtensionDesk } from '../tests/support/extension-desk.ts';
import { clickControl, findControl, findText, readText, waitForArticle } from '../tests/support/reader.ts';
import { waitFor } from '../tests/support/wait-for.ts';

interface Walk {
  browser: BrowserUnderTest;
  desk: ExtensionDesk;
  /** The tab with the article, read and marked. */
  tab: TabUnderTest;
  tabId: number;
  language: Language;
  theme: 'light' | 'dark';
  /** Where the pictures go, as `name-language-theme.png`. */
  folder: string;
  say(line: string): void;
}

export interface WalkRecord {
  pictures: string[];
  overview: PageOverview;
}

const POPUP = { width: 380, height: 560 };
const PANEL = { width: 380, height: 860 };
const WINDOW = { width: 1280, height: 860 };
const LIBRARY = { width: 1280, height: 520 };

/** A reader's whole walk, with a picture at each station: the article with a card and a note, a selection, the popup, the margin, the library, the settings, the welcome page. */
export async function showWalk({ browser, desk, tab, tabId, language, theme, folder, say }: Walk): Promise<WalkRecord> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (name: string, of: TabUnderTest): Promise<void> => {
    // Animations come to their end first.
    await new Promise((resume) => setTimeout(resume, 400));
    const file = `${name}-${language}-${theme}.png`;
    writeFileSync(join(folder, file), await of.screenshot());
    pictures.push(file);
    say(`  ${file}`);
  };
  const t = createTranslator(language, language === 'ar' ? 'arab' : 'latn');
  await desk.ask('settings.change', { language, digits: t.digits, theme });
  await tab.resize(WINDOW.width, WINDOW.height);
  await tab.bringToFront();

  const overview = await waitForArticle(desk, tabId);
  const shown = chooseFigure(overview);
  if (shown) {
    await clickText(tab, shown);
    await clickControl(tab, 'host', { selector: 'textarea' });
    await tab.type(language === 'ar' ? 'أهو إنفاق معلن أم تقدير؟ أراجع تقرير الربع الأول.' : 'Announced spending or an estimate? Check the first-quarter report.');
    await waitFor('the note to be kept', async () => (await readText(tab, 'host', '.note-state')).includes(t('inPage.saved')));
    await picture('article', tab);
    await tab.press('Escape');
  } else await picture('article', tab);

  const passage = choosePassage(overview);
  if (passage) {
    const { start, end } = await findText(tab, passage);
    await tab.drag(start, end);
    const highlight = { selector: 'button', name: t('inPage.highlightAs', { meaning: t('meaning.important') }) };
    await waitFor('the selection toolbar', () => findControl(tab, 'host', highlight));
    await picture('selection', tab);
    await clickControl(tab, 'host', highlight);
    await tab.click({ x: WINDOW.width / 2, y: 4 });
  }

  const stations: [name: string, path: string, size: { width: number; height: number }, ready: string][] = [
    ['popup', 'popup.html', POPUP, '[role="tab"]'],
    ['margin', 'sidepanel.html', PANEL, 'textarea, blockquote, q, li'],
    ['library', 'library.html', LIBRARY, 'h1, h2'],
    ['options', 'options.html', WINDOW, 'h1, h2'],
    ['welcome', 'welcome.html', WINDOW, 'h1, h2'],
  ];
  for (const [name, path, size, ready] of stations) {
    const page = await desk.openOver(tabId, path);
    await waitFor(`${path} to show something`, async () => (await readText(page, 'page', ready)).trim() || null);
    // The margin follows the tab in front: it must not be in front itself.
    if (name !== 'margin') await page.bringToFront();
    await page.resize(size.width, size.height);
    await picture(name, page);
    if (name === 'popup') await exportAll(page, t);
    await page.close();
  }
  await waitFor('the exports', async () => readdirSync(browser.downloads).length >= 3);
  return { pictures, overview: await waitForArticle(desk, tabId) };
}

async function clickText(tab: TabUnderTest, text: string): Promise<void> {
  const { middle } = await findText(tab, text);
  // High in the window, so that the whole card has room below.
  const moved = await tab.evaluate((by: number) => { const before = scrollY; scrollBy({ top: by, behavior: 'instant' }); return scrollY - before; }, middle.y - 140);
  await tab.moveTo({ x: WINDOW.width / 2, y: 4 });
  await tab.click({ x: middle.x, y: middle.y - moved });
}

/** Saves the page in the three formats, through the popup's own buttons. */
async function exportAll(popup: TabUnderTest, t: ReturnType<typeof createTranslator>): Promise<void> {
  for (const label of ['popup.exportMarkdown', 'popup.exportJson', 'popup.exportCsv'] as const) {
    await clickControl(popup, 'page', { selector: 'footer button', name: t('popup.export') });
    await clickControl(popup, 'page', { selector: '.export button', name: t(label) });
  }
}

/** Words that stand once in the article's body, so that what is clicked is what was meant. */
function isUnique({ article }: PageOverview, words: string, start: number): boolean {
  const text = articleText(article);
  return start > (article.blocks[0]?.text.length ?? 0) && text.indexOf(words) === text.lastIndexOf(words);
}

/** A figure worth a picture: the largest amount of money, else the first figure. */
function chooseFigure(overview: PageOverview): string | null {
  const unique = overview.analysis.figures.filter(({ text, start }) => isUnique(overview, text, start));
  const amountOf = (figure: (typeof unique)[number]): number => (figure.kind === 'money' ? (figure.value ?? 0) : -1);
  return unique.toSorted((a, b) => amountOf(b) - amountOf(a))[0]?.text ?? null;
}

/** A run of words of the body between two marks of punctuation. */
function choosePassage(overview: PageOverview): string | null {
  const { article, analysis } = overview;
  const text = articleText(article);
  const marks = [...analysis.figures, ...analysis.entityMentions];
  for (const { 0: run, index } of text.matchAll(/\p{L}+(?: \p{L}+){3,6}/gu)) {
    if (isUnique(overview, run, index) && marks.every((mark) => mark.end <= index || mark.start >= index + run.length)) return run;
  }
  return null;
}

/** Copies the files that the extension handed out into a folder; answers their names. */
export function keepExports(browser: BrowserUnderTest, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(browser.downloads);
  for (const file of files) writeFileSync(join(folder, file), readFileSync(join(browser.downloads, file)));
  return files;
}
