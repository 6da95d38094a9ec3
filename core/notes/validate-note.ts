import type { Selectors, Target } from '../anchoring/selector.ts';
import { type Result, fail, succeed } from '../result.ts';
import { LIMITS, isNoteId, isWebAddress, isWellFormed } from './limits.ts';
import { MAX_NOTE_LENGTH, MEANINGS, type ArticleInfo, type Note, type NoteDraft, type NoteError, type NoteId } from './note.ts';

type Refusal = Extract<NoteError, 'invalidNote' | 'noteTooLong'>;

/**
 * What the store accepts, whoever calls it: the types are trusted here, the contents are not. The border for messages is stricter about shape.
 * Errors: `noteTooLong` for a body over MAX_NOTE_LENGTH, `invalidNote` (with the field in `detail`) for all else.
 */
export function validateNote(id: NoteId, draft: NoteDraft): Result<null, Refusal> {
  if (!isNoteId(id)) return fail('invalidNote', 'id');
  if (draft.body.length > MAX_NOTE_LENGTH) return fail('noteTooLong', String(draft.body.length));
  if (!isWellFormed(draft.body)) return fail('invalidNote', 'body');
  if (draft.tags.length > LIMITS.tags || !draft.tags.every((tag) => isText(tag, LIMITS.tag) && tag.trim() !== '')) return fail('invalidNote', 'tags');
  if (draft.meaning !== undefined && !MEANINGS.includes(draft.meaning)) return fail('invalidNote', 'meaning');
  if (draft.readingSeconds !== undefined && !(Number.isFinite(draft.readingSeconds) && draft.readingSeconds >= 0)) return fail('invalidNote', 'readingSeconds');
  if (draft.about && !isText(draft.about.text, LIMITS.mentionText)) return fail('invalidNote', 'about');
  return isTarget(draft.target) ? succeed(null) : fail('invalidNote', 'target');
}

/** Whether an article may be kept under this description. */
export function isArticleInfo(article: ArticleInfo): boolean {
  return isWebAddress(article.url) && isText(article.title, LIMITS.title) && Number.isSafeInteger(article.words) && article.words >= 0;
}

/** The fields of a note and no others: a key that no type knows never reaches the store. */
export function pickNote(note: Note): Note {
  const { id, target, body, meaning, tags, about, readingSeconds, createdAt, updatedAt, deletedAt, edited, correction, keptAsOrphan } = note;
  return {
    id, target, body, tags, createdAt, updatedAt,
    ...(meaning !== undefined && { meaning }), ...(about !== undefined && { about }), ...(readingSeconds !== undefined && { readingSeconds }), ...(deletedAt !== undefined && { deletedAt }), ...(edited !== undefined && { edited }), ...(correction !== undefined && { correction }), ...(keptAsOrphan && { keptAsOrphan }),
  };
}

const isText = (text: string, limit: number): boolean => text.length <= limit && isWellFormed(text);

function isTarget({ source, selectors }: Target): boolean {
  const [quote, position]: Selectors = selectors;
  return isWebAddress(source)
    && quote.exact !== '' && isText(quote.exact, LIMITS.quote) && isText(quote.prefix, LIMITS.context) && isText(quote.suffix, LIMITS.context)
    && Number.isSafeInteger(position.start) && Number.isSafeInteger(position.end) && position.start >= 0 && position.start <= position.end;
}
