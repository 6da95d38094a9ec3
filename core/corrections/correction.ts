import type { EntityKind } from '../entities/entity.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * What the reader says of words that were marked wrongly, or not marked: they are no name; the name is of another kind; they are a name of
 * a kind, wherever they stand; they are no figure.
 */
export type CorrectionDraft =
  | { says: 'notName'; text: string; articleUrl?: string }
  | { says: 'kind'; text: string; kind: EntityKind }
  | { says: 'name'; text: string; kind: EntityKind }
  | { says: 'notFigure'; text: string; articleUrl: string };

/** A kept correction. With `articleUrl` it holds in that article alone. Times are ISO 8601 in UTC; one that was taken back stays as a tombstone. */
export type ReaderCorrection = CorrectionDraft & {
  /** The same for what speaks of the same words in the same place: the later replaces the earlier. */
  key: string;
  updatedAt: string;
  deletedAt?: string;
};

/** The words of a text as names are compared: spellings levelled, small letters, signs left out. */
export const wordsOfName = (text: string): string[] => tokenize(fold(text).text).filter(({ type }) => type !== 'sign' && type !== 'break').map((token) => token.text.toLowerCase());

/** The key of a correction of these words: levelled, so that أرامكو and ارامكو have one. */
export function keyOfCorrection(draft: CorrectionDraft): string {
  const sort = draft.says === 'notFigure' ? 'figure' : 'name';
  const url = 'articleUrl' in draft ? (draft.articleUrl ?? '') : '';
  return correctionKey(sort, wordsOfName(draft.text).join(' '), url);
}

/** `words` levelled; `url` empty for what holds everywhere. */
export const correctionKey = (sort: 'figure' | 'name', words: string, url: string): string => `${sort} ${words}${url && ` ${url}`}`;
