import type { NoteStore } from '../../core/notes/note-store.ts';
import type { Note, NoteError, NoteId } from '../../core/notes/note.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol, BorderError } from '../../platform/protocol.ts';
import { maySpeakOf } from './may-speak-of.ts';

type Sender = Parameters<Handlers<BackgroundProtocol>['notes.list']['handle']>[1];
type NoteHandlers = Handlers<Pick<BackgroundProtocol, 'notes.list' | 'notes.save' | 'notes.update' | 'notes.delete' | 'notes.restore' | 'notes.keepDraft' | 'notes.corrected' | 'library.read' | 'store.trouble'>>;
type NoteReply = Result<Note, BorderError | NoteError>;

/**
 * Notes from the page to the store. Each answer comes after the store has committed. `onChange` is told of each note that was written, and in which tab,
 * for other tabs that show its article; `onDraft` of each that is typed, and where.
 */
export function noteHandlers(store: NoteStore, onChange: (articleUrl: string, tabId: number | undefined) => void = () => undefined, onDraft: (id: NoteId, tabId: number | undefined) => void = () => undefined): NoteHandlers {
  const tell = (reply: NoteReply, { tab }: Sender): NoteReply => {
    if (reply.ok) onChange(reply.value.target.source, tab?.id);
    return reply;
  };

  /** Does it where the note, if there is one, is of an article that the sender may speak of. */
  const onOwn = async (id: NoteId, sender: Sender, act: () => Promise<NoteReply>): Promise<NoteReply> => {
    const known = await store.findNote(id);
    if (!known.ok) return known;
    return known.value && !maySpeakOf(known.value.target.source, sender) ? fail('unknownSender') : tell(await act(), sender);
  };

  return {
    'notes.list': {
      from: ['content', 'extension'],
      parse: payloads['notes.list'],
      handle: (articleUrl, sender) => (maySpeakOf(articleUrl, sender) ? store.listNotes(articleUrl) : fail('unknownSender')),
    },
    'notes.save': {
      from: ['content', 'extension'],
      parse: payloads['notes.save'],
      handle: async ({ id, draft, article, mentions }, sender) => (maySpeakOf(article.url, sender) ? onOwn(id, sender, () => store.saveNote(id, draft, article, mentions)) : fail('unknownSender')),
    },
    'notes.update': {
      from: ['content', 'extension'],
      parse: payloads['notes.update'],
      handle: ({ id, patch, editedAt }, sender) => onOwn(id, sender, () => store.updateNote(id, patch, editedAt)),
    },
    'notes.delete': {
      from: ['content', 'extension'],
      parse: payloads['notes.delete'],
      handle: (id, sender) => onOwn(id, sender, () => store.deleteNote(id)),
    },
    'notes.restore': {
      from: ['content', 'extension'],
      parse: payloads['notes.restore'],
      handle: (id, sender) => onOwn(id, sender, () => store.restoreNote(id)),
    },
    'notes.keepDraft': {
      from: ['content', 'extension'],
      parse: payloads['notes.keepDraft'],
      handle({ id, draft, article, changed, editedAt }, sender) {
        if (!maySpeakOf(article.url, sender)) return fail('unknownSender');
        onDraft(id, sender.tab?.id);
        return store.keepDraft(id, draft, article, { changed, editedAt });
      },
    },
    'notes.corrected': {
      from: ['content'],
      parse: payloads['notes.corrected'],
      handle: ({ id, correction }, sender) => onOwn(id, sender, () => store.recordCorrection(id, correction)),
    },
    'library.read': {
      from: ['extension'],
      parse: payloads['library.read'],
      async handle() {
        const [articles, notes, mentions] = await Promise.all([store.listArticles(), store.listAllNotes(), store.listMentions()]);
        if (!articles.ok) return articles;
        if (!notes.ok) return notes;
        return mentions.ok ? succeed({ articles: articles.value, notes: notes.value, mentions: mentions.value }) : mentions;
      },
    },
    'store.trouble': {
      from: ['extension'],
      parse: payloads['store.trouble'],
      handle: async () => succeed(await store.findTrouble()),
    },
  };
}
