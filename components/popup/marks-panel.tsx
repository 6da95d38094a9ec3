import { type Settings, isSiteOff } from '../../core/settings/settings.ts';
import { Switch } from '../base/switch.tsx';
import { useTranslator } from '../i18n-context.tsx';

/** Marks on or off: for this page, for its site, everywhere. A wider switch that is off disables the narrower ones, which would do nothing. */
export function MarksPanel({ settings, host, pageOn, onPage, onSettings }: {
  settings: Settings;
  /** Null where there is no site to speak of. */
  host: string | null;
  /** Null where the page has no marks to switch. */
  pageOn: boolean | null;
  onPage(on: boolean): void;
  onSettings(patch: Partial<Settings>): void;
}) {
  const t = useTranslator();
  const siteOn = host === null || !isSiteOff(settings, host);
  const setSite = (on: boolean): void => {
    if (host === null) return;
    const others = settings.sitesOff.filter((site) => site !== host);
    onSettings({ sitesOff: on ? others : [...others, host] });
  };
  return (
    <div class="switches">
      {pageOn !== null && <Switch label={t('popup.marksHere')} checked={pageOn && siteOn && settings.marksOn} disabled={!siteOn || !settings.marksOn} onChange={onPage} />}
      {host !== null && <Switch label={t('popup.marksSite', { site: host })} checked={siteOn && settings.marksOn} disabled={!settings.marksOn} onChange={setSite} />}
      <Switch label={t('popup.marksEverywhere')} checked={settings.marksOn} onChange={(marksOn) => onSettings({ marksOn })} />
    </div>
  );
}
