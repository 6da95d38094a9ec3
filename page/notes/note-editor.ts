import { type DraftField, type Meaning, type Note, type NoteDraft, type NoteId, type NotePatch, DRAFT_FIELDS, MAX_NOTE_LENGTH } from '../../core/notes/note.ts';
import type { Result } from '../../core/result.ts';

export interface NoteContent {
  body: string;
  tags: string[];
  meaning: Meaning | null;
}

/** `unsaved` is written but not yet sent; `saved` is acknowledged by the store. */
export type SaveState = { is: 'idle' | 'unsaved' | 'saving' | 'saved' | 'deleted' } | { is: 'error'; code: string };

/** What a note's editor needs of the store. */
export interface NotePorts {
  save(id: NoteId, draft: NoteDraft): Promise<Result<Note>>;
  update(id: NoteId, patch: NotePatch): Promise<Result<Note>>;
  remove(id: NoteId): Promise<Result<Note>>;
  restore(id: NoteId): Promise<Result<Note>>;
  /** Keeps what is typed but not yet sent, for when the tab or the browser is gone before. Absent where nothing outlives the editor. */
  keepDraft?(id: NoteId, draft: NoteDraft, changed?: DraftField[]): Promise<unknown>;
}

export interface NoteEditor {
  readonly id: NoteId;
  readonly content: NoteContent;
  readonly state: SaveState;
  /** Whether the store has the note. */
  readonly isKept: boolean;
  change(content: Partial<NoteContent>): void;
  /** Another view changed the note, or brought it back. What is typed here and not yet kept goes before. */
  take(note: Note): void;
  /** Sends what is not yet sent, now. */
  flush(): Promise<void>;
  remove(): Promise<void>;
  restore(): Promise<void>;
}

interface EditorOptions {
  id: NoteId;
  /** The kept note; null for one that is only begun. */
  note: Note | null;
  /** All of the draft but what the reader writes; asked for when the note is first sent. */
  describe(): Omit<NoteDraft, 'body' | 'tags' | 'meaning'>;
  ports: NotePorts;
  /** Called on every change of content or state; `note` is what the store answered last. */
  onChange(note: Note | null): void;
  /** Milliseconds of quiet after which what was written is sent. */
  delay?: number;
}

/**
 * One note while it is written. What the reader writes is held here until the store has acknowledged it, whatever fails on the way;
 * one request at a time, and a new note's id is chosen before the first, so that trying again never writes it twice.
 */
export function createNoteEditor({ id, note, describe, ports, onChange, delay = 600 }: EditorOptions): NoteEditor {
  let kept = note;
  let content = contentOf(note);
  let state: SaveState = { is: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let sent: NoteContent | null = content;
  let drafting: ReturnType<typeof setTimeout> | undefined;
  let draftedAt = Number.NEGATIVE_INFINITY;

  const set = (next: SaveState): void => {
    state = next;
    onChange(kept);
  };

  const isEmpty = (): boolean => content.body.trim() === '' && content.tags.length === 0 && content.meaning === null;

  const send = async (): Promise<void> => {
    // Until nothing is new: what is written while a request is under way goes with the next.
    while (content !== sent && !(kept === null && isEmpty())) {
      if (content.body.length > MAX_NOTE_LENGTH) return set({ is: 'error', code: 'noteTooLong' });
      const going = content;
      set({ is: 'saving' });
      const reply = kept ? await ports.update(id, patchOf(kept, going)) : await ports.save(id, draftOf(going));
      if (!reply.ok) return set({ is: 'error', code: reply.error.code });
      // A draft of ours may have become the note meanwhile, with fewer words: then these go after it.
      sent = kept !== null || holds(reply.value, going) ? going : null;
      kept = reply.value;
    }
    if (state.is === 'deleted') return;
    set(content === sent && kept ? { is: 'saved' } : { is: 'idle' });
  };

  const draftOf = ({ body, tags, meaning }: NoteContent): NoteDraft => ({ ...describe(), body, tags, ...(meaning && { meaning }) });

  const keepDraft = (): void => {
    clearTimeout(drafting);
    drafting = undefined;
    draftedAt = Date.now();
    if (ports.keepDraft && !(kept === null && isEmpty()) && content.body.length <= MAX_NOTE_LENGTH) void ports.keepDraft(id, draftOf(content), kept ? changedIn(kept, content) : undefined).catch(() => undefined);
  };

  const flush = async (): Promise<void> => {
    clearTimeout(drafting);
    drafting = undefined;
    clearTimeout(timer);
    timer = undefined;
    if (running) {
      await running;
      if (content === sent || state.is === 'error') return;
    }
    running = send().finally(() => { running = null; });
    await running;
  };

  return {
    id,
    get content() { return content; },
    get state() { return state; },
    get isKept() { return kept !== null && state.is !== 'deleted'; },
    change(change) {
      content = { ...content, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
      // At once, and then while the typing goes on: a fast typist never rests long enough for the note to be sent.
      if (Date.now() - draftedAt >= DRAFT_EVERY) keepDraft();
      else drafting ??= setTimeout(keepDraft, DRAFT_EVERY);
      if (!running) set({ is: 'unsaved' });
      else onChange(kept);
    },
    take(note) {
      // A list that was asked for before the last answer knows less than it.
      if (content !== sent || running || !kept || note.updatedAt <= kept.updatedAt) return;
      kept = note;
      content = sent = contentOf(note);
      state = { is: 'idle' };
    },
    flush,
    async remove() {
      clearTimeout(timer);
      if (running) await running;
      if (!kept) return;
      const reply = await ports.remove(id);
      if (!reply.ok) return set({ is: 'error', code: reply.error.code });
      set({ is: 'deleted' });
    },
    async restore() {
      const reply = await ports.restore(id);
      if (!reply.ok) return set({ is: 'error', code: reply.error.code });
      kept = reply.value;
      set({ is: 'saved' });
    },
  };
}

/** Milliseconds between two drafts of one note. */
const DRAFT_EVERY = 150;

const contentOf = (note: Note | null): NoteContent => ({ body: note?.body ?? '', tags: note?.tags ?? [], meaning: note?.meaning ?? null });

const holds = (note: Note, content: NoteContent): boolean => changedIn(note, content).length === 0;

/** What differs from the kept note. The other fields are another view's to change meanwhile. */
const changedIn = (note: Note, content: NoteContent): DraftField[] => DRAFT_FIELDS.filter((field) => JSON.stringify(note[field] ?? null) !== JSON.stringify(content[field]));

const patchOf = (note: Note, content: NoteContent): NotePatch => Object.fromEntries(changedIn(note, content).map((field) => [field, content[field]]));
