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

interface Words {
  body: string;
  meaning: Meaning | null;
}

/** One note: its quote, its words, what became of its place. Edited where it stands. */
export function NoteCard({ note, state, onOpen, actions }: { note: Note; state?: ComponentChildren; /** Absent where its place is gone. */ onOpen?: () => void; actions: NoteActions }) {
  const t = useTranslator();
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The field had the focus and is gone: the reader goes on from the button that opened it.
  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
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
            <button ref={editButton} type="button" class="icon-button" aria-label={t('note.editOf', { text: quote })} title={t('common.edit')} onClick={() => setEditing(true)}><Icon name="edit" /></button>
            <button type="button" class="icon-button" aria-label={t('note.deleteOf', { text: quote })} title={t('common.delete')} onClick={() => actions.remove(note.id)}><Icon name="delete" /></button>
          </span>
        </footer>
      )}
    </article>
  );
}

/** Milliseconds without a key after which what was typed is kept. */
const KEEP_AFTER = 400;

const areSame = (one: Words, other: Words): boolean => one.body === other.body && one.meaning === other.meaning;

/**
 * What is typed is kept however the editor is left: by the button, Escape, another field, another tab, or the end of the view.
 * Cancel alone takes it back.
 */
function NoteEditor({ note, onSave, onClose }: { note: Note; onSave(patch: NotePatch): Promise<boolean>; onClose(): void }) {
  const t = useTranslator();
  const original = useRef<Words>({ body: note.body, meaning: note.meaning ?? null }).current;
  const [body, setBody] = useState(original.body);
  const [meaning, setMeaning] = useState(original.meaning);
  const [hasFailed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What was last handed to the store, and its answer. */
  const sent = useRef({ words: original, reply: Promise.resolve(true) });
  useEffect(() => field.current?.focus(), []);

  /** What the store has said that it has. */
  const known = useRef(original);
  const isGone = useRef(false);
  /** True when the store has these words. Refused ones leave what was kept before as it was, to be cancelled or tried again. */
  const send = async (words: Words): Promise<boolean> => {
    if (areSame(sent.current.words, words)) return sent.current.reply;
    const before = sent.current;
    // Only what changed, since the store last answered or on the way to it: the rest is another view's to change meanwhile.
    const isNew = (field: keyof Words): boolean => words[field] !== known.current[field] || words[field] !== before.words[field];
    const mine = { words, reply: onSave({ ...(isNew('body') && { body: words.body }), ...(isNew('meaning') && { meaning: words.meaning }) }) };
    sent.current = mine;
    const isKept = await mine.reply;
    if (isKept) known.current = words;
    if (!isKept && sent.current === mine) sent.current = before;
    if (!isGone.current) setFailed(!isKept);
    return isKept;
  };

  const keep = useRef(async (): Promise<boolean> => true);
  keep.current = () => send({ body, meaning });

  // While the reader types, too: a browser that is killed tells nobody.
  useEffect(() => {
    const timer = setTimeout(() => void keep.current(), KEEP_AFTER);
    return () => clearTimeout(timer);
  }, [body, meaning]);

  useEffect(() => {
    const keepNow = (): void => void keep.current();
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      isGone.current = true;
      keepNow();
    };
  }, []);

  // What the reader wrote stays in the field until the store has it.
  const close = async (words: Words): Promise<void> => {
    if (!(await send(words))) return;
    keep.current = async () => true;
    onClose();
  };

  const cancel = (): Promise<void> => {
    keep.current = async () => true;
    return close(original);
  };

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void close({ body, meaning });
      }}
      onFocusOut={(event) => {
        // From the field to a button of its own, nothing is left yet.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) void keep.current();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        void close({ body, meaning });
      }}
    >
      <textarea ref={field} class="field" dir="auto" aria-label={t('note.body')} placeholder={t('note.placeholder')} maxLength={MAX_NOTE_LENGTH} value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      <div class="note-editor-foot">
        <select class="field" aria-label={t('note.meaning')} value={meaning ?? ''} onChange={(event) => setMeaning(MEANINGS.find((each) => each === event.currentTarget.value) ?? null)}>
          <option value="">{t('note.noMeaning')}</option>
          {MEANINGS.map((each) => <option key={each} value={each}>{t(`meaning.${each}`)}</option>)}
        </select>
        <button type="button" class="button" onClick={cancel}>{t('common.cancel')}</button>
        <button type="submit" class="button primary">{t('common.save')}</button>
      </div>
      {hasFailed && <p class="field-error" role="alert">{t('options.failed')}</p>}
    </form>
  );
}
