import type { Article } from '../../core/article/article.ts';
import { formatDay } from '../../core/i18n/format.ts';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';

/** The quote with where it stands, as plain text: «…» and on a line of its own byline, title, publisher, date, address. What the page does not say is left out. */
export function citeQuote(quote: string, article: Pick<Article, 'url' | 'title' | 'publisher' | 'byline' | 'publishedAt'>, t: TranslatorOf<InPageKey>): string {
  const comma = t.language === 'ar' ? '، ' : ', ';
  const title = t.language === 'ar' ? `«${article.title}»` : `“${article.title}”`;
  const day = article.publishedAt ? formatDay(article.publishedAt, t.language, t.digits) : '';
  const source = [article.byline, article.title ? title : '', article.publisher, day].filter(Boolean).join(comma);
  return [t.language === 'ar' ? `«${quote}»` : `“${quote}”`, [source, article.url].filter(Boolean).join(comma)].join('\n');
}
