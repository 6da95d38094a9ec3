import type { CardNoteModel } from '../../components/card-note.tsx';
import { describeFigure } from '../../components/card-facts.ts';
import type { CardModel } from '../../components/card.tsx';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import { STORE_TROUBLES } from '../../core/notes/note.ts';
import type { PlacedNote } from '../../core/notes/placed-note.ts';
import type { CorrectionOffer } from './card-corrections.ts';
import { type Mark, listOccurrences } from '../marks/mark.ts';
import type { NoteEditor } from '../notes/note-editor.ts';

/** What a card is opened on: a mark, or a selection that is to become a note. */
export interface CardSubject {
  mark: Mark | null;
  text: string;
}

interface CardParts {
  subject: CardSubject;
  marks: readonly Mark[];
  /** What else is marked here. */
  others: readonly { mark: Mark; text: string }[];
  editor: NoteEditor;
  /** The note that the card shows, as it stands in the text; null where it is not kept. */
  placed: PlacedNote | null;
  offers: readonly CorrectionOffer[];
  corrected: string | null;
  otherArticles: number;
  notice: string | null;
  wantsToWrite: boolean;
}

/** What the card shows, from what is known; no DOM, no waiting. */
export function buildCard({ subject, marks, others, editor, placed, offers, corrected, otherArticles, notice, wantsToWrite }: CardParts, t: TranslatorOf<InPageKey>): CardModel {
  const { mark, text } = subject;
  const occurrences = mark && mark.type !== 'note' ? listOccurrences(mark, marks) : [];
  const common = {
    text,
    place: mark && occurrences.length > 0 ? { index: occurrences.findIndex(({ id }) => id === mark.id) + 1, count: occurrences.length } : null,
    otherArticles,
    offers,
    corrected,
    others: others.map((other) => ({ id: other.mark.id, label: `${nameKind(other.mark, t)}: ${shorten(other.text)}` })),
    note: noteModel(editor, placed, wantsToWrite, t),
    notice,
  };
  if (mark?.type === 'figure') {
    const { value, facts } = describeFigure(mark.figure, t);
    return { ...common, kind: mark.figure.kind, heading: nameKind(mark, t), value: value?.inReadersDigits ?? null, alsoValue: value?.inOtherDigits ?? null, facts, names: [], canCopyValue: value !== null };
  }
  if (mark?.type === 'entity') {
    const { name, aliases, kind } = mark.entity;
    return { ...common, kind, heading: nameKind(mark, t), value: name, alsoValue: null, facts: [], names: aliases.filter((alias) => alias !== name), canCopyValue: true };
  }
  return { ...common, kind: 'note', heading: mark ? nameKind(mark, t) : t('inPage.note'), value: null, alsoValue: null, facts: [], names: [], canCopyValue: false };
}

/** The kind of a mark in words. */
export function nameKind(mark: Mark, t: TranslatorOf<InPageKey>): string {
  if (mark.type === 'figure') return t(`kind.${mark.figure.kind}`);
  if (mark.type === 'entity') return t(`kind.${mark.entity.kind}`);
  const { meaning } = mark.placed.note;
  return meaning ? t(`meaning.${meaning}`) : t('inPage.note');
}

/** A label's worth of text. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).toWellFormed().replace(/\ufffd$/, '')}…` : text);

function noteModel({ id, content, state, isKept }: NoteEditor, placed: PlacedNote | null, takesFocus: boolean, t: TranslatorOf<InPageKey>): CardNoteModel {
  return { id, ...content, state: state.is, error: state.is === 'error' ? t(errorKey(state.code)) : null, isKept, placed, takesFocus };
}

/** The codes that have words of their own, which say what to do. */
const TOLD = [...STORE_TROUBLES, 'noteTooLong', 'noteNotFound', 'unreachable'] as const;

function errorKey(code: string): InPageKey {
  const told = TOLD.find((one) => one === code);
  return told ? `inPage.error.${told}` : 'inPage.error.other';
}
