/** Quiet time before the page is read again, in milliseconds; never waits longer than the second. */
const QUIET = 500;
const LONGEST_WAIT = 3000;
/** Reading again takes at most this share of the time: a page that never rests is read seldom. */
const SHARE = 0.05;

interface PageWatch {
  document: Document;
  isOurs(node: Node): boolean;
  /** The element that holds the article; null where none was found yet. */
  root(): Element | null;
  /** The article may have changed: read it again. Settles when it is read and analysed, which is what the share is taken of. */
  onChange(): Promise<void>;
  /** A style or a theme may have changed. */
  onLook(): void;
  signal: AbortSignal;
}

/** Tells when the article's text may have changed: by scripts, or by navigation inside the page. Changes of our own element and outside the article are ignored. */
export function watchPage({ document, isOurs, root, onChange, onLook, signal }: PageWatch): void {
  const view = document.defaultView;
  if (!view) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstRequest: number | null = null;
  let notBefore = 0;
  let address = view.location.href;
  let isReading = false;
  let isAskedMeanwhile = false;

  const run = (): void => {
    timer = undefined;
    firstRequest = null;
    address = view.location.href;
    const started = performance.now();
    isReading = true;
    void onChange().catch(() => undefined).then(() => {
      const ended = performance.now();
      notBefore = ended + (ended - started) / SHARE;
      isReading = false;
      if (isAskedMeanwhile && !signal.aborted) request();
      isAskedMeanwhile = false;
    });
  };
  const request = (): void => {
    const now = performance.now();
    // Another page under the same document owes nothing for the one before.
    const isElsewhere = view.location.href !== address;
    if (isReading && !isElsewhere) {
      isAskedMeanwhile = true;
      return;
    }
    firstRequest ??= now;
    const wait = Math.max(Math.min(QUIET, firstRequest + LONGEST_WAIT - now), isElsewhere ? 0 : notBefore - now, 0);
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  const concerns = (record: MutationRecord): boolean => {
    if (isOurs(record.target)) return false;
    const article = root();
    if (!article || !article.isConnected) return true;
    if (!article.contains(record.target)) return false;
    return record.type === 'characterData' || [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
  };

  const content = new view.MutationObserver((records) => {
    // Navigation inside the page has no event that every browser gives to an extension; new content comes with mutations.
    if (view.location.href !== address || records.some(concerns)) request();
  });
  content.observe(document.documentElement, { subtree: true, childList: true, characterData: true });

  const look = new view.MutationObserver(onLook);
  for (const element of [document.documentElement, document.body]) {
    if (element) look.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
  }

  view.addEventListener('popstate', request, { signal });
  view.addEventListener('hashchange', request, { signal });
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', onLook, { signal });
  signal.addEventListener('abort', () => {
    content.disconnect();
    look.disconnect();
    clearTimeout(timer);
  }, { once: true });
}
