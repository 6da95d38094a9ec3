import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { Target } from '../../core/anchoring/selector.ts';
import type { DraftField, Meaning, MentionSnapshot, Note, NoteDraft } from '../../core/notes/note.ts';
import type { Result } from '../../core/result.ts';
import type { Span } from '../../core/text/span.ts';
import type { Mark } from '../marks/mark.ts';
import type { AnnotatorPorts } from '../ports.ts';
import type { ShownArticle } from '../shown-article.ts';
import { infoOf, mentionsOf, snapshotOfEntity, snapshotOfFigure } from './keep-article.ts';
import { type NoteEditor, createNoteEditor } from './note-editor.ts';

interface EditorsOptions {
  ports: Pick<AnnotatorPorts, 'saveNote' | 'updateNote' | 'deleteNote' | 'restoreNote' | 'newId' | 'keepDraft'>;
  /** Seconds read so far, kept with each new note. */
  readingSeconds(): number;
  /** A note's text or state changed; `note` is what the store has answered, null where that is nothing new. `isGone` after it was deleted. */
  onChange(articleUrl: string, note: Note | null, isGone: boolean): void;
}

/** The notes that are being written. Each stays until it is kept, so a card that is closed and opened again shows what was typed. */
export interface Editors {
  /** For the note on a mark: the mark's own if it is a note, the note about just this mention, or one begun now. */
  forMark(mark: Mark, shown: ShownArticle): NoteEditor;
  /** For a note that is kept. */
  forNote(note: Note, shown: ShownArticle): NoteEditor;
  /** For a note on a selection; the same one while nothing of it is kept. */
  forSpan(span: Span, shown: ShownArticle): NoteEditor;
  highlight(span: Span, meaning: Meaning, shown: ShownArticle): Promise<void>;
  /** Sends everything that is not yet sent. */
  flush(): Promise<void>;
}

export function createEditors({ ports, readingSeconds, onChange }: EditorsOptions): Editors {
  const byId = new Map<string, NoteEditor>();
  /** Notes begun on a place that the store does not know yet, by article and place. */
  const begun = new Map<string, NoteEditor>();

  const build = (note: Note | null, target: Target, about: MentionSnapshot | null, shown: ShownArticle): NoteEditor => {
    const id = note?.id ?? ports.newId();
    const { article, analysis } = shown;
    let [told, wasGone] = [note, false];
    const editor: NoteEditor = createNoteEditor({
      id,
      note,
      describe: (): Omit<NoteDraft, 'body' | 'tags' | 'meaning'> => ({ target, ...(about && { about }), readingSeconds: readingSeconds() }),
      ports: {
        save: (newId, draft): Promise<Result<Note>> => ports.saveNote({ id: newId, draft, article: infoOf(article), mentions: mentionsOf(article.url, analysis) }),
        update: ports.updateNote,
        remove: ports.deleteNote,
        restore: ports.restoreNote,
        ...(ports.keepDraft && { keepDraft: (draftId: string, draft: NoteDraft, changed?: DraftField[]) => ports.keepDraft!({ id: draftId, draft, article: infoOf(article), ...(changed && { changed }) }) }),
      },
      onChange(kept) {
        const isGone = editor.state.is === 'deleted';
        const isNew = kept !== told || isGone !== wasGone;
        [told, wasGone] = [kept, isGone];
        // What was answered before may have been changed elsewhere since: its place, or in another view.
        onChange(article.url, isNew ? kept : null, isGone);
      },
    });
    byId.set(id, editor);
    return editor;
  };

  /** Described when the note is begun, from the text that the reader sees: the page may have changed when it is sent. */
  const buildAt = (span: Span, about: MentionSnapshot | null, shown: ShownArticle): NoteEditor =>
    build(null, { source: shown.article.url, selectors: describeSpan(shown.places.text, span) }, about, shown);

  const forNote = (note: Note, shown: ShownArticle): NoteEditor => {
    const known = byId.get(note.id);
    known?.take(note);
    return known ?? build(note, note.target, note.about ?? null, shown);
  };

  const begin = (span: Span, about: MentionSnapshot | null, shown: ShownArticle): NoteEditor => {
    const key = `${shown.article.url} ${span.start} ${span.end} ${about ? 'about' : ''}`;
    const known = begun.get(key);
    if (known && (!known.isKept || known.state.is === 'deleted')) return known;
    const editor = buildAt(span, about, shown);
    begun.set(key, editor);
    return editor;
  };

  return {
    forNote,
    forMark(mark, shown) {
      if (mark.type === 'note') return forNote(mark.placed.note, shown);
      const own = findNoteAbout(mark, shown);
      if (own) return forNote(own, shown);
      return begin(mark, mark.type === 'figure' ? snapshotOfFigure(mark.figure) : snapshotOfEntity(mark.mention, mark.entity), shown);
    },
    forSpan: (span, shown) => begin(span, null, shown),
    async highlight(span, meaning, shown) {
      const editor = buildAt(span, null, shown);
      editor.change({ meaning });
      await editor.flush();
    },
    async flush() {
      // What failed is tried again, and what is under way may have newer words to send after it.
      await Promise.all([...byId.values()].filter(({ state }) => state.is === 'unsaved' || state.is === 'saving' || state.is === 'error').map((editor) => editor.flush()));
    },
  };
}

/** The note that was written on just this mention. */
export function findNoteAbout(mark: Mark, shown: Pick<ShownArticle, 'notes'>): Note | null {
  return shown.notes.find(({ note, start, end }) => note.about && start === mark.start && end === mark.end)?.note ?? null;
}
