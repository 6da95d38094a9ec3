import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { MentionSnapshot, Note, NotePatch } from '../../core/notes/note.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import type { ShownArticle } from '../shown-article.ts';
import { snapshotOfEntity, snapshotOfFigure } from './keep-article.ts';

/**
 * What changes in a note that is given a place in the article that is shown: its target is described anew, and what it is about follows.
 * A note on a figure goes to the whole figure there, where there is just one.
 */
export function givePlace(note: Note, span: Span, { analysis, places }: Pick<ShownArticle, 'analysis' | 'places'>): NotePatch {
  const figures = analysis.figures.filter((figure) => overlaps(figure, span));
  const figure = note.about?.type === 'figure' && figures.length === 1 ? figures[0]! : figures.find((each) => isSame(each, span));
  const target = { source: note.target.source, selectors: describeSpan(places.text, figure ?? span) };
  return { target, about: figure ? snapshotOfFigure(figure) : findEntity(span, analysis) };
}

function findEntity(span: Span, { entities, entityMentions }: ShownArticle['analysis']): MentionSnapshot | null {
  const mention = entityMentions.find((each) => isSame(each, span));
  const entity = mention && entities.find(({ id }) => id === mention.entity);
  return mention && entity ? snapshotOfEntity(mention, entity) : null;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
