// Speed of the figure recogniser beside its peers, in one run: `npm run bench`.
// Speeds are megabytes of UTF-8 a second on one core; exits with 1 when a bound is missed.
import recognizers from '@microsoft/recognizers-text-suite';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleText } from '../core/article/article.ts';
import { findFigures } from '../core/figures/find-figures.ts';
import { fixtureArticles } from '../tests/fixtures/articles.ts';

const MEGABYTE = 1e6;
const MIN_SPEED = 5;
/** Time a byte may take at 10 MB, against 100 KB, and still count as linear: noise and caches, not growth. */
const MAX_SLOWDOWN = 2.5;

const ordinary = fixtureArticles.map((article) => articleText(article)).join('\n');

/** At least `bytes` of UTF-8 made of whole repetitions. */
function repeat(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** Megabytes a second: the best of `runs`, since noise only ever slows. */
function measure(text: string, read: (text: string) => unknown, runs = 3): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return Buffer.byteLength(text) / MEGABYTE / (best / 1000);
}

const failures: string[] = [];
const show = (name: string, speed: number): void => console.log(name.padEnd(44), speed.toFixed(speed < 1 ? 4 : 1).padStart(10), 'MB/s');

measure(repeat(ordinary, MEGABYTE), findFigures); // warm

const sizes = [1e3, 1e4, 1e5, 1e6, 1e7].map((bytes) => ({ bytes, speed: measure(repeat(ordinary, bytes).slice(0, bytes), findFigures, bytes < 1e6 ? 20 : 3) }));
for (const { bytes, speed } of sizes) show(`hashiya, ordinary text, ${bytes / 1e3} KB`, speed);
const ours = sizes[3]!.speed;
if (ours < MIN_SPEED) failures.push(`${ours.toFixed(1)} MB/s on ordinary text, under ${MIN_SPEED}`);
if (sizes[2]!.speed / sizes[4]!.speed > MAX_SLOWDOWN) failures.push('not linear from 100 KB to 10 MB of ordinary text');

const hostile: Record<string, string> = {
  digits: '7',
  waw: 'و',
  'waw apart': 'و ',
  'nested scale words': 'ألف مليون مليار ',
  'number words': 'مئة وثلاثة ',
  'bidi marks': '\u200f\u061c',
  separators: '1,',
  'percent signs': '٪',
  'dates without end': '1/1/',
};
for (const [name, unit] of Object.entries(hostile)) {
  const small = measure(repeat(unit, 1e5), findFigures, 5);
  const large = measure(repeat(unit, 2e6), findFigures, 2);
  show(`hashiya, hostile: ${name}`, large);
  if (small / large > MAX_SLOWDOWN) failures.push(`not linear on ${name}: ${small.toFixed(1)} to ${large.toFixed(1)} MB/s`);
}

const nlp = winkNLP(winkModel);
const wink = measure(ordinary, (text) => nlp.readDoc(text).entities().out());
show('wink-nlp, ordinary text', wink);
const { Culture, recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } = recognizers;
const sample = ordinary.slice(0, 4000);
const microsoft = measure(sample, (text) => [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime].map((read) => read(text, Culture.English)), 1);
show('recognizers-text-suite, ordinary text', microsoft);
console.log(`hashiya is ${(ours / wink).toFixed(1)} times wink-nlp, ${(ours / microsoft).toFixed(0)} times recognizers-text-suite`);

for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
