import type { NoteId } from '../../core/notes/note.ts';
import { type PlacedNote, countPlaces } from '../../core/notes/placed-note.ts';
import { NotePlace, type NotePlaceActions } from '../base/note-place.tsx';
import { Icon } from '../base/icon.tsx';
import { sortNotes } from '../base/sort-notes.ts';
import { useTranslator } from '../i18n-context.tsx';
import type { Place } from '../shown-page.ts';

export interface NoteRowActions extends NotePlaceActions {
  remove(id: NoteId): void;
}

/** Notes in the order of the text; those that lost their place come last and cannot be jumped to. */
export function NoteRows({ notes, onJump, actions }: { notes: readonly PlacedNote[]; onJump(place: Place): void; actions: NoteRowActions }) {
  const t = useTranslator();
  const { changed, orphans } = countPlaces(notes);
  return (
    <>
      {changed + orphans > 0 && (
        <p class="note-counts">
          {changed > 0 && <span data-state="changed">{t('inPage.changedCount', { count: changed })}</span>}
          {orphans > 0 && <span data-state="orphan">{t('inPage.orphanCount', { count: orphans })}</span>}
        </p>
      )}
      <ul class="rows">
        {sortNotes(notes).map((placed) => {
          const { note } = placed;
          const quote = note.target.selectors[0].exact;
          const words = (
            <span class="row-main">
              <q class="note-quote" dir="auto" data-meaning={note.meaning}>{quote}</q>
              {note.body ? <span class="note-body" dir="auto">{note.body}</span> : <small class="row-help">{t('note.highlight')}</small>}
            </span>
          );
          return (
            <li key={note.id}>
              <div class="note-row">
                {placed.start === null ? <div class="row">{words}</div> : <button type="button" class="row" title={t('jump.to', { text: quote })} onClick={() => onJump({ noteId: note.id })}>{words}</button>}
                <button type="button" class="icon-button" aria-label={t('note.deleteOf', { text: quote })} title={t('common.delete')} onClick={() => actions.remove(note.id)}><Icon name="delete" /></button>
              </div>
              {placed.state !== 'anchored' && (
                <div class="row-place">
                  <NotePlace placed={placed} t={t} actions={actions} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
