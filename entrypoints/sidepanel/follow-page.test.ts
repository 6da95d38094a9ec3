import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { PageOverview } from '../../platform/protocol.ts';
import { type FollowedPage, followPage } from './follow-page.ts';

const pageOf = (url: string): PageOverview => ({ article: { url, title: url, blocks: [] }, analysis: { figures: [], entities: [], entityMentions: [] }, notes: [], marksOn: true, readingSeconds: 0 });

function setUp() {
  const pages = new Map<number, Promise<PageOverview | null>>();
  const listeners = new Map<string, () => void>();
  const shown: [tab: number, url: string | null][] = [];
  const state = { tab: 1 };
  const watchNotes = vi.fn((url: string, listener: () => void) => {
    listeners.set(url, listener);
    listener();
    return () => void listeners.delete(url);
  });
  const readPage = vi.fn(async (tab: number) => (await pages.get(tab)) ?? null);
  const update = followPage({
    readSettings: async () => DEFAULT_SETTINGS,
    findTab: async () => state.tab,
    readPage,
    watchNotes,
    show: ({ tabId, page }: FollowedPage) => void shown.push([tabId, page?.article.url ?? null]),
  });
  return { pages, listeners, shown, state, watchNotes, readPage, update };
}

describe('followPage', () => {
  it('shows the tab asked for last, though an earlier one answers later', async () => {
    const { pages, shown, state, update, readPage } = setUp();
    let answer!: (page: PageOverview) => void;
    pages.set(1, new Promise((resolve) => (answer = resolve)));
    pages.set(2, Promise.resolve(pageOf('b')));
    const slow = update();
    await vi.waitFor(() => expect(readPage).toHaveBeenCalledWith(1));
    state.tab = 2;
    await update();
    answer(pageOf('a'));
    await slow;
    expect(shown).toEqual([[2, 'b']]);
  });

  it('reads again when a note of the shown article changes, and not for its first report', async () => {
    const { pages, listeners, shown, update, watchNotes } = setUp();
    pages.set(1, Promise.resolve(pageOf('a')));
    await update();
    await Promise.resolve();
    expect(shown).toEqual([[1, 'a']]);
    listeners.get('a')!();
    await vi.waitFor(() => expect(shown).toEqual([[1, 'a'], [1, 'a']]));
    expect(watchNotes).toHaveBeenCalledOnce();
  });

  it('watches one article at a time, and none where there is none', async () => {
    const { pages, listeners, shown, state, update } = setUp();
    pages.set(1, Promise.resolve(pageOf('a')));
    pages.set(2, Promise.resolve(pageOf('b')));
    await update();
    state.tab = 2;
    await update();
    expect([...listeners.keys()]).toEqual(['b']);
    state.tab = -1;
    await update();
    expect([...listeners.keys()]).toEqual([]);
    expect(shown.at(-1)).toEqual([-1, null]);
  });
});
