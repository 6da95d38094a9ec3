import { describe, expect, it, vi } from 'vitest';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { fail, succeed } from '../../core/result.ts';
import { correctionHandlers } from './correction-handlers.ts';

const url = 'https://www.okaz.com.sa/a/1';

describe('corrections.save', () => {
  const ask = async (draft: object, sender: object, isKept = true) => {
    const refresh = vi.fn();
    const store = { saveCorrection: async () => (isKept ? succeed({}) : fail('storageFull')) } as unknown as NoteStore;
    const reply = await correctionHandlers(store, refresh)['corrections.save'].handle(draft as never, { id: 'hashiya', ...sender } as never);
    return { reply, refresh };
  };

  it('lets every other tab know once it is kept', async () => {
    const { reply, refresh } = await ask({ says: 'notName', text: 'حرية' }, { url, tab: { id: 7 } });
    expect(reply.ok).toBe(true);
    expect(refresh).toHaveBeenCalledExactlyOnceWith(7);
    expect((await ask({ says: 'notName', text: 'حرية' }, { url, tab: { id: 7 } }, false)).refresh).not.toHaveBeenCalled();
  });

  it('lets a page speak of its own site’s articles alone', async () => {
    const draft = { says: 'notFigure', text: '53', articleUrl: url };
    expect((await ask(draft, { url: 'https://m.okaz.com.sa/a/1' })).reply.ok).toBe(true);
    expect((await ask(draft, { url: 'chrome-extension://hashiya/options.html' })).reply.ok).toBe(true);
    expect((await ask(draft, { url: 'https://evil.com.sa/' })).reply).toMatchObject({ error: { code: 'unknownSender' } });
  });
});

describe('corrections.takeBack', () => {
  it('takes back what was said in a site’s article for that site alone', async () => {
    const store = { takeBackCorrection: async () => succeed({}) } as unknown as NoteStore;
    const ask = (key: string, sender: object) => correctionHandlers(store, vi.fn())['corrections.takeBack'].handle(key, { id: 'hashiya', ...sender } as never);
    expect(await ask(`figure 53 ${url}`, { url })).toMatchObject({ ok: true });
    expect(await ask('name زاخو', { url: 'https://evil.com.sa/' })).toMatchObject({ ok: true });
    expect(await ask(`figure 53 ${url}`, { url: 'https://evil.com.sa/' })).toMatchObject({ error: { code: 'unknownSender' } });
  });
});
