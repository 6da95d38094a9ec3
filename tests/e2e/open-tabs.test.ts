import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityMention } from '../../core/entities/entity.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { PageOverview } from '../../platform/protocol.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { type ExtensionDesk, openDesk } from '../support/extension-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { readPageState } from '../support/page-state.ts';
import { clickControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { type FixtureServer, serveFixtures } from '../support/serve-fixtures.ts';
import { waitFor } from '../support/wait-for.ts';

const page = fixturePages[0]!;
const t = createTranslator('ar', 'arab');
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

describe.each(kinds)('what is said in one place holds in every open tab, in %s', (kind) => {
  let server: FixtureServer;
  let browser: BrowserUnderTest;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;
  let otherId: number;
  let name: EntityMention;

  const namesIn = async (id: number): Promise<PageOverview['analysis']> => (await waitForArticle(desk, id)).analysis;
  const isNamed = async (id: number, text: string): Promise<boolean> => (await namesIn(id)).entityMentions.some((one) => one.text === text);
  const kindOf = async (id: number, text: string): Promise<string | null> => (await namesIn(id)).entityMentions.find((one) => one.text === text)?.kind ?? null;
  const openCard = async (text: string): Promise<void> => {
    await tab.bringToFront();
    const { middle } = await findText(tab, text);
    await tab.click(middle);
    await waitFor('the card', async () => (await readText(tab, 'host', '[role="dialog"]')) || null);
  };
  const say = async (label: string): Promise<void> => {
    await clickControl(tab, 'host', { selector: '.card-correct summary' });
    await clickControl(tab, 'host', { selector: '.card-correct button', name: label });
    await waitFor('the correction to be kept', async () => (await readText(tab, 'host', '.card-correct')).replace(/[\u2066-\u2069]/g, '').includes(label) && (await readText(tab, 'host', 'p.card-correct')) !== '');
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

  it('marks come back without a reload where they are switched on again', async () => {
    await desk.ask('settings.change', { marksOn: false });
    tab = await browser.openTab(page.url);
    tabId = await desk.findTab(page.url);
    const decided = () => waitFor('the verdict', async () => {
      const status = await desk.ask('page.status', tabId);
      return status.ok && status.value.decision?.verdict === 'article';
    });
    await decided();
    expect((await readPageState(tab)).beside).toEqual([]);
    await desk.ask('settings.change', { marksOn: true });
    expect((await waitForArticle(desk, tabId)).marksOn).toBe(true);

    await desk.ask('settings.change', { sitesOff: [new URL(page.url).hostname.replace(/^www\./, '')] });
    await waitFor('the marks to go', async () => !(await waitForArticle(desk, tabId)).marksOn);
    await tab.reload();
    await decided();
    expect(await desk.askTab(tabId, 'tab.overview')).toMatchObject({ ok: false });
    await desk.ask('settings.change', { sitesOff: [] });
    expect((await waitForArticle(desk, tabId)).marksOn).toBe(true);
  });

  it('takes a name away in this tab and in another at once, and brings it back', async () => {
    await browser.openTab(page.url);
    otherId = await desk.findNewestTab();
    const { entityMentions } = await namesIn(tabId);
    const title = page.expect.article!.title;
    name = entityMentions.find((one) => one.start > title.length && entityMentions.filter(({ text }) => text === one.text).length === 1 && one.text.includes(' ') && !title.includes(one.text))!;
    expect(name).toBeDefined();
    expect(await isNamed(otherId, name.text)).toBe(true);
    await openCard(name.text);
    await say(t('options.notName'));
    expect(await isNamed(tabId, name.text)).toBe(false);
    await waitFor('the other tab to obey', async () => !(await isNamed(otherId, name.text)));
    await clickControl(tab, 'host', { selector: '.card-correct button' });
    await waitFor('the name to be back', () => isNamed(tabId, name.text));
    await waitFor('it to be back in the other tab', () => isNamed(otherId, name.text));
  });

  it('gives a name another kind, also after a reload and in the popup, and lists that in the settings', async () => {
    const wanted = name.kind === 'event' ? 'place' : 'event';
    await tab.press('Escape');
    await openCard(name.text);
    await say(`بل ${t(`kind.${wanted}`)}`);
    expect(await readText(tab, 'host', '.card-kind')).toBe(t(`kind.${wanted}`));
    await waitFor('the other tab to obey', async () => (await kindOf(otherId, name.text)) === wanted);
    await tab.reload();
    expect(await waitFor('the kind after a reload', async () => (await desk.askTab(tabId, 'tab.overview')).ok && (await kindOf(tabId, name.text)))).toBe(wanted);
    const popup = await desk.openOver(tabId, 'popup.html');
    await popup.bringToFront();
    await clickControl(popup, 'page', { selector: '[role="tab"]', name: t('page.entities') });
    await waitFor('the kind in the popup', async () => (await popup.evaluateIn('page', (root, text: string) => [...root.querySelectorAll('[role="tabpanel"] li')].find((row) => row.textContent?.includes(text))?.textContent ?? '', name.text))?.includes(t(`kind.${wanted}`)));
    await popup.close();
    await desk.tab.bringToFront();
    await waitFor('the correction in the settings', async () => (await readText(desk.tab, 'page', '.corrections')).includes(name.text));
    await clickControl(desk.tab, 'page', { selector: '.corrections button' });
    await waitFor('both tabs to have the kind of before', async () => (await kindOf(tabId, name.text)) === name.kind && (await kindOf(otherId, name.text)) === name.kind);
    expect(await readText(desk.tab, 'page', '.corrections')).toBe('');
  });

  it('makes a name of selected words, wherever they stand', async () => {
    const { article, analysis } = await waitForArticle(desk, tabId);
    const paragraph = article.blocks.find((block) => block.role === 'paragraph' && block.text.length > 60)!;
    const words = [...paragraph.text.matchAll(/[\p{L}]{3,} [\p{L}]{4,}/gu)].map(([text]) => text).find((text) => [...analysis.entityMentions, ...analysis.figures].every((one) => !one.text.includes(text) && !text.includes(one.text) && !text.split(' ').some((word) => one.text.includes(word))))!;
    await tab.bringToFront();
    const { start, end } = await findText(tab, words);
    await tab.drag(start, end);
    await clickControl(tab, 'host', { selector: '.toolbar button', name: 'هذا اسم' });
    await clickControl(tab, 'host', { selector: '.card-correct button', name: t('kind.product') });
    await waitFor('the words to be a name', async () => (await namesIn(tabId)).entityMentions.some((one) => one.kind === 'product' && one.ruleId.startsWith('reader.')));
    await waitFor('so they are in the other tab', async () => (await namesIn(otherId)).entityMentions.some((one) => one.ruleId.startsWith('reader.')));
    expect(await readText(tab, 'host', '.card-kind')).toBe(t('kind.product'));
    await clickControl(tab, 'host', { selector: '.card-correct button' });
    await waitFor('them to be no name again', async () => (await namesIn(tabId)).entityMentions.every((one) => !one.ruleId.startsWith('reader.')));
    await tab.press('Escape');
  });

  it('marks fewer or more names at once', async () => {
    const count = async (id: number): Promise<number> => (await namesIn(id)).entityMentions.length;
    const balanced = await count(tabId);
    await desk.tab.bringToFront();
    await clickControl(desk.tab, 'page', { selector: 'input[type="radio"]', name: t('options.sensitivity.surest') });
    await waitFor('fewer names', async () => (await count(tabId)) < balanced && (await count(otherId)) < balanced);
    await clickControl(desk.tab, 'page', { selector: 'input[type="radio"]', name: t('options.sensitivity.most') });
    await waitFor('as many or more', async () => (await count(tabId)) >= balanced && (await count(otherId)) >= balanced);
    await clickControl(desk.tab, 'page', { selector: 'input[type="radio"]', name: t('options.sensitivity.balanced') });
    await waitFor('as before', async () => (await count(tabId)) === balanced);
  });
});
