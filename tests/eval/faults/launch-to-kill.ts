import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { BUILDS } from '../../../tools/measure-build.ts';
import type { BrowserKind, TabUnderTest } from '../../support/browser-under-test.ts';
import { launchFirefox } from '../../support/launch-firefox.ts';
import { waitFor } from '../../support/wait-for.ts';

/** A browser on a profile that outlives it, with one of our pages open. */
export interface BrowserToKill extends Pick<TabUnderTest, 'evaluate'> {
  /** Ends all of its processes without a word. */
  kill(): Promise<void>;
}

export const launchToKill = (kind: BrowserKind, folder: string): Promise<BrowserToKill> => (kind === 'chromium' ? launchChromiumToKill(folder) : launchFirefoxToKill(folder));

/** Started by hand, not by the driver: what is to be killed has to be ours by its number. A group of its own holds all of its processes. */
async function launchChromiumToKill(folder: string): Promise<BrowserToKill> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
  rmSync(join(folder, 'DevToolsActivePort'), { force: true });
  const started = spawn(program, [
    '--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${folder}`, `--disable-extensions-except=${BUILDS.chromium}`, `--load-extension=${BUILDS.chromium}`,
    '--disable-background-networking', '--disable-component-update', '--no-first-run', '--no-default-browser-check', '--disable-features=DisableLoadExtensionCommandLineSwitch', 'about:blank',
  ], { detached: true, stdio: 'ignore' });
  const port = await waitFor('the browser', async () => (existsSync(join(folder, 'DevToolsActivePort')) ? readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] || null : null), 30_000);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0]!;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/welcome.html`);
  return {
    evaluate: (task, argument) => page.evaluate(task as never, argument as never) as never,
    async kill() {
      const ended = new Promise((resume) => started.once('close', resume));
      process.kill(-started.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

async function launchFirefoxToKill(folder: string): Promise<BrowserToKill> {
  const browser = await launchFirefox({ extension: BUILDS.firefox, profile: folder });
  const page = await browser.openTab(browser.extensionUrl('welcome.html'));
  return { evaluate: page.evaluate, kill: browser.kill };
}
