import { createTranslator } from '../core/i18n/translate.ts';
import type { Settings } from '../core/settings/settings.ts';

/** Gives the page itself the reader's language, direction and theme: what stands above every component. */
export function applyAppearance(root: HTMLElement, settings: Pick<Settings, 'language' | 'digits' | 'theme'>): void {
  root.lang = settings.language;
  root.dir = createTranslator(settings.language, settings.digits).direction;
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
}
