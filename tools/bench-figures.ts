// Speed of the figure recogniser beside its peers, in one run: `npm run bench`, or `npm run bench -- --quick` without the ten megabytes.
// Speeds are megabytes of UTF-8 a second of processor time, all threads together; exits with 1 when a bound is missed.
import recognizers from '@microsoft/recognizers-text-suite';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleText } from '../core/article/article.ts';
import { findFigures } from '../core/figures/find-figures.ts';
import { fixtureArticles } from '../tests/fixtures/articles.ts';

const MEGABYTE = 1e6;
const isQuick = process.argv.includes('--quick');

/**
 * Bounds are ratios to wink-nlp in the same run, since machines differ and are shared: where they were set it read 6.9 MB/s of processor
 * time, so that 0.75 of it is 5 MB/s. Ordinary text is held to more: it has a margin.
 */
const MIN_ORDINARY = 1.25;
const MIN_HOSTILE = 0.75;
/** How much longer a byte may take in a large text than in a small one and still count as linear: noise and caches, not growth. */
const MAX_SLOWDOWN = 2.5;

const ordinary = fixtureArticles.map((article) => articleText(article)).join('\n');

/** At least `bytes` of UTF-8 made of whole repetitions. */
function repeat(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** At most `bytes` of UTF-8 of ordinary text, cut at a space. */
function takeOrdinary(bytes: number): string {
  const cut = Buffer.from(repeat(ordinary, bytes)).subarray(0, bytes).toString();
  return cut.slice(0, cut.lastIndexOf(' '));
}

/** Processor time of one call, in milliseconds: what other programs take of the machine does not count. */
function time(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Megabytes a second: the best of `runs`, since noise only ever slows. Small texts are read again and again, as the clock is coarse. */
function measure(text: string, read: (text: string) => unknown, runs = 3): number {
  const bytes = Buffer.byteLength(text);
  const times = Math.max(1, Math.round(2e5 / bytes));
  let best = Infinity;
  for (let run = 0; run < runs; run++) best = Math.min(best, time(() => { for (let i = 0; i < times; i++) read(text); }));
  return (bytes * times) / MEGABYTE / (best / 1000);
}

const failures: string[] = [];
const show = (name: string, speed: number, note = ''): void => console.log(name.padEnd(46), speed.toFixed(speed < 1 ? 4 : 1).padStart(8), 'MB/s', note);

measure(repeat(ordinary, MEGABYTE), findFigures); // warm

const nlp = winkNLP(winkModel);
const wink = measure(ordinary, (text) => nlp.readDoc(text).entities().out(), 5);
show('wink-nlp, ordinary text', wink);
const { Culture, recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } = recognizers;
const sample = ordinary.slice(0, isQuick ? 1000 : 4000);
const microsoft = time(() => [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime].map((read) => read(sample, Culture.English)));
show('recognizers-text-suite, ordinary text', Buffer.byteLength(sample) / MEGABYTE / (microsoft / 1000));

const check = (name: string, speed: number, bound: number): void => {
  show(`hashiya, ${name}`, speed, `${(speed / wink).toFixed(1)} × wink-nlp`);
  if (speed < bound * wink) failures.push(`${name}: ${speed.toFixed(1)} MB/s, under ${bound} of wink-nlp`);
};

const sizes = [1e3, 1e4, 1e5, 1e6, ...(isQuick ? [] : [1e7])].map((bytes) => ({ bytes, speed: measure(takeOrdinary(bytes), findFigures, bytes > 1e6 ? 3 : 8) }));
for (const { bytes, speed } of sizes) check(`ordinary text, ${bytes / 1e3} KB`, speed, MIN_ORDINARY);
if (Math.max(...sizes.map(({ speed }) => speed)) / sizes.at(-1)!.speed > MAX_SLOWDOWN) failures.push('not linear on ordinary text');

/** No text of words and figures, but what would find out a loop within a loop. */
const hostile: Readonly<Record<string, string>> = {
  digits: '7',
  waw: 'و',
  'waw apart': 'و ',
  'nested scale words': 'ألف مليون مليار ',
  'number words': 'مئة وثلاثة ',
  'bidi marks': '\u200f\u061c',
  tashkeel: '\u064b',
  separators: '1,',
  'percent signs': '٪',
  'dollar signs': '$',
  'dates without end': '1/1/',
  'durations without end': 'سنة و',
};
/** A figure every few bytes: the time goes into the figures themselves, so only their growth is bounded. */
const dense: Readonly<Record<string, string>> = {
  'single digits': '1 ', amounts: '5 ريال ', dates: '1/1/2024 ', 'Hijri dates': '12 رمضان 1446هـ ', clocks: '12:30 ', ranges: 'من 5 إلى ', 'telephone numbers': '+966 5 ',
};
const large = isQuick ? 1e6 : 2e6;
for (const [kind, rows] of [['hostile', hostile], ['nothing but figures', dense]] as const) {
  for (const [name, unit] of Object.entries(rows)) {
    const small = measure(repeat(unit, 1e5), findFigures, 4);
    const whole = measure(repeat(unit, large), findFigures, 2);
    check(`${kind}: ${name}, ${large / 1e6} MB`, whole, kind === 'hostile' ? MIN_HOSTILE : 0);
    if (small / whole > MAX_SLOWDOWN) failures.push(`not linear on ${name}: ${small.toFixed(1)} to ${whole.toFixed(1)} MB/s`);
  }
}

for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
