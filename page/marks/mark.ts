import type { Analysis } from '../../core/analyze.ts';
import type { Entity, EntityMention } from '../../core/entities/entity.ts';
import type { FigureMention } from '../../core/figures/figure.ts';
import type { PlacedNote } from '../../core/notes/placed-note.ts';
import type { MarkKind } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import type { MarkGroup } from './painter.ts';

/** Something painted. `id` is stable while the article's text is the same. */
export type Mark = Span & { id: string } & (
  | { type: 'figure'; figure: FigureMention }
  | { type: 'entity'; mention: EntityMention; entity: Entity }
  | { type: 'note'; placed: PlacedNote }
);

/** Everything to be marked, in the order of the text; of marks that start together the longer comes first. Orphans have no place and are left out. */
export function listMarks(analysis: Analysis, notes: readonly PlacedNote[], kinds: readonly MarkKind[]): Mark[] {
  const wanted = new Set<MarkKind>(kinds);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const marks: Mark[] = [];
  for (const figure of analysis.figures) {
    if (wanted.has(figure.kind)) marks.push({ id: `figure:${figure.start}`, type: 'figure', start: figure.start, end: figure.end, figure });
  }
  for (const mention of analysis.entityMentions) {
    const entity = entities.get(mention.entity);
    if (entity && wanted.has(mention.kind)) marks.push({ id: `entity:${mention.start}`, type: 'entity', start: mention.start, end: mention.end, mention, entity });
  }
  for (const placed of notes) {
    if (placed.start !== null && placed.end !== null) marks.push({ id: `note:${placed.note.id}`, type: 'note', start: placed.start, end: placed.end, placed });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The paint that a mark gets. */
export function groupOf(mark: Mark): MarkGroup {
  if (mark.type !== 'note') return mark.type;
  if (mark.placed.state === 'changed') return 'changed';
  return mark.placed.note.meaning ?? 'note';
}

/** The marks that tell of the same thing, in the order of the text: mentions of one entity, figures with one reading, the note alone. */
export function listOccurrences(mark: Mark, marks: readonly Mark[]): Mark[] {
  if (mark.type === 'note') return [mark];
  const same = mark.type === 'entity' ? (other: Mark) => other.type === 'entity' && other.entity.id === mark.entity.id : sameReading(mark.figure);
  return marks.filter(same);
}

function sameReading(figure: FigureMention): (other: Mark) => boolean {
  const key = keyOf(figure);
  return (other) => other.type === 'figure' && keyOf(other.figure) === key;
}

/** What makes two figures the same figure: not where they stand, how they are written, nor in what direction they moved. */
function keyOf(figure: FigureMention): string {
  const { start: _start, end: _end, text, ruleId: _rule, confidence: _confidence, change: _change, approximation: _approximation, ...reading } = figure;
  const isVague = 'value' in reading && reading.value === null;
  return JSON.stringify(Object.entries({ ...reading, ...(isVague && { text }) }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
