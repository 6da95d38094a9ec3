import { formatClock } from '../../core/i18n/format-clock.ts';
import { formatDay } from '../../core/i18n/format.ts';
import { Icon } from '../base/icon.tsx';
import { useTranslator } from '../i18n-context.tsx';
import type { LibraryArticle } from './library-data.ts';

/** Kept articles: what each is, and what the reader has of it. */
export function ArticleList({ articles, onOpen, onRemove }: { articles: readonly LibraryArticle[]; onOpen(url: string): void; onRemove(url: string): void }) {
  const t = useTranslator();
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li key={article.url} class="article">
          <div class="article-head">
            <h2 dir="auto"><button type="button" class="link" title={t('library.open')} onClick={() => onOpen(article.url)}>{article.title}</button></h2>
            <button type="button" class="icon-button article-delete" aria-label={t('data.deleteArticle', { title: article.title })} title={t('common.delete')} onClick={() => onRemove(article.url)}><Icon name="delete" /></button>
          </div>
          <p class="meta">
            <span class="source"><bdi>{article.publisher ?? hostOf(article.url)}</bdi></span>
            {article.publishedAt && <time dateTime={article.publishedAt}>{formatDay(article.publishedAt, t.language, t.digits)}</time>}
            <span>{t('count.words', { count: article.words })}</span>
            {article.readingSeconds > 0 && <span>{t('library.readFor', { time: formatClock(article.readingSeconds, t.digits) })}</span>}
          </p>
          <p class="article-counts">
            <span>{t('count.notes', { count: article.counts.notes })}</span>
            <span>{t('count.figures', { count: article.counts.figures })}</span>
            <span>{t('count.entities', { count: article.counts.entities })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
