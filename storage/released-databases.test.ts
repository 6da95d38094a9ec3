import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../core/result.ts';
import { recordParsers } from '../platform/payloads.ts';
import { type DatabaseFixture, writeDatabase } from '../tests/fixtures/databases/database-fixture.ts';
import { releasedDatabases } from '../tests/fixtures/databases/released.ts';
import { version1 } from '../tests/fixtures/databases/version-1.ts';
import { createDatabase } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { createNoteStore } from './note-store.ts';

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
};

let number = 0;
const freshName = () => `released-${number++}`;
afterEach(async () => { for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name); });

describe.each(Object.entries(releasedDatabases))('a database of version %s', (version, fixture: DatabaseFixture) => {
  it('is what that version makes', async () => {
    const name = freshName();
    const then = createDatabase(name, MIGRATIONS.slice(0, Number(version)));
    await then.open();
    const schema = Object.fromEntries(then.tables.map(({ name: table, schema: { primKey, indexes } }) => [table, {
      keyPath: primKey.keyPath, autoIncrement: primKey.auto, indexes: Object.fromEntries(indexes.map((index) => [index.name, index.keyPath])),
    }]));
    then.close();
    expect(schema).toEqual(fixture.stores);
    expect(fixture.version).toBe(Number(version) * 10);
  });

  // Whoever skipped releases, and who took each: every later version opens it, with all that it holds.
  it.each(MIGRATIONS.slice(Number(version) - 1).map((step) => step.version))('is opened by version %i with every word of it', async (later) => {
    const name = freshName();
    await writeDatabase({ name, fixture, hold: false });
    const database = createDatabase(name, MIGRATIONS.slice(0, later));
    for (const [table, rows] of Object.entries(fixture.rows)) {
      const now = await database.table(table).toArray();
      expect(now).toHaveLength(rows.length);
      expect(now).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
    }
    database.close();
  });

  it('holds what today’s store reads, finds and writes on', async () => {
    const name = freshName();
    await writeDatabase({ name, fixture, hold: false });
    const database = createDatabase(name);
    const store = createNoteStore(database);
    expect(value(await store.listAllNotes()).map(({ body }) => body)).toEqual(['قارن بالعام الماضي', '']);
    expect(value(await store.countArticlesNaming('أرامكو', ''))).toBe(2);
    const { articles, notes, mentions } = value(await store.readRecords());
    expect([articles.every((row) => recordParsers.article(row)), notes.every((row) => recordParsers.note(row)), mentions.every((row) => recordParsers.mention(row))]).toEqual([true, true, true]);
    const [note] = value(await store.listAllNotes());
    expect(value(await store.updateNote(note!.id, { body: 'من هذه النسخة' }))).toMatchObject({ body: 'من هذه النسخة', tags: ['تجارة', 'صادرات'], meaning: 'claim' });
    database.close();
  });
});

describe('a database that cannot be brought up to date', () => {
  it('while another page holds it: is read, refuses writes with a code, and goes on once it is let go', async () => {
    const name = freshName();
    await writeDatabase({ name, fixture: version1, hold: true });
    const database = createDatabase(name);
    const store = createNoteStore(database);
    expect(value(await store.listAllNotes()).map(({ body }) => body)).toEqual(['قارن بالعام الماضي', '']);
    expect(value(await store.listArticles())).toHaveLength(2);
    expect(await store.findTrouble()).toBe('storageBlocked');
    const id = '01941f29-7c00-7000-8000-000000000001';
    expect(await store.updateNote(id, { body: 'لا مكان لها بعد' })).toMatchObject({ ok: false, error: { code: 'storageBlocked' } });
    (globalThis as { letGoOfDatabase?: () => void }).letGoOfDatabase!();
    await expect.poll(() => store.findTrouble(), { timeout: 10_000 }).toBeNull();
    expect(value(await store.updateNote(id, { body: 'بعد الترقية' })).body).toBe('بعد الترقية');
    expect(value(await store.listAllNotes())).toHaveLength(2);
    database.close();
  });

  it('after an upgrade that failed: is as it was, is read, and is tried again', async () => {
    const name = freshName();
    await writeDatabase({ name, fixture: version1, hold: false });
    let isBroken = true;
    const steps = [...MIGRATIONS, { version: MIGRATIONS.length + 1, name: 'a step that fails', stores: {}, upgradeRow: { notes: (row: Record<string, unknown>) => { if (isBroken) throw new Error('disk'); return row; } } }];
    const database = createDatabase(name, steps);
    const store = createNoteStore(database);
    expect(value(await store.listAllNotes()).map(({ body }) => body)).toEqual(['قارن بالعام الماضي', '']);
    expect(await store.findTrouble()).toBe('upgradeFailed');
    expect(await store.deleteNote('01941f29-7c00-7000-8000-000000000001')).toMatchObject({ ok: false, error: { code: 'upgradeFailed' } });
    expect((await indexedDB.databases()).find((each) => each.name === name)?.version).toBe(10);
    isBroken = false;
    await expect.poll(() => store.findTrouble(), { timeout: 10_000 }).toBeNull();
    expect(value(await store.listAllNotes())).toHaveLength(2);
    database.close();
  });
});
