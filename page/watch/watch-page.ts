import { PAGE_LIMITS } from '../limits.ts';

/** Quiet time before the page is read again, in milliseconds; never waits longer than the second. */
const QUIET = 500;
const LONGEST_WAIT = 3000;
/** Reading again takes at most this share of the time: a page that never rests is read seldom. */
const SHARE = 0.05;

/** After this time one more reading need not wait for its turn, in milliseconds. */
const PROMPT_AGAIN = 10_000;

interface PageWatchOptions {
  document: Document;
  isOurs(node: Node): boolean;
  /** The element that holds the article; null where none was found yet. */
  root(): Element | null;
  /** The article may have changed: read it again. Settles when it is read and analysed, which is what the share is taken of. */
  onChange(): Promise<void>;
  /** A script may have moved our element. */
  onMoved(): void;
  /** A style or a theme may have changed. */
  onLook(): void;
  signal: AbortSignal;
}

export interface PageWatch {
  /** The person who reads has come to another story: read the page after a rest of so many milliseconds. */
  request(rest: number): void;
}

/** Tells when the article's text may have changed: by scripts, or by navigation inside the page. Changes of our own element and outside the article are ignored. */
export function watchPage({ document, isOurs, root, onChange, onMoved, onLook, signal }: PageWatchOptions): PageWatch {
  const view = document.defaultView;
  if (!view) return { request: () => undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstRequest: number | null = null;
  let notBefore = 0;
  let address = view.location.href;
  let isReading = false;
  let isAskedMeanwhile = false;
  let prompt: number = PAGE_LIMITS.promptReadings;
  let promptSince = performance.now();

  /** A page that changes its address without end must not get around the share. */
  const mayBePrompt = (now: number): boolean => {
    const more = Math.floor((now - promptSince) / PROMPT_AGAIN);
    prompt = Math.min(PAGE_LIMITS.promptReadings, prompt + more);
    promptSince += more * PROMPT_AGAIN;
    return prompt > 0;
  };
  const run = (isPrompt: boolean): void => {
    if (isPrompt) prompt--;
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
  const request = (rest = QUIET, isElsewhere = false): void => {
    const now = performance.now();
    // Another page under the same document, or another of its stories, owes nothing for the one before.
    const isPrompt = (isElsewhere || view.location.href !== address) && mayBePrompt(now);
    if (isReading && !isPrompt) {
      isAskedMeanwhile = true;
      return;
    }
    firstRequest ??= now;
    const wait = Math.max(Math.min(rest, firstRequest + LONGEST_WAIT - now), isPrompt ? 0 : notBefore - now, 0);
    clearTimeout(timer);
    timer = setTimeout(run, wait, isPrompt);
  };
  const concerns = (record: MutationRecord): boolean => {
    if (isOurs(record.target)) return false;
    const article = root();
    if (!article || !article.isConnected) return true;
    const { addedNodes, removedNodes } = record;
    if (addedNodes.length + removedNodes.length > PAGE_LIMITS.mutations) return true;
    // What an endless scroll appends comes with its headline.
    if (!article.contains(record.target)) return [...addedNodes].some((node) => node instanceof Element && (/^H[12]$/.test(node.tagName) || node.querySelector('h1,h2') !== null));
    return record.type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
  };

  const content = new view.MutationObserver((records) => {
    onMoved();
    // Navigation inside the page has no event that every browser gives to an extension; new content comes with mutations.
    if (view.location.href !== address || records.length > PAGE_LIMITS.mutations || records.some(concerns)) request();
  });
  // The document itself: a script may replace its root.
  content.observe(document, { subtree: true, childList: true, characterData: true });

  const look = new view.MutationObserver(onLook);
  for (const element of [document.documentElement, document.body]) {
    if (element) look.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
  }

  const onAddress = (): void => { if (view.location.href !== address) request(); };
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress, { signal });
  view.addEventListener('popstate', onAddress, { signal });
  view.addEventListener('hashchange', onAddress, { signal });
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', onLook, { signal });
  signal.addEventListener('abort', () => {
    content.disconnect();
    look.disconnect();
    clearTimeout(timer);
  }, { once: true });
  return { request: (rest) => request(rest, true) };
}
