import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Where there is nothing to show: what this is, why, and what to do. */
export function Empty({ icon, title, help, isError = false, children }: { icon: IconName; title: string; help?: string; isError?: boolean; children?: ComponentChildren }) {
  return (
    <div class="empty" role={isError ? 'alert' : undefined} data-error={isError || undefined}>
      <span class="empty-icon"><Icon name={icon} size={26} /></span>
      <p class="empty-title">{title}</p>
      {help && <p class="empty-help">{help}</p>}
      {children}
    </div>
  );
}
