import type { Analysis } from '../../core/analyze.ts';
import type { Article } from '../../core/article/article.ts';
import { exportCsv } from '../../core/exchange/export-csv.ts';
import { exportMarkdown } from '../../core/exchange/export-markdown.ts';
import { createTranslator } from '../../core/i18n/translate.ts';

/**
 * The article's figures and names as the extension exports them, without notes. Several CSV exports make one table: only the first
 * keeps its line of names.
 */
export function exportPage(article: Article, analysis: Analysis, format: 'markdown' | 'csv', isFirst: boolean): string {
  const exported = { article, analysis, notes: [], exportedAt: new Date().toISOString() };
  const translator = createTranslator('ar', 'latn');
  if (format === 'markdown') return exportMarkdown(exported, translator);
  const table = exportCsv(exported, translator);
  return isFirst ? table : table.slice(table.indexOf('\r\n') + 2);
}
