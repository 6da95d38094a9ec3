import { useId } from 'preact/hooks';

/** A choice between on and off that takes effect at once. */
export function Switch({ label, help, checked, disabled = false, onChange }: { label: string; help?: string; checked: boolean; disabled?: boolean; onChange(checked: boolean): void }) {
  const id = useId();
  return (
    <label class="switch" htmlFor={id}>
      <span class="switch-words">
        <span>{label}</span>
        {help && <small id={`${id}-help`}>{help}</small>}
      </span>
      <input id={id} type="checkbox" role="switch" checked={checked} disabled={disabled} aria-describedby={help ? `${id}-help` : undefined} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
