import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { articleText } from '../../core/article/article.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { PlacedNote } from '../../core/notes/placed-note.ts';
import { fixturePages } from '../fixtures/pages.ts';
import type { BrowserKind, TabUnderTest } from '../support/browser-under-test.ts';
import type { ExtensionDesk } from '../support/extension-desk.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { clickControl, findControl, findText, readText, waitForArticle } from '../support/reader.ts';
import { waitFor } from '../support/wait-for.ts';

const page = fixturePages[0]!;
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
const t = createTranslator('ar', 'arab');
const [FIGURE_NOTE, WORDS_NOTE] = ['01890a5d-ac96-774b-bcce-000000000001', '01890a5d-ac96-774b-bcce-000000000002'];

/** As the site's own script edits its text. */
const rewrite = ({ from, to }: { from: string; to: string }): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let done = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue!.includes(from)) continue;
    node.nodeValue = node.nodeValue!.replaceAll(from, to);
    done += 1;
  }
  return done;
};

describe.each(kinds)('notes whose page changes, in %s', (kind) => {
  let opened: OpenPage;
  let desk: ExtensionDesk;
  let tab: TabUnderTest;
  let tabId: number;
  /** The figure as it was noted, and as the page corrects it. */
  let figure: { was: string; now: string };
  /** Words that are noted, and others that the reader then gives the note to. */
  let words: { noted: string; other: string };

  const find = async (id: string): Promise<PlacedNote | undefined> => (await waitForArticle(desk, tabId)).notes.find(({ note }) => note.id === id);
  const waitForState = (id: string, state: PlacedNote['state']): Promise<PlacedNote> =>
    waitFor(`${id} to be ${state}`, async () => { const placed = await find(id); return placed?.state === state && placed; });
  const waitForBadge = (text: string): Promise<unknown> => waitFor(`the badge «${text}»`, async () => {
    const badge = await desk.readBadge(tabId);
    return badge.text === text || Promise.reject(new Error(`it shows «${badge.text}»: ${badge.title}`));
  });
  const openPopup = async (): Promise<TabUnderTest> => {
    const popup = await desk.openOver(tabId, 'popup.html');
    await popup.bringToFront();
    await clickControl(popup, 'page', { selector: '[role="tab"]', name: t('page.notes') });
    return popup;
  };

  beforeAll(async () => {
    opened = await openPage(kind, page.url);
    ({ desk, tab, tabId } = opened);
    const { article, analysis } = await waitForArticle(desk, tabId);
    const text = articleText(article);
    const isOnce = (part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);
    const money = analysis.figures.find(({ kind: sort, start, text: written }) => sort === 'money' && start > article.title.length && isOnce(written) && /[1-9]/.test(written))!;
    figure = { was: money.text, now: money.text.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1)) };
    const marks = [...analysis.figures, ...analysis.entityMentions];
    const blockOf = (at: number): number => text.slice(0, at).split('\n').length;
    // In paragraphs of their own: these are taken out later.
    const runs = [...text.matchAll(/[\p{L}،]+(?: [\p{L}،]+){3}/gu)].filter(({ index, 0: run }) => index > article.title.length && isOnce(run) && blockOf(index) !== blockOf(money.start) && marks.every((mark) => mark.end <= index || mark.start >= index + run.length)).map(([run]) => run);
    words = { noted: runs[0]!, other: runs.at(-1)! };
    const { url, title } = article;
    const save = async (id: string, quote: string, more: object): Promise<void> => {
      const kept = await desk.ask('notes.save', {
        id, article: { url, title, words: 300 }, mentions: [],
        draft: { target: { source: url, selectors: describeSpan(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }) }, body: 'يراجع', tags: [], ...more },
      });
      if (!kept.ok) throw new Error(`«${quote}» was not kept: ${kept.error.code}`);
    };
    const { start: _s, end: _e, text: _t, ruleId: _r, confidence: _c, ...reading } = money;
    await save(FIGURE_NOTE, figure.was, { about: { type: 'figure', text: figure.was, reading } });
    await save(WORDS_NOTE, words.noted, {});
    await desk.askTab(tabId, 'tab.refresh');
    await waitForState(FIGURE_NOTE, 'anchored');
    await waitForState(WORDS_NOTE, 'anchored');
    await tab.bringToFront();
  });

  afterAll(async () => {
    await opened?.close();
  });

  it('says that the page corrected a figure, with both values, when it was seen, and on the toolbar button', async () => {
    expect(await tab.evaluate(rewrite, { from: figure.was, to: figure.now })).toBe(1);
    const placed = await waitForState(FIGURE_NOTE, 'changed');
    expect(placed.changes).toMatchObject([{ was: { text: figure.was, reading: { kind: 'money' } }, now: { text: figure.now, reading: { kind: 'money' } } }]);
    await waitForBadge('١');
    expect((await desk.readBadge(tabId)).title).toContain(t('inPage.changedCount', { count: 1 }));
    const { middle } = await findText(tab, figure.now);
    await tab.click(middle);
    const card = await waitFor('the words in the card', async () => { const said = await readText(tab, 'host', '[role="dialog"] .note-place'); return said.includes(t('inPage.noteChanged')) && said; });
    expect(card).toContain(t('inPage.firstSeen', { time: '' }).split('\u2068')[0]);
    const values = await readText(tab, 'host', '.note-place dd');
    expect(values).toMatch(/^[٠-٩٬٫]+ .*\n[٠-٩٬٫]+ /);
    expect(values.split('\n')[0]).not.toBe(values.split('\n')[1]);
  });

  it('takes the new figure where the reader accepts it', async () => {
    await clickControl(tab, 'host', { selector: '.note-place button', name: t('inPage.accept') });
    const placed = await waitForState(FIGURE_NOTE, 'anchored');
    expect(placed.note).toMatchObject({ body: 'يراجع', about: { type: 'figure', text: figure.now }, target: { selectors: [{ exact: figure.now }, {}] } });
    expect(placed.note.correction).toBeUndefined();
    await waitForBadge('');
    await tab.press('Escape');
  });

  it('lists a note whose text is gone, and gives it the text that the reader selects', async () => {
    const sentence = await tab.evaluate((noted: string) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(noted));
      const text = paragraph?.textContent ?? '';
      paragraph?.remove();
      return text;
    }, words.noted);
    expect(sentence).toContain(words.noted);
    await waitForState(WORDS_NOTE, 'orphan');
    await waitForBadge('١');
    await clickControl(tab, 'host', { selector: '.tab-face' });
    await clickControl(tab, 'host', { selector: '.tab-panel li[data-kind="note"] button', name: t('inPage.note') + ' يراجع ' + t('inPage.orphan') });
    await waitFor('the card', async () => (await readText(tab, 'host', '[role="dialog"]')).includes(t('inPage.orphan')));
    await clickControl(tab, 'host', { selector: '.note-place button', name: t('inPage.choosePlace') });
    await waitFor('what is to be done', async () => (await readText(tab, 'host', '.toolbar')).includes(t('inPage.choosing')));
    const { start, end } = await findText(tab, words.other);
    await tab.drag(start, end);
    await clickControl(tab, 'host', { selector: '.toolbar button', name: t('inPage.attachHere') });
    const placed = await waitForState(WORDS_NOTE, 'anchored');
    expect(placed.note.target.selectors[0].exact).toContain(words.other.split(' ')[1]);
    await waitForBadge('');
  });

  it('keeps a note without a place where the reader says so, in the popup, and counts it no more', async () => {
    expect(await tab.evaluate((other: string) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(other));
      paragraph?.remove();
      return paragraph !== undefined;
    }, words.other)).toBe(true);
    await waitForState(WORDS_NOTE, 'orphan');
    await waitForBadge('١');
    const popup = await openPopup();
    await waitFor('the count', async () => (await readText(popup, 'page', '.note-counts')).includes(t('inPage.orphanCount', { count: 1 })));
    await clickControl(popup, 'page', { selector: '.note-place button', name: t('inPage.keepOrphan') });
    await waitFor('the note to be kept so', async () => (await readText(popup, 'page', '.note-place')).includes(t('inPage.orphanKept')));
    expect((await find(WORDS_NOTE))?.note.keptAsOrphan).toBe(true);
    await waitForBadge('');
    await clickControl(popup, 'page', { selector: '.note-row button', name: t('note.deleteOf', { text: (await find(WORDS_NOTE))!.note.target.selectors[0].exact }) });
    await waitFor('the note to be gone', async () => (await find(WORDS_NOTE)) === undefined);
    await clickControl(popup, 'page', { selector: '.status button', name: t('common.undo') });
    await waitFor('the note to be back', async () => (await find(WORDS_NOTE))?.note.keptAsOrphan === true);
    expect(await findControl(popup, 'page', { selector: '.note-place button', name: t('inPage.keepOrphan') })).toBeNull();
    await popup.close();
  });
});
