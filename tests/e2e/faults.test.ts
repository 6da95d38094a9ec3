import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS } from '../../tools/measure-build.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { createRandom } from '../eval/anchoring/random.ts';
import { waitFor } from '../support/wait-for.ts';

/** How often each fault is done; HASHIYA_FAULTS raises it for a measurement. A browser that is killed takes seconds to come back. */
const ROUNDS = Number(process.env['HASHIYA_FAULTS'] ?? 50);
const RESTARTS = Number(process.env['HASHIYA_FAULTS'] ?? 4);

const URL_OF_ARTICLE = 'https://www.spa.gov.sa/w1234567';
const idOf = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const request = (n: number, body = `ملاحظة ${n}`): object => ({
  id: idOf(n),
  draft: { target: { source: URL_OF_ARTICLE, selectors: [{ type: 'TextQuoteSelector', exact: '53', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 2 }] }, body, tags: [] },
  article: { url: URL_OF_ARTICLE, title: 'عنوان', words: 100 },
  mentions: [],
});

interface Profile {
  process: ChildProcess;
  browser: Browser;
  context: BrowserContext;
  desk: Page;
  folder: string;
}

/** Started by hand, not by the driver: what is to be killed has to be ours by its number. A group of its own holds all of its processes. */
async function launch(folder: string): Promise<Profile> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
  rmSync(join(folder, 'DevToolsActivePort'), { force: true });
  const process = spawn(program, [
    '--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${folder}`, `--disable-extensions-except=${BUILDS.chromium}`, `--load-extension=${BUILDS.chromium}`,
    '--disable-background-networking', '--disable-component-update', '--no-first-run', '--no-default-browser-check', '--disable-features=DisableLoadExtensionCommandLineSwitch', 'about:blank',
  ], { detached: true, stdio: 'ignore' });
  const port = await waitFor('the browser', async () => (existsSync(join(folder, 'DevToolsActivePort')) ? readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] || null : null));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0]!;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
  return { process, browser, context, desk, folder };
}

/** Sends one message as our own pages do; a background that is gone answers with `unreachable`. */
const ask = (page: Page, name: string, payload: unknown): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }> =>
  page.evaluate(async (message) => {
    const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    try {
      return ((await api.runtime.sendMessage(message)) ?? { ok: false, error: { code: 'unreachable' } }) as never;
    } catch (error) {
      return { ok: false, error: { code: 'unreachable', detail: String(error) } } as never;
    }
  }, { hashiya: 1, name, payload });

const listNotes = async (page: Page): Promise<{ id: string; body: string; tags: string[] }[]> => {
  const reply = await waitFor('the notes', async () => {
    const answer = await ask(page, 'notes.list', URL_OF_ARTICLE);
    return answer.ok && answer;
  });
  return reply.value as { id: string; body: string; tags: string[] }[];
};

describe('faults in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-faults-'));
  let profile: Profile;
  let next = 1;

  beforeAll(async () => { profile = await launch(folder); });
  afterAll(async () => {
    if (profile) await killBrowser(profile);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it(`loses no acknowledged note when the background is killed at random, ${ROUNDS} times`, async () => {
    const random = createRandom(11);
    const session = await profile.context.newCDPSession(profile.desk);
    await session.send('ServiceWorker.enable');
    const acknowledged = new Map<string, string>();
    let unanswered = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const numbers = Array.from({ length: 4 }, () => next++);
      const saves = numbers.map((n) => ask(profile.desk, 'notes.save', request(n)));
      await new Promise((resume) => setTimeout(resume, random.whole(25)));
      await session.send('ServiceWorker.stopAllWorkers');
      for (const [at, save] of saves.entries()) {
        const reply = await save;
        if (reply.ok) acknowledged.set(idOf(numbers[at]!), `ملاحظة ${numbers[at]}`);
        else unanswered += 1;
        // The sender's way: the same request again, until it is answered. It must not write a second note.
        const again = await waitFor('an answer', async () => {
          const answer = await ask(profile.desk, 'notes.save', request(numbers[at]!));
          return answer.ok && answer;
        });
        if (again.ok) acknowledged.set(idOf(numbers[at]!), `ملاحظة ${numbers[at]}`);
      }
    }
    const kept = await listNotes(profile.desk);
    expect(new Map(kept.map(({ id, body }) => [id, body]))).toEqual(acknowledged);
    expect(kept).toHaveLength(acknowledged.size);
    // Otherwise nothing was ever killed in the middle.
    expect(unanswered).toBeGreaterThan(0);
  }, 300_000);

  it(`loses neither of two tabs' edits of one note, ${ROUNDS} times`, async () => {
    const other = await profile.context.newPage();
    await other.goto(profile.desk.url());
    const n = next++;
    expect(await ask(profile.desk, 'notes.save', request(n))).toMatchObject({ ok: true });
    for (let round = 0; round < ROUNDS; round++) {
      const replies = await Promise.all([ask(profile.desk, 'notes.update', { id: idOf(n), patch: { body: `نص ${round}` } }), ask(other, 'notes.update', { id: idOf(n), patch: { tags: [`وسم ${round}`] } })]);
      expect(replies.every(({ ok }) => ok)).toBe(true);
      expect((await listNotes(other)).find(({ id }) => id === idOf(n))).toMatchObject({ body: `نص ${round}`, tags: [`وسم ${round}`] });
    }
    await other.close();
  }, 120_000);

  it(`loses no acknowledged note and no draft when the browser is killed, ${RESTARTS} times`, async () => {
    const random = createRandom(12);
    const expected = new Map((await listNotes(profile.desk)).map(({ id, body }) => [id, body]));
    for (let round = 0; round < RESTARTS; round++) {
      const [saved, typed] = [next++, next++];
      expect(await ask(profile.desk, 'notes.save', request(saved))).toMatchObject({ ok: true });
      expect(await ask(profile.desk, 'notes.keepDraft', { ...request(typed, `مسودة ${typed}`), mentions: undefined })).toMatchObject({ ok: true });
      expected.set(idOf(saved), `ملاحظة ${saved}`);
      expected.set(idOf(typed), `مسودة ${typed}`);
      void ask(profile.desk, 'notes.save', request(next)).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, random.whole(20)));
      await killBrowser(profile);
      profile = await launch(folder);
      const unfinished = idOf(next++);
      const kept = await listNotes(profile.desk);
      // What was under way may have been kept or not: nobody was told.
      if (kept.some(({ id }) => id === unfinished)) expected.set(unfinished, `ملاحظة ${next - 1}`);
    }
    // A draft becomes a note once nobody has typed in it for five seconds and the background comes up.
    await new Promise((resume) => setTimeout(resume, 5_500));
    await killBrowser(profile);
    profile = await launch(folder);
    await waitFor('the drafts', async () => (await listNotes(profile.desk)).length === expected.size);
    expect(new Map((await listNotes(profile.desk)).map(({ id, body }) => [id, body]))).toEqual(expected);
  }, 600_000);
});

/** Ends every process of this profile at once, as a crash or a power cut does. */
async function killBrowser({ process: started, browser }: Profile): Promise<void> {
  const ended = new Promise((resume) => started.once('close', resume));
  process.kill(-started.pid!, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}
