import { useTranslator } from '../i18n-context.tsx';
import type { ShownNote } from '../shown-page.ts';
import { Icon } from './icon.tsx';

/** What became of a note's place, where something did. */
export function NoteState({ shown }: { shown: ShownNote }) {
  const t = useTranslator();
  if (shown.state === 'anchored') return null;
  const was = shown.note.about?.text ?? shown.note.target.selectors[0].exact;
  return (
    <span class="note-state" data-state={shown.state} title={shown.state === 'moved' ? t('note.movedHelp') : shown.state === 'orphan' ? t('note.orphanHelp') : undefined}>
      <Icon name={shown.state === 'moved' ? 'down' : 'warning'} size={14} />
      {shown.state === 'changed' && shown.now !== undefined ? <span>{t('note.changedFromTo', { was, now: shown.now })}</span> : t(`note.${shown.state}`)}
    </span>
  );
}
