import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '../../../core/exchange/backup.ts';
import type { Records } from '../../../core/exchange/records.ts';
import { LIMITS } from '../../../core/notes/limits.ts';
import type { Erased, MergeUndo, NoteStore } from '../../../core/notes/note-store.ts';
import { payloads, recordParsers } from '../../../platform/payloads.ts';
import { createDatabase } from '../../../storage/database.ts';
import { createNoteStore } from '../../../storage/note-store.ts';
import { useTestStore, valueOf } from '../../support/open-test-store.ts';
import { idOf } from './honest.ts';

// So few that a store soon holds more.
vi.mock('../../../core/notes/limits.ts', async (original) => {
  const limits = await original<{ LIMITS: object }>();
  return { ...limits, LIMITS: { ...limits.LIMITS, corrections: 3 } };
});

const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');
const desk = useTestStore();

/** What a sequence of steps has in hand beside the store. */
interface Hands { erased?: Erased; copy?: Records; undo?: MergeUndo }

type Run = (store: NoteStore, hands: Hands) => Promise<unknown>;
/** `what` is read where the test fails. */
interface Step { what: unknown; run: Run }

type Parse = (payload: unknown) => { payload: unknown } | null;

/** As a message does it: what the border refuses never reaches the store. */
const send = <Payload>(parse: Parse, what: unknown, write: (store: NoteStore, taken: Payload) => Promise<unknown>): Step => ({
  what,
  async run(store) {
    const taken = parse(what);
    return taken && write(store, taken.payload as Payload);
  },
});

