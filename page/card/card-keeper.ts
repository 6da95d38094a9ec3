import type { NotePlaceActions } from '../../components/base/note-place.tsx';
import type { CardActions } from '../../components/card.tsx';
import { describeFigure } from '../../components/card-facts.ts';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { KeptCorrection } from '../../core/notes/note-store.ts';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { PlacedNote } from '../../core/notes/placed-note.ts';
import type { Span } from '../../core/text/span.ts';
import { citeQuote } from '../copy/cite.ts';
import { linkToPassage } from '../copy/text-fragment.ts';
import { type Mark, listOccurrences } from '../marks/mark.ts';
import { NARROW, SHEET_SHARE } from '../host/place-box.ts';
import { boxOf, revealSpan } from '../marks/reveal-span.ts';
import { type Editors, findNoteAbout } from '../notes/editors.ts';
import type { NoteEditor } from '../notes/note-editor.ts';
import type { AnnotatorPorts } from '../ports.ts';
import type { ShownArticle } from '../shown-article.ts';
import { type CorrectionOffer, offerCorrections } from './card-corrections.ts';
import { buildCard } from './card-model.ts';
import type { LayerView } from './layer.tsx';

/** How a card came to be open: one that the pointer opened by resting goes when the pointer leaves, the others stay. */
export type Opening = 'rest' | 'press' | 'keys' | 'write';

interface OpenCard {
  key: string;
  mark: Mark | null;
  /** Null where the note that the card shows has no place. */
  span: Span | null;
  text: string;
  articleUrl: string;
  editor: NoteEditor;
  opening: Opening;
  otherArticles: number;
  notice: string | null;
  /** What was said of it, and how to unsay it. */
  corrected: { what: string; kept: KeptCorrection[] } | null;
}

interface CardKeeperOptions {
  shown(): ShownArticle | null;
  translator(): TranslatorOf<InPageKey>;
  editors: Editors;
  ports: Pick<AnnotatorPorts, 'countArticlesNaming' | 'openLibrary' | 'saveCorrection' | 'takeBackCorrection'>;
  /** Takes the analysis again, which then obeys what was said. */
  refresh(): Promise<void>;
  places: NotePlaceActions;
  copy(text: string): Promise<boolean>;
  /** Goes to another mark and opens its card. */
  visit(mark: Mark): void;
  /** Something is to be drawn anew. */
  onChange(): void;
}

export interface CardKeeper {
  open(mark: Mark, opening: Opening): void;
  openOn(span: Span, opening?: Opening): void;
  /** Opens a note that has no place in the text. */
  openNote(placed: PlacedNote): void;
  close(): boolean;
  /** Closes a card that only the resting pointer opened and nobody has written in. */
  leave(): void;
  /** The article was read again: the card follows its mark, or goes with its article. */
  follow(): void;
  readonly span: Span | null;
  view(): LayerView['card'];
}

