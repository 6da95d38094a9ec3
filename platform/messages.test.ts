import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { succeed } from '../core/result.ts';
import { type Handlers, answerMessages, askBackground } from './messages.ts';
import type { BackgroundProtocol } from './protocol.ts';

type Tested = Pick<BackgroundProtocol, 'notes.delete' | 'page.status'>;

const note = { id: '0198', target: {}, body: '', tags: [] } as never;

const handlers = (overrides: Partial<Handlers<Tested>> = {}): Handlers<Tested> => ({
  'notes.delete': { from: ['content', 'extension'], parse: (payload) => (typeof payload === 'string' ? { payload } : null), handle: () => succeed(note) },
  'page.status': { from: ['extension'], parse: () => ({ payload: 1 }), handle: () => succeed({ decision: null, annotated: false, permitted: false }) },
  ...overrides,
});

/** Sends as the browser would: the fake one cannot name a sender, so the listener is taken and called. */
function catchListener(overrides: Partial<Handlers<Tested>> = {}): (message: unknown, sender: object) => Promise<unknown> {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerMessages<Tested>(handlers(overrides));
  const listener = add.mock.calls.at(-1)![0] as unknown as (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;
  return (message, sender) => new Promise((resolve) => { if (listener(message, sender, resolve) !== true) resolve('not ours'); });
}

const own = { id: 'test-extension-id' };
const page = { ...own, url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path = '') => `chrome-extension://test-extension-id/${path}`);
});

describe('answerMessages', () => {
  const send = (name: string, payload: unknown) => ({ hashiya: 1, name, payload });

  it('answers our own script in a page', async () => {
    await expect(catchListener()(send('notes.delete', 'id'), page)).resolves.toEqual({ ok: true, value: note });
  });

  it('refuses another extension, and a page that is not ours', async () => {
    const ask = catchListener();
    await expect(ask(send('notes.delete', 'id'), { ...page, id: 'another' })).resolves.toMatchObject({ error: { code: 'unknownSender' } });
    await expect(ask(send('notes.delete', 'id'), { ...own, url: 'https://news.example/' })).resolves.toMatchObject({ error: { code: 'unknownSender' } });
  });

  it('refuses whatever speaks from a frame inside a page', async () => {
    const ask = catchListener();
    await expect(ask(send('notes.delete', 'id'), { ...page, frameId: 4 })).resolves.toMatchObject({ error: { code: 'unknownSender' } });
    // Our own page stands in a tab, too.
    await expect(ask(send('page.status', 1), { ...own, url: 'chrome-extension://test-extension-id/library.html', tab: { id: 8 }, frameId: 0 })).resolves.toMatchObject({ ok: true });
  });

  it('keeps what only our own pages may ask from scripts in pages', async () => {
    const ask = catchListener();
    await expect(ask(send('page.status', 1), page)).resolves.toMatchObject({ error: { code: 'unknownSender' } });
    await expect(ask(send('page.status', 1), { ...own, url: 'chrome-extension://test-extension-id/popup.html' })).resolves.toMatchObject({ ok: true });
  });

  it('answers a bug in a handler as internal, and writes it down', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ask = catchListener({ 'notes.delete': { from: ['content'], parse: () => ({ payload: 'id' }), handle: () => { throw new Error('bug'); } } });
    await expect(ask(send('notes.delete', 'id'), page)).resolves.toMatchObject({ error: { code: 'internal' } });
    expect(log).toHaveBeenCalledOnce();
  });

  it('refuses a malformed payload and an unknown name, with a code', async () => {
    const ask = catchListener();
    await expect(ask(send('notes.delete', { nested: true }), page)).resolves.toMatchObject({ error: { code: 'malformedMessage' } });
    await expect(ask(send('toString', null), page)).resolves.toMatchObject({ error: { code: 'unknownMessage' } });
    await expect(ask({ name: 'notes.delete', payload: 'id' }, page)).resolves.toBe('not ours');
  });
});

describe('askBackground', () => {
  it('turns a background that is gone into a result', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
    await expect(askBackground('notes.delete', 'id')).resolves.toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});
