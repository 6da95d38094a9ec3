import type { Settings } from '../../core/settings/settings.ts';
import type { PageOverview } from '../../platform/protocol.ts';

/** What the margin shows: one tab's page, with the tab that it is of. */
export interface FollowedPage {
  settings: Settings;
  tabId: number;
  /** Null where the tab holds no article. */
  page: PageOverview | null;
}

export interface FollowPorts {
  readSettings(): Promise<Settings>;
  /** The tab that the reader looks at; -1 where there is none. */
  findTab(): Promise<number>;
  readPage(tabId: number): Promise<PageOverview | null>;
  /** Calls back now and at each change of the article's notes; returns the undo. */
  watchNotes(articleUrl: string, listener: () => void): () => void;
  show(followed: FollowedPage): void;
}

/**
 * Keeps the margin at the tab that is looked at: returns what to call when it may be another one, or may hold something else.
 * Of readings that overlap only the latest is shown, whichever answers last. Only the shown article's notes are watched.
 */
export function followPage(ports: FollowPorts): () => Promise<void> {
  let latest = 0;
  let watched: { url: string; stop(): void } | null = null;

  const watch = (url: string | null): void => {
    if (url === (watched?.url ?? null)) return;
    watched?.stop();
    watched = null;
    if (url === null) return;
    // The first call tells what has just been read.
    let isFirst = true;
    watched = {
      url,
      stop: ports.watchNotes(url, () => {
        if (!isFirst) void update();
        isFirst = false;
      }),
    };
  };

  const update = async (): Promise<void> => {
    const turn = ++latest;
    const [settings, tabId] = await Promise.all([ports.readSettings(), ports.findTab()]);
    if (turn !== latest) return;
    const page = await ports.readPage(tabId);
    if (turn !== latest) return;
    watch(page?.article.url ?? null);
    ports.show({ settings, tabId, page });
  };
  return update;
}
