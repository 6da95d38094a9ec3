import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../notes/note.ts';
import { type RecordParsers, readBackup, writeBackup } from './backup.ts';
import { type Records, mergeRecords } from './records.ts';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');
const url = 'https://www.spa.gov.sa/w1';
const noteOf = (n: number, updatedAt = '2026-01-01T00:00:00.000Z', body = 'ملاحظة'): Note => ({
  id: `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`, body, tags: [], createdAt: '2026-01-01T00:00:00.000Z', updatedAt,
  target: { source: url, selectors: [{ type: 'TextQuoteSelector', exact: '53', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] },
});
const records: Records = {
  articles: [{ url, title: 'عنوان', words: 3, readingSeconds: 4, keptAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }],
  notes: [noteOf(1), { ...noteOf(2), deletedAt: '2026-01-02T00:00:00.000Z' }],
  mentions: [{ articleUrl: url, start: 0, end: 2, snapshot: { type: 'entity', text: 'الرياض', kind: 'place', name: 'الرياض' } }],
  corrections: [{ key: 'name حرية', says: 'notName', text: 'حرية', updatedAt: '2026-01-01T00:00:00.000Z' }],
};
const asIs = <Row>(value: unknown): Row | null => (typeof value === 'object' && value !== null ? (value as Row) : null);
const parsers: RecordParsers = { article: asIs, note: asIs, mention: asIs, correction: asIs };

async function write(all: Records): Promise<string> {
  const file = await writeBackup(all, '2026-02-01T00:00:00.000Z', digest);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

describe('a backup', () => {
  it('is not written where it would be too long to be read back', async () => {
    const { length } = await write(records);
    expect(await writeBackup(records, '2026-02-01T00:00:00.000Z', digest, length - 1)).toEqual({ ok: false, error: { code: 'tooMuchToCopy' } });
    expect((await writeBackup(records, '2026-02-01T00:00:00.000Z', digest, length + 1_000)).ok).toBe(true);
  });

  it('is read back as it was written', async () => {
    const file = await write(records);
    expect(JSON.parse(file.split('\n')[0]!)).toMatchObject({ format: 'hashiya-backup', version: 2, articles: 1, notes: 2, mentions: 1, corrections: 1 });
    expect(await readBackup(file, parsers, digest)).toEqual({ ok: true, value: records });
    expect(await readBackup(`\ufeff${file}`, parsers, digest)).toEqual({ ok: true, value: records });
  });

  it('without corrections is one that older releases read', async () => {
    const file = await write({ ...records, corrections: [] });
    expect(JSON.parse(file.split('\n')[0]!)).toMatchObject({ version: 1 });
    expect(file.split('\n')[0]).not.toContain('corrections');
    expect(await readBackup(file, parsers, digest)).toEqual({ ok: true, value: { ...records, corrections: [] } });
  });

  it('is refused wherever it is cut off', async () => {
    const file = await write(records);
    for (let length = 0; length < file.length; length += 7) expect((await readBackup(file.slice(0, length), parsers, digest)).ok, String(length)).toBe(false);
    expect((await readBackup(file.slice(0, -1), parsers, digest)).ok).toBe(false);
  });

  it('is refused wherever one letter of it was changed', async () => {
    const file = await write(records);
    const body = file.indexOf('\n') + 1;
    await fc.assert(fc.asyncProperty(fc.integer({ min: body, max: file.length - 1 }), fc.constantFrom('x', '}', '\n', '٣'), async (at, sign) => {
      fc.pre(file[at] !== sign);
      expect((await readBackup(file.slice(0, at) + sign + file.slice(at + 1), parsers, digest)).ok).toBe(false);
    }));
  });

  it.each([
    ['notBackup', 'not a backup'], ['notBackup', '{"format":"hashiya"}\n'], ['notBackup', ''],
    ['newerBackup', '{"format":"hashiya-backup","version":3}\n'], ['damagedBackup', '{"format":"hashiya-backup","version":1}\n'],
  ])('%s: %s', async (code, file) => {
    expect(await readBackup(file, parsers, digest)).toMatchObject({ ok: false, error: { code } });
  });

  it.each(['{"note":{},"article":{}}', '{"thing":{}}', '[]', '{"note":null}', ''])('is refused whole for the row %s', async (row) => {
    const rest = `${row}\n`;
    const file = `${JSON.stringify({ format: 'hashiya-backup', version: 1, articles: 0, notes: 1, mentions: 0, sha256: await digest(rest) })}\n${rest}`;
    expect(await readBackup(file, parsers, digest)).toMatchObject({ ok: false, error: { code: 'invalidRecord', detail: expect.stringContaining('line 2') } });
  });
});

describe('mergeRecords', () => {
  it('takes corrections by their words, the later of two', () => {
    const said = (updatedAt: string, kind: 'person' | 'place') => ({ key: 'name زاخو', says: 'kind' as const, text: 'زاخو', kind, updatedAt });
    const [early, late] = [said('2026-01-01T00:00:00.000Z', 'place'), said('2026-01-02T00:00:00.000Z', 'person')];
    const none = { articles: [], notes: [], mentions: [] };
    expect(mergeRecords({ ...none, corrections: [early] }, { ...none, corrections: [late] }).corrections).toEqual([late]);
    expect(mergeRecords({ ...none, corrections: [late] }, { ...none, corrections: [early] }).corrections).toEqual([]);
    expect(mergeRecords(none, { ...none, corrections: [early] }).counts.corrections).toEqual({ added: 1, changed: 0, deleted: 0, unchanged: 0 });
  });

  it('takes what is new, and of both the later', () => {
    const ours = { articles: records.articles, notes: [noteOf(1, '2026-01-05T00:00:00.000Z', 'أحدث عندنا'), noteOf(2)] };
    const theirs: Records = { articles: records.articles, notes: [noteOf(1), noteOf(2, '2026-01-06T00:00:00.000Z', 'أحدث عندهم'), noteOf(3)], mentions: [] };
    const merged = mergeRecords(ours, theirs);
    expect(merged.notes.map(({ body, id }) => [body, id.at(-1)])).toEqual([['أحدث عندهم', '2'], ['ملاحظة', '3']]);
    expect(merged.counts).toMatchObject({ articles: { added: 0, changed: 0, deleted: 0, unchanged: 1 }, notes: { added: 1, changed: 1, deleted: 0, unchanged: 1 } });
  });

  it('changes nothing the second time, and loses no note', () => {
    const note = fc.record({ n: fc.nat(5), day: fc.integer({ min: 1, max: 9 }) }).map(({ n, day }) => noteOf(n, `2026-01-0${day}T00:00:00.000Z`));
    fc.assert(fc.property(fc.uniqueArray(note, { selector: ({ id }) => id }), fc.array(note), (own, other) => {
      const merged = mergeRecords({ articles: [], notes: own }, { articles: [], notes: other, mentions: [] });
      const after = new Map([...own, ...merged.notes].map((each) => [each.id, each]));
      for (const each of [...own, ...other]) expect(after.get(each.id)!.updatedAt >= each.updatedAt).toBe(true);
      expect(mergeRecords({ articles: [], notes: [...after.values()] }, { articles: [], notes: other, mentions: [] }).notes).toEqual([]);
    }));
  });
});
