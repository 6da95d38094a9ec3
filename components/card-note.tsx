import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH, MEANINGS, type Meaning } from '../core/notes/note.ts';
import type { PlacedNote } from '../core/notes/placed-note.ts';
import { NotePlace, type NotePlaceActions } from './base/note-place.tsx';
import { useWords } from './card-words.tsx';

export interface CardNoteModel {
  /** Changes when another note is shown: the fields then start anew. */
  id: string;
  body: string;
  tags: readonly string[];
  meaning: Meaning | null;
  state: 'idle' | 'unsaved' | 'saving' | 'saved' | 'deleted' | 'error';
  /** What went wrong and what to do, where `state` is `error`. */
  error: string | null;
  isKept: boolean;
  /** The kept note as it stands in the text. */
  placed: PlacedNote | null;
  /** Whether the reader asked to write: the field takes the focus. */
  takesFocus: boolean;
}

export interface CardNoteActions extends NotePlaceActions {
  changeBody(body: string): void;
  changeTags(tags: string[]): void;
  changeMeaning(meaning: Meaning | null): void;
  remove(): void;
  restore(): void;
  retry(): void;
}

/** The note's fields. What is typed stays in them until it is kept, whatever fails. */
export function CardNote({ model, actions }: { model: CardNoteModel; actions: CardNoteActions }) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [tags, setTags] = useState(() => writeTags(model.tags, t.language));
  // Changed by another view; what is typed here reads as the model has it already.
  useEffect(() => { if (readTags(tags).join('\n') !== model.tags.join('\n')) setTags(writeTags(model.tags, t.language)); }, [model.id, model.tags]);
  useEffect(() => { if (model.takesFocus) field.current?.focus({ preventScroll: true }); }, [model.id, model.takesFocus]);

  const undo = useRef<HTMLButtonElement>(null);
  const wasDeleted = useRef(model.state === 'deleted');
  // The button that had the focus is gone with the note, and again with its return.
  useEffect(() => {
    const isDeleted = model.state === 'deleted';
    if (isDeleted && !wasDeleted.current) undo.current?.focus({ preventScroll: true });
    if (!isDeleted && wasDeleted.current) field.current?.focus({ preventScroll: true });
    wasDeleted.current = isDeleted;
  }, [model.state]);

  const isBegun = model.isKept || model.body !== '' || model.meaning !== null || tags !== '';

  if (model.state === 'deleted') {
    return (
      <p class="note-deleted" role="status">
        {t('inPage.deleted')} <button ref={undo} type="button" class="link" onClick={actions.restore}>{t('inPage.undo')}</button>
      </p>
    );
  }
  return (
    <div class="note">
      {model.placed && <NotePlace placed={model.placed} t={t} actions={actions} />}
      <label class="note-field">
        <span class="note-label">{t('inPage.note')}</span>
        <textarea
          ref={field} dir="auto" rows={2} maxLength={MAX_NOTE_LENGTH} placeholder={t('inPage.notePlaceholder')}
          value={model.body} onInput={(event) => actions.changeBody(event.currentTarget.value)}
        />
      </label>
      {/* Right under the words: whether they are kept must never need scrolling. */}
      <div class="note-foot">
        <span class={`note-state is-${model.state}`} role={model.state === 'error' ? 'alert' : 'status'}>
          {model.state === 'error' ? model.error : model.state === 'idle' ? '' : t(`inPage.${model.state}`)}
        </span>
        {model.state === 'error' && <button type="button" class="link" onClick={actions.retry}>{t('inPage.retry')}</button>}
        {model.isKept && <button type="button" class="link danger" onClick={actions.remove}>{t('inPage.delete')}</button>}
      </div>
      <fieldset class="note-meanings">
        <legend>{t('inPage.meaning')}</legend>
        {MEANINGS.map((meaning) => (
          <button
            key={meaning} type="button" class="meaning" data-meaning={meaning} aria-pressed={model.meaning === meaning}
            onClick={() => actions.changeMeaning(model.meaning === meaning ? null : meaning)}
          >
            {t(`meaning.${meaning}`)}
          </button>
        ))}
      </fieldset>
      {isBegun && (
        <label class="note-tags">
          <span class="note-label">{t('inPage.tags')}</span>
          <input
            type="text" dir="auto" placeholder={t('inPage.tagsPlaceholder')} value={tags} autocomplete="off"
            onInput={(event) => { setTags(event.currentTarget.value); actions.changeTags(readTags(event.currentTarget.value)); }}
          />
        </label>
      )}
    </div>
  );
}

const writeTags = (tags: readonly string[], language: string): string => tags.join(language === 'ar' ? '، ' : ', ');

/** Tags as typed: between commas, Arabic or Latin; each once, at most 64 of 200 characters. */
export function readTags(text: string): string[] {
  const tags = text.split(/[,،;؛\n]/).map((tag) => tag.trim().replace(/^#/, '').slice(0, 200)).filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 64);
}
