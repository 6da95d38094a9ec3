import { describe, expect, it, vi } from 'vitest';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { resolveSelectors } from '../../core/anchoring/resolve-selectors.ts';
import type { FigureMention } from '../../core/figures/figure.ts';
import type { Note } from '../../core/notes/note.ts';
import { fail, succeed } from '../../core/result.ts';
import { createNotePlacer } from './place-notes.ts';

const TEXT = 'بلغت الصادرات غير النفطية نحو 53 مليار دولار في الربع الأول من العام الحالي.\nوقال وزير المالية إن الحكومة تعمل على خفض العجز إلى 2.8% من الناتج المحلي.';
const LATER = `عاجل\n${TEXT.replace('53', '35')}`;
const noteOn = (quote: string, text = TEXT): Note => {
  const start = text.indexOf(quote);
  return { id: quote, target: { source: 'https://news.example/a', selectors: describeSpan(text, { start, end: start + quote.length }) }, body: '', tags: [], createdAt: '', updatedAt: '' };
};
const notes = ['53 مليار دولار', 'وزير المالية', '2.8%', 'غير النفطية نحو 53'].map((quote) => noteOn(quote));

/** Amounts in billions, as the analysis would find them. */
const readFigures = (text: string): FigureMention[] => [...text.matchAll(/(\d+) مليار دولار/g)].map((match) => ({
  start: match.index, end: match.index + match[0].length, text: match[0], ruleId: 'test', confidence: 1, kind: 'money', value: Number(match[1]) * 1e9, currency: 'USD',
}));
const shownAs = (text: string) => ({ text, figures: readFigures(text) });
const resolve: Parameters<typeof createNotePlacer>[0]['resolve'] = async (text, selectors) => succeed(resolveSelectors(text, selectors));
const goingOn = () => new AbortController().signal;

describe('createNotePlacer', () => {
  it('finds each note, with what was corrected as the figure reader has it', async () => {
    const placed = await createNotePlacer({ resolve, readFigures: async (passage) => readFigures(passage) }).place(shownAs(LATER), notes, goingOn());
    expect(placed!.map(({ state }) => state)).toEqual(['changed', 'moved', 'moved', 'changed']);
    const change = { was: { text: '53 مليار دولار', reading: { kind: 'money', value: 53e9, currency: 'USD' } }, now: { text: '35 مليار دولار', reading: { kind: 'money', value: 35e9, currency: 'USD' } } };
    // Also where the note cuts the figure.
    expect(placed!.map(({ changes }) => changes)).toEqual([[change], undefined, undefined, [change]]);
  });

  it('gives an orphan the nearest text', async () => {
    const note = noteOn('الحكومة تعمل على خفض العجز');
    const [placed] = (await createNotePlacer({ resolve, readFigures: async () => [] }).place(shownAs(TEXT.replace('تعمل على خفض العجز', 'ستعمل سريعا على خفضه')), [note], goingOn()))!;
    expect(placed).toMatchObject({ state: 'orphan', start: null, end: null });
    expect(placed!.guess?.text).toContain('الحكومة');
  });

  it('says how the words differ where the figure reader sees no figure', async () => {
    const [placed] = (await createNotePlacer({ resolve, readFigures: async () => [] }).place({ text: LATER, figures: [] }, [notes[0]!], goingOn()))!;
    expect(placed!.changes).toEqual([{ was: { text: '53' }, now: { text: '35' } }]);
  });

  it('looks for a note once a text, whatever is written in it', async () => {
    const asked = vi.fn(resolve);
    const read = vi.fn(async (passage: string) => readFigures(passage));
    const placer = createNotePlacer({ resolve: asked, readFigures: read });
    const later = shownAs(LATER);
    const first = await placer.place(later, notes, goingOn());
    const again = await placer.place(later, notes.map((note) => ({ ...note, body: 'قارن', target: structuredClone(note.target) })), goingOn());
    expect(again).toEqual(first!.map((place) => ({ ...place, note: { ...place.note, body: 'قارن' } })));
    expect([read.mock.calls.length, asked.mock.calls.length]).toEqual([2, 1]);
    const attached = { ...notes[0]!, target: noteOn('35 مليار دولار', LATER).target };
    expect(await placer.place(later, [attached], goingOn())).toMatchObject([{ state: 'anchored' }]);
  });

  it('asks nobody about what is where it was', async () => {
    const asked = vi.fn(resolve);
    const placed = await createNotePlacer({ resolve: asked, readFigures: async () => [] }).place(shownAs(TEXT), notes, goingOn());
    expect(placed!.map(({ state }) => state)).toEqual(['anchored', 'anchored', 'anchored', 'anchored']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('loses no note that could not be looked for, and looks for it the next time', async () => {
    const failing = vi.fn(resolve).mockResolvedValueOnce(fail('unreachable'));
    const placer = createNotePlacer({ resolve: failing, readFigures: async () => [] });
    expect((await placer.place(shownAs(LATER), notes, goingOn()))!.map(({ state }) => state)).toEqual(['orphan', 'orphan', 'orphan', 'orphan']);
    expect((await placer.place(shownAs(LATER), notes, goingOn()))!.map(({ state }) => state)).toEqual(['changed', 'moved', 'moved', 'changed']);
  });

  it('ends with nothing when it is cancelled', async () => {
    const stopping = new AbortController();
    const placing = createNotePlacer({ resolve, readFigures: async () => { stopping.abort(); return []; } }).place(shownAs(LATER), notes, stopping.signal);
    expect(await placing).toBeNull();
  });
});
