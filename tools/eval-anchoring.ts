import { readFileSync } from 'node:fs';
import { articleText } from '../core/article/article.ts';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import { createResolver } from '../core/anchoring/resolve-selectors.ts';
import { type Annotation, listAnnotations } from '../tests/eval/anchoring/annotations.ts';
import { listOddAnnotations } from '../tests/eval/anchoring/odd-annotations.ts';
import { PEERS, describeForPeers } from '../tests/eval/anchoring/peers.ts';
import { PERTURBATIONS } from '../tests/eval/anchoring/perturbations.ts';
import { createRandom } from '../tests/eval/anchoring/random.ts';
import { type Answer, type Tally, count, emptyTally, judge } from '../tests/eval/anchoring/score.ts';
import { fixtureArticles } from '../tests/fixtures/articles.ts';
import { locateGold } from '../tests/fixtures/locate-gold.ts';

// node tools/eval-anchoring.ts [--texts FILE.jsonl] [--seed N] [--only NAME] [--peers] [--show N]
// Annotates articles, changes them in every way that perturbations.ts knows, looks for the annotations again, and fails where a bound is missed.

/** The least share that has to be right where the text is there, by group of perturbations; of what is gone everything. */
const LEAST_RIGHT = { spelling: 0.999, there: 0.99, gone: 1, changed: 0.99, 'changed elsewhere': 0.85 } as const;
/** And of all cases in which the text is there, in whatever spelling and place. */
const LEAST_FOUND = 0.995;
/** Peers are slow and their figures need fewer cases. */
const PEER_EVERY = 10;

interface Source {
  id: string;
  text: string;
  known: Annotation[];
}

const option = (name: string): string | undefined => { const at = process.argv.indexOf(`--${name}`); return at === -1 ? undefined : process.argv[at + 1]; };
const seed = Number(option('seed') ?? 1);
const only = option('only');
let toShow = Number(option('show') ?? 0);
const withPeers = process.argv.includes('--peers') || process.argv.length === 2;

function readSources(): Source[] {
  const file = option('texts');
  if (file !== undefined) {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line, at) => ({ id: String(at), text: (JSON.parse(line) as { text: string }).text, known: [] }));
  }
  return fixtureArticles.map((article) => {
    const text = articleText(article);
    const kinds = [['figure', article.figures], ['words', article.entities]] as const;
    return { id: article.id, text, known: kinds.flatMap(([kind, gold]) => (locateGold(text, gold as readonly { text: string }[]) ?? []).map(({ start, end }) => ({ kind, start, end }))) };
  });
}

const ours = new Map(PERTURBATIONS.map(({ name }) => [name, emptyTally()]));
const peers = new Map(Object.keys(PEERS).map((name) => [name, { there: emptyTally(), gone: emptyTally(), changed: emptyTally() }]));
const sources = readSources();
let spent = 0;
let cases = 0;

for (const [at, { id, text, known }] of sources.entries()) {
  const random = createRandom(seed * 7919 + at);
  const annotations = [...listAnnotations(text, random, known), ...listOddAnnotations(text, createRandom(seed * 104_729 + at))];
  for (const annotation of annotations) {
    const selectors = describeSpan(text, annotation);
    for (const { name, group, perturb } of PERTURBATIONS) {
      if (only !== undefined && only !== name && only !== group) continue;
      const perturbed = perturb(text, annotation, random);
      if (!perturbed) continue;
      const since = performance.now();
      const found = createResolver(perturbed.later)(selectors);
      spent += performance.now() - since;
      const answer: Answer = found.state === 'orphan' ? null : { ...found.span, isChanged: found.state === 'changed' };
      const verdict = judge(perturbed, answer);
      count(ours.get(name)!, verdict);
      cases += 1;
      if (verdict !== 'right' && toShow > 0) {
        toShow -= 1;
        const { truth, later } = perturbed;
        const around = (span: { start: number; end: number }): string => `…${later.slice(Math.max(0, span.start - 40), span.start)}⟦${later.slice(span.start, span.end)}⟧${later.slice(span.end, span.end + 40)}…`.replaceAll('\n', '⏎');
        console.log(`${verdict} · ${name} · ${id} · ${annotation.kind} «${text.slice(annotation.start, annotation.end)}»\n  was   ${text.slice(Math.max(0, annotation.start - 60), annotation.start).replaceAll('\n', '⏎')}⟦⟧${text.slice(annotation.end, annotation.end + 60).replaceAll('\n', '⏎')}\n  truth ${truth.is}${truth.is === 'gone' ? '' : ` ${around(truth.span)}`}\n  ours  ${found.state}${answer ? ` ${around(answer)}` : found.state === 'orphan' && found.guess ? ` guess ${around(found.guess)}` : ''}`);
      }
      if (!withPeers || cases % PEER_EVERY !== 0) continue;
      const described = describeForPeers(text, annotation);
      for (const [peer, rule] of Object.entries(PEERS)) {
        const span = rule(perturbed.later, described);
        count(peers.get(peer)![group === 'spelling' ? 'there' : group === 'changed elsewhere' ? 'changed' : group], judge(perturbed, span && { ...span, isChanged: false }));
      }
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 2)}%`);
const line = (name: string, { all, right, lost, wrong, silent, alarm }: Tally): string => `${name.padEnd(44)}${String(all).padStart(7)}${percent(right, all).padStart(9)}${String(lost).padStart(7)}${String(wrong).padStart(7)}${String(silent).padStart(8)}${String(alarm).padStart(7)}`;
const head = `${''.padEnd(44)}${'cases'.padStart(7)}${'right'.padStart(9)}${'lost'.padStart(7)}${'wrong'.padStart(7)}${'silent'.padStart(8)}${'alarm'.padStart(7)}`;
const add = (tallies: Iterable<Tally>): Tally => { const sum = emptyTally(); for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]; return sum; };

console.log(`${sources.length} texts, ${cases} cases, ${(spent / Math.max(1, cases)).toFixed(2)} ms each\n\n${head}`);
const problems: string[] = [];
for (const group of ['spelling', 'there', 'gone', 'changed', 'changed elsewhere'] as const) {
  const tallies = PERTURBATIONS.filter((each) => each.group === group).map(({ name }) => ({ name, tally: ours.get(name)! })).filter(({ tally }) => tally.all > 0);
  if (tallies.length === 0) continue;
  for (const { name, tally } of tallies) console.log(line(name, tally));
  const sum = add(tallies.map(({ tally }) => tally));
  console.log(`${line(`= ${group}`, sum)}\n`);
  if (sum.right < LEAST_RIGHT[group] * sum.all) problems.push(`${group}: ${percent(sum.right, sum.all)} right, at least ${100 * LEAST_RIGHT[group]}% wanted`);
  if (sum.wrong > 0) problems.push(`${group}: ${sum.wrong} in a wrong place`);
  if (sum.silent > 0) problems.push(`${group}: ${sum.silent} corrected figures shown in silence`);
}
const found = add(PERTURBATIONS.filter(({ group }) => group === 'spelling' || group === 'there').map(({ name }) => ours.get(name)!));
console.log(`${line('the text is there, in all', found)}\n`);
if (found.right < LEAST_FOUND * found.all) problems.push(`only ${percent(found.right, found.all)} found of what is there`);
if (withPeers) {
  console.log('Other tools’ rules on a tenth of the cases\n');
  for (const group of ['there', 'gone', 'changed'] as const) {
    console.log(group === 'there' ? 'the text is there' : group === 'gone' ? 'the text is gone' : 'the figure was corrected');
    for (const [name, tallies] of peers) console.log(line(`  ${name}`, tallies[group]));
  }
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
