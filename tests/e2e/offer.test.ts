import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../core/i18n/translate.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, TabUnderTest } from '../support/browser-under-test.ts';
import type { ExtensionDesk } from '../support/extension-desk.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { readPageState } from '../support/page-state.ts';
import { clickControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { waitFor } from '../support/wait-for.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
const t = createTranslator('ar', 'arab');

/** A page between article and other: the gate lets it pass, the reader only offers. */
const page = fixturePages.find(({ id }) => id === 'about-us')!;
const NOTE = 'ملاحظة على ما عرض';

describe.each(kinds)('a page in the band between in %s', (kind) => {
  let opened: OpenPage;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;

  const readStatus = async () => {
    const status = await desk.ask('page.status', tabId);
    if (!status.ok) throw new Error(status.error.code);
    return status.value;
  };
  /** The popup's own button. */
  const accept = async (): Promise<void> => {
    const popup = await desk.openOver(tabId, 'popup.html');
    await popup.bringToFront();
    await clickControl(popup, 'page', { selector: 'main button.primary' });
    await waitFor('the overview', async () => (await readText(popup, 'page', '[role="tab"]')).length > 0);
    await popup.close();
  };

  beforeAll(async () => {
    opened = await openPage(kind, page.url);
    ({ desk, tab, tabId } = opened);
  });

  afterAll(async () => {
    await opened?.close();
  });

  it('is offered on the toolbar, and not marked by itself', async () => {
    await waitFor('the offer', async () => (await readStatus()).decision?.verdict === 'offer');
    await waitFor('the badge', async () => (await desk.readBadge(tabId)).text === '+');
    expect((await readStatus()).annotated).toBe(false);
    expect(await desk.askTab(tabId, 'tab.overview')).toMatchObject({ ok: false });
    const { beside } = await readPageState(tab);
    expect(beside).toEqual([]);
    if (kind === 'chromium') expect(await tab.evaluate(() => CSS.highlights.size, null)).toBe(0);
  });

  it('is read and marked once the reader accepts, and the offer is gone', async () => {
    const before = await readPageState(tab);
    await accept();
    const { article, analysis } = await waitForArticle(desk, tabId);
    expect(article.title).toBe(await tab.evaluate(() => document.querySelector('h1')!.textContent, null));
    expect(analysis.figures.length).toBeGreaterThan(0);
    expect((await readStatus()).annotated).toBe(true);
    await waitFor('the badge to go', async () => (await desk.readBadge(tabId)).text !== '+');
    const after = await readPageState(tab);
    expect([after.html, after.boxes]).toEqual([before.html, before.boxes]);
    expect(after.beside).toHaveLength(1);
  });

  it('goes on reading it, and knows why, when the reader goes to a place of the page', async () => {
    const { reasons } = (await readStatus()).decision!;
    await tab.evaluate(() => { location.hash = '#below'; }, null);
    // Longer than the annotator waits until it reads again.
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(await readStatus()).toMatchObject({ annotated: true, decision: { verdict: 'article', reasons } });
    await tab.evaluate(() => history.back(), null);
    await waitFor('the address', async () => (await tab.url()) === page.url);
  });

  it('keeps notes for it, which are there again when it is accepted again', async () => {
    const { analysis } = await waitForArticle(desk, tabId);
    await tab.bringToFront();
    await tab.click((await findText(tab, analysis.figures[0]!.text)).middle);
    await clickControl(tab, 'host', { selector: 'textarea' });
    await tab.type(NOTE);
    await waitFor('the note to be kept', async () => (await readText(tab, 'host', '.note-state')).includes(t('inPage.saved')));
    await tab.press('Escape');
    const kept = await desk.ask('notes.list', page.url);
    expect(kept.ok && kept.value.map(({ body }) => body)).toEqual([NOTE]);
    // Elsewhere and back: what was accepted was this page, this once.
    await tab.goto(fixturePages[0]!.url);
    await waitForArticle(desk, tabId);
    await tab.goto(page.url);
    await waitFor('the offer', async () => (await readStatus()).decision?.verdict === 'offer');
    expect((await readStatus()).annotated).toBe(false);
    await accept();
    expect((await waitForArticle(desk, tabId)).notes.map(({ note }) => note.body)).toEqual([NOTE]);
  });
});
