import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Options, type OptionsActions } from '../../components/options/options.tsx';
import type { ReaderCorrection } from '../../core/corrections/correction.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../../platform/messages.ts';
import { dropEverySite, hasEverySite, onPermissionsChange, requestEverySite } from '../../platform/permissions.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings.ts';
import { openStore, watchCorrections } from '../../storage/open-store.ts';

const store = openStore();
let corrections: readonly ReaderCorrection[] = [];

const actions: OptionsActions = {
  changeSettings: async (patch) => void (await changeSettings(patch)),
  requestEverySite,
  dropEverySite,
  // Through the background, which lets the open tabs know.
  takeBackCorrection: async (key) => (await askBackground('corrections.takeBack', key)).ok,
  saveCorrection: async (draft) => (await askBackground('corrections.save', draft)).ok,
  eraseAll: async () => (await store.eraseAll()).ok,
};

async function show(): Promise<void> {
  const [settings, everySite, estimate] = await Promise.all([readSettings(), hasEverySite(), navigator.storage.estimate()]);
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('options.title');
  render(
    <Options settings={settings} hasEverySite={everySite} storageUsed={estimate.usage ?? null} version={browser.runtime.getManifest().version} corrections={corrections} actions={actions} />,
    document.getElementById('root')!,
  );
}

await show();
onSettingsChange(() => void show());
onPermissionsChange(() => void show());
watchCorrections((now) => {
  corrections = now;
  void show();
});
