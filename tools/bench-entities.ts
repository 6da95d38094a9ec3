// Speed of the whole entity finder, rules and trained model: `npm run bench:entities`; `-- --quick` stops at 100 KB, `-- --chromium` measures in
// the real browser too. Milliseconds of the thread's own processor time for 1,000 tokens, so that a busy machine counts little.
// Exits with 1 when a bound is missed.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleText } from '../core/article/article.ts';
import { createTrainedFinder } from '../core/entities/trained-finder.ts';
import { fold } from '../core/text/fold.ts';
import { scanTokens } from '../core/text/tokens.ts';
import { fixtureArticles } from '../tests/fixtures/articles.ts';
import { ARTEFACT, readArtefact } from './cli/load-analyzer.ts';
import { cpuTime } from '../tests/support/cpu-time.ts';
import { timeEach } from './time-each.ts';
import { readOwnSentences } from './train/own-sentences.ts';

/** Milliseconds for 1,000 tokens of news and of sentences whose words are mostly new, milliseconds to read the artefact, megabytes. */
const BOUNDS = { perThousand: 8, perThousandNew: 8, load: 60, memory: 30 } as const;
/** What wink-nlp reads a second where the bounds were set: a slower machine is given more in the measure in which it slows wink-nlp. */
const WINK_MEGABYTES = 6.9;
/** A quarter more, since the caches are shared with what else runs. */
const TOLERANCE = 1.25;
/** How much longer a token may take in a large text than in a small one: noise and caches, not growth. */
const MAX_SLOWDOWN = 2;

/** In a thread of its own, where all code is as cold as in a worker that the browser has just started. */
if (!isMainThread) {
  const artefact = readArtefact(ARTEFACT);
  parentPort!.postMessage(cpuTime(() => createTrainedFinder(artefact)));
} else await bench();

