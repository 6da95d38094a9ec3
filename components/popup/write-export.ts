import { exportCsv } from '../../core/exchange/export-csv.ts';
import { exportJson } from '../../core/exchange/export-json.ts';
import { exportMarkdown } from '../../core/exchange/export-markdown.ts';
import type { ExportArticle } from '../../core/exchange/exported-article.ts';
import { fileName } from '../../core/exchange/file-name.ts';
import type { Translator } from '../../core/i18n/translate.ts';
import type { ShownPage } from '../shown-page.ts';
import type { ExportFormat } from './export-menu.tsx';

const formats: Record<ExportFormat, { write: ExportArticle; ending: string; mediaType: string }> = {
  markdown: { write: exportMarkdown, ending: 'md', mediaType: 'text/markdown;charset=utf-8' },
  json: { write: exportJson, ending: 'json', mediaType: 'application/json' },
  csv: { write: exportCsv, ending: 'csv', mediaType: 'text/csv;charset=utf-8' },
};

/** The file that an export is. `now` is ISO 8601 in UTC. */
export function writeExport(page: ShownPage, format: ExportFormat, translator: Translator, now: string): { name: string; mediaType: string; content: string } {
  const { write, ending, mediaType } = formats[format];
  const { article, analysis, notes } = page;
  return { name: fileName(article.title, ending), mediaType, content: write({ article, analysis, notes, exportedAt: now }, translator) };
}
