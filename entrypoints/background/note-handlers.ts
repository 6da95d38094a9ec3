import { isSameSiteAddress } from '../../core/article/same-site.ts';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { fail } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';

type Sender = Parameters<Handlers<BackgroundProtocol>['notes.list']['handle']>[1];
type NoteHandlers = Handlers<Pick<BackgroundProtocol, 'notes.list' | 'notes.save' | 'notes.update' | 'notes.delete' | 'notes.restore' | 'notes.keepDraft' | 'notes.discardDraft' | 'notes.corrected'>>;

/**
 * A script in a page speaks of that page's own site alone: a process that was taken over must not read or write the notes of another. What
 * is no web page (a saved file) was opened to us by the reader and may name where it came from; our own pages may speak of all.
 */
function maySpeakOf(articleUrl: string, { url }: Sender): boolean {
  if (url === undefined) return false;
  return !/^https?:/i.test(url) || isSameSiteAddress(articleUrl, url);
}

/** Notes from the page to the store. Each answer comes after the store has committed. */
export const noteHandlers = (store: NoteStore): NoteHandlers => ({
  'notes.list': {
    from: ['content', 'extension'],
    parse: payloads['notes.list'],
    handle: (articleUrl, sender) => (maySpeakOf(articleUrl, sender) ? store.listNotes(articleUrl) : fail('unknownSender')),
  },
  'notes.save': {
    from: ['content', 'extension'],
    parse: payloads['notes.save'],
    handle: ({ id, draft, article, mentions }, sender) => (maySpeakOf(article.url, sender) ? store.saveNote(id, draft, article, mentions) : fail('unknownSender')),
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
    handle: ({ id, draft, article }, sender) => (maySpeakOf(article.url, sender) ? store.keepDraft(id, draft, article) : fail('unknownSender')),
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
