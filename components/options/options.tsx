import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BackupDay } from '../../core/notes/note-store.ts';
import type { StoreTrouble } from '../../core/notes/note.ts';
import type { CorrectionDraft, ReaderCorrection } from '../../core/corrections/correction.ts';
import { SENSITIVITIES, type Settings } from '../../core/settings/settings.ts';
import { Brand } from '../base/brand.tsx';
import { Choice } from '../base/choice.tsx';
import { Status } from '../base/status.tsx';
import { StoreNotice } from '../base/store-notice.tsx';
import { Switch } from '../base/switch.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import { type BackupActions, Backups } from './backups.tsx';
import { EraseAll, type EraseActions, type EraseUndo } from './erase-all.tsx';
import { KindChoice } from './kind-choice.tsx';
import { SitesOff } from './sites-off.tsx';
import { StorageUsed } from './storage-used.tsx';

/** What the settings page can do, handed in by its entrypoint. */
export interface OptionsActions extends BackupActions, EraseActions {
  changeSettings(patch: Partial<Settings>): Promise<void>;
  /** Both must reach the browser within the click. True when granted; true when gone. */
  requestEverySite(): Promise<boolean>;
  dropEverySite(): Promise<boolean>;
  /** Both true when it is done. */
  takeBackCorrection(key: string): Promise<boolean>;
  saveCorrection(draft: CorrectionDraft): Promise<boolean>;
  /** Asks the browser never to clear what is kept; must reach it within the click. True when granted. */
  persist(): Promise<boolean>;
  /** Looks again whether notes can be written. */
  retry(): void;
}

interface OptionsProps {
  settings: Settings;
  hasEverySite: boolean;
  /** Null where the browser does not say. In bytes. */
  storageUsed: number | null;
  /** Null where the browser does not say. */
  isPersisted: boolean | null;
  /** The daily copies, newest first. */
  backups: readonly BackupDay[];
  canUndoErase: EraseUndo;
  trouble: StoreTrouble | null;
  version: string;
  /** The latest first. */
  corrections: readonly ReaderCorrection[];
  /** How many of the corrections are obeyed: of very many the latest. */
  obeyedCorrections: number;
  actions: OptionsActions;
}

/** Everything the reader may choose. Each choice takes effect at once. */
export function Options(props: OptionsProps) {
  return (
    <TranslatorProvider language={props.settings.language} digits={props.settings.digits}>
      <OptionsBody {...props} />
    </TranslatorProvider>
  );
}

function OptionsBody({ settings, hasEverySite, storageUsed, isPersisted, backups, canUndoErase, trouble, version, corrections, obeyedCorrections, actions }: OptionsProps) {
  const t = useTranslator();
  const [hasFailed, setFailed] = useState(false);
  const change = (patch: Partial<Settings>): void => {
    actions.changeSettings(patch).then(() => setFailed(false), () => setFailed(true));
  };

  return (
    <div class="sheet">
      <header class="sheet-head">
        <Brand size={44} />
        <h1>{t('options.title')}</h1>
      </header>
      <StoreNotice trouble={trouble} onRetry={actions.retry} />
      <Status>{hasFailed && t('options.failed')}</Status>

      <Section title={t('options.appearance')}>
        <Choice legend={t('options.language')} help={t('options.languageHelp')} value={settings.language} onChange={(language) => change({ language })} options={[{ value: 'ar', label: t('options.arabic'), lang: 'ar' }, { value: 'en', label: t('options.english'), lang: 'en' }]} />
        <Choice legend={t('options.digits')} help={t('options.digitsHelp')} value={settings.digits} onChange={(digits) => change({ digits })} options={[{ value: 'arab', label: <bdi>٠١٢٣</bdi> }, { value: 'latn', label: <bdi>0123</bdi> }]} />
        <Choice legend={t('options.theme')} value={settings.theme} onChange={(theme) => change({ theme })} options={[{ value: 'system', label: t('options.themeSystem') }, { value: 'light', label: t('options.themeLight') }, { value: 'dark', label: t('options.themeDark') }]} />
      </Section>

      <Section title={t('options.marks')} help={t('options.marksHelp')}>
        <Switch label={t('options.marksOn')} help={t('options.marksOnHelp')} checked={settings.marksOn} onChange={(marksOn) => change({ marksOn })} />
        <KindChoice kinds={settings.kinds} onChange={(kinds) => change({ kinds })} />
        <Choice legend={t('options.sensitivity')} help={t('options.sensitivityHelp')} value={settings.sensitivity} onChange={(sensitivity) => change({ sensitivity })} options={SENSITIVITIES.map((value) => ({ value, label: t(`options.sensitivity.${value}`) }))} />
        <Switch label={t('options.marginTab')} help={t('options.marginTabHelp')} checked={settings.marginTabOn} onChange={(marginTabOn) => change({ marginTabOn })} />
      </Section>

      <Section title={t('options.sites')}>
        <div class="pair">
          <div>
            <p>{t('options.everySite')}</p>
            <small>{t(hasEverySite ? 'options.everySiteOn' : 'options.everySiteOff')}</small>
          </div>
          {hasEverySite
            ? <button type="button" class="button" onClick={() => void actions.dropEverySite()}>{t('options.withdraw')}</button>
            : <button type="button" class="button primary" onClick={() => void actions.requestEverySite()}>{t('options.grant')}</button>}
        </div>
        <SitesOff sites={settings.sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
      </Section>

      <Section title={t('options.corrections')} help={t('options.correctionsHelp')}>
        <CorrectionsList corrections={corrections} obeyed={obeyedCorrections} onTakeBack={actions.takeBackCorrection} onSayAgain={actions.saveCorrection} />
      </Section>

      <Section title={t('options.data')}>
        <StorageUsed bytes={storageUsed} isPersisted={isPersisted} onPersist={actions.persist} />
        <Backups days={backups} actions={actions} />
        <EraseAll canUndo={canUndoErase} actions={actions} />
      </Section>

      <Section title={t('options.about')}>
        <p class="prose">{t('options.aboutText')}</p>
        <small class="soft">{t('options.version', { version })}</small>
      </Section>
    </div>
  );
}

function Section({ title, help, children }: { title: string; help?: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {help && <p>{help}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
