import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH, MEANINGS, type Meaning, type Note, type NoteId, type NotePatch } from '../../core/notes/note.ts';
import { useTranslator } from '../i18n-context.tsx';
import { Icon } from './icon.tsx';

export interface NoteActions {
  /** True when it is kept. */
  update(id: NoteId, patch: NotePatch): Promise<boolean>;
  remove(id: NoteId): void;
}

/** One note: its quote, its words, what became of its place. Edited where it stands. */
export function NoteCard({ note, state, onOpen, actions }: { note: Note; state?: ComponentChildren; /** Absent where its place is gone. */ onOpen?: () => void; actions: NoteActions }) {
  const t = useTranslator();
  const [isEditing, setEditing] = useState(false);
  const quote = note.target.selectors[0].exact;
  return (
    <article class="note" data-meaning={note.meaning}>
      {onOpen
        ? <button type="button" class="link" title={t('jump.to', { text: quote })} onClick={onOpen}><q class="note-quote" dir="auto">{quote}</q></button>
        : <q class="note-quote" dir="auto">{quote}</q>}
      {isEditing
        ? <NoteEditor note={note} onSave={(patch) => actions.update(note.id, patch)} onClose={() => setEditing(false)} />
        : note.body && <p class="note-body" dir="auto">{note.body}</p>}
      {state}
      {!isEditing && (
        <footer class="note-foot">
          {note.meaning && <span class="meaning">{t(`meaning.${note.meaning}`)}</span>}
          {note.tags.map((tag) => <span key={tag} class="tag">#<bdi>{tag}</bdi></span>)}
          <span class="note-actions">
            <button type="button" class="icon-button" aria-label={t('note.editOf', { text: quote })} title={t('common.edit')} onClick={() => setEditing(true)}><Icon name="edit" /></button>
            <button type="button" class="icon-button" aria-label={t('note.deleteOf', { text: quote })} title={t('common.delete')} onClick={() => actions.remove(note.id)}><Icon name="delete" /></button>
          </span>
        </footer>
      )}
    </article>
  );
}

function NoteEditor({ note, onSave, onClose }: { note: Note; onSave(patch: NotePatch): Promise<boolean>; onClose(): void }) {
  const t = useTranslator();
  const [body, setBody] = useState(note.body);
  const [meaning, setMeaning] = useState<Meaning | null>(note.meaning ?? null);
  const [hasFailed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    // What the reader wrote stays in the field until the store has it.
    if (await onSave({ body, meaning })) onClose();
    else setFailed(true);
  };

  return (
    <form
      class="note-editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
      }}
    >
      <textarea ref={field} class="field" dir="auto" aria-label={t('note.body')} placeholder={t('note.placeholder')} maxLength={MAX_NOTE_LENGTH} value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      <div class="note-editor-foot">
        <select class="field" aria-label={t('note.meaning')} value={meaning ?? ''} onChange={(event) => setMeaning(MEANINGS.find((each) => each === event.currentTarget.value) ?? null)}>
          <option value="">{t('note.noMeaning')}</option>
          {MEANINGS.map((each) => <option key={each} value={each}>{t(`meaning.${each}`)}</option>)}
        </select>
        <button type="button" class="button" onClick={onClose}>{t('common.cancel')}</button>
        <button type="submit" class="button primary">{t('common.save')}</button>
      </div>
      {hasFailed && <p class="field-error" role="alert">{t('options.failed')}</p>}
    </form>
  );
}
