import type { Analysis } from '../../core/analyze.ts';
import { type Article, articleText } from '../../core/article/article.ts';
import { countWords } from '../../core/article/reading-time.ts';
import type { EntityMention, Entity } from '../../core/entities/entity.ts';
import type { FigureMention, FigureReading } from '../../core/figures/figure.ts';
import { LIMITS } from '../../core/notes/limits.ts';
import type { ArticleInfo, KeptMention, MentionSnapshot } from '../../core/notes/note.ts';

/** What is kept of an article with its first note: the page's words about itself. */
export function infoOf(article: Article): ArticleInfo {
  const { url, title, publisher, byline, publishedAt } = article;
  return { url, title: fit(title, LIMITS.title), ...(publisher && { publisher: fit(publisher, LIMITS.name) }), ...(byline && { byline: fit(byline, LIMITS.name) }), ...(publishedAt && { publishedAt }), words: countWords(articleText(article)) };
}

/** As the store takes it: a half character or too long a name in the page must not cost the reader every note on it. */
const fit = (text: string, limit: number): string => text.slice(0, limit).toWellFormed();

/** What a figure means, without where and how it was found. */
export const readingOf = ({ start: _start, end: _end, text: _text, ruleId: _rule, confidence: _confidence, ...reading }: FigureMention): FigureReading => reading;

/** What a figure said when it was noted or kept. */
export const snapshotOfFigure = (figure: FigureMention): MentionSnapshot => ({ type: 'figure', text: figure.text, reading: readingOf(figure) });

export const snapshotOfEntity = ({ text, kind }: EntityMention, { name }: Entity): MentionSnapshot => ({ type: 'entity', text, kind, name });

/** Every mention of the article as it was found, for searching across articles; what is longer than the store takes is left out. */
export function mentionsOf(articleUrl: string, { asFound, ...obeyed }: Analysis): KeptMention[] {
  const analysis = asFound ?? obeyed;
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const figures = analysis.figures.map((figure) => ({ articleUrl, start: figure.start, end: figure.end, snapshot: snapshotOfFigure(figure) }));
  const names = analysis.entityMentions.flatMap((mention) => {
    const entity = entities.get(mention.entity);
    return entity ? [{ articleUrl, start: mention.start, end: mention.end, snapshot: snapshotOfEntity(mention, entity), ...(mention.ruleId === 'reader.name' && { isSaid: true as const }) }] : [];
  });
  return [...figures, ...names]
    .filter(({ snapshot }) => snapshot.text.length <= LIMITS.mentionText && snapshot.text.isWellFormed())
    .sort((a, b) => a.start - b.start)
    .slice(0, LIMITS.mentions);
}