async function bench(): Promise<void> {
  const isQuick = process.argv.includes('--quick');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const failures: string[] = [];

  const news = fixtureArticles.map((article) => articleText(article)).join('\n');
  const sentences = readOwnSentences(fileURLToPath(new URL('../training/sentences', import.meta.url))).map(({ text }) => text);
  const fresh = sentences.join('\n');
  const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
  const take = (text: string, bytes: number): string => { const cut = Buffer.from(repeat(text, bytes)).subarray(0, bytes).toString(); return cut.slice(0, cut.lastIndexOf(' ')); };
  const countTokens = (text: string): number => scanTokens(fold(text).text).length;
  const perThousand = (text: string, runs: number): number => timeEach(runs, () => find(text)) / (countTokens(text) / 1000);

  const nlp = winkNLP(winkModel);
  const wink = (Buffer.byteLength(news) * 10) / 1e3 / timeEach(4, () => { for (let i = 0; i < 10; i++) nlp.readDoc(news).entities().out(); });
  const slowness = TOLERANCE * Math.max(1, WINK_MEGABYTES / wink);
  console.log(`wink-nlp reads ${wink.toFixed(1)} MB/s here: bounds are taken ${slowness.toFixed(2)} times`);

  const loads: number[] = [];
  for (let run = 0; run < 5; run++) loads.push(await new Promise<number>((settle, fail) => { const worker = new Worker(fileURLToPath(import.meta.url)); worker.on('message', settle); worker.on('error', fail); }));
  const load = loads.toSorted((a, b) => a - b)[2]!;
  console.log(`artefact read, cold                 ${load.toFixed(0).padStart(8)} ms, the median of five threads`);
  if (load > BOUNDS.load * slowness) failures.push(`the artefact takes ${load.toFixed(0)} ms to read, over ${BOUNDS.load}`);

  const used = (): number => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
  const before = used();
  const find = createTrainedFinder(readArtefact(ARTEFACT));
  const empty = used() - before;
  find(fresh);
  const full = used() - before;
  console.log(`memory after reading the artefact   ${empty.toFixed(1).padStart(8)} MB, after ${(Buffer.byteLength(fresh) / 1e3).toFixed(0)} KB of text ${full.toFixed(1)} MB`);
  if (full > BOUNDS.memory) failures.push(`${full.toFixed(1)} MB of memory, over ${BOUNDS.memory}`);

  const show = (name: string, value: number, unit: string): void => console.log(name.padEnd(36), value.toFixed(2).padStart(7), unit);
  const sizes = [1e3, 1e4, 1e5, ...(isQuick ? [] : [1e6])].map((bytes) => ({ bytes, ms: perThousand(take(news, bytes), bytes < 1e6 ? 8 : 3) }));
  for (const { bytes, ms } of sizes) {
    show(`news, ${bytes / 1e3} KB`, ms, 'ms for 1,000 tokens');
    if (ms > BOUNDS.perThousand * slowness) failures.push(`${ms.toFixed(1)} ms for 1,000 tokens of ${bytes / 1e3} KB, over ${BOUNDS.perThousand}`);
  }
  if (sizes.at(-1)!.ms / Math.min(...sizes.map(({ ms }) => ms)) > MAX_SLOWDOWN) failures.push('not linear on news');
  // As texts of thirty sentences, each word of which is seldom met twice: what a word costs at first sight.
  const texts = Array.from({ length: Math.ceil(sentences.length / 30) }, (_, at) => sentences.slice(at * 30, at * 30 + 30).join('\n')).slice(0, isQuick ? 20 : undefined);
  const dense = timeEach(3, () => { for (const text of texts) find(text); }) / (countTokens(texts.join('\n')) / 1000);
  show('our sentences, full of new names', dense, 'ms for 1,000 tokens');
  if (dense > BOUNDS.perThousandNew * slowness) failures.push(`${dense.toFixed(1)} ms for 1,000 tokens of our sentences, over ${BOUNDS.perThousandNew}`);

  const hostile: Readonly<Record<string, string>> = {
    'one letter': 'ا', 'one letter apart': 'و ', 'a Latin letter': 'a', 'Latin words': 'Abc ', tashkeel: '\u064b', 'bidi marks': '\u200f\u061c', 'quotes opening': '«', 'straight quotes': '"', 'quoted letters': '«أ» ', brackets: 'أ (B) ', 'a name again and again': 'محمد ', 'a title again and again': 'الرئيس ', 'line feeds': '\n',
  };
  const large = isQuick ? 1e5 : 1e6;
  for (const [name, unit] of Object.entries(hostile)) {
    const [tenth, text] = [repeat(unit, large / 10), repeat(unit, large)];
    const [small, whole] = [timeEach(3, () => find(tenth)), timeEach(2, () => find(text))];
    const tokens = countTokens(text);
    show(`hostile: ${name}, ${large / 1e6} MB`, whole, `ms${tokens > 1000 ? `, ${(whole / (tokens / 1000)).toFixed(2)} for 1,000 of ${tokens} tokens` : ''}`);
    if (whole > 50 && whole / 10 / small > MAX_SLOWDOWN) failures.push(`not linear on ${name}: ${small.toFixed(1)} ms, ten times as much ${whole.toFixed(1)} ms`);
    if (whole / Math.max(1, tokens / 1000) > Math.max(BOUNDS.perThousand, 100 / Math.max(1, tokens / 1000)) * slowness) failures.push(`${name}: ${whole.toFixed(0)} ms for ${tokens} tokens`);
  }

  if (process.argv.includes('--chromium')) {
    const { measureInChromium } = await import('./entities-in-chromium.ts');
    const { version, load: cold, rows } = await measureInChromium([...[1e3, 1e4, 1e5, ...(isQuick ? [] : [1e6])].map((bytes) => take(news, bytes)), fresh]);
    console.log(`Chromium ${version}: artefact read, cold ${cold.toFixed(0)} ms, the median of five pages`);
    if (cold > BOUNDS.load * slowness) failures.push(`in Chromium the artefact takes ${cold.toFixed(0)} ms to read, over ${BOUNDS.load}`);
    for (const { text, ms } of rows) {
      const each = ms / (countTokens(text) / 1000);
      show(text === fresh ? 'Chromium: all our sentences' : `Chromium: news, ${Math.round(Buffer.byteLength(text) / 1e3)} KB`, each, 'ms for 1,000 tokens');
      if (each > BOUNDS.perThousand * slowness) failures.push(`in Chromium ${each.toFixed(1)} ms for 1,000 tokens, over ${BOUNDS.perThousand}`);
    }
  }

  for (const failure of failures) console.error(`FAILED: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
