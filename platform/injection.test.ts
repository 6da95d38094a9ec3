import { afterEach, describe, expect, it, vi } from 'vitest';

const registered: unknown[] = [];
const pause = () => new Promise((resume) => setTimeout(resume, 1));
vi.mock('./permissions.ts', () => ({ listGrantedOrigins: async () => ['https://*.sada.example/*'] }));
vi.mock('./browser.ts', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: async () => { await pause(); return [...registered]; },
      registerContentScripts: async (scripts: unknown[]) => {
        await pause();
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered.push(...scripts);
      },
      updateContentScripts: async () => undefined,
    },
  },
}));

describe('registerSentinel', () => {
  afterEach(() => { registered.length = 0; });

  it('bears two calls at once', async () => {
    const { registerSentinel } = await import('./injection.ts');
    await Promise.all([registerSentinel(), registerSentinel(), registerSentinel()]);
    expect(registered).toHaveLength(1);
  });
});
