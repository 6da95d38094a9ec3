import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Each rule of the house is broken once, in a copy of the house's plan: a rule whose glob matches nothing would pass unseen for ever.
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file that must be refused: where it would stand, what it says, and the words of the refusal. */
interface Breach {
  file: string;
  code: string;
  refusal: string;
}

const breach = (file: string, code: string, refusal: string): Breach => ({ file, code: `${code}\n`, refusal });
const imports = (file: string, from: string, refusal: string): Breach => breach(file, `import { it } from '${from}';\nexport const its = it;`, refusal);

const CORE = 'core/ imports only core/ and lexicon/';
const CORE_PURE = 'core/ is pure';
const LEXICON = 'lexicon/ holds data';
const COMPONENTS = 'components/ take data in and give callbacks out';
const COMPONENTS_API = 'components/ know no browser API';
const PAGE = 'page/ knows no message, no store and no browser API';
const PAGE_VIEWS = 'Only page/card* and page/margin* mount components';
const STORAGE = 'storage/ fulfils core';
const PLATFORM = 'platform/ is the door to the browser';
const POLYFILL = 'The extension API has one door';
const DEXIE = 'Dexie has one door';
const LOCAL = 'Hashiya is local';
const HOSTILE = 'Page text is hostile';

const BREACHES: readonly Breach[] = [
  imports('lexicon/a.ts', '../core/text/fold.ts', LEXICON),
  imports('lexicon/b.ts', 'valibot', LEXICON),
  ...['components', 'page', 'storage', 'platform', 'entrypoints', 'tools', 'tests', 'assets'].flatMap((room) => [
    imports(`core/${room}.ts`, `../${room}/a.ts`, CORE),
    imports(`core/figures/read/${room}.ts`, `../../../${room}/a.ts`, CORE),
  ]),
  ...['node:fs', 'wxt/browser', 'webextension-polyfill', 'dexie', 'preact', 'preact/hooks', 'jsdom'].map((name) => imports(`core/text/${name.replace(/\W/g, '-')}.ts`, name, CORE_PURE)),
  ...['page', 'storage', 'platform', 'entrypoints', 'tools', 'tests'].map((room) => imports(`components/${room}.tsx`, `../${room}/a.ts`, COMPONENTS)),
  ...['webextension-polyfill', 'dexie', 'wxt/browser', 'node:fs'].map((name) => imports(`components/card/${name.replace(/\W/g, '-')}.tsx`, name, COMPONENTS_API)),
  ...['storage', 'platform', 'entrypoints', 'tools', 'tests'].flatMap((room) => [
    imports(`page/${room}.ts`, `../${room}/a.ts`, PAGE),
    imports(`page/card/${room}.tsx`, `../../${room}/a.ts`, PAGE),
    imports(`page/margin-${room}.ts`, `../${room}/a.ts`, PAGE),
  ]),
  ...['webextension-polyfill', 'dexie', 'wxt/utils/content-script-context'].map((name) => imports(`page/marks/${name.replace(/\W/g, '-')}.ts`, name, PAGE)),
  imports('page/marks/paint.ts', '../../components/card/card.tsx', PAGE_VIEWS),
  imports('page/article/view.tsx', 'preact', PAGE_VIEWS),
  imports('page/article/style.ts', '../../assets/card.css', PAGE_VIEWS),
  ...['components', 'page', 'platform', 'entrypoints', 'tools', 'tests', 'assets'].map((room) => imports(`storage/${room}.ts`, `../${room}/a.ts`, STORAGE)),
  ...['webextension-polyfill', 'wxt/browser', 'preact'].map((name) => imports(`storage/${name.replace(/\W/g, '-')}.ts`, name, STORAGE)),
  ...['components', 'page', 'storage', 'entrypoints', 'tools', 'tests', 'assets'].map((room) => imports(`platform/${room}.ts`, `../${room}/a.ts`, PLATFORM)),
  ...['dexie', 'preact', 'node:fs'].map((name) => imports(`platform/${name.replace(/\W/g, '-')}.ts`, name, PLATFORM)),
  imports('entrypoints/popup/main.tsx', 'webextension-polyfill', POLYFILL),
  imports('entrypoints/background/index.ts', 'wxt/browser', POLYFILL),
  imports('entrypoints/popup/live.ts', 'dexie', DEXIE),
  imports('entrypoints/sentinel.ts', '../tests/support/fake-browser.ts', 'What is shipped imports nothing of tools/ or tests/'),
  imports('entrypoints/options/main.tsx', 'node:fs', 'An extension has no Node'),
  imports('tools/read.ts', 'dexie', 'Dexie in storage/ alone'),
  imports('tools/build.ts', 'wxt', 'wxt/* is for entrypoints/'),
  breach('core/later.ts', `export const later = () => import('../platform/browser.ts');`, CORE),
  breach('core/again.ts', `export { browser } from '../platform/browser.ts';`, CORE),
  ...['core', 'components', 'page', 'storage', 'platform', 'entrypoints'].flatMap((room) => [
    breach(`${room}/inner.ts`, `export const write = (node: Element): void => {\n  node.innerHTML = 'x';\n};`, HOSTILE),
    breach(`${room}/outer.ts`, `export const write = (node: Element): void => {\n  node.outerHTML = 'x';\n};`, HOSTILE),
    breach(`${room}/adjacent.ts`, `export const write = (node: Element): void => node.insertAdjacentHTML('beforeend', 'x');`, HOSTILE),
    breach(`${room}/fragment.ts`, `export const make = (range: Range): DocumentFragment => range.createContextualFragment('x');`, HOSTILE),
    breach(`${room}/document.ts`, `document.write('x');\nexport const done = true;`, 'The page stays the page'),
    breach(`${room}/eval.ts`, `export const run = (code: string): unknown => eval(code);`, 'eval'),
    breach(`${room}/new-function.ts`, `export const run = (code: string): unknown => new Function(code);`, 'Function'),
    breach(`${room}/fetch.ts`, `export const ask = () => fetch('/x');`, LOCAL),
    breach(`${room}/request.ts`, `export const ask = () => new XMLHttpRequest();`, LOCAL),
    breach(`${room}/socket.ts`, `export const ask = () => new WebSocket('wss://x.example');`, LOCAL),
    breach(`${room}/events.ts`, `export const ask = () => new EventSource('/x');`, LOCAL),
    breach(`${room}/beacon.ts`, `export const tell = () => navigator.sendBeacon('/x');`, LOCAL),
    breach(`${room}/api.ts`, `export const id = () => chrome.runtime.id;`, POLYFILL),
    breach(`${room}/any.ts`, `export const loose = (value: any): void => void value;`, 'any'),
  ]),
  breach('components/danger.tsx', `export const Raw = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`, 'dangerouslySetInnerHTML'),
  ...['lexicon', 'core', 'components', 'page', 'storage', 'platform'].map((room) => breach(`${room}/default.ts`, `const one = 1;\nexport default one;`, 'default')),
  breach('core/text/text.ts', `export * from './fold.ts';`, 'arrel'),
  breach('core/text/NamedWrong.ts', `export const one = 1;`, 'kebab'),
  breach('core/text/skipped.test.ts', `import { expect, it } from 'vitest';\nit.skip('later', () => expect(1).toBe(1));`, 'test'),
  breach('core/text/empty.test.ts', `import { it } from 'vitest';\nit('looks at nothing', () => {});`, 'assertion'),
];