const address = fc.constantFrom('https://www.spa.gov.sa/w1', 'https://www.kuna.net.kw/a?id=3', `https://a.example/${'9'.repeat(LIMITS.url - 18)}`);
const id = fc.nat(5).map(idOf);
const words = fc.oneof(
  fc.constantFrom('أرامكو', 'ارامكو', 'زاخو', 'GPT-4', 'ﷺ', '«الأمل»', '٥٣ مليار', 'a1'.repeat(LIMITS.mentionText / 2), 'ﷺ'.repeat(LIMITS.mentionText), 'ا'.repeat(LIMITS.mentionText)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
// JSON knows no -0, which is 0.
const number = fc.double().map((value) => value + 0);
const kind = fc.constantFrom('person', 'organization', 'place', 'product', 'event');
const snapshot = fc.oneof(
  fc.record({ type: fc.constant('entity'), text: words, kind, name: words }),
  fc.record({ type: fc.constant('figure'), text: words, reading: fc.record({ kind: fc.constant('percent'), value: fc.option(number) }) }),
);
const draftOf = (source: string) => fc.record({
  target: fc.record({ source: fc.constant(source), selectors: fc.tuple(
    fc.record({ type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
    fc.record({ type: fc.constant('TextPositionSelector'), start: fc.nat(50), end: fc.nat(100) }),
  ) }),
  body: words,
  tags: fc.array(words, { maxLength: 2 }),
  about: snapshot,
  readingSeconds: number,
}, { requiredKeys: ['target', 'body', 'tags'] });
const noteOn = address.chain((url) => fc.record({
  id, draft: draftOf(url), article: fc.record({ url: fc.constant(url), title: words, publisher: words, words: fc.nat(500) }, { requiredKeys: ['url', 'title', 'words'] }),
  mentions: fc.array(fc.record({ articleUrl: fc.constant(url), start: fc.nat(9), end: fc.nat(20), snapshot }), { maxLength: 3 }),
}));
const correction = fc.oneof(
  fc.record({ says: fc.constant('notName'), text: words, articleUrl: address }, { requiredKeys: ['says', 'text'] }),
  fc.record({ says: fc.constantFrom('kind', 'name'), text: words, kind }),
  fc.record({ says: fc.constant('notFigure'), text: words, articleUrl: address }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: correction.map((draft) => send<Parameters<NoteStore['saveCorrection']>[0]>(payloads['corrections.save'], draft, (store, taken) => store.saveCorrection(taken))) },
  { weight: 4, arbitrary: noteOn.map((payload) => send<{ id: string; draft: never; article: never; mentions: never }>(payloads['notes.save'], payload, (store, taken) => store.saveNote(taken.id, taken.draft, taken.article, taken.mentions))) },
  noteOn.map((payload) => send<{ id: string; draft: never; article: never }>(payloads['notes.keepDraft'], payload, (store, taken) => store.keepDraft(taken.id, taken.draft, taken.article))),
  fc.tuple(id, words, words).map(([note, body, tag]) => send<{ id: string; patch: never }>(payloads['notes.update'], { id: note, patch: { body, tags: [tag] } }, (store, taken) => store.updateNote(taken.id, taken.patch))),
  fc.tuple(id, words, words).map(([note, was, now]) => send<{ id: string; correction: never }>(payloads['notes.corrected'], { id: note, correction: { was, now } }, (store, taken) => store.recordCorrection(taken.id, taken.correction))),
  fc.nat(5).map((at): Step => ({ what: ['takeBackCorrection', at], run: async (store) => {
    const said = valueOf(await store.listCorrections())[at];
    return said && store.takeBackCorrection(said.key);
  } })),
  fc.tuple(fc.constantFrom('deleteNote', 'restoreNote'), id).map(([what, note]): Step => ({ what: [what, note], run: (store) => store[what](note) })),
  fc.tuple(fc.constantFrom('deleteArticle', 'restoreArticle'), address).map(([what, url]): Step => ({ what: [what, url], run: (store) => store[what](url) })),
  fc.tuple(id, address, fc.double({ min: 0, max: 1e9, noNaN: true })).map((what): Step => ({ what, run: (store) => store.addReadingSeconds(...what) })),
  fc.constantFrom<Step>(
    { what: 'erase', run: async (store, hands) => { hands.erased = valueOf(await store.eraseAll()); } },
    { what: 'bring back', run: async (store, hands) => hands.erased && valueOf(await store.bringBack(hands.erased)) },
    { what: 'copy', run: async (store, hands) => { hands.copy = valueOf(await store.readRecords()); } },
    { what: 'merge the copy', run: async (store, hands) => { if (hands.copy) hands.undo = valueOf(await store.mergeRecords(hands.copy)).undo; } },
    { what: 'undo the merge', run: async (store, hands) => hands.undo && valueOf(await store.undoMerge(hands.undo)) },
    { what: 'daily backup', run: (store) => store.keepDailyBackup() },
    { what: 'restore the day', run: (store) => store.restoreBackup('2026-03-01') },
    { what: 'adopt drafts', run: (store) => store.adoptDrafts('2027-01-01T00:00:00.000Z') },
  ),
);

it('whatever a store can hold, a copy of it is read back and gives the same', async () => {
  let seen = 0;
  let most = 0;
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
    valueOf(await desk.store.eraseAll());
    const hands: Hands = {};
    for (const { run } of steps) {
      await run(desk.store, hands);
      desk.tick(1);
    }
    const records = valueOf(await desk.store.readRecords());
    most = Math.max(most, records.corrections!.length);
    const read = valueOf(await readBackup(valueOf(await writeBackup(records, '2026-04-01T00:00:00.000Z', digest)), recordParsers, digest));
    expect(read).toEqual(records);
    const database = createDatabase(`restored-${desk.database.name}-${seen++}`);
    const restored = createNoteStore(database, () => desk.clock);
    valueOf(await restored.mergeRecords(read));
    const found = valueOf(await restored.readRecords());
    await database.delete();
    expect(found).toEqual(records);
  }), { numRuns: 100 });
  // Otherwise the bound on what is obeyed was never passed.
  expect(most).toBeGreaterThan(LIMITS.corrections);
});
