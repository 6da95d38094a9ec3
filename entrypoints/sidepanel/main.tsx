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
import { watchLibrary } from '../../storage/open-store.ts';

let tabId = -1;

/** A write is seen in the page at once: the annotator paints again. */
const afterWrite = async (reply: Promise<{ ok: boolean }>): Promise<boolean> => {
  const { ok } = await reply;
  if (ok) await askTab(tabId, 'tab.refresh');
  await show();
  return ok;
};

const actions: MarginActions = {
  jump: async (place) => (await askTab(tabId, 'tab.jump', place)).ok,
  update: (id, patch) => afterWrite(askBackground('notes.update', { id, patch })),
  remove: (id) => afterWrite(askBackground('notes.delete', id)),
  restore: (id) => afterWrite(askBackground('notes.restore', id)),
};

async function show(): Promise<void> {
  const [settings, tab] = await Promise.all([readSettings(), findActiveTab()]);
  tabId = tab?.id ?? -1;
  const overview = await askTab(tabId, 'tab.overview');
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('margin.title');
  render(<Margin settings={settings} page={overview.ok ? overview.value : null} actions={actions} />, document.getElementById('root')!);
}

await show();
onSettingsChange(() => void show());
onActiveTabChange(() => void show());
watchLibrary(() => void show());
