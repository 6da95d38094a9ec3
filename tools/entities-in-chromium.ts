import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from 'playwright-core';
import { build } from 'vite';
import { ARTEFACT, readArtefact } from './cli/load-analyzer.ts';
import { findBrowser } from './find-browser.mjs';

const LOADS = 5;
/** Each text is read again until so many bytes are read, at most so often; the best counts. */
const BYTES = 2e5;
const MOST_RUNS = 60;

interface ChromiumTimes {
  version: string;
  /** Milliseconds from the artefact's bytes to the finder, all code cold: the median of fresh pages. */
  load: number;
  /** Milliseconds for each text. */
  rows: { text: string; ms: number }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundle(): Promise<string> {
  const entry = '\0bench';
  const code = "import { createTrainedFinder } from '/core/entities/trained-finder.ts'; globalThis.load = () => { globalThis.find = createTrainedFinder(globalThis.artefact); };";
  const made = await build({
    root, configFile: false, logLevel: 'silent',
    plugins: [{ name: 'bench', resolveId: (id) => (id === 'bench' ? entry : id.startsWith('/') ? join(root, id) : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, target: 'es2022', rollupOptions: { input: 'bench', output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(made) ? made : [made]) as { output: { type: string; code?: string }[] }[];
  return outputs[0]!.output[0]!.code!;
}

/** The finder in the real Chromium, bundled as it ships, in the clock of the thread that reads: what else the machine does counts little. */
export async function measureInChromium(texts: readonly string[]): Promise<ChromiumTimes> {
  const code = await bundle();
  const artefact = Buffer.from(readArtefact(ARTEFACT)).toString('base64');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: ['--no-sandbox'] } as Parameters<typeof chromium.launch>[0]);
  try {
    const loads: number[] = [];
    let rows: ChromiumTimes['rows'] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await browser.newPage();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluate((base64) => { const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)); Object.assign(globalThis, { artefact: bytes.buffer }); }, artefact);
      await run(devtools, code);
      const asking = Math.min(await run(devtools, 'undefined'), await run(devtools, 'undefined'));
      loads.push((await run(devtools, 'load(); undefined')) - asking);
      if (load === LOADS - 1) rows = await readTexts(devtools, texts, asking);
      await page.close();
    }
    return { version: browser.version(), load: loads.sort((a, b) => a - b)[LOADS >> 1]!, rows };
  } finally {
    await browser.close();
  }
}

async function readTexts(devtools: CDPSession, texts: readonly string[], asking: number): Promise<ChromiumTimes['rows']> {
  const rows: ChromiumTimes['rows'] = [];
  for (const text of texts) {
    await run(devtools, `globalThis.text = ${JSON.stringify(text)}; undefined`);
    const runs = Math.max(3, Math.min(MOST_RUNS, Math.round(BYTES / text.length)));
    let ms = Infinity;
    for (let at = 0; at < runs; at++) ms = Math.min(ms, (await run(devtools, 'find(text); undefined')) - asking);
    rows.push({ text, ms });
  }
  return rows;
}

/** Milliseconds that the page's thread computed. */
async function run(devtools: CDPSession, expression: string): Promise<number> {
  const computed = async (): Promise<number> => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  const before = await computed();
  const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (await computed()) - before;
}
