// Speed and size of the gate and the reader in real Chromium, beside Readability, in one run: `node tools/bench-pages.ts [FOLDER]`.
// Pages are the fixtures, and those of a FOLDER with manifest.jsonl ({ id, file, lang, label } a line). Each is loaded three times in a fresh
// realm, so that all code is cold, as in a tab; the best of three counts. Milliseconds that the page's main thread computed: its own clock, so
// that a busy machine does not count.
// Exits with 1 when a bound is missed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { fixturePages } from '../tests/fixtures/pages.ts';
import { findBrowser } from './find-browser.mjs';

const LOADS = 3;
const LIMITS = { gateP95: 2, articleP50: 5, articleP95: 15, timesReadability: 3 } as const;

interface BenchPage {
  id: string;
  body: Uint8Array;
  contentType: string;
  kind: 'article' | 'foreign' | 'other';
}

interface Timing {
  gate: number;
  reader: number;
  readability: number;
  /** Observers, listeners and timers that the sentinel started and did not end. */
  left: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** A script that puts what is measured on the global object. */
async function bundle(code: string): Promise<string> {
  const entry = '\0bench';
  const made = await build({
    root, configFile: false, logLevel: 'silent',
    plugins: [{ name: 'bench', resolveId: (id) => (id === 'bench' ? entry : id.startsWith('/') ? join(root, id) : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, target: 'es2022', rollupOptions: { input: 'bench', output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(made) ? made : [made]) as { output: { type: string; code?: string }[] }[];
  return outputs[0]!.output[0]!.code!;
}

const gateCode = "import { readSignals } from '/page/article/read-signals.ts'; import { decideGate } from '/core/article/decide-gate.ts'; import { watchLatePage } from '/page/article/watch-late-page.ts';";
const readerCode = "import { readArticle } from '/page/article/read-article.ts';";
const sentinel = 'globalThis.lookOnce = () => { const look = () => decideGate(readSignals(document, location)); const first = look(); if (first.language === "ar") watchLatePage(document, first, look, () => {}); return first.language; };';
const ours = await bundle(`${gateCode}${readerCode}${sentinel} globalThis.readOnce = () => readArticle(document);`);
const theirs = await bundle("import { Readability } from '@mozilla/readability'; globalThis.peerOnce = () => new Readability(document.cloneNode(true)).parse();");
const sizes = { gate: await bundle(`${gateCode}${sentinel}`), reader: await bundle(`${readerCode} globalThis.readOnce = () => readArticle(document);`), both: ours, readability: theirs };

// A page whose script builds the story has none here.
const pages: BenchPage[] = fixturePages.filter(({ id }) => !id.endsWith('.single-page')).map(({ id, body, contentType, expect }) => ({ id, body: body(), contentType, kind: expect.language !== 'ar' ? 'foreign' : expect.verdict === 'article' ? 'article' : 'other' }));
const folder = process.argv[2];
if (folder) {
  for (const line of readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { id, file, lang, label } = JSON.parse(line) as { id: string; file: string; lang: string; label: string };
    pages.push({ id, body: readFileSync(join(folder, file)), contentType: 'text/html', kind: lang !== 'ar' ? 'foreign' : label === 'article' ? 'article' : 'other' });
  }
}

/** Counts in the page what is started, until the sentinel has looked. */
const countStarts = `globalThis.left = 0;
  const { MutationObserver: Observer, setTimeout: later, addEventListener: listen } = globalThis;
  globalThis.MutationObserver = class extends Observer { constructor(callback) { super(callback); left++; } };
  globalThis.setTimeout = (...given) => { left++; return later(...given); };
  globalThis.addEventListener = (...given) => { left++; listen(...given); };`;

async function measure(tab: Page): Promise<Timing> {
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const computed = async (): Promise<number> => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  const run = async (expression: string): Promise<number> => {
    const before = await computed();
    const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (await computed()) - before;
  };
  for (const code of [ours, theirs, `{${countStarts}}`]) await run(code);
  // What asking alone costs.
  const asking = Math.min(await run('undefined'), await run('undefined'), await run('undefined'));
  const gate = (await run('lookOnce(); undefined')) - asking;
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'left' });
  const reader = (await run('readOnce(); undefined')) - asking;
  return { gate, reader, readability: (await run('peerOnce(); undefined')) - asking, left: result.value as number };
}

const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: ['--no-sandbox'] } as Parameters<typeof chromium.launch>[0]);
const context = await browser.newContext();
let current = pages[0]!;
await context.route('**/*', (route) => (route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
  
  // Saved pages' own scripts would only wait for a network that is not there.
  ? route.fulfill({ body: Buffer.from(current.body), contentType: current.contentType, headers: { 'content-security-policy': "script-src 'unsafe-eval'" } }) : route.abort()));
const timings = new Map<BenchPage, Timing>();
for (const page of pages) {
  current = page;
  for (let load = 0; load < LOADS; load++) {
    const tab = await context.newPage();
    await tab.goto('http://bench.invalid/news/2025/812345', { waitUntil: 'domcontentloaded' });
    const now = await measure(tab);
    await tab.close();
    const best = timings.get(page);
    timings.set(page, best ? { gate: Math.min(best.gate, now.gate), reader: Math.min(best.reader, now.reader), readability: Math.min(best.readability, now.readability), left: Math.max(best.left, now.left) } : now);
  }
}
await browser.close();

const rank = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const of = (kind: BenchPage['kind']): Timing[] => pages.filter((page) => page.kind === kind).map((page) => timings.get(page)!);
const show = (name: string, values: readonly number[]): void => console.log(`${name.padEnd(36)} ${String(values.length).padStart(4)} pages  p50 ${rank(values, 0.5).toFixed(2).padStart(7)}  p95 ${rank(values, 0.95).toFixed(2).padStart(7)}  max ${Math.max(...values).toFixed(2).padStart(7)}`);

const foreign = of('foreign');
const articles = of('article');
const both = articles.map(({ gate, reader }) => gate + reader);
const peer = articles.map(({ readability }) => readability);
show('gate, not Arabic', foreign.map(({ gate }) => gate));
show('gate, Arabic and no article', of('other').map(({ gate }) => gate));
show('gate and reader, articles', both);
show('Readability, the same articles', peer);
const times = peer.reduce((sum, value) => sum + value, 0) / both.reduce((sum, value) => sum + value, 0);
const left = foreign.reduce((sum, timing) => sum + timing.left, 0);
console.log(`Readability takes ${times.toFixed(1)} times as long in sum, ${(rank(peer, 0.5) / rank(both, 0.5)).toFixed(1)} at the median; left behind on pages that are not Arabic: ${left}`);
console.log(`gzip: ${Object.entries(sizes).map(([name, code]) => `${name} ${(gzipSync(code, { level: 9 }).length / 1024).toFixed(1)} KB`).join(', ')}`);
const slowest = pages.toSorted((a, b) => timings.get(b)!.gate + timings.get(b)!.reader - timings.get(a)!.gate - timings.get(a)!.reader).slice(0, 3);
for (const page of slowest) console.log(`slowest: ${page.id} gate ${timings.get(page)!.gate.toFixed(1)} reader ${timings.get(page)!.reader.toFixed(1)} Readability ${timings.get(page)!.readability.toFixed(1)}`);

const failures = [
  rank(foreign.map(({ gate }) => gate), 0.95) > LIMITS.gateP95 && 'the gate is too slow on pages that are not Arabic',
  rank(both, 0.5) > LIMITS.articleP50 && 'gate and reader are too slow at the median',
  rank(both, 0.95) > LIMITS.articleP95 && 'gate and reader are too slow at p95',
  times < LIMITS.timesReadability && 'not three times as fast as Readability',
  left > 0 && 'something is left behind on pages that are not Arabic',
].filter((failure) => failure !== false);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
