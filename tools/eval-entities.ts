import { readFileSync } from 'node:fs';
import { createEntityFinder } from '../core/entities/find-entities.ts';
import { LEAST_CONFIDENCES } from '../core/entities/sensitivity.ts';
import { readNameTagger } from '../core/entities/trained-finder.ts';
import { SENSITIVITIES } from '../core/settings/settings.ts';
import { readGold, scoreEntities } from '../tests/eval/entities/score-entities.ts';
import { ARTEFACT, readArtefact } from './cli/load-analyzer.ts';

/** Scores the recogniser on the marked texts of tests/eval/entities, at each step of the reader's sensitivity. With the names of files: those, with every miss. */
const folder = new URL('../tests/eval/entities/', import.meta.url);
const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['seen', 'held-out', 'articles-seen', 'articles-held-out', 'ambiguous'];
const tagger = readNameTagger(readArtefact(ARTEFACT));
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

for (const file of files) {
  const texts = readGold(readFileSync(new URL(`${file}.txt`, folder), 'utf8'), file.startsWith('articles'));
  for (const step of named.length > 0 ? (['balanced'] as const) : SENSITIVITIES) {
    const { gold, found, precision, recall, f1, overlapPrecision, overlapRecall, misses } = scoreEntities(texts, createEntityFinder(tagger, { leastConfidence: LEAST_CONFIDENCES[step] }));
    console.log(`${file.padEnd(18)} ${step.padEnd(9)} names ${gold} found ${found}  typed P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  overlap P ${percent(overlapPrecision)} R ${percent(overlapRecall)}`);
    if (named.length > 0) for (const miss of misses) console.log(`  ${miss}`);
  }
}
