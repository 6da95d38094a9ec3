import { expect, it } from 'vitest';
import type { Note } from '../../core/notes/note.ts';
import type { PlacedNote } from '../../core/notes/placed-note.ts';
import { listCorrections } from './list-corrections.ts';

const note = (correction?: string): Note => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057', body: '', tags: [], createdAt: '', updatedAt: '',
  target: { source: 'https://news.example/a', selectors: [{ type: 'TextQuoteSelector', exact: '53', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] },
  ...(correction && { correction: { was: '53', now: correction, firstSeenAt: '2026-01-01T00:00:00.000Z' } }),
});
const placed = (state: PlacedNote['state'], of: Note, ...now: string[]): PlacedNote => ({ note: of, state, start: 0, end: 2, ...(now.length > 0 && { changes: now.map((text) => ({ was: { text: '53' }, now: { text } })) }) });

it.each<[string, PlacedNote, (string | null)[]]>([
  ['a figure that changed', placed('changed', note(), '35'), ['35']],
  ['two figures that changed', placed('changed', note(), '35', '12%'), ['35، 12%']],
  ['one that is known to have changed', placed('changed', note('35'), '35'), []],
  ['one that changed again', placed('changed', note('35'), '36'), ['36']],
  ['one that is as it was noted again', placed('moved', note('35')), [null]],
  ['one that never changed', placed('anchored', note()), []],
  ['one that is gone', placed('orphan', note('35')), []],
])('tells of %s what has to be told', (_, one, told) => {
  expect(listCorrections([one]).map(({ correction }) => correction?.now ?? null)).toEqual(told);
});
