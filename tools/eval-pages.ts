// How well saved pages are told apart and read, publisher by publisher: `node tools/eval-pages.ts FOLDER`.
// The folder holds manifest.jsonl, a line for each page: { id, file, url, publisher, lang, label, gold?: { title, date, author, body_text } }.
// Leaves each publisher out in turn and sets the border of «article» from all others, as if it had never been seen. Then does to every article what
// tests/eval/pages/mutate-page.ts knows that sites do, and reads it again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideGate } from '../core/article/decide-gate.ts';
import { articleText } from '../core/article/article.ts';
import { thresholds } from '../core/article/weights.ts';
import { readArticle } from '../page/article/read-article.ts';
import { readSignals } from '../page/article/read-signals.ts';
import { JSDOM } from 'jsdom';
import { findStory, mutations, scoreWords } from '../tests/eval/pages/mutate-page.ts';
import { openPage } from './cli/open-page.ts';

interface Row {
  id: string;
  file: string;
  url: string;
  publisher: string;
  lang: string;
  label: string;
  gold?: { title?: string; date?: string; author?: string | null; body_text?: string };
}

interface Outcome {
  row: Row;
  isArticle: boolean;
  gate: boolean;
  /** Sum of the reader's reasons; minus infinity where another language settles it. */
  sum: number;
  reasons: string;
  f1: number | null;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node tools/eval-pages.ts FOLDER');
  process.exit(2);
}

const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
const outcomes: Outcome[] = [];
for (const row of rows) {
  const page = await openPage(join(folder, row.file), URL.canParse(row.url) ? row.url : null);
  const gate = decideGate(readSignals(page.document));
  const reading = readArticle(page.document);
  const sum = reading && reading.decision.language === 'ar' ? reading.decision.reasons.reduce((total, { weight }) => total + weight, 0) : -Infinity;
  const isArticle = row.label === 'article' && row.lang === 'ar';
  const body = reading?.article.blocks.filter(({ role }) => role !== 'title' && role !== 'caption') ?? [];
  outcomes.push({ row, isArticle, gate: gate.verdict === 'article', sum, reasons: reading?.decision.reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ') ?? '', f1: isArticle && row.gold?.body_text ? scoreWords(articleText({ blocks: body }), row.gold.body_text) : null });
  page.close();
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
const show = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');

/** The border in the middle between the classes' nearest ends, outliers of a tenth on either side left out. */
function setBorder(seen: readonly Outcome[]): number {
  let best = 0;
  let least = Infinity;
  for (let border = 0; border <= 10; border += 0.25) {
    const wrong = seen.filter(({ isArticle, sum }) => isArticle !== sum >= border).length;
    // Of equal borders the one nearest to the product's.
    const cost = wrong + Math.abs(border - thresholds[1].article) / 100;
    if (cost < least) { least = cost; best = border; }
  }
  return best;
}

console.log('publisher                        pages  right  gate   border  body F1 mean / worst   lowest article / highest other');
const shares: number[] = [];
const bodies: number[] = [];
for (const publisher of [...new Set(rows.map((row) => row.publisher))]) {
  const own = outcomes.filter(({ row }) => row.publisher === publisher);
  const border = setBorder(outcomes.filter(({ row }) => row.publisher !== publisher));
  const right = own.filter(({ isArticle, sum }) => isArticle === sum >= border).length / own.length;
  const f1 = own.map((outcome) => outcome.f1).filter((value) => value !== null);
  shares.push(right);
  if (f1.length > 0) bodies.push(mean(f1));
  const articles = own.filter(({ isArticle }) => isArticle);
  const others = own.filter(({ isArticle }) => !isArticle);
  console.log([
    publisher.slice(0, 30).padEnd(32), String(own.length).padStart(5), show(right).padStart(7),
    `${articles.filter(({ gate }) => gate).length}/${articles.length}`.padStart(6), border.toFixed(2).padStart(7),
    f1.length > 0 ? `${show(mean(f1))} / ${show(Math.min(...f1))}`.padStart(18) : ''.padStart(18),
    `${show(Math.min(...articles.map(({ sum }) => sum)))} / ${show(Math.max(...others.map(({ sum }) => sum)))}`.padStart(24),
  ].join(' '));
}
const positives = outcomes.filter(({ isArticle }) => isArticle);
const negatives = outcomes.filter(({ isArticle }) => !isArticle);
console.log(`left out: right ${show(mean(shares))} on average, ${show(Math.min(...shares))} at worst; body F1 ${show(mean(bodies))} on average, ${show(Math.min(...bodies))} at worst`);
console.log(`all: lowest article ${show(Math.min(...positives.map(({ sum }) => sum)))}, highest other ${show(Math.max(...negatives.map(({ sum }) => sum)))}, border ${thresholds[1].article}`);
console.log(`gate: ${positives.filter(({ gate }) => gate).length} of ${positives.length} articles pass, ${negatives.filter(({ gate }) => gate).length} of ${negatives.length} others`);
for (const { row, f1 } of outcomes) if (f1 !== null && f1 < 0.97) console.log(`body ${row.id} ${show(f1)}`);
for (const { row, sum, isArticle, reasons } of outcomes) if (!isArticle && sum >= 2) console.log(`near the border: ${row.id} ${sum} ${reasons}`);
for (const { row, sum, isArticle, gate, reasons } of outcomes) if (isArticle && (sum < 7 || !gate)) console.log(`near the border: ${row.id} ${sum} gate ${gate} ${reasons}`);

for (const [name, mutate] of Object.entries(mutations)) {
  const scores: number[] = [];
  let taken = 0;
  for (const { row, isArticle } of outcomes) {
    if (!isArticle || !row.gold?.body_text) continue;
    const page = await openPage(join(folder, row.file), URL.canParse(row.url) ? row.url : null);
    const { window } = new JSDOM(page.document.documentElement.outerHTML, { url: page.document.location.href });
    page.close();
    const place = findStory(window.document, row.gold.body_text.split('\n').filter(Boolean));
    if (place && mutate(place)) {
      const reading = readArticle(window.document);
      scores.push(scoreWords(articleText({ blocks: reading?.article.blocks.filter(({ role }) => role !== 'title' && role !== 'caption') ?? [] }), place.texts.join('\n')));
      if (reading && reading.decision.verdict !== 'other') taken++;
    }
    window.close();
  }
  console.log(`mutated, ${name}: body F1 ${show(mean(scores))} on average, ${show(Math.min(...scores))} at worst; ${taken} of ${scores.length} taken or offered`);
}
