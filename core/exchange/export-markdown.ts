import { articleText } from '../article/article.ts';
import type { FigureReading } from '../figures/figure.ts';
import { formatFigure } from '../i18n/format-figure.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Note } from '../notes/note.ts';
import { type ExportArticle, type ExportedArticle, inTextOrder, publishedDay } from './exported-article.ts';
import { escapeInline, escapeLine, quoteYaml, tagName } from './markdown.ts';
import { sentenceAround } from './sentence-around.ts';

/** Properties as Obsidian and its web clipper order them, then notes, figures and names. */
export const exportMarkdown: ExportArticle = (exported, translator) => {
  const sections = [writeProperties(exported), `# ${escapeInline(exported.article.title)}`, ...writeNotes(exported, translator), ...writeFigures(exported, translator), ...writeEntities(exported, translator)];
  return `${sections.join('\n\n')}\n`;
};

/** Strings in quotes, dates bare, one list item a line; digits Latin, since Obsidian erases other numbers. */
function writeProperties({ article, notes, exportedAt }: ExportedArticle): string {
  const published = publishedDay(article);
  const tags = [...new Set(['hashiya', ...notes.flatMap(({ note }) => note.tags).map(tagName)])].filter(Boolean);
  const description = article.blocks.find((block) => block.role === 'paragraph')?.text ?? '';
  return [
    '---',
    `title: ${quoteYaml(article.title)}`,
    `source: ${quoteYaml(article.url)}`,
    ...(article.byline ? ['author:', `  - ${quoteYaml(article.byline)}`] : []),
    ...(published ? [`published: ${published}`] : []),
    `created: ${exportedAt.slice(0, 10)}`,
    ...(description ? [`description: ${quoteYaml(shorten(description, 200))}`] : []),
    'tags:',
    ...tags.map((tag) => `  - ${quoteYaml(tag)}`),
    '---',
  ].join('\n');
}

function writeNotes(exported: ExportedArticle, translator: Translator): string[] {
  const placed = inTextOrder(exported);
  return [`## ${translator('export.notes')}`, ...(placed.length === 0 ? [translator('export.noNotes')] : placed.map(({ note }) => writeNote(note, translator)))];
}

function writeNote({ target, body, meaning, tags }: Note, translator: Translator): string {
  const quote = target.selectors[0].exact.split(/\r\n|[\n\r]/).map((line) => `> ${escapeLine(line.trim())}`.trimEnd()).join('\n');
  const labels = [...(meaning ? [`**${translator(`meaning.${meaning}`)}**`] : []), ...tags.map(tagName).filter(Boolean).map((tag) => `#${tag}`)].join(' · ');
  return [quote, body.trim(), labels].filter(Boolean).join('\n\n');
}

function writeFigures({ article, analysis }: ExportedArticle, translator: Translator): string[] {
  if (analysis.figures.length === 0) return [];
  const text = articleText(article);
  const rows = analysis.figures.map((figure) => [escapeInline(figure.text), translator(`kind.${figure.kind}`), escapeInline(describeReading(figure, translator)), escapeInline(sentenceAround(text, figure))]);
  return [`## ${translator('export.figures')}`, writeTable([translator('export.asWritten'), translator('export.kind'), translator('export.value'), translator('export.sentence')], rows)];
}

function writeEntities({ analysis }: ExportedArticle, translator: Translator): string[] {
  if (analysis.entities.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { entity } of analysis.entityMentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const rows = analysis.entities
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(({ id, name, kind }) => [escapeInline(name), translator(`kind.${kind}`), formatNumber(counts.get(id) ?? 0, translator.digits)]);
  return [`## ${translator('export.entities')}`, writeTable([translator('export.name'), translator('export.kind'), translator('export.mentions')], rows)];
}

function writeTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The value in full, in the reader's language and digits: «٥٣٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي», «12 March 2025». */
function describeReading(reading: FigureReading, { language, digits }: Translator): string {
  const formatted = formatFigure(reading, language, digits);
  if (formatted === null) return '';
  return [...(formatted.isMagnitude ? ['~'] : []), formatted.amount, ...(formatted.unit === null ? [] : [formatted.unit])].join(' ');
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const blank = text.lastIndexOf(' ', limit);
  return `${text.slice(0, blank > limit / 2 ? blank : limit)}…`;
}
