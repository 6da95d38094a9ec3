import { createHash } from 'node:crypto';
import { readBackup } from '../../../core/exchange/backup.ts';
import { isNoteId, isTimestamp } from '../../../core/notes/limits.ts';
import { validateNote } from '../../../core/notes/validate-note.ts';
import { articleHandlers } from '../../../entrypoints/background/article-handlers.ts';
import { correctionHandlers } from '../../../entrypoints/background/correction-handlers.ts';
import { noteHandlers } from '../../../entrypoints/background/note-handlers.ts';
import { resolveHandler } from '../../../entrypoints/background/resolve-handler.ts';
import { settingsHandlers } from '../../../entrypoints/background/settings-handlers.ts';
import { answerMessages } from '../../../platform/messages.ts';
import { recordParsers } from '../../../platform/payloads.ts';
import { createDatabase } from '../../../storage/database.ts';
import { createNoteStore } from '../../../storage/note-store.ts';
import { type Random, createRandom } from '../anchoring/random.ts';
import { makeHonest } from './honest.ts';
import { mutate, mutateText } from './mutate.ts';

// The caller has put a browser into `globalThis.browser` and an IndexedDB beside it, before this is imported.

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => true | undefined;
interface Scope { browser: { runtime: { id: string; getURL(path: string): string; onMessage: { addListener(listener: Listener): void } } } }

export interface FuzzReport {
  messages: number;
  imports: number;
  /** How often each answer was given: `ok`, a code, or `none` for what is no message of ours. */
  answers: Map<string, number>;
  /** What must not be: bugs behind the border, invalid rows, answers without a code. Empty where all is well. */
  failures: string[];
}

const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');
/** How many cases lie between two looks at every row of the store. */
const LOOK_EVERY = 2_500;

