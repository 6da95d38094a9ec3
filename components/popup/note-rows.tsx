import { NoteState } from '../base/note-state.tsx';
import { sortNotes } from '../base/sort-notes.ts';
import { useTranslator } from '../i18n-context.tsx';
import type { Place, ShownNote } from '../shown-page.ts';

/** Notes in the order of the text; those that lost their place come last and cannot be jumped to. */
export function NoteRows({ notes, onJump }: { notes: readonly ShownNote[]; onJump(place: Place): void }) {
  const t = useTranslator();
  return (
    <ul class="rows">
      {sortNotes(notes).map((shown) => {
        const { note } = shown;
        const quote = note.target.selectors[0].exact;
        const words = (
          <span class="row-main">
            <q class="note-quote" dir="auto" data-meaning={note.meaning}>{quote}</q>
            {note.body ? <span class="note-body" dir="auto">{note.body}</span> : <small class="row-help">{t('note.highlight')}</small>}
            <NoteState shown={shown} />
          </span>
        );
        return (
          <li key={note.id}>
            {shown.start === null ? <div class="row">{words}</div> : <button type="button" class="row" title={t('jump.to', { text: quote })} onClick={() => onJump({ noteId: note.id })}>{words}</button>}
          </li>
        );
      })}
    </ul>
  );
}
