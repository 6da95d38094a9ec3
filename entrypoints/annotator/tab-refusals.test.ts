import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { succeed } from '../../core/result.ts';
import { type Handlers, answerMessages } from '../../platform/messages.ts';
import type { TabProtocol } from '../../platform/protocol.ts';
import { tabPayloads } from './tab-payloads.ts';

const handled = vi.fn();
const own = { id: 'test-extension-id' };
const popup = { ...own, url: 'chrome-extension://test-extension-id/popup.html' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  handled.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path = '') => `chrome-extension://test-extension-id/${path}`);
});

/** The tab's end, with the border that it has in a page and handlers that only count. */
function openTabsEnd(): (message: unknown, sender: object) => Promise<unknown> {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const handle = (payload: unknown): never => { handled(payload); return succeed(null) as never; };
  const names = Object.keys(tabPayloads) as (keyof typeof tabPayloads)[];
  answerMessages<TabProtocol>(Object.fromEntries(names.map((name) => [name, { from: ['extension'], parse: tabPayloads[name], handle }])) as unknown as Handlers<TabProtocol>);
  const listener = add.mock.calls.at(-1)![0] as unknown as (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;
  return (message, sender) => new Promise((resolve) => { if (listener(message, sender, resolve) !== true) resolve('not ours'); });
}

const message = (name: string, payload?: unknown): object => ({ hashiya: 1, name, payload });

describe('what a tab refuses', () => {
  it.each([
    ['another extension', { id: 'other-extension-id', url: 'chrome-extension://other-extension-id/popup.html' }],
    ['a page that says it is us', { id: 'other-extension-id', url: 'chrome-extension://test-extension-id/popup.html' }],
    ['a script of ours in a page', { ...own, url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 }],
    ['nobody', {}],
  ])('answers %s with a code and does nothing', async (_, sender) => {
    const send = openTabsEnd();
    for (const name of ['tab.overview', 'tab.refresh', 'tab.refreshNotes']) expect(await send(message(name), sender)).toMatchObject({ ok: false, error: { code: 'unknownSender' } });
    expect(await send(message('tab.setMarks', true), sender)).toMatchObject({ ok: false, error: { code: 'unknownSender' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([
    ['tab.jump', { start: 9, end: 4 }],
    ['tab.jump', JSON.parse('{"__proto__":{"start":1,"end":2}}')],
    ['tab.jump', { noteId: '../../etc' }],
    ['tab.setMarks', 'true'],
    ['tab.overview', { all: true }],
    ['tab.refresh', []],
  ])('refuses a malformed %s with a code', async (name, payload) => {
    expect(await openTabsEnd()(message(name, payload), popup)).toMatchObject({ ok: false, error: { code: 'malformedMessage' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(['tab.erase', '__proto__', 'constructor', 'toString', ''])('refuses the unknown name «%s» with a code', async (name) => {
    expect(await openTabsEnd()(message(name), popup)).toMatchObject({ ok: false, error: { code: 'unknownMessage' } });
  });

  it('leaves what is not of the protocol to others', async () => {
    const send = openTabsEnd();
    for (const other of [null, 'tab.overview', 7, {}, { hashiya: 2, name: 'tab.overview' }, { hashiya: 1, name: 7 }]) expect(await send(other, popup)).toBe('not ours');
    expect(handled).not.toHaveBeenCalled();
  });

  it('answers our own pages', async () => {
    expect(await openTabsEnd()(message('tab.jump', { start: 1, end: 2 }), popup)).toMatchObject({ ok: true });
    expect(handled).toHaveBeenCalledExactlyOnceWith({ start: 1, end: 2 });
  });
});
