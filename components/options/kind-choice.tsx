import { ENTITY_KINDS, FIGURE_KINDS, MARK_KINDS, type MarkKind } from '../../core/settings/settings.ts';
import { useTranslator } from '../i18n-context.tsx';

/** Which kinds are marked: a box for each, with its colour and the sign the marks have. */
export function KindChoice({ kinds, onChange }: { kinds: readonly MarkKind[]; onChange(kinds: MarkKind[]): void }) {
  const t = useTranslator();
  const toggle = (kind: MarkKind, on: boolean): void => onChange(MARK_KINDS.filter((each) => (each === kind ? on : kinds.includes(each))));
  const group = (legend: string, members: readonly MarkKind[], sign: 'kind-tint' | 'kind-line') => (
    <fieldset class="kinds">
      <legend>{legend}</legend>
      <div class="kinds-grid">
        {members.map((kind) => (
          <label key={kind} class="kind-box" data-kind={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
            <span class={`kind ${sign}`}>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  return (
    <>
      {group(t('options.figures'), FIGURE_KINDS, 'kind-tint')}
      {group(t('options.entities'), ENTITY_KINDS, 'kind-line')}
    </>
  );
}
