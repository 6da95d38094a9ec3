// Finding notes again in a text of 100,000 words, in real Chromium and in Node: `npm run bench:anchoring`.
// Milliseconds of work: each step (to level the text, to look for one note) is taken five times and its best counts, since a busy machine only adds.
// «longest» is the longest step, which slices never cut. Exits with 1 when a bound is missed.
import { type Page, chromium } from 'playwright-core';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import { createResolver } from '../core/anchoring/resolve-selectors.ts';
import type { Selectors } from '../core/anchoring/selector.ts';
import type { Span } from '../core/text/span.ts';
import { correctNotes, listNotes, takeOutSentences, writeLongText } from '../tests/eval/anchoring/long-text.ts';
import { OTHER_NEWS } from '../tests/eval/anchoring/other-news.ts';
import { createRandom } from '../tests/eval/anchoring/random.ts';
import { SPELLINGS } from '../tests/eval/anchoring/spellings.ts';
import { bundlePage } from './bundle-page.ts';
import { findBrowser } from './find-browser.mjs';

const WORDS = 100_000;
const RUNS = 5;
const LONGEST = 50;

interface Case {
  name: string;
  later: string;
  selectors: Selectors[];
  /** The most milliseconds in all; absent where only the longest step is bounded. */
  most?: number;
}

interface Timing {
  /** To level the text, then for each note. */
  steps: number[];
  states: string[];
}

const text = writeLongText(WORDS);
const notes = listNotes(text, 500);
const describeAll = (source: string, spans: readonly Span[]): Selectors[] => spans.map((span) => describeSpan(source, span));
const selectors = describeAll(text, notes);
const lost = notes.filter((_, at) => at % 10 === 0);

const word = 'مليار ';
const repeated = `${word.repeat(60_000)}دولار`;
const cases: Case[] = [
  { name: '500 notes, nothing changed', later: text, selectors, most: 300 },
  { name: '500 notes, a paragraph above', later: `${OTHER_NEWS[0]}\n${text}`, selectors, most: 300 },
  { name: '500 notes, tashkeel everywhere', later: SPELLINGS['tashkeel added']!(text, createRandom(3)).text, selectors, most: 300 },
  { name: '500 notes, every figure corrected', later: correctNotes(text, notes).text, selectors, most: 1_000 },
  { name: '50 orphans', later: takeOutSentences(text, lost).text, selectors: describeAll(text, lost), most: 1_000 },
  { name: '500 notes, 50 of them orphans', later: takeOutSentences(text, lost).text, selectors, most: 1_300 },
  { name: '500 notes, another article', later: writeLongText(WORDS, 2), selectors },
  // Texts made to be slow: one word without end, and passages as long as are taken.
  { name: 'one word 60,000 times', later: repeated, selectors: describeAll(`${repeated.slice(0, 200)} ريال ${repeated}`, Array.from({ length: 20 }, (_, at) => ({ start: at * 6, end: at * 6 + 11 }))) },
  { name: 'passages of 20,000 letters, edited', later: text.replaceAll('الذي', 'التي'), selectors: describeAll(text, [0, 150_000, 300_000].map((start) => ({ start, end: start + 19_900 }))) },
];

function measure(resolve: typeof createResolver, later: string, wanted: readonly Selectors[]): Timing {
  let before = performance.now();
  const steps: number[] = [];
  const step = (): void => {
    const now = performance.now();
    steps.push(now - before);
    before = now;
  };
  const find = resolve(later);
  step();
  const states = wanted.map((each) => {
    const { state } = find(each);
    step();
    return state;
  });
  return { steps, states };
}

async function runCase(run: () => Promise<Timing>): Promise<{ total: number; longest: number; states: string[] }> {
  const timings: Timing[] = [];
  for (let at = 0; at < RUNS; at++) timings.push(await run());
  const { steps, states } = timings[0]!;
  const best = steps.map((_, at) => Math.min(...timings.map((timing) => timing.steps[at]!)));
  return { total: best.reduce((sum, each) => sum + each, 0), longest: Math.max(...best), states };
}

async function openPage(): Promise<{ page: Page; version: string; close(): Promise<void> }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium on this machine: run tools/bootstrap.mjs, or name one in HASHIYA_CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundlePage(`import { createResolver } from '/core/anchoring/resolve-selectors.ts'; globalThis.measureOnce = (later, wanted) => (${measure.toString()})(createResolver, later, wanted);`) });
  return { page, version: browser.version(), close: () => browser.close() };
}

const { page, version, close } = await openPage();
const problems: string[] = [];
console.log(`${WORDS} words, ${text.length} letters; Chromium ${version}, Node ${process.version}\n`);
console.log(`${''.padEnd(40)}${'Chromium'.padStart(10)}${'longest'.padStart(9)}${'Node'.padStart(8)}${'longest'.padStart(9)}   states`);
for (const { name, later, selectors: wanted, most } of cases) {
  await page.evaluate(([text, list]) => Object.assign(globalThis, { benchText: text, benchWanted: list }), [later, wanted] as const);
  const chromiumTiming = await runCase(() => page.evaluate(() => { const bench = globalThis as unknown as { measureOnce(text: string, wanted: unknown): Timing; benchText: string; benchWanted: unknown }; return bench.measureOnce(bench.benchText, bench.benchWanted); }));
  const nodeTiming = await runCase(async () => measure(createResolver, later, wanted));
  const states = new Map<string, number>();
  for (const state of nodeTiming.states) states.set(state, (states.get(state) ?? 0) + 1);
  const show = (milliseconds: number, width: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0).padStart(width);
  console.log(`${name.padEnd(40)}${show(chromiumTiming.total, 10)}${show(chromiumTiming.longest, 9)}${show(nodeTiming.total, 8)}${show(nodeTiming.longest, 9)}   ${[...states].map(([state, count]) => `${state} ${count}`).join(', ')}`);
  if (most !== undefined && chromiumTiming.total > most) problems.push(`${name}: ${chromiumTiming.total.toFixed(0)} ms in all, at most ${most} wanted`);
  if (chromiumTiming.longest > LONGEST) problems.push(`${name}: one step of ${chromiumTiming.longest.toFixed(0)} ms, at most ${LONGEST} wanted`);
}
await close();
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
