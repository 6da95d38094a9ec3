import type { NoteStore } from '../../core/notes/note-store.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';

type NoteHandlers = Handlers<Pick<BackgroundProtocol, 'notes.list' | 'notes.save' | 'notes.update' | 'notes.delete' | 'notes.restore' | 'notes.keepDraft' | 'notes.discardDraft' | 'notes.corrected'>>;

/** Notes from the page to the store. Each answer comes after the store has committed. */
export const noteHandlers = (store: NoteStore): NoteHandlers => ({
  'notes.list': {
    from: ['content', 'extension'],
    parse: payloads['notes.list'],
    handle: (articleUrl) => store.listNotes(articleUrl),
  },
  'notes.save': {
    from: ['content', 'extension'],
    parse: payloads['notes.save'],
    handle: ({ id, draft, article, mentions }) => store.saveNote(id, draft, article, mentions),
  },
  'notes.update': {
    from: ['content', 'extension'],
    parse: payloads['notes.update'],
    handle: ({ id, patch }) => store.updateNote(id, patch),
  },
  'notes.delete': {
    from: ['content', 'extension'],
    parse: payloads['notes.delete'],
    handle: (id) => store.deleteNote(id),
  },
  'notes.restore': {
    from: ['content', 'extension'],
    parse: payloads['notes.restore'],
    handle: (id) => store.restoreNote(id),
  },
  'notes.keepDraft': {
    from: ['content', 'extension'],
    parse: payloads['notes.keepDraft'],
    handle: ({ id, draft, article }) => store.keepDraft(id, draft, article),
  },
  'notes.discardDraft': {
    from: ['content', 'extension'],
    parse: payloads['notes.discardDraft'],
    handle: (id) => store.discardDraft(id),
  },
  'notes.corrected': {
    from: ['content'],
    parse: payloads['notes.corrected'],
    handle: ({ id, now }) => store.recordCorrection(id, now),
  },
});
