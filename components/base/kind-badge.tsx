import { type MarkKind, isEntityKind } from './mark-kind.ts';
import { useTranslator } from '../i18n-context.tsx';

/** The name of a kind in its colour, with the sign that the marks have: a tint for figures, a line for entities. */
export function KindBadge({ kind }: { kind: MarkKind }) {
  const t = useTranslator();
  return <span class={isEntityKind(kind) ? 'kind kind-line' : 'kind kind-tint'} data-kind={kind}>{t(`kind.${kind}`)}</span>;
}
