import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/notes.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Margin, type MarginActions } from '../../components/margin/margin.tsx';
import type { StoreTrouble } from '../../core/notes/note.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { askBackground, askTab } from '../../platform/messages.ts';
import { onSettingsChange, readSettings } from '../../platform/settings.ts';
import { findActiveTab, onActiveTabChange } from '../../platform/tabs.ts';
import { watchTrouble } from '../../platform/watch-trouble.ts';
import { watchNotes } from '../../storage/open-store.ts';
import { followPage } from './follow-page.ts';

/** What is done reaches the tab that it was done for, also when the reader has turned to another one meanwhile. */
function actionsFor(tabId: number): MarginActions {
  /** A write is seen in the page at once: the annotator paints again. */
  const afterWrite = async (reply: Promise<{ ok: boolean }>): Promise<boolean> => {
    const { ok } = await reply;
    if (ok) await askTab(tabId, 'tab.refreshNotes');
    else await checkTrouble();
    await update();
    return ok;
  };
  return {
    jump: async (place) => (await askTab(tabId, 'tab.jump', place)).ok,
    attach: async (noteId, { start, end }) => afterWrite(askTab(tabId, 'tab.attach', { noteId, start, end })),
    choosePlace: async (id) => (await askTab(tabId, 'tab.choosePlace', id)).ok,
    update: (id, patch) => afterWrite(askBackground('notes.update', { id, patch, editedAt: new Date().toISOString() })),
    remove: (id) => afterWrite(askBackground('notes.delete', id)),
    restore: (id) => afterWrite(askBackground('notes.restore', id)),
    retry: () => void checkTrouble(),
  };
}

let trouble: StoreTrouble | null = null;

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
    render(<Margin settings={settings} page={page} trouble={trouble} actions={actionsFor(tabId)} />, document.getElementById('root')!);
  },
});

const checkTrouble = watchTrouble(async () => {
  const reply = await askBackground('store.trouble');
  return reply.ok ? reply.value : null;
}, (found) => {
  trouble = found;
  void update();
});
onSettingsChange(() => void update());
onActiveTabChange(() => void update());
await update();
