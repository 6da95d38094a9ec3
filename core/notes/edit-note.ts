import { pickNote } from './validate-note.ts';
import type { Note, NotePatch } from './note.ts';

/** What a reader can change in a note, each with a time of its own: of two views that edit at once, the last edit of each wins. */
const FIELDS = ['body', 'tags', 'meaning', 'target'] as const;

/** `deletedAt` too: deleting and bringing back are edits. */
export type EditedField = (typeof FIELDS)[number] | 'deletedAt';

/** When each field was last edited, ISO 8601 in UTC. */
export type EditTimes = Record<EditedField, string>;

const later = (one: string, other: string): string => (one > other ? one : other);

/** A note that was never edited since its row was written has one time for all: its `updatedAt`. */
export function editTimes({ edited, updatedAt }: Pick<Note, 'edited' | 'updatedAt'>): EditTimes {
  const time = (field: EditedField): string => edited?.[field] ?? updatedAt;
  return { body: time('body'), tags: time('tags'), meaning: time('meaning'), target: time('target'), deletedAt: time('deletedAt') };
}

/**
 * The note with those fields of the patch that were edited last. `editedAt` is when the reader did it, which may be long before it arrives: a request
 * that was repeated, a draft of a browser that was killed. A field whose time lies after `now` was written before the clock was set back; it gives way.
 */
export function editNote(note: Note, patch: NotePatch, editedAt: string, now: string): Note {
  const at = editedAt < now ? editedAt : now;
  const times = editTimes(note);
  const changed: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = patch[field];
    if (value === undefined || (at < times[field] && times[field] <= now)) continue;
    changed[field] = value === null ? undefined : value;
    times[field] = later(at, times[field]);
  }
  // The reader said where the note belongs, or that it has no place: what was said of the place before is settled.
  if (changed['target'] !== undefined) Object.assign(changed, { correction: undefined, keptAsOrphan: undefined, ...(patch.about !== undefined && { about: patch.about ?? undefined }) });
  else if (patch.keptAsOrphan !== undefined && !(at < times.target && times.target <= now)) {
    changed['keptAsOrphan'] = patch.keptAsOrphan || undefined;
    times.target = later(at, times.target);
  }
  return pickNote({ ...note, ...changed, edited: times, updatedAt: later(now, note.updatedAt) });
}

/** The note deleted (a tombstone with `deletedAt`), or brought back. */
export function setDeleted(note: Note, isDeleted: boolean, now: string): Note {
  const time = later(now, note.updatedAt);
  const { deletedAt: _, ...alive } = note;
  return pickNote({ ...alive, ...(isDeleted && { deletedAt: time }), edited: { ...editTimes(note), deletedAt: time }, updatedAt: time });
}

/**
 * One note of two copies of it: each field from where it was edited last, ours where both are of the same time. Words that were written after the
 * note was deleted elsewhere bring it back: nothing that a reader wrote is hidden by an earlier deletion.
 */
export function mergeNotes(ours: Note, theirs: Note): Note {
  const [own, other] = [editTimes(ours), editTimes(theirs)];
  const from = (field: EditedField): Note => (other[field] > own[field] ? theirs : ours);
  const newer = theirs.updatedAt > ours.updatedAt ? theirs : ours;
  const edited = Object.fromEntries(([...FIELDS, 'deletedAt'] as const).map((field) => [field, later(own[field], other[field])])) as EditTimes;
  const { meaning } = from('meaning');
  const { deletedAt } = from('deletedAt');
  const isRevived = FIELDS.some((field) => edited[field] > edited.deletedAt);
  // A note stays with its article, whatever a file says.
  const { target, about, keptAsOrphan } = theirs.target.source === ours.target.source ? from('target') : ours;
  const { meaning: _meaning, deletedAt: _deleted, edited: _edited, about: _about, keptAsOrphan: _kept, ...rest } = ours;
  return pickNote({
    ...rest,
    ...(newer.correction && { correction: newer.correction }),
    body: from('body').body,
    tags: from('tags').tags,
    target,
    ...(about !== undefined && { about }),
    ...(keptAsOrphan && { keptAsOrphan }),
    ...(meaning !== undefined && { meaning }),
    ...(deletedAt !== undefined && !isRevived && { deletedAt }),
    ...((ours.edited || theirs.edited) && { edited }),
    updatedAt: later(ours.updatedAt, theirs.updatedAt),
  });
}

/** Whether two rows say the same; the order of keys says nothing. */
export const areSameNotes = (one: Note, other: Note): boolean => JSON.stringify(pickNote(one)) === JSON.stringify(pickNote(other));
