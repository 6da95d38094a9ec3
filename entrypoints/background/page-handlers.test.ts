import { beforeEach, describe, expect, it } from 'vitest';
import type { GateDecision } from '../../core/article/gate.ts';
import { succeed } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import { pageHandlers } from './page-handlers.ts';

const PAGE = 'https://www.sada.example/economy/1?page=2';
const decision: GateDecision = { verdict: 'offer', language: 'ar', confidence: 0.6, reasons: [{ code: 'visibleDate', weight: 1 }] };
const handlers = pageHandlers();
let tabId: number;

const move = (url: string): Promise<unknown> => browser.tabs.update(tabId, { url });
/** A script in the page: its own address stays the one that the document was loaded from. */
const sender = (url: string, loadedFrom = PAGE) => ({ tab: { id: tabId, url } as never, url: loadedFrom });
const decide = (url: string) => handlers['page.decided'].handle(decision, sender(url));
const isForced = (url: string) => handlers['page.isForced'].handle(undefined, sender(url));
const readDecision = async (): Promise<GateDecision | null> => {
  const status = await handlers['page.status'].handle(tabId, {});
  if (!status.ok) throw new Error(status.error.code);
  return status.value.decision;
};

beforeEach(async () => {
  Object.assign(browser.action, { getBadgeText: async () => '', setBadgeText: async () => undefined });
  Object.assign(browser.scripting, { insertCSS: async () => undefined, executeScript: async () => [] });
  tabId = (await browser.tabs.create({ url: PAGE })).id!;
});

describe('what is remembered of a page', () => {
  it.each([
    ['the same address', PAGE],
    ['another place of the page', `${PAGE}#comments`],
    ['its beginning', `${PAGE}#`],
  ])('holds at %s', async (_, url) => {
    await decide(PAGE);
    await move(url);
    expect(await readDecision()).toEqual(decision);
    expect(await handlers['page.annotate'].handle({ tabId, force: true }, {})).toMatchObject({ ok: true });
    expect(await isForced(PAGE)).toEqual(succeed(true));
    expect(await isForced(url)).toEqual(succeed(true));
    // What is decided of it later does not take back what the reader asked for.
    await decide(url);
    expect(await isForced(PAGE)).toEqual(succeed(true));
  });

  it.each([
    ['another page of the article', PAGE.replace('2', '3')],
    ['another article', 'https://www.sada.example/economy/2'],
    ['what a script shows behind a sign', `${PAGE}#/economy/2`],
    ['what a script shows behind the older sign', `${PAGE}#!economy/2`],
    ['another site', 'https://evil.example/'],
  ])('is void at %s', async (_, url) => {
    await decide(PAGE);
    await handlers['page.annotate'].handle({ tabId, force: true }, {});
    await move(url);
    expect(await readDecision()).toBeNull();
    expect(await isForced(url)).toEqual(succeed(false));
    // Asked for there, it is not explained by what was seen here.
    await handlers['page.annotate'].handle({ tabId, force: true }, {});
    expect(await readDecision()).toBeNull();
  });

  it('is that of the address that the tab has come to without loading anything', async () => {
    await decide(PAGE);
    const url = 'https://www.sada.example/economy/2';
    await move(url);
    await decide(url);
    expect(await readDecision()).toEqual(decision);
    await handlers['page.annotate'].handle({ tabId, force: true }, {});
    expect(await isForced(url)).toEqual(succeed(true));
  });

  it('is that of the sender’s own address where the tab’s may not be seen', async () => {
    await handlers['page.decided'].handle(decision, { tab: { id: tabId } as never, url: PAGE });
    expect(await readDecision()).toEqual(decision);
  });

  it('is that of the tab', async () => {
    await decide(PAGE);
    tabId = (await browser.tabs.create({ url: PAGE })).id!;
    expect(await readDecision()).toBeNull();
  });
});
