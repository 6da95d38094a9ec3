import { isWebAddress } from '../../core/notes/limits.ts';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { fail } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { maySpeakOf } from './may-speak-of.ts';

type CorrectionHandlers = Handlers<Pick<BackgroundProtocol, 'corrections.save' | 'corrections.takeBack'>>;

/** What the reader says of marks, from pages and from the settings. `refresh` lets every tab but the one that asked read its analysis again. */
export const correctionHandlers = (store: NoteStore, refresh: (exceptTab: number | undefined) => void): CorrectionHandlers => ({
  'corrections.save': {
    from: ['content', 'extension'],
    parse: payloads['corrections.save'],
    async handle(draft, sender) {
      // As with notes: a page's script speaks of its own site's articles alone.
      const url = 'articleUrl' in draft ? draft.articleUrl : undefined;
      if (url !== undefined && !maySpeakOf(url, sender)) return fail('unknownSender');
      const saved = await store.saveCorrection(draft);
      if (saved.ok) refresh(sender.tab?.id);
      return saved;
    },
  },
  'corrections.takeBack': {
    from: ['content', 'extension'],
    parse: payloads['corrections.takeBack'],
    async handle(key, sender) {
      // Behind the words, which hold no sign, stands the address of the article, if it is of one.
      const url = key.slice(key.lastIndexOf(' ') + 1);
      if (isWebAddress(url) && !maySpeakOf(url, sender)) return fail('unknownSender');
      const gone = await store.takeBackCorrection(key);
      if (gone.ok) refresh(sender.tab?.id);
      return gone;
    },
  },
});