/** Keeps the one open card: what it is about, its note, and what its buttons do. */
export function createCardKeeper({ shown, translator, editors, ports, refresh, places, copy, visit, onChange }: CardKeeperOptions): CardKeeper {
  let card: OpenCard | null = null;
  let openings = 0;

  const show = (mark: Mark | null, span: Span, opening: Opening): void => {
    const article = shown();
    if (!article) return;
    if (card && mark && card.mark?.id === mark.id) {
      // A press on what the pointer only rested on pins the card.
      card = { ...card, opening };
      onChange();
      return;
    }
    const editor = mark ? editors.forMark(mark, article) : editors.forSpan(span, article);
    const key = put({ mark, span, text: article.places.text.slice(span.start, span.end), editor, opening }, article);
    // Where the card is a sheet it would lie over the words that it explains.
    if (innerWidth < NARROW) revealSpan(span, article.places, SHEET_SHARE);
    if (mark?.type === 'entity') void countArticles(key, mark.entity.name, article.article.url);
  };

  const put = (opened: Pick<OpenCard, 'mark' | 'span' | 'text' | 'editor' | 'opening'>, { article }: ShownArticle): string => {
    close();
    const key = `card-${++openings}`;
    card = { ...opened, key, articleUrl: article.url, otherArticles: 0, notice: null, corrected: null };
    onChange();
    return key;
  };

  const countArticles = async (key: string, name: string, url: string): Promise<void> => {
    const reply = await ports.countArticlesNaming(name, url);
    if (!reply.ok || card?.key !== key) return;
    card = { ...card, otherArticles: reply.value };
    onChange();
  };

  const close = (): boolean => {
    if (!card) return false;
    void card.editor.flush();
    card = null;
    onChange();
    return true;
  };

  /** Says on the card how something ended that was asked for on it; null where nothing is to be said. */
  const tell = async (outcome: Promise<InPageKey | null>): Promise<void> => {
    const key = card?.key;
    const said = await outcome;
    if (!card || card.key !== key) return;
    card = { ...card, notice: said && translator()(said) };
    onChange();
  };
  const copyAndTell = (text: string): Promise<void> => tell(copy(text).then((isDone) => (isDone ? 'inPage.copied' : 'inPage.copyFailed')));

  const turn = (by: 1 | -1): void => {
    const article = shown();
    if (!article || !card?.mark) return;
    const { id } = card.mark;
    const occurrences = listOccurrences(card.mark, article.marks);
    const at = occurrences.findIndex((mark) => mark.id === id);
    const next = occurrences.at((at + by) % occurrences.length);
    if (next) visit(next);
  };

  /** Says one thing after the other; what was said before one fails stays, to be undone with the rest. */
  const correct = async ({ label, drafts }: CorrectionOffer): Promise<void> => {
    const key = card?.key;
    const kept: KeptCorrection[] = [];
    for (const draft of drafts) {
      const reply = await ports.saveCorrection(draft);
      if (!reply.ok) break;
      kept.push(reply.value);
    }
    if (kept.length > 0) await refresh();
    if (!card || card.key !== key) return;
    const isDone = kept.length === drafts.length;
    card = { ...card, opening: 'press', corrected: kept.length > 0 ? { what: label, kept } : null, notice: isDone ? null : translator()('inPage.notCorrected') };
    onChange();
  };

  const undoCorrection = async (): Promise<void> => {
    const { key, corrected } = card ?? {};
    let isDone = true;
    for (const { kept, before } of corrected?.kept.toReversed() ?? []) isDone = (await (before ? ports.saveCorrection(before) : ports.takeBackCorrection(kept.key))).ok && isDone;
    await refresh();
    if (!card || card.key !== key) return;
    card = { ...card, corrected: isDone ? null : card.corrected, notice: isDone ? null : translator()('inPage.notCorrected') };
    onChange();
  };

  const offers = (): CorrectionOffer[] => {
    const article = shown();
    return card && article ? offerCorrections(card, article.marks, translator()) : [];
  };

  const write = (change: Parameters<NoteEditor['change']>[0]): void => {
    if (card?.opening === 'rest') card = { ...card, opening: 'press' };
    card?.editor.change(change);
  };

  const actions: CardActions = {
    ...places,
    close: () => void close(),
    next: () => turn(1),
    previous: () => turn(-1),
    copyValue: () => void copyAndTell(valueOf(card, translator())),
    copyQuote: () => {
      const article = shown();
      if (article && card) void copyAndTell(citeQuote(card.text, article.article, translator()));
    },
    copyLink: () => {
      const article = shown();
      if (!article || !card) return;
      const quote = card.span ? describeSpan(article.places.text, card.span)[0] : placedOf(card, article)?.note.target.selectors[0];
      if (quote) void copyAndTell(linkToPassage(article.article.url, quote));
    },
    open: (id) => {
      const mark = shown()?.marks.find((other) => other.id === id);
      if (mark) show(mark, mark, 'press');
    },
    openLibrary: () => {
      if (card?.mark?.type === 'entity') void tell(ports.openLibrary(card.mark.entity.name).then(({ ok }) => (ok ? null : 'inPage.libraryFailed')));
    },
    correct: (index) => {
      const offer = offers()[index];
      if (offer) void correct(offer);
    },
    undoCorrection: () => void undoCorrection(),
    changeBody: (body) => write({ body }),
    changeTags: (tags) => write({ tags }),
    changeMeaning: (meaning) => write({ meaning }),
    remove: () => void card?.editor.remove(),
    restore: () => void card?.editor.restore(),
    retry: () => void card?.editor.flush(),
  };

  return {
    open: (mark, opening) => show(mark, mark, opening),
    openOn: (span, opening = 'write') => show(null, span, opening),
    openNote(placed) {
      const article = shown();
      const { note } = placed;
      if (article) put({ mark: null, span: null, text: note.target.selectors[0].exact, editor: editors.forNote(note, article), opening: 'keys' }, article);
    },
    close,
    leave() {
      if (card?.opening === 'rest') close();
    },
    follow() {
      const article = shown();
      if (!card) return;
      if (!article || article.article.url !== card.articleUrl) {
        close();
        return;
      }
      const { mark, editor } = card;
      // What was begun on a selection is, once kept, the note's own mark.
      const id = mark?.id ?? `note:${editor.id}`;
      const { span, text } = card;
      const now = article.marks.find((other) => other.id === id && (other.type === 'note' || article.places.text.slice(other.start, other.end) === text))
        // Words that were called a name are one now.
        ?? (mark || !span ? undefined : article.marks.find((other) => other.type === 'entity' && other.start === span.start && other.end === span.end));
      if (now) card = { ...card, mark: now, span: now, ...(now.type === 'note' && { text: article.places.text.slice(now.start, now.end) }) };
      // A mark that was no name leaves its words, and the card with them.
      else if (mark && mark.type !== 'note' && span && article.places.text.slice(span.start, span.end) === text) card = { ...card, mark: null, otherArticles: 0 };
      const placed = article.notes.find(({ note }) => note.id === editor.id);
      if (placed) editor.take(placed.note);
    },
    get span() { return card?.span ?? null; },
    view() {
      const article = shown();
      if (!card || !article) return null;
      const { mark, span, text, editor, otherArticles, notice, opening, corrected } = card;
      const model = buildCard({
        subject: { mark, text },
        marks: article.marks,
        others: (span ? othersAt(span, mark, article) : []).map((other) => ({ mark: other, text: article.places.text.slice(other.start, other.end) })),
        editor,
        placed: placedOf(card, article),
        offers: offers(),
        corrected: corrected?.what ?? null,
        otherArticles,
        notice,
        wantsToWrite: opening === 'write',
      }, translator());
      return { key: card.key, model, actions, isEntity: mark?.type === 'entity', anchor: span && boxOf(span, article.places), takesFocus: opening === 'keys' };
    },
  };
}

const placedOf = ({ editor }: OpenCard, { notes }: ShownArticle): PlacedNote | null => notes.find(({ note }) => note.id === editor.id) ?? null;

/** Marks that overlap the card's place, but for its own and the note that the card itself shows. */
function othersAt(span: Span, mark: Mark | null, article: ShownArticle): Mark[] {
  const own = mark && mark.type !== 'note' ? findNoteAbout(mark, article) : null;
  return article.marks.filter((other) => other.start < span.end && span.start < other.end && other.id !== mark?.id && !(other.type === 'note' && other.placed.note.id === own?.id)).slice(0, 6);
}

function valueOf(card: OpenCard | null, t: TranslatorOf<InPageKey>): string {
  if (card?.mark?.type === 'entity') return card.mark.entity.name;
  if (card?.mark?.type === 'figure') return describeFigure(card.mark.figure, t).value?.inReadersDigits ?? card.text;
  return card?.text ?? '';
}
