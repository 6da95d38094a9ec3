import { articleText } from '../article/article.ts';
import type { FigureMention } from '../figures/figure.ts';
import { type Span, overlaps } from '../text/span.ts';
import { writeCsv } from './csv.ts';
import { type ExportArticle, type ExportedArticle, inTextOrder, publishedDay, siteOf } from './exported-article.ts';
import { sentenceAround } from './sentence-around.ts';

/** The columns, in order: one row a figure. For programs, so in one language whatever the reader's. */
export const CSV_COLUMNS = [
  'article_url', 'title', 'site', 'published', 'quote', 'kind', 'value', 'low', 'high', 'unit', 'currency', 'approximation', 'change', 'date', 'entity', 'sentence', 'note', 'tags', 'captured_at',
] as const;

type Row = Record<(typeof CSV_COLUMNS)[number], string>;

/** The figures of an article as a table, RFC 4180. Numbers in Latin digits with a point, so that a spreadsheet counts with them. */
export const exportCsv: ExportArticle = (exported) => {
  const { article, analysis } = exported;
  const text = articleText(article);
  const notes = inTextOrder(exported);
  const rows = analysis.figures.map((figure): Row => {
    const about = notes.filter(({ start, end }) => start !== null && end !== null && overlaps({ start, end }, figure)).map(({ note }) => note);
    return {
      article_url: article.url,
      title: article.title,
      site: siteOf(article),
      published: publishedDay(article),
      quote: figure.text,
      ...readingCells(figure),
      approximation: figure.approximation ?? '',
      change: figure.change ?? '',
      entity: nearestEntity(exported, text, figure),
      sentence: sentenceAround(text, figure),
      note: about.map((note) => note.body).filter(Boolean).join('\n\n'),
      tags: [...new Set(about.flatMap((note) => note.tags))].join('; '),
      captured_at: about[0]?.createdAt ?? exported.exportedAt,
    };
  });
  return writeCsv([CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))]);
};

function readingCells(figure: FigureMention): Pick<Row, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'currency' | 'date'> {
  const cells = { kind: figure.kind, value: '', low: '', high: '', unit: '', currency: '', date: '' };
  if (figure.kind === 'date') return { ...cells, date: figure.value ?? '' };
  if (figure.kind === 'range') return { ...cells, low: String(figure.low), high: String(figure.high), unit: figure.unit ?? '', currency: figure.currency ?? '' };
  return {
    ...cells,
    value: figure.value === null ? '' : String(figure.value),
    unit: figure.kind === 'quantity' ? figure.unit : '',
    currency: figure.kind === 'money' ? (figure.currency ?? '') : '',
  };
}

/** The name nearest to a figure in its sentence: whom it is likely about. */
function nearestEntity({ analysis }: ExportedArticle, text: string, figure: Span): string {
  const sentence = sentenceAround(text, figure);
  const from = text.lastIndexOf(sentence, figure.start);
  const distance = (mention: Span): number => Math.max(mention.start - figure.end, figure.start - mention.end);
  const near = analysis.entityMentions
    .filter((mention) => mention.start >= from && mention.end <= from + sentence.length)
    .sort((a, b) => distance(a) - distance(b))[0];
  return near ? (analysis.entities.find((entity) => entity.id === near.entity)?.name ?? near.text) : '';
}
