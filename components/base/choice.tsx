import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  value: Value;
  label: ComponentChildren;
  lang?: string;
}

/** One of a few, shown side by side: radio buttons, so that arrow keys and screen readers know them. */
export function Choice<Value extends string>({ legend, help, options, value, onChange }: { legend: ComponentChildren; help?: string; options: readonly Option<Value>[]; value: Value; onChange(value: Value): void }) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={help ? `${id}-help` : undefined}>
      <legend>{legend}</legend>
      {help && <small id={`${id}-help`}>{help}</small>}
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
