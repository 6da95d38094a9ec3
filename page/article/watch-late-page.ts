import type { GateDecision } from '../../core/article/gate.ts';

/** Quiet time before a look, so that a page that renders in a hundred steps is looked at once. */
const QUIET = 400;
const MOST_LOOKS = 4;
const PATIENCE = 10_000;

/**
 * On a page that is Arabic but not (yet) an article, looks again while its body comes in; and again after each change of address inside
 * the page. One observer, at most four looks in ten seconds for each address, then it is disconnected. Returns the undo.
 */
export function watchLatePage(document: Document, first: GateDecision, look: () => GateDecision, tell: (decision: GateDecision) => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let observer: MutationObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let last = first;
  let address = view.location.href;

  const rest = () => {
    observer?.disconnect();
    observer = null;
    clearTimeout(timer);
    clearTimeout(deadline);
  };
  const lookAgain = () => {
    const decision = look();
    if (decision.verdict !== last.verdict && decision.language === 'ar') tell(decision);
    last = decision;
    if (decision.verdict === 'article' || ++looks >= MOST_LOOKS) rest();
  };
  const watch = () => {
    rest();
    looks = 0;
    observer = new view.MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, QUIET);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    deadline = setTimeout(rest, PATIENCE);
  };
  const onAddress = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    // The address changes before the content does: the old verdict is void, and the next one comes after the page was quiet.
    last = { ...last, verdict: 'other' };
    watch();
  };

  const onReturn = (event: PageTransitionEvent) => {
    // From the browser's cache, after the tab showed another page.
    if (event.persisted && event.isTrusted) tell(last);
  };

  if (first.verdict !== 'article') watch();
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', onAddress);
  view.addEventListener('popstate', onAddress);
  view.addEventListener('pageshow', onReturn);
  // Where the browser tells of no navigation inside a page, a new title does.
  const titles = navigation ? null : new view.MutationObserver(onAddress);
  if (document.head) titles?.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    rest();
    titles?.disconnect();
    navigation?.removeEventListener('navigatesuccess', onAddress);
    view.removeEventListener('popstate', onAddress);
    view.removeEventListener('pageshow', onReturn);
  };
}
