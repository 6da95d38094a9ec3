import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Welcome, type WelcomeActions } from '../../components/welcome/welcome.tsx';
import { createTranslator } from '../../core/i18n/translate.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { requestEverySite } from '../../platform/permissions.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings.ts';

const actions: WelcomeActions = { requestEverySite, changeSettings: (patch) => void changeSettings(patch) };

function show(settings: Settings): void {
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('app.name');
  render(<Welcome settings={settings} actions={actions} />, document.getElementById('root')!);
}

show(await readSettings());
onSettingsChange(show);
