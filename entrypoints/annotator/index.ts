import { v7 } from 'uuid';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { NoteError } from '../../core/notes/note.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import { startAnnotator } from '../../page/annotator.ts';
import { type HighlightRegistryLike, createPainter } from '../../page/marks/painter.ts';
import type { AnnotatorPorts } from '../../page/ports.ts';
import { answerMessages, askBackground } from '../../platform/messages.ts';
import type { TabProtocol } from '../../platform/protocol.ts';
import { onSettingsChange } from '../../platform/settings.ts';
import { tabPayloads } from './tab-payloads.ts';

const now = (): string => new Date().toISOString();

const ports: AnnotatorPorts = {
  readSettings: () => askBackground('settings.read'),
  changeSettings: (patch) => askBackground('settings.change', patch),
  isForced: () => askBackground('page.isForced'),
  reportDecision: (decision) => askBackground('page.decided', decision),
  analyze: (article, claims) => askBackground('article.analyze', { article, ...(claims && { claims }) }),
  resolveSelectors: (text, selectors) => askBackground('notes.resolve', { text, selectors: [...selectors] }),
  listNotes: (url) => askBackground('notes.list', url),
  saveNote: (request) => askBackground('notes.save', request),
  updateNote: (id, patch) => askBackground('notes.update', { id, patch, editedAt: now() }),
  deleteNote: (id) => askBackground('notes.delete', id),
  restoreNote: (id) => askBackground('notes.restore', id),
  keepDraft: (request) => askBackground('notes.keepDraft', { ...request, editedAt: now() }),
  reportCorrection: (id, correction) => askBackground('notes.corrected', { id, correction }),
  reportPlaces: (counts) => askBackground('notes.placed', counts),
  addReadingSeconds: (articleUrl, seconds) => askBackground('reading.add', { id: v7(), articleUrl, seconds }),
  countArticlesNaming: (name, exceptUrl) => askBackground('entity.countArticles', { name, exceptUrl }),
  openLibrary: (name) => askBackground('library.open', name),
  saveCorrection: (draft) => askBackground('corrections.save', draft),
  takeBackCorrection: (key) => askBackground('corrections.takeBack', key),
  onSettingsChange,
  newId: () => v7(),
};

/** Our own world's, which the page cannot see: what stops the script's former self when it is injected again. */
const slot = globalThis as { stopFormerAnnotator?: () => void };

export default defineUnlistedScript(() => {
  slot.stopFormerAnnotator?.();
  const stopping = new AbortController();
  slot.stopFormerAnnotator = () => stopping.abort();
  const painter = createPainter(CSS.highlights as unknown as HighlightRegistryLike, () => new Highlight());
  const annotator = startAnnotator(document, ports, painter, stopping.signal);
  const stopAnswering = answerMessages<TabProtocol>({
    'tab.overview': {
      from: ['extension'],
      parse: tabPayloads['tab.overview'],
      async handle() {
        const overview = (await annotator).overview();
        return overview ? succeed(overview) : fail('notFound');
      },
    },
    'tab.jump': {
      from: ['extension'],
      parse: tabPayloads['tab.jump'],
      handle: async (target) => ((await annotator).jump(target) ? succeed(null) : fail('notFound')),
    },
    'tab.refresh': {
      from: ['extension'],
      parse: tabPayloads['tab.refresh'],
      async handle() {
        await (await annotator).refresh();
        return succeed(null);
      },
    },
    'tab.refreshNotes': {
      from: ['extension'],
      parse: tabPayloads['tab.refreshNotes'],
      async handle() {
        await (await annotator).refreshNotes();
        return succeed(null);
      },
    },
    'tab.attach': {
      from: ['extension'],
      parse: tabPayloads['tab.attach'],
      async handle({ noteId, start, end }) {
        const reply = await (await annotator).attach(noteId, { start, end });
        return reply.ok ? succeed(null) : (reply as Result<null, NoteError>);
      },
    },
    'tab.choosePlace': {
      from: ['extension'],
      parse: tabPayloads['tab.choosePlace'],
      handle: async (noteId) => ((await annotator).choosePlace(noteId) ? succeed(null) : fail('notFound')),
    },
    'tab.setMarks': {
      from: ['extension'],
      parse: tabPayloads['tab.setMarks'],
      async handle(on) {
        (await annotator).setMarks(on);
        return succeed(null);
      },
    },
  });
  stopping.signal.addEventListener('abort', stopAnswering, { once: true });
  annotator.catch((error: unknown) => console.error('Hashiya', error));
});
