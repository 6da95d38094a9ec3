import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { NoteId } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import type { CardKeeper } from '../card/card-keeper.ts';
import type { LayerView } from '../card/layer.tsx';
import { citeQuote } from '../copy/cite.ts';
import { linkToPassage } from '../copy/text-fragment.ts';
import type { Box } from '../host/place-box.ts';
import { boxOf } from '../marks/reveal-span.ts';
import type { Editors } from '../notes/editors.ts';
import type { ShownArticle } from '../shown-article.ts';
import { snapSpan } from './snap-span.ts';

interface SelectionKeeperOptions {
  document: Document;
  shown(): ShownArticle | null;
  translator(): TranslatorOf<InPageKey>;
  editors: Pick<Editors, 'highlight'>;
  cards: Pick<CardKeeper, 'openOn' | 'leave'>;
  copy(text: string): Promise<boolean>;
  attach(noteId: NoteId, span: Span): void;
  onChange(): void;
}

export interface SelectionKeeper {
  readonly isThere: boolean;
  /** The reader selected something in the page, or nothing any more. */
  take(range: Range | null): void;
  /** The next selection is to be the place of a note, until it is or the reader thinks better of it. */
  choosePlace(noteId: NoteId): void;
  /** The page was scrolled: the toolbar goes with the words. */
  follow(): void;
  /** Lets it go without touching the page's selection. False where there was none. */
  forget(): boolean;
  /** The toolbar beside the selection. */
  view(): LayerView['toolbar'];
}

/** Keeps what the reader has selected of the article, as whole words, and what the toolbar's buttons do with it. */
export function createSelectionKeeper({ document, shown, translator, editors, cards, copy, attach, onChange }: SelectionKeeperOptions): SelectionKeeper {
  let selection: { span: Span; anchor: Box; notice: string | null } | null = null;

  let choosing: NoteId | null = null;

  const drop = (): void => {
    selection = null;
    choosing = null;
    document.getSelection()?.removeAllRanges();
    onChange();
  };

  const copySelected = (write: (text: string, article: ShownArticle, span: Span) => string): void => {
    const article = shown();
    if (!article || !selection) return;
    const { span } = selection;
    void copy(write(article.places.text.slice(span.start, span.end), article, span)).then((done) => {
      if (selection) selection = { ...selection, notice: translator()(done ? 'inPage.copied' : 'inPage.copyFailed') };
      onChange();
    });
  };

  const actions: NonNullable<LayerView['toolbar']>['actions'] = {
    highlight(meaning) {
      const article = shown();
      if (article && selection) void editors.highlight(selection.span, meaning, article);
      drop();
    },
    addNote() {
      if (selection) cards.openOn(selection.span);
      drop();
    },
    attach() {
      if (choosing !== null && selection) attach(choosing, selection.span);
      drop();
    },
    cancel: drop,
    addName() {
      if (selection) cards.openOn(selection.span, 'keys');
      drop();
    },
    copyQuote: () => copySelected((text, { article }) => citeQuote(text, article, translator())),
    copyLink: () => copySelected((_, { article, places }, span) => linkToPassage(article.url, describeSpan(places.text, span)[0])),
  };

  return {
    get isThere() { return selection !== null; },
    take(range) {
      const places = shown()?.places;
      const found = places && range ? places.spanOf(range) : null;
      const span = places && found ? snapSpan(places.text, found) : null;
      const anchor = places && span ? boxOf(span, places) : null;
      if (!selection && !anchor) return;
      selection = span && anchor ? { span, anchor, notice: null } : null;
      if (selection) cards.leave();
      onChange();
    },
    choosePlace(noteId) {
      choosing = noteId;
      onChange();
    },
    follow() {
      const places = shown()?.places;
      const anchor = selection && places ? boxOf(selection.span, places) : null;
      if (selection && anchor) selection = { ...selection, anchor };
    },
    forget() {
      const was = selection !== null || choosing !== null;
      selection = null;
      choosing = null;
      return was;
    },
    view: () => (shown() && (selection || choosing !== null) ? { actions, anchor: selection?.anchor ?? null, notice: selection?.notice ?? null, isChoosing: choosing !== null } : null),
  };
}
