import { createEntityFinder } from '../../core/entities/find-entities.ts';
import type { EntityKind, FindEntities } from '../../core/entities/entity.ts';
import { writeModel } from '../../core/entities/tagger/model.ts';
import { readNameTagger } from '../../core/entities/trained-finder.ts';
import type { MarkedText } from './read-marked.ts';
import type { TaggerModel } from '../../core/entities/tagger/model.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', ORG: 'organization', LOC: 'place', PROD: 'product', EVENT: 'event' };
/** Neighbours stay together, since they speak of the same things: parts are made of so many runs of sentences. */
const RUNS = 200;

/** Counts of names, by kind and all together. */
export interface NameCounts {
  gold: number;
  found: number;
  /** Span and kind. */
  exact: number;
  /** Gold names that some mention meets, mentions that meet some gold name. */
  met: number;
  meeting: number;
}

/**
 * Holds each of `parts` parts of the texts out in turn, trains on the others, and counts what the whole recogniser finds in the part: what to
 * expect of text that is like ours and new. `train` gets the texts to learn from.
 */
export function crossValidate(texts: readonly MarkedText[], parts: number, train: (texts: readonly MarkedText[]) => TaggerModel, log: (line: string) => void): Map<string, NameCounts> {
  const partOf = texts.map((_, at) => Math.floor((at * RUNS) / texts.length) % parts);
  const counts = new Map<string, NameCounts>();
  for (let part = 0; part < parts; part++) {
    const model = train(texts.filter((_, at) => partOf[at] !== part));
    countNames(texts.filter((_, at) => partOf[at] === part), createEntityFinder(readNameTagger(writeModel(model).buffer)), counts);
    log(`part ${part + 1} of ${parts}: so far ${showCounts(counts.get('all')!)}`);
  }
  return counts;
}

export function countNames(texts: readonly MarkedText[], find: FindEntities, counts: Map<string, NameCounts>): void {
  const rowOf = (kind: string): NameCounts => {
    let row = counts.get(kind);
    if (!row) counts.set(kind, (row = { gold: 0, found: 0, exact: 0, met: 0, meeting: 0 }));
    return row;
  };
  for (const { text, marks } of texts) {
    const { mentions } = find(text);
    for (const one of mentions) {
      for (const row of [rowOf(one.kind), rowOf('all')]) {
        row.found++;
        if (marks.some((mark) => one.start < mark.end && mark.start < one.end)) row.meeting++;
      }
    }
    for (const mark of marks) {
      const kind = KINDS[mark.kind]!;
      const near = mentions.filter((one) => one.start < mark.end && mark.start < one.end);
      for (const row of [rowOf(kind), rowOf('all')]) {
        row.gold++;
        if (near.length > 0) row.met++;
        if (near.some((one) => one.start === mark.start && one.end === mark.end && one.kind === kind)) row.exact++;
      }
    }
  }
}

/** «F1 77.2 (precision 80.1, recall 74.5), overlap precision 95.5, recall 87.5». */
export function showCounts({ gold, found, exact, met, meeting }: NameCounts): string {
  const part = (a: number, b: number): string => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
  return `F1 ${part(2 * exact, gold + found)} (precision ${part(exact, found)}, recall ${part(exact, gold)}), overlap precision ${part(meeting, found)}, recall ${part(met, gold)}, ${gold} names`;
}
