import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createDatabase } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

type Row = Record<string, unknown>;

interface Example {
  table: string;
  /** A row as the step before wrote it; null where the step makes the table. */
  before: Row | null;
  after: Row;
}

const selectors = [{ type: 'TextQuoteSelector', exact: '53 مليار دولار', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 14 }];
const url = 'https://www.spa.gov.sa/w1234567';

/** By the name of the step: a row of each table that it makes or changes. */
const EXAMPLES: Record<string, Example[]> = {
  'keep articles, notes and mentions': [
    { table: 'articles', before: null, after: { url, title: 'عنوان', words: 300, readingSeconds: 0, keptAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' } },
    { table: 'notes', before: null, after: { id: '01980000-0000-7000-8000-000000000001', target: { source: url, selectors }, body: 'ملاحظة', tags: [], createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' } },
    { table: 'mentions', before: null, after: { id: 1, articleUrl: url, start: 0, end: 14, snapshot: { type: 'entity', text: 'الرياض', kind: 'place', name: 'الرياض' } } },
  ],
  'keep drafts, changes and daily backups': [
    { table: 'drafts', before: null, after: { id: '01980000-0000-7000-8000-000000000001', draft: { target: { source: url, selectors }, body: 'ملاح', tags: [] }, article: { url, title: 'عنوان', words: 300 }, updatedAt: '2026-01-01T00:00:00.000Z' } },
    { table: 'changes', before: null, after: { table: 'notes', key: '01980000-0000-7000-8000-000000000001', at: '2026-01-01T00:00:00.000Z' } },
    { table: 'backups', before: null, after: { day: '2026-01-01', notes: 0, articles: 0, records: { articles: [], notes: [], mentions: [] } } },
  ],
  'keep the reader’s corrections': [{ table: 'corrections', before: null, after: { key: 'name الرياض', says: 'notName', text: 'الرياض', updatedAt: '2026-01-01T00:00:00.000Z' } }],
  'find mentions by their levelled name': [
    {
      table: 'mentions',
      before: { id: 1, articleUrl: url, start: 0, end: 14, snapshot: { type: 'entity', text: 'أَرامكو', kind: 'organization', name: 'أرامكو السعوديّة' } },
      after: { id: 1, articleUrl: url, start: 0, end: 14, snapshot: { type: 'entity', text: 'أَرامكو', kind: 'organization', name: 'أرامكو السعوديّة' }, names: ['ارامكو السعوديه', 'ارامكو'] },
    },
    {
      table: 'mentions',
      before: { id: 2, articleUrl: url, start: 20, end: 22, snapshot: { type: 'figure', text: '53', reading: { kind: 'number', value: 53 } } },
      after: { id: 2, articleUrl: url, start: 20, end: 22, snapshot: { type: 'figure', text: '53', reading: { kind: 'number', value: 53 } }, names: [] },
    },
  ],
  'remember requests that add': [{ table: 'requests', before: null, after: { id: '01980000-0000-7000-8000-000000000001', at: '2026-01-01T00:00:00.000Z' } }],
};

/** Schemas that readers have on their disks. A line here is never changed, only added. */
const RELEASED: Record<number, Migration['stores']> = {
  1: { articles: 'url, keptAt', notes: 'id, target.source, updatedAt', mentions: '++id, articleUrl' },
  2: { drafts: 'id, updatedAt', changes: '[table+key], at', backups: 'day' },
  3: { corrections: 'key, updatedAt' },
  4: { mentions: '++id, articleUrl, *names' },
  5: { requests: 'id, at' },
};

let number = 0;
const freshName = () => `migrations-${number++}`;

afterEach(async () => { for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name); });

/** Writes the old rows with the schema before the step, opens with the step, and returns the rows. */
async function goThrough(migrations: readonly Migration[], index: number, examples: readonly Example[]): Promise<Row[]> {
  const name = freshName();
  if (index > 0) {
    const older = createDatabase(name, migrations.slice(0, index));
    for (const { table, before } of examples) if (before) await older.table(table).put(before);
    older.close();
  }
  const newer = createDatabase(name, migrations.slice(0, index + 1));
  const rows: Row[] = [];
  for (const { table, before, after } of examples) {
    if (!before) await newer.table(table).put(after);
    const path = newer.table(table).schema.primKey.keyPath as string | string[];
    const key = Array.isArray(path) ? path.map((part) => after[part] as string) : (after[path] as string);
    rows.push((await newer.table(table).get(key)) as Row);
  }
  newer.close();
  return rows;
}

/** Steps that no example goes through. The check of the checks: tested below with a step that has none. */
const findUnexercised = (migrations: readonly Migration[], examples: Record<string, Example[]>): string[] =>
  migrations.flatMap(({ name, stores, upgradeRow }) => {
    const tables = new Set([...Object.entries(stores).filter(([, schema]) => schema !== null).map(([table]) => table), ...Object.keys(upgradeRow ?? {})]);
    const seen = new Set((examples[name] ?? []).filter(({ table, before }) => before !== null || !upgradeRow?.[table]).map(({ table }) => table));
    return [...tables].filter((table) => !seen.has(table)).map((table) => `${name}: ${table}`);
  });

describe('migrations', () => {
  it('each has a name of its own and a version one above the last', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it('every step is gone through by a row of every table that it touches', () => {
    expect(findUnexercised(MIGRATIONS, EXAMPLES)).toEqual([]);
  });

  it('what was released stays as it was', () => {
    for (const [version, stores] of Object.entries(RELEASED)) expect(MIGRATIONS.find((step) => step.version === Number(version))?.stores).toEqual(stores);
    expect(Object.keys(RELEASED).length).toBe(MIGRATIONS.length);
  });

  it.each(MIGRATIONS.map((step, index) => [step.name, index] as const))('%s', async (name, index) => {
    const examples = EXAMPLES[name] ?? [];
    expect(await goThrough(MIGRATIONS, index, examples)).toEqual(examples.map(({ after }) => after));
  });

  describe('the set-up itself, on a step that changes rows', () => {
    const step: Migration = { version: MIGRATIONS.length + 1, name: 'count colours', stores: {}, upgradeRow: { notes: (row) => ({ ...row, colour: 'none' }) } };
    const steps = [...MIGRATIONS, step];
    const before = EXAMPLES['keep articles, notes and mentions']![1]!.after;

    it('misses a step without an example', () => {
      expect(findUnexercised(steps, EXAMPLES)).toEqual(['count colours: notes']);
      expect(findUnexercised(steps, { ...EXAMPLES, 'count colours': [{ table: 'notes', before: null, after: before }] })).toEqual(['count colours: notes']);
    });

    it('leads an old row to the new one', async () => {
      const examples = [{ table: 'notes', before, after: { ...before, colour: 'none' } }];
      expect(await goThrough(steps, MIGRATIONS.length, examples)).toEqual([{ ...before, colour: 'none' }]);
    });
  });
});
