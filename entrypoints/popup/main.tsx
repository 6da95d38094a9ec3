import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { loadPage } from '../../components/popup/load-page.ts';
import { writeExport } from '../../components/popup/write-export.ts';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import type { StoreTrouble } from '../../core/notes/note.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { askBackground, askTab } from '../../platform/messages.ts';
import { hasEverySite, requestEverySite } from '../../platform/permissions.ts';
import { onTabsRefreshed } from '../../platform/refresh-tabs.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings.ts';
import { watchTrouble } from '../../platform/watch-trouble.ts';
import { findActiveTab, openExtensionPage, openSidePanel } from '../../platform/tabs.ts';

const [stored, everySite, tab] = await Promise.all([readSettings(), hasEverySite(), findActiveTab()]);
const tabId = tab?.id ?? -1;
let current = stored;

let trouble: StoreTrouble | null = null;

/** The page shows it at once, and the popup what the page shows. */
async function afterWrite(reply: Promise<{ ok: boolean }>): Promise<boolean> {
  const { ok } = await reply;
  if (ok) await askTab(tabId, 'tab.refreshNotes');
  else await checkTrouble();
  return ok;
}

const actions: PopupActions = {
  load: (force) => loadPage({
    status: () => askBackground('page.status', tabId),
    annotate: (force) => askBackground('page.annotate', { tabId, force }),
    overview: () => askTab(tabId, 'tab.overview'),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }, force),
  async jump(place) {
    const { ok } = await askTab(tabId, 'tab.jump', place);
    // The popup stands over the page: the reader wants to see the place now.
    if (ok) window.close();
    return ok;
  },
  attachNote: async (noteId, { start, end }) => (await askTab(tabId, 'tab.attach', { noteId, start, end })).ok,
  async choosePlace(id) {
    const { ok } = await askTab(tabId, 'tab.choosePlace', id);
    if (ok) window.close();
    return ok;
  },
  keepAsOrphan: (id) => afterWrite(askBackground('notes.update', { id, patch: { keptAsOrphan: true } })),
  removeNote: (id) => afterWrite(askBackground('notes.delete', id)),
  restoreNote: (id) => afterWrite(askBackground('notes.restore', id)),
  onChange: onTabsRefreshed,
  retry: () => void checkTrouble(),
  setPageMarks: async (on) => (await askTab(tabId, 'tab.setMarks', on)).ok,
  changeSettings: (patch) => void changeSettings(patch),
  requestEverySite,
  exportPage: ({ page }, format) => {
    const { name, mediaType, content } = writeExport(page, format, createTranslator(current.language, current.digits), new Date().toISOString());
    saveFile(name, mediaType, content);
  },
  openMargin: () => void openSidePanel(tabId).then(() => window.close()),
  openLibrary: () => void openExtensionPage('/library.html').then(() => window.close()),
  openSettings: () => void openExtensionPage('/options.html').then(() => window.close()),
};

function show(settings: Settings): void {
  current = settings;
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('app.name');
  render(<Popup settings={settings} url={tab?.url ?? null} hasEverySite={everySite} trouble={trouble} actions={actions} />, document.getElementById('root')!);
}

const checkTrouble = watchTrouble(async () => {
  const reply = await askBackground('store.trouble');
  return reply.ok ? reply.value : null;
}, (found) => {
  trouble = found;
  show(current);
});
show(stored);
onSettingsChange(show);
