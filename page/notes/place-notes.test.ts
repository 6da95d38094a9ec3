import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { Note } from '../../core/notes/note.ts';
import { placeNotes, placeNotesInSlices } from './place-notes.ts';

const TEXT = 'بلغت الصادرات غير النفطية نحو 53 مليار دولار في الربع الأول من العام الحالي.\nوقال وزير المالية إن الحكومة تعمل على خفض العجز إلى 2.8% من الناتج المحلي.';
const noteOn = (quote: string): Note => {
  const start = TEXT.indexOf(quote);
  return { id: quote, target: { source: 'https://news.example/a', selectors: describeSpan(TEXT, { start, end: start + quote.length }) }, body: '', tags: [], createdAt: '', updatedAt: '' };
};
const notes = ['53 مليار دولار', 'وزير المالية', '2.8%'].map(noteOn);
const LATER = `عاجل\n${TEXT.replace('53', '35')}`;

describe('placeNotesInSlices', () => {
  it('finds what placeNotes finds, and rests whenever its time is spent', async () => {
    let rests = 0;
    let clock = 0;
    const placed = await placeNotesInSlices(LATER, notes, { signal: new AbortController().signal, rest: async () => { rests += 1; }, now: () => (clock += 10) });
    expect(placed).toEqual(placeNotes(LATER, notes));
    expect(placed!.map(({ state }) => state)).toEqual(['changed', 'moved', 'moved']);
    expect(rests).toBeGreaterThan(2);
  });

  it.each([0, 1, 2])('ends with nothing when it is cancelled at rest %i', async (at) => {
    const controller = new AbortController();
    let rests = 0;
    let clock = 0;
    expect(await placeNotesInSlices(LATER, notes, { signal: controller.signal, rest: async () => { if (rests++ === at) controller.abort(); }, now: () => (clock += 10) })).toBeNull();
  });

  it('uses the page’s own idle time', async () => {
    expect(await placeNotesInSlices(LATER, notes, { signal: new AbortController().signal })).toEqual(placeNotes(LATER, notes));
  });
});
