import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../core/i18n/translate.ts';
import { idOf } from '../eval/faults/messages.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { type ExtensionDesk, openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { clickControl, findControl, readText, waitForArticle } from '../support/reader.ts';
import { type FixtureServer, serveFixtures } from '../support/serve-fixtures.ts';
import { waitFor } from '../support/wait-for.ts';

const t = createTranslator('ar', 'arab');
const page = fixturePages[0]!;

describe.each(['chromium', 'firefox'] as const)('open views of one note in %s', (kind) => {
  let server: FixtureServer;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tabId: number;
  let library: TabUnderTest;
  let url: string;

  const shows = (tab: TabUnderTest, selector: string, words: string): Promise<unknown> => waitFor(`«${words}» in ${selector}`, async () => (await readText(tab, 'page', selector)).includes(words));
  const listNotes = async (): Promise<string[]> => {
    const reply = await desk.ask('notes.list', url);
    return reply.ok ? reply.value.map(({ body }) => body) : [];
  };

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await launchBrowser(kind, { sitesPort: server.port });
    desk = await openDesk(browser);
    await browser.openTab(page.url);
    tabId = await desk.findTab(page.url);
    url = (await waitForArticle(desk, tabId)).article.url;
    library = await browser.openTab(browser.extensionUrl('library.html'));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('all follow what any of them writes, without a reload', async () => {
    const popup = await desk.openOver(tabId, 'popup.html');
    await waitFor('the overview', () => findControl(popup, 'page', { selector: '[role="tab"]' }));
    await clickControl(popup, 'page', { selector: '[role="tab"]', name: t('page.notes') });
    const { article } = await waitForArticle(desk, tabId);
    const exact = article.title.split(' ').slice(0, 3).join(' ');
    const target = { source: url, selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: exact.length }] };
    expect(await desk.ask('notes.save', { id: idOf(1), draft: { target, body: 'من مكان آخر', tags: [] }, article: { url, title: article.title, words: 9 }, mentions: [] } as never)).toMatchObject({ ok: true });
    await shows(popup, '[role="tabpanel"]', 'من مكان آخر');
    await waitFor('the note in the article', async () => (await waitForArticle(desk, tabId)).notes.some(({ note }) => note.body === 'من مكان آخر'));
    await library.bringToFront();
    await clickControl(library, 'page', { selector: '[role="tab"]', name: t('library.notes') });
    await shows(library, '.note-body', 'من مكان آخر');
    // From the library, over its own connection to the database.
    await clickControl(library, 'page', { selector: 'button', name: t('note.editOf', { text: exact }) });
    await clickControl(library, 'page', { selector: 'textarea' });
    await library.press('Control+A');
    await library.type('من المكتبة');
    await waitFor('the words in the article', async () => (await waitForArticle(desk, tabId)).notes.some(({ note }) => note.body === 'من المكتبة'));
    await shows(popup, '[role="tabpanel"]', 'من المكتبة');
    await library.press('Escape');
    await popup.close();
  });

  it('an article that is deleted with its notes comes back', async () => {
    await library.bringToFront();
    await clickControl(library, 'page', { selector: '[role="tab"]', name: t('library.articles') });
    await clickControl(library, 'page', { selector: '.article-delete' });
    await waitFor('the note to be gone', async () => (await listNotes()).length === 0);
    await clickControl(library, 'page', { selector: '.status button', name: t('common.undo') });
    await waitFor('the note to be back', async () => (await listNotes()).join() === 'من المكتبة');
  });

  it('everything that is erased comes back, also after the settings were closed', async () => {
    const options = await browser.openTab(browser.extensionUrl('options.html?erase'));
    await clickControl(options, 'page', { selector: '.erase button', name: t('options.erase') });
    await clickControl(options, 'page', { selector: '.erase input' });
    await options.type(t('options.eraseWord'));
    await clickControl(options, 'page', { selector: '.erase button', name: t('options.eraseNow') });
    await waitFor('all to be gone', async () => (await listNotes()).length === 0);
    await waitFor('the offer', () => findControl(options, 'page', { selector: '.erase .status button', name: t('common.undo') }));
    await options.close();
    const again = await browser.openTab(browser.extensionUrl('options.html?again'));
    await clickControl(again, 'page', { selector: '.erase .status button', name: t('common.undo') });
    await waitFor('all to be back', async () => (await listNotes()).join() === 'من المكتبة');
  });
});