/** Sends so many random messages and imports to the real handlers over the real store, and looks at every row again and again. */
export async function fuzz(times: number, seed: number): Promise<FuzzReport> {
  const random = createRandom(seed);
  const { runtime } = (globalThis as unknown as Scope).browser;
  let listener: Listener = () => undefined;
  const add = runtime.onMessage.addListener;
  runtime.onMessage.addListener = (caught) => { listener = caught; };
  const database = createDatabase(`fuzz-${seed}-${times}`);
  const store = createNoteStore(database);
  const analyzer = { analyze: () => ({ figures: [], entities: [], entityMentions: [] }), analyzeText: () => ({ figures: [], entities: [], entityMentions: [] }) };
  answerMessages({ ...articleHandlers(store, async () => analyzer as never), ...correctionHandlers(store, () => undefined), ...noteHandlers(store), ...resolveHandler(), ...settingsHandlers() });
  runtime.onMessage.addListener = add;

  const report: FuzzReport = { messages: 0, imports: 0, answers: new Map(), failures: [] };
  const count = (answer: string): void => void report.answers.set(answer, (report.answers.get(answer) ?? 0) + 1);
  /** Messages that were taken at least once: what is refused always, its honest form too, shows nothing. */
  const taken = new Set<string>();
  const fail = (what: string): void => { if (report.failures.length < 20) report.failures.push(what); };
  const onRejection = (error: unknown): void => fail(`uncaught: ${String(error)}`);
  process.on('unhandledRejection', onRejection);

  const sendMessage = async (): Promise<void> => {
    report.messages += 1;
    const { url, messages } = makeHonest(random);
    const name = random.pick(Object.keys(messages));
    const payload = random.share() < 0.35 ? messages[name as never] : mutate(messages[name as never], random);
    const envelope: unknown = random.share() < 0.9 ? { hashiya: 1, name, payload } : random.pick([{ hashiya: 2, name, payload }, { hashiya: 1, name: random.pick(['constructor', '__proto__', 'toString', 'notes.eraseAll', '']), payload }, mutate({ hashiya: 1, name, payload }, random)]);
    const sender = pickSender(url, random, runtime);
    const reply = await new Promise<unknown>((resolve) => { if (listener(envelope, sender, resolve) !== true) resolve(undefined); });
    if (reply === undefined) return count('none');
    const { ok, error } = reply as { ok?: unknown; error?: { code?: unknown } };
    if (ok === true) {
      if (!maySend(sender, runtime)) fail(`answered a stranger: ${name}`);
      taken.add(name);
      return count('ok');
    }
    if (ok !== false || typeof error?.code !== 'string' || error.code === 'internal') fail(`${name}: ${JSON.stringify(reply)}`);
    count(String(error?.code));
  };

  const importFile = async (): Promise<void> => {
    report.imports += 1;
    const rows = Array.from({ length: random.whole(6) }, () => makeHonest(random).rows).flatMap(({ article, note, mention }) => [{ article }, { note }, { mention }].filter(() => random.share() < 0.9) as object[]);
    const broken = random.share() < 0.6 ? rows.map((row) => (random.share() < 0.1 ? mutate(row, random) : row)) : rows;
    const rest = broken.map((row) => `${write(row)}\n`).join('');
    const number = (kind: string): number => broken.filter((row) => typeof row === 'object' && row !== null && kind in row).length;
    const header = { format: 'hashiya-backup', version: 1, exportedAt: '', articles: number('article'), notes: number('note'), mentions: number('mention'), sha256: await digest(rest) };
    const whole = `${JSON.stringify(random.share() < 0.1 ? mutate(header, random) : header, plainly)}\n${rest}`;
    const read = await readBackup(random.share() < 0.3 ? mutateText(whole, random) : whole, recordParsers, digest);
    if (!read.ok) return count(read.error.code);
    const before = random.share() < 0.3 ? await store.readRecords() : null;
    const merged = await store.mergeRecords(read.value);
    count(merged.ok ? 'ok' : merged.error.code);
    if (!merged.ok || !before?.ok) return;
    // What was done can be undone, to the last letter.
    await store.undoMerge(merged.value.undo);
    const after = await store.readRecords();
    if (JSON.stringify(sorted(after)) !== JSON.stringify(sorted(before))) fail('an undone import left something');
  };

  const look = async (): Promise<void> => {
    const kept = await store.readRecords();
    if (!kept.ok) return fail(`unreadable: ${kept.error.code}`);
    const { articles, notes, mentions, corrections = [] } = kept.value;
    const urls = new Set(articles.map(({ url }) => url));
    for (const row of articles) if (!same(row, recordParsers.article(row))) fail(`article ${JSON.stringify(row)}`);
    for (const row of notes) if (!same(row, recordParsers.note(row)) || !validateNote(row.id, row).ok || !urls.has(row.target.source)) fail(`note ${JSON.stringify(row).slice(0, 500)}`);
    for (const row of mentions) if (!same(row, recordParsers.mention(row))) fail(`mention ${JSON.stringify(row)}`);
    for (const row of corrections) if (!same(row, recordParsers.correction(row))) fail(`correction ${JSON.stringify(row)}`);
    for (const { id, draft, updatedAt } of await database.drafts.toArray()) if (!isNoteId(id) || !validateNote(id, draft).ok || !isTimestamp(updatedAt)) fail(`draft ${id}`);
    for (const { id, at } of await database.requests.toArray()) if (!isNoteId(id) || !isTimestamp(at)) fail(`request ${id}`);
    for (const { at } of await database.changes.toArray()) if (!isTimestamp(at)) fail(`change ${at}`);
    if (({} as Record<string, unknown>)['polluted'] !== undefined) fail('the prototype of all objects was changed');
  };

  for (let turn = 1; turn <= times; turn++) {
    try {
      await (random.share() < 0.8 ? sendMessage() : importFile());
      if (turn % LOOK_EVERY === 0 || turn === times) await look();
      // As a reader does now and then; and so that the store stays small.
      if (turn % (LOOK_EVERY / 2) === 0) await store.adoptDrafts(new Date().toISOString());
      if (turn % (LOOK_EVERY * 2) === 0) await store.eraseAll();
    } catch (error) {
      fail(`threw at ${turn}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  for (const name of Object.keys(makeHonest(random).messages)) if (!taken.has(name)) fail(`never taken, not even as honest senders send it: ${name}`);
  process.off('unhandledRejection', onRejection);
  database.close();
  return report;
}

const STRANGERS = [{ id: 'another-extension', url: 'https://www.spa.gov.sa/w1' }, {}, { id: undefined }] as const;

/** Mostly our own script in the article's page or a page of ours; else another site's, another extension, nobody. */
function pickSender(url: string, random: Random, { id, getURL }: Scope['browser']['runtime']): object {
  const roll = random.share();
  if (roll < 0.45) return { id, url, tab: { id: 7 }, frameId: 0 };
  if (roll < 0.7) return { id, url: getURL('/options.html') };
  if (roll < 0.85) return { id, url: 'https://evil.example/story', tab: { id: 8 }, frameId: 0 };
  return random.pick(STRANGERS);
}

const maySend = (sender: { id?: unknown }, { id }: Scope['browser']['runtime']): boolean => sender.id === id;

/** What JSON cannot write is written as something wrong, not left out with an error. */
const plainly = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
const write = (row: unknown): string => JSON.stringify(row, plainly) ?? 'undefined';

const same = (row: object, parsed: object | null): boolean => parsed !== null && JSON.stringify(Object.entries(row).toSorted()) === JSON.stringify(Object.entries(parsed).toSorted());

const sorted = (result: { ok: boolean; value?: unknown }): unknown => {
  const { articles, notes, mentions, corrections } = (result.value ?? {}) as Record<string, object[]>;
  return [articles, notes, mentions, corrections].map((rows) => rows?.map((row) => JSON.stringify(row)).toSorted());
};
