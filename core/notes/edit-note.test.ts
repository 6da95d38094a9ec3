import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editNote, editTimes, mergeNotes, setDeleted } from './edit-note.ts';
import type { Note, NotePatch } from './note.ts';

const time = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
const note: Note = {
  id: '01980000-0000-7000-8000-000000000001', body: 'أصل', tags: [], createdAt: time(0), updatedAt: time(0),
  target: { source: 'https://www.spa.gov.sa/w1', selectors: [{ type: 'TextQuoteSelector', exact: '53', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] },
};

/** One edit of one field, at a time of its own: no two edits are of one time. */
interface Edit { at: number; patch: NotePatch }
const patch = fc.oneof(
  fc.string({ maxLength: 4 }).map((body): NotePatch => ({ body })),
  fc.array(fc.constantFrom('أ', 'ب', 'ج'), { maxLength: 2 }).map((tags): NotePatch => ({ tags })),
  fc.constantFrom('claim', 'question', null).map((meaning): NotePatch => ({ meaning: meaning as 'claim' | 'question' | null })),
);
const edits = fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 500 }), patch }), { selector: ({ at }) => at, maxLength: 12 });

/** What the reader did last with each field. */
function lastOf(all: readonly Edit[]): { body: string; tags: string[]; meaning: Note['meaning'] } {
  const inTime = all.toSorted((a, b) => a.at - b.at);
  const last = <Field extends 'body' | 'tags' | 'meaning'>(field: Field) => inTime.findLast((edit) => edit.patch[field] !== undefined)?.patch[field];
  return { body: (last('body') as string | undefined) ?? note.body, tags: (last('tags') as string[] | undefined) ?? note.tags, meaning: (last('meaning') ?? undefined) as Note['meaning'] };
}
const said = ({ body, tags, meaning }: Note) => ({ body, tags, meaning });

describe('editNote', () => {
  it('comes to the last edit of each field, in whatever order the edits arrive, and however often', () => {
    fc.assert(fc.property(edits, fc.infiniteStream(fc.nat()), (all, stream) => {
      const arrival = all.map((edit) => ({ edit, key: stream.next().value })).toSorted((a, b) => a.key - b.key).flatMap(({ edit, key }) => (key % 3 === 0 ? [edit, edit] : [edit]));
      const end = arrival.reduce((now, edit, at) => editNote(now, edit.patch, time(edit.at), time(600 + at)), note);
      expect(said(end)).toEqual(lastOf(all));
    }));
  });

  it('takes an edit made after the clock was set back', () => {
    const ahead = editNote(note, { body: 'بساعة متقدمة' }, time(5000), time(5000));
    const after = editNote(ahead, { body: 'بعد ضبطها' }, time(10), time(10));
    expect([after.body, after.updatedAt]).toEqual(['بعد ضبطها', time(5000)]);
    expect(editNote(after, { body: 'ثم' }, time(20), time(20)).body).toBe('ثم');
  });

  it('believes no time that has not come', () => {
    expect(editTimes(editNote(note, { body: 'س' }, '9999-01-01T00:00:00.000Z', time(3))).body).toBe(time(3));
  });
});

describe('mergeNotes', () => {
  it('comes to the last edit of each field from two copies that were edited apart, whichever is ours', () => {
    fc.assert(fc.property(edits, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, here) => {
      const inTime = all.toSorted((a, b) => a.at - b.at);
      const copy = (mine: boolean): Note => inTime.filter((_, at) => here[at] === mine).reduce((now, edit) => editNote(now, edit.patch, time(edit.at), time(edit.at)), note);
      const [a, b] = [copy(true), copy(false)];
      expect(said(mergeNotes(a, b))).toEqual(lastOf(all));
      expect(mergeNotes(b, a)).toEqual(mergeNotes(a, b));
      // What is merged knows all that either knew.
      expect(mergeNotes(mergeNotes(a, b), b)).toEqual(mergeNotes(a, b));
    }));
  });

  it('lets a deletion stand unless words came after it', () => {
    const gone = setDeleted(note, true, time(10));
    expect(mergeNotes(note, gone).deletedAt).toBe(time(10));
    expect(mergeNotes(editNote(note, { body: 'قبلها' }, time(5), time(5)), gone)).toMatchObject({ body: 'قبلها', deletedAt: time(10) });
    const revived = mergeNotes(gone, editNote(note, { body: 'بعدها' }, time(15), time(15)));
    expect([revived.body, revived.deletedAt]).toEqual(['بعدها', undefined]);
    expect(mergeNotes(gone, setDeleted(gone, false, time(20))).deletedAt).toBeUndefined();
  });

  it('keeps a note with its article', () => {
    const moved = editNote({ ...note, target: { ...note.target, source: 'https://evil.example/' } }, { body: 'س' }, time(9), time(9));
    expect(mergeNotes(note, { ...moved, edited: { ...editTimes(moved), target: time(9) } })).toMatchObject({ body: 'س', target: { source: note.target.source } });
  });
});
