import marksCss from '../../assets/styles/marks.css?inline';
import type { GateDecision } from '../../core/article/gate.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { PlaceCounts } from '../../core/notes/placed-note.ts';
import { fail, succeed } from '../../core/result.ts';
import { isSiteOff } from '../../core/settings/settings.ts';
import { browser } from '../../platform/browser.ts';
import { injectAnnotator, runSentinel } from '../../platform/injection.ts';
import { type Handlers, askTab } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import { isPermitted } from '../../platform/permissions.ts';
import type { BackgroundProtocol, PageStatus } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';
import { forgetTabState, readTabState, writeTabState } from '../../platform/tab-state.ts';

type PageHandlers = Handlers<Pick<BackgroundProtocol, 'page.decided' | 'page.isForced' | 'page.status' | 'page.annotate' | 'notes.placed'>>;

/** How long a page that is asked for once may take to decide, in milliseconds. */
const DECISION_TIMEOUT = 3000;

/** The badge of a page that may be an article. */
const OFFER = '+';

/** From the sentinel's verdict to an annotated page. */
export const pageHandlers = (): PageHandlers => ({
  'page.decided': {
    from: ['content'],
    parse: payloads['page.decided'],
    async handle(decision, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return fail('unknownSender');
      const url = addressOf(sender);
      const forced = (await readTabState(tabId, url))?.forced ?? false;
      if (decision.verdict === 'article' && (forced || (await mayAnnotate(url))) && !(await hasAnnotator(tabId))) await injectAnnotator(tabId, marksCss);
      // Written last: whoever waits for the decision then finds the page annotated.
      await writeTabState(tabId, { url, decision, forced });
      await showOffer(tabId, decision);
      return succeed(null);
    },
  },

  'notes.placed': {
    from: ['content'],
    parse: payloads['notes.placed'],
    async handle(counts, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return fail('unknownSender');
      await showPlaces(tabId, counts);
      return succeed(null);
    },
  },

  'page.isForced': {
    from: ['content'],
    parse: payloads['page.isForced'],
    async handle(_, sender) {
      const state = sender.tab?.id === undefined ? null : await readTabState(sender.tab.id, addressOf(sender));
      return succeed(state?.forced ?? false);
    },
  },

  'page.status': {
    from: ['extension'],
    parse: payloads['page.status'],
    async handle(tabId) {
      return succeed(await readStatus(tabId));
    },
  },

  'page.annotate': {
    from: ['extension'],
    parse: payloads['page.annotate'],
    async handle({ tabId, force }) {
      const tab = await browser.tabs.get(tabId);
      const url = tab.url;
      if (url === undefined || !/^https?:/.test(url)) return fail('noAccess');
      if (force) {
        const decision = (await readTabState(tabId, url))?.decision ?? null;
        await writeTabState(tabId, { url, decision, forced: true });
        return (await injectAnnotator(tabId, marksCss)) ? succeed(await readStatus(tabId)) : fail('noAccess');
      }
      // An annotator that shows nothing has read all of the page: what it decided stands, and the gate, which sees a sample, is not asked over it.
      if (await hasAnnotator(tabId)) return succeed(await readStatus(tabId));
      await forgetTabState(tabId);
      if (!(await runSentinel(tabId))) return fail('noAccess');
      const decision = await waitForDecision(tabId, url);
      // The reader asked: also where marks are off by themselves. The annotator then reads without painting.
      if (decision?.verdict === 'article' && !(await hasAnnotator(tabId))) await injectAnnotator(tabId, marksCss);
      return succeed(await readStatus(tabId));
    },
  },
});

/** The address as the tab shows it. The sender's own is the one that its document was loaded from, whatever the page's scripts have made of it since. */
const addressOf = ({ tab, url = '' }: { tab?: { url?: string }; url?: string }): string => tab?.url ?? url;

async function mayAnnotate(url: string): Promise<boolean> {
  const settings = await readSettings();
  return settings.marksOn && !isSiteOff(settings, new URL(url).hostname);
}

const isAnnotated = async (tabId: number): Promise<boolean> => (await askTab(tabId, 'tab.overview')).ok;

/** Also one that shows nothing: injected anew, it would forget what is being typed. */
async function hasAnnotator(tabId: number): Promise<boolean> {
  const overview = await askTab(tabId, 'tab.overview');
  return overview.ok || overview.error.code !== 'unreachable';
}

async function readStatus(tabId: number): Promise<PageStatus> {
  // A tab whose address we may not see has left the page that we were let into: what is remembered speaks of another.
  const { url = '' } = await browser.tabs.get(tabId);
  const decision = (await readTabState(tabId, url))?.decision ?? null;
  return { decision, annotated: await isAnnotated(tabId), permitted: await isPermitted(url) };
}

async function waitForDecision(tabId: number, url: string): Promise<GateDecision | null> {
  for (let waited = 0; waited < DECISION_TIMEOUT; waited += 50) {
    const state = await readTabState(tabId, url);
    if (state?.decision) return state.decision;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return null;
}

/** A page in the band between article and not is marked by nobody: the toolbar button offers. */
async function showOffer(tabId: number, decision: GateDecision): Promise<void> {
  const isOffered = (await browser.action.getBadgeText({ tabId })) === OFFER;
  // What else stands there counts notes.
  if (decision.verdict === 'offer' || isOffered) await browser.action.setBadgeText({ tabId, text: decision.verdict === 'offer' ? OFFER : '' });
}

/** How many notes want the reader's eye: on the toolbar button as a number, under the pointer in words. */
async function showPlaces(tabId: number, { changed, orphans }: PlaceCounts): Promise<void> {
  const { language, digits } = await readSettings();
  const t = createTranslator(language, digits);
  const words = [...(changed > 0 ? [t('inPage.changedCount', { count: changed })] : []), ...(orphans > 0 ? [t('inPage.orphanCount', { count: orphans })] : [])];
  await browser.action.setBadgeText({ tabId, text: words.length > 0 ? formatNumber(changed + orphans, digits) : '' });
  await browser.action.setTitle({ tabId, title: [t('app.name'), ...words].join(' · ') });
}
