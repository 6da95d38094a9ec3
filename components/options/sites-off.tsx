import { useId, useState } from 'preact/hooks';
import { Icon } from '../base/icon.tsx';
import { useTranslator } from '../i18n-context.tsx';
import { parseSite } from './parse-site.ts';

/** Sites on which nothing is marked: add one, remove one. */
export function SitesOff({ sites, onChange }: { sites: readonly string[]; onChange(sites: string[]): void }) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);

  const add = (event: Event): void => {
    event.preventDefault();
    const site = parseSite(typed);
    setInvalid(site === null);
    if (site === null) return;
    if (!sites.includes(site)) onChange([...sites, site]);
    setTyped('');
  };

  return (
    <div class="sites">
      <p id={`${id}-title`}>{t('options.sitesOff')}</p>
      {sites.length === 0 ? <small class="soft">{t('options.sitesOffEmpty')}</small> : (
        <ul class="chips" aria-labelledby={`${id}-title`}>
          {sites.map((site) => (
            <li key={site} class="chip">
              <bdi>{site}</bdi>
              <button type="button" aria-label={t('options.removeSite', { site })} onClick={() => onChange(sites.filter((other) => other !== site))}><Icon name="close" size={14} /></button>
            </li>
          ))}
        </ul>
      )}
      <form class="inline-form" onSubmit={add}>
        <input class="field" type="text" inputMode="url" autoComplete="off" spellcheck={false} dir="auto" aria-label={t('options.siteName')} placeholder="example.com" value={typed} aria-invalid={isInvalid} aria-describedby={isInvalid ? `${id}-error` : undefined} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" class="button">{t('options.addSite')}</button>
      </form>
      {isInvalid && <p class="field-error" id={`${id}-error`} role="alert">{t('options.siteInvalid')}</p>}
    </div>
  );
}
