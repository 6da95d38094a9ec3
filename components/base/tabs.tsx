import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useTranslator } from '../i18n-context.tsx';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  count?: string;
  panel: () => ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices have them: one is in the tab order, arrow keys follow the direction of the script. Only the shown panel is built. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: { label: string; tabs: readonly Tab<Id>[]; selected: Id; onSelect(id: Id): void }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { direction } = useTranslator();
  const shown = tabs.find((tab) => tab.id === selected) ?? tabs[0]!;

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(shown);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: (at + 1) % tabs.length, [backward]: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(tabs[to]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button key={tab.id} type="button" role="tab" id={`${id}-${tab.id}`} aria-selected={tab === shown} aria-controls={`${id}-panel`} tabIndex={tab === shown ? 0 : -1} onClick={() => onSelect(tab.id)}>
            {tab.label}
            {tab.count !== undefined && <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.id}`} tabIndex={0}>
        {shown.panel()}
      </div>
    </div>
  );
}
