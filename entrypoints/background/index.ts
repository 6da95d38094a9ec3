import { defineBackground } from 'wxt/utils/define-background';
import type { NoteId } from '../../core/notes/note.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import { registerSentinel, runSentinel } from '../../platform/injection.ts';
import { answerMessages } from '../../platform/messages.ts';
import { isPermitted, onPermissionsChange } from '../../platform/permissions.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { refreshTabs } from '../../platform/refresh-tabs.ts';
import { onSettingsChange } from '../../platform/settings.ts';
import { openExtensionPage } from '../../platform/tabs.ts';
import { forgetTabState } from '../../platform/tab-state.ts';
import { openStore } from '../../storage/open-store.ts';
import { articleHandlers } from './article-handlers.ts';
import { correctionHandlers } from './correction-handlers.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { noteHandlers } from './note-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { resolveHandler } from './resolve-handler.ts';
import { settingsHandlers } from './settings-handlers.ts';

/** A draft that nobody typed in for so long has lost its tab, in milliseconds; a living one is sent within one. */
const DRAFT_REST = 5_000;

/** The keeper: answers messages. Every listener is set in the first turn, or a browser that woke us for an event would lose it. */
export default defineBackground(() => {
  const store = openStore();
  /** In which tab each draft was typed, while we live. */
  const typedIn = new Map<NoteId, number | undefined>();

  const handlers = { ...pageHandlers(), ...settingsHandlers(), ...articleHandlers(store, loadAnalyzer), ...correctionHandlers(store, (exceptTab) => report(refreshTabs({ exceptTab }))), ...resolveHandler() };
  answerMessages<BackgroundProtocol>({ ...handlers, ...noteHandlers(store, (articleUrl, exceptTab) => report(refreshTabs({ articleUrl, exceptTab, notesOnly: true })), (id, tabId) => typedIn.set(id, tabId)) });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    report(registerSentinel());
    if (reason === 'install') report(openExtensionPage('/welcome.html'));
  });
  browser.runtime.onStartup.addListener(() => report(registerSentinel()));
  onPermissionsChange(() => report(registerSentinel()));
  onSettingsChange((settings, before) => {
    if ((settings.marksOn && !before.marksOn) || before.sitesOff.some((site) => !settings.sitesOff.includes(site))) report(wakeTabs());
    if (settings.sensitivity !== before.sensitivity) report(refreshTabs());
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    report(forgetTabState(tabId));
    // What was typed there and not yet kept has nobody left to send it.
    // At once: whoever opens the article again must find the words, or what is written then would stand in their place.
    const left = new Set([...typedIn].filter(([, tab]) => tab === tabId).map(([id]) => id));
    for (const id of left) typedIn.delete(id);
    report(store.adoptDrafts(new Date(Date.now() - DRAFT_REST).toISOString(), left));
  });
  // The browser starts us when something happens: once a day is soon enough for a copy, and drafts of a browser that was killed wait here.
  report(store.keepDailyBackup());
  report(store.adoptDrafts(new Date(Date.now() - DRAFT_REST).toISOString()));
});

/** Marks that were switched on again come without a reload: the sentinel decides anew in every tab that we may look at. */
async function wakeTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url }) => { if (id !== undefined && url !== undefined && (await isPermitted(url))) await runSentinel(id); }));
}

/** These have nobody waiting for an answer: what fails, by a throw or by a Result, is at least written down. */
function report(work: Promise<Result<unknown> | void>): void {
  work.then((outcome) => { if (typeof outcome === 'object' && !outcome.ok) throw outcome.error; }).catch((error: unknown) => console.error('Hashiya', error));
}
