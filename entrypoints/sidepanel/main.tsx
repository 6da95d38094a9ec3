import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/notes.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Margin, type MarginActions } from '../../components/margin/margin.tsx';
import { createTranslator } from '../../core/i18n/translate.ts';
import { askBackground, askTab } from '../../platform/messages.ts';
import { onSettingsChange, readSettings } from '../../platform/settings.ts';
import { findActiveTab, onActiveTabChange } from '../../platform/tabs.ts';
import { watchNotes } from '../../storage/open-store.ts';
import { followPage } from './follow-page.ts';

/** What is done reaches the tab that it was done for, also when the reader has turned to another one meanwhile. */
function actionsFor(tabId: number): MarginActions {
  /** A write is seen in the page at once: the annotator paints again. */
  const afterWrite = async (reply: Promise<{ ok: boolean }>): Promise<boolean> => {
    const { ok } = await reply;
    if (ok) await askTab(tabId, 'tab.refresh');
    await update();
    return ok;
  };
  return {
    jump: async (place) => (await askTab(tabId, 'tab.jump', place)).ok,
    attach: async (noteId, { start, end }) => afterWrite(askTab(tabId, 'tab.attach', { noteId, start, end })),
    choosePlace: async (id) => (await askTab(tabId, 'tab.choosePlace', id)).ok,
    update: (id, patch) => afterWrite(askBackground('notes.update', { id, patch })),
    remove: (id) => afterWrite(askBackground('notes.delete', id)),
    restore: (id) => afterWrite(askBackground('notes.restore', id)),
  };
}

const update = followPage({
  readSettings,
  findTab: async () => (await findActiveTab())?.id ?? -1,
  async readPage(tabId) {
    const overview = await askTab(tabId, 'tab.overview');
    return overview.ok ? overview.value : null;
  },
  watchNotes,
  show({ settings, tabId, page }) {
    applyAppearance(document.documentElement, settings);
    document.title = createTranslator(settings.language, settings.digits)('margin.title');
    render(<Margin settings={settings} page={page} actions={actionsFor(tabId)} />, document.getElementById('root')!);
  },
});

onSettingsChange(() => void update());
onActiveTabChange(() => void update());
await update();
