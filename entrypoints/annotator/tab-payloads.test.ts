import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabPayloads } from './tab-payloads.ts';

const id = '01980000-0000-7000-8000-000000000001';

describe('tabPayloads', () => {
  it('takes a place or a note to jump to, and nothing else', () => {
    expect(tabPayloads['tab.jump']({ start: 4, end: 9 })).toEqual({ payload: { start: 4, end: 9 } });
    expect(tabPayloads['tab.jump']({ noteId: id })).toEqual({ payload: { noteId: id } });
    for (const wrong of [{ start: 9, end: 4 }, { start: -1, end: 4 }, { start: 0.5, end: 4 }, { start: 0, end: Infinity }, { start: '0', end: '4' }, { noteId: 'x' }, { noteId: [id] }, null, id, []]) expect(tabPayloads['tab.jump'](wrong)).toBeNull();
    expect(tabPayloads['tab.setMarks']('false')).toBeNull();
    expect(tabPayloads['tab.setMarks'](false)).toEqual({ payload: false });
    expect(tabPayloads['tab.overview'](undefined)).toEqual({ payload: undefined });
    for (const name of ['tab.refresh', 'tab.refreshNotes'] as const) expect(tabPayloads[name]({})).toBeNull();
  });

  it('never throws, and what passes once passes again unchanged', () => {
    const parsers = Object.values(tabPayloads) as ((payload: unknown) => { payload: unknown } | null)[];
    fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (payload) => {
      for (const accept of parsers) {
        const parsed = accept(payload);
        if (parsed) expect(accept(parsed.payload)).toEqual(parsed);
      }
    }));
  });
});
