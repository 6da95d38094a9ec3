import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { Brand } from '../base/brand.tsx';
import { Choice } from '../base/choice.tsx';
import { Icon, type IconName } from '../base/icon.tsx';
import { Status } from '../base/status.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import { ExampleText } from './example-text.tsx';

/** What the first-run page can do, handed in by its entrypoint. */
export interface WelcomeActions {
  /** Must reach the browser within the click. True when granted. */
  requestEverySite(): Promise<boolean>;
  changeSettings(patch: Partial<Settings>): void;
}

interface WelcomeProps {
  settings: Settings;
  actions: WelcomeActions;
}

/** The first run: what Hashiya does, what it keeps, and where it should read. */
export function Welcome(props: WelcomeProps) {
  return (
    <TranslatorProvider language={props.settings.language} digits={props.settings.digits}>
      <WelcomeBody {...props} />
    </TranslatorProvider>
  );
}

function WelcomeBody({ settings, actions }: WelcomeProps) {
  const t = useTranslator();
  const [choice, setChoice] = useState<'known' | 'every' | 'refused' | null>(null);
  const outcome = choice && ({ known: 'welcome.chosenKnown', every: 'welcome.chosenEvery', refused: 'welcome.refused' } as const)[choice];

  return (
    <div class="sheet welcome">
      <header class="welcome-head">
        <div class="welcome-name"><Brand size={40} /><span>{t('app.name')}</span></div>
        <Choice legend={<span class="visually-hidden">{t('options.language')}</span>} value={settings.language} onChange={(language) => actions.changeSettings({ language, digits: language === 'ar' ? 'arab' : 'latn' })} options={[{ value: 'ar', label: t('options.arabic'), lang: 'ar' }, { value: 'en', label: t('options.english'), lang: 'en' }]} />
      </header>
      <main>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>

        <ExampleText />

        <h2>{t('welcome.keeps')}</h2>
        <ul class="promises">
          <Pledge icon="device">{t('welcome.keepsLocal')}</Pledge>
          <Pledge icon="note">{t('welcome.keepsWhat')}</Pledge>
          <Pledge icon="export">{t('welcome.keepsYours')}</Pledge>
        </ul>

        <h2>{t('welcome.where')}</h2>
        <div class="offers">
          <div class="offer-box" data-chosen={choice === 'known' || choice === 'refused'}>
            <h3>{t('welcome.known')}</h3>
            <p>{t('welcome.knownHelp')}</p>
            <button type="button" class="button primary" onClick={() => setChoice('known')}>{t('welcome.chooseKnown')}</button>
          </div>
          <div class="offer-box" data-chosen={choice === 'every'}>
            <h3>{t('welcome.every')}</h3>
            <p>{t('welcome.everyHelp')}</p>
            <button type="button" class="button" onClick={() => void actions.requestEverySite().then((isGranted) => setChoice(isGranted ? 'every' : 'refused'))}>{t('welcome.chooseEvery')}</button>
          </div>
        </div>
        <Status>{outcome && t(outcome)}</Status>
      </main>
    </div>
  );
}

function Pledge({ icon, children }: { icon: IconName; children: string }) {
  return <li><Icon name={icon} size={22} /><span>{children}</span></li>;
}
