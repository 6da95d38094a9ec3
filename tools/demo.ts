import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join, relative, resolve } from 'node:path';
import { fixturePages } from '../tests/fixtures/pages.ts';
import type { BrowserKind, BrowserUnderTest } from '../tests/support/browser-under-test.ts';
import { openDesk } from '../tests/support/extension-desk.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';
import { waitForArticle } from '../tests/support/reader.ts';
import { serveFixtures } from '../tests/support/serve-fixtures.ts';
import { runProgram } from './run-program.ts';
import { type WalkRecord, keepExports, showWalk } from './show-walk.ts';

// `npm start`, once everything is installed: builds, serves the page to show, opens the browser; without a display, does the walk alone.

interface Stage {
  url: string;
  /** Where every host leads to; absent for the real network. */
  port?: number;
  close(): Promise<void>;
}

const say = (line: string): void => console.log(line);

/** A known site's name, for a file: only there may the extension read by itself. */
const KNOWN_SITE = new URL(fixturePages[0]!.url).origin;

async function setStage(target: string | undefined): Promise<Stage> {
  if (target === undefined) {
    const fixtures = await serveFixtures();
    return { url: fixturePages[0]!.url, port: fixtures.port, close: fixtures.close };
  }
  if (/^https?:\/\//.test(target)) return { url: target, close: async () => undefined };
  const file = resolve(target);
  if (!existsSync(file)) stop(`There is no file ${file}.`);
  const server = await serveFile(file);
  return { url: `${KNOWN_SITE}/2025/01/01/${encodeURIComponent(basename(file))}`, port: (server.address() as AddressInfo).port, close: () => new Promise((settle) => server.close(() => settle())) };
}

/** Serves one file at every address that ends in its name. Without a charset: the page's own declaration counts. */
async function serveFile(file: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isWanted = decodeURIComponent(request.url ?? '').endsWith(`/${basename(file)}`);
    response.writeHead(isWanted ? 200 : 404, { 'content-type': 'text/html' });
    response.end(isWanted ? readFileSync(file) : '');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return server;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

async function build(kind: BrowserKind): Promise<void> {
  const since = Date.now();
  say(`Building the extension for ${kind} …`);
  const { status, output } = await runProgram('wxt', kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
  if (status !== 0) stop(`${output}\nThe build failed: see above.`);
  say(`Built in ${((Date.now() - since) / 1000).toFixed(0)} s.`);
}

/** A window for the reader, until the reader closes it. False where none opens: a display may be named and not be there. */
async function openWindow(kind: BrowserKind, stage: Stage): Promise<boolean> {
  const browser = await launchBrowser(kind, { headed: true, ...(stage.port !== undefined && { sitesPort: stage.port }) }).catch(() => null);
  if (!browser) return false;
  await openDesk(browser).then((desk) => desk.tab.close());
  await browser.openTab(stage.url);
  say(`${stage.url} is open, with Hashiya. On a site that Hashiya does not know, press its toolbar button.\nClose the window to end.`);
  await browser.whenClosed();
  return true;
}

/** The whole walk with nobody watching. */
async function walkAlone(kind: BrowserKind, stage: Stage): Promise<void> {
  const folder = resolve('.output', 'demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('No display: doing the walk without a window.');
  const browser = await launchBrowser(kind, { ...(stage.port !== undefined && { sitesPort: stage.port }) });
  try {
    const desk = await openDesk(browser);
    const tab = await browser.openTab(stage.url);
    const tabId = await desk.findNewestTab();
    const read = await waitForArticle(desk, tabId).catch(() => null);
    if (!read) {
      const status = await desk.ask('page.status', tabId);
      writeFileSync(join(folder, 'page.png'), await tab.screenshot());
      const permitted = status.ok && status.value.permitted;
      stop(permitted
        ? `Hashiya did not take ${stage.url} for an Arabic news article: ${status.value.decision?.reasons.map(({ code }) => code).join(', ') ?? 'it saw no Arabic text'}. See ${relative('.', folder)}/page.png.`
        : `Hashiya may not read ${stage.url} by itself: it is none of the known news sites, and without a window nobody can press its toolbar button.`);
    }
    const record = await showWalk({ browser, desk, tab, tabId, language: 'ar', theme: 'light', folder, say });
    const exports = keepExports(browser, join(folder, 'exports'));
    exports.forEach((file) => say(`  exports/${file}`));
    writeFileSync(join(folder, 'summary.md'), summarize(browser, stage.url, record, exports));
    say(`\nSee ${join(folder, 'summary.md')}`);
  } finally {
    await browser.close();
  }
}

function summarize(browser: BrowserUnderTest, url: string, { overview, pictures }: WalkRecord, exports: readonly string[]): string {
  const { article, analysis, notes } = overview;
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const valueOf = (figure: (typeof analysis.figures)[number]): string => ('value' in figure ? String(figure.value ?? figure.magnitude ?? '') : `${figure.low} – ${figure.high}`);
  const unitOf = (figure: (typeof analysis.figures)[number]): string => ('currency' in figure ? (figure.currency ?? '') : 'unit' in figure ? (figure.unit ?? '') : '');
  return [
    `# ${article.title}`,
    '',
    `${[article.publisher, article.byline, article.publishedAt].filter(Boolean).join(' · ')}  \n<${url}>`,
    '',
    `Read with ${browser.kind} ${browser.version}: ${analysis.figures.length} figures, ${analysis.entities.length} names in ${analysis.entityMentions.length} places, ${notes.length} notes kept and found again.`,
    '',
    '## The walk',
    '',
    ...pictures.flatMap((file) => [`![${file}](${file})`, '']),
    '## Exports',
    '',
    ...exports.map((file) => `- [${file}](exports/${encodeURIComponent(file)})`),
    '',
    '## Figures',
    '',
    '| In the text | Kind | Value | Unit |',
    '|---|---|---|---|',
    ...analysis.figures.map((figure) => `| ${cell(figure.text)} | ${figure.kind} | ${valueOf(figure)} | ${unitOf(figure)} |`),
    '',
    '## Names',
    '',
    ...analysis.entities.map((entity) => `- ${entity.name} (${entity.kind})`),
    '',
  ].join('\n');
}

const [kind, target] = process.argv.slice(2) as [BrowserKind, string | undefined];
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || process.platform === 'darwin' || process.platform === 'win32';
const stage = await setStage(target);
await build(kind);
try {
  if (!hasDisplay || !(await openWindow(kind, stage))) await walkAlone(kind, stage);
} catch (error) {
  // Without the drivers' logs below the first line.
  stop(`${stage.url}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
}
await stage.close();
