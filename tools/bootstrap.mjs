// Plain JavaScript without any package: this runs before anything is installed, on Node 20 or newer.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');

/** The Node that comes with the project, for every program started after `bootstrap`. */
export const NODE = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');

/** Debian's packages. The fonts come along because a bare machine draws Arabic as empty boxes. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONTS = 'fonts-noto-core';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const say = (line) => console.log(line);

/** Environment in which the project's own Node and programs come first. */
export function projectEnvironment() {
  const path = process.env.PATH ?? '';
  return { ...process.env, PATH: path.startsWith(BIN) ? path : `${BIN}${delimiter}${path}` };
}

/**
 * Installs what is missing: the dependencies, and on Debian the browsers. Says what it does in lines.
 * Ends the process with a message that says what to do where it cannot.
 * @param {{ browsers: ('chromium' | 'firefox')[] }} wanted
 */
export function bootstrap({ browsers }) {
  refuseOldNode();
  installDependencies();
  installBrowsers(browsers.filter((kind) => findBrowser(kind) === null));
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer (https://nodejs.org).`);
}

function installDependencies() {
  const lock = join(ROOT, 'package-lock.json');
  // npm writes this file last: an installation that was cut off has none.
  const done = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(NODE) && existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  const since = Date.now();
  say('Installing dependencies (npm ci) …');
  const npm = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.status !== 0) stop(`${npm.stdout ?? ''}${npm.stderr ?? ''}\nnpm ci failed: see above. Is the npm registry reachable?`);
  say(`Dependencies installed in ${seconds(since)}.`);
}

function installBrowsers(missing) {
  if (missing.length === 0) return;
  const packages = [...missing.map((kind) => PACKAGES[kind]), FONTS];
  const byHand = `Install ${missing.join(' and ')} by hand, or name ${missing.map((kind) => `HASHIYA_${kind.toUpperCase()}`).join(' and ')} in the environment (path of the program).`;
  if (!existsSync('/usr/bin/apt-get')) stop(`No ${missing.join(', no ')} found, and this machine has no apt-get. ${byHand}`);
  const asRoot = process.getuid?.() === 0 ? [] : existsSync('/usr/bin/sudo') ? ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])] : null;
  if (asRoot === null) stop(`No ${missing.join(', no ')} found, and only root may install packages here. As root: apt-get install ${packages.join(' ')}\n${byHand}`);
  const since = Date.now();
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...step];
    const apt = spawnSync(program, rest, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] });
    if (apt.status !== 0) stop(`${apt.stdout ?? ''}${apt.stderr ?? ''}\napt-get ${step[0]} failed: see above. ${byHand}`);
  }
  const still = missing.filter((kind) => findBrowser(kind) === null);
  if (still.length > 0) stop(`apt-get went through, but there is still no ${still.join(', no ')}. ${byHand}`);
  say(`Installed in ${seconds(since)}.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