/** What must pass: the ways that the plan leaves open. */
const ALLOWED: readonly Breach[] = [
  imports('core/figures/allowed.ts', '../../lexicon/units.ts', ''),
  imports('core/text/allowed.ts', './storage-of-words.ts', ''),
  imports('components/allowed.tsx', '../core/i18n/translate.ts', ''),
  imports('page/card/allowed.tsx', '../../components/card/card.tsx', ''),
  imports('page/margin-allowed.ts', '../components/margin/margin-tab.tsx', ''),
  imports('page/allowed.ts', '../core/article/article.ts', ''),
  imports('storage/allowed.ts', 'dexie', ''),
  imports('platform/allowed.ts', 'webextension-polyfill', ''),
  imports('entrypoints/allowed.ts', '../storage/open-store.ts', ''),
  breach('entrypoints/popup/index.ts', `const one = 1;\nexport default one;`, ''),
];

let house: string;
let refusals: Map<string, string>;

/** The words of every complaint of the linter, by file. */
function lint(folder: string): Map<string, string> {
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format=json', '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`The linter did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; message: string; help?: string; code?: string }[] };
  const words = new Map<string, string>();
  for (const { filename, message, help = '', code = '' } of diagnostics) words.set(filename, `${words.get(filename) ?? ''}${code} ${message} ${help}\n`);
  return words;
}

function place(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), code);
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'hashiya-layers-'));
  for (const plan of ['.oxlintrc.json', 'tsconfig.json', 'core/tsconfig.json']) {
    mkdirSync(dirname(join(house, plan)), { recursive: true });
    cpSync(join(ROOT, plan), join(house, plan));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const { file, code } of [...BREACHES, ...ALLOWED]) place(file, code);
  refusals = lint(house);
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the linter', () => {
  it.each(BREACHES)('refuses $file', ({ file, refusal }) => {
    expect(refusals.get(file) ?? 'no complaint').toContain(refusal);
  });

  it.each(ALLOWED)('lets $file pass', ({ file }) => {
    expect(refusals.get(file)).toBeUndefined();
  });
});

describe('tsc -p core', () => {
  const compile = (folder: string): string => {
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder], { cwd: house, encoding: 'utf8' });
    return stdout;
  };

  const OUTSIDE: readonly [file: string, code: string][] = [
    ['core/dom.ts', 'export const title = () => document.title;'],
    ['core/window.ts', 'export const width = () => window.innerWidth;'],
    ['core/node.ts', 'export const folder = () => process.cwd();'],
    ['core/element.ts', 'export const text = (node: HTMLElement) => node;'],
    ['core/nullable.ts', 'export const first = (words: string[]): string => words[0];'],
    ['core/enum.ts', 'export enum Kind { One }'],
    ['lexicon/dom.ts', 'export const title = () => document.title;'],
  ];

  it('refuses what is of the DOM, of Node, and what cannot be erased, and nothing else', () => {
    rmSync(join(house, 'core'), { recursive: true });
    rmSync(join(house, 'lexicon'), { recursive: true });
    for (const [file, code] of OUTSIDE) place(file, `${code}\n`);
    place('core/pure.ts', 'export const twice = (text: string): string => text.repeat(2);\n');
    cpSync(join(ROOT, 'core/tsconfig.json'), join(house, 'core/tsconfig.json'));
    const complaints = compile('core');
    for (const [file] of OUTSIDE) expect(complaints).toContain(file);
    expect(complaints).not.toContain('core/pure.ts');
  }, 60_000);
});
