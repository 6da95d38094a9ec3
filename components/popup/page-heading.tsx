import { useMemo } from 'preact/hooks';
import { estimateReadingSeconds } from '../../core/article/reading-time.ts';
import { siteOf } from '../../core/exchange/exported-article.ts';
import { formatClock } from '../../core/i18n/format-clock.ts';
import { formatDay } from '../../core/i18n/format.ts';
import { useTranslator } from '../i18n-context.tsx';
import type { ShownPage } from '../shown-page.ts';

/** What the article says of itself, and how long it takes. */
export function PageHeading({ page }: { page: ShownPage }) {
  const t = useTranslator();
  const { article } = page;
  const minutes = useMemo(() => Math.round(estimateReadingSeconds(article) / 60), [article]);
  return (
    <section class="heading">
      <h1 dir="auto">{article.title}</h1>
      <p class="meta">
        <span class="source"><bdi>{siteOf(article)}</bdi></span>
        {article.publishedAt ? <time dateTime={article.publishedAt}>{formatDay(article.publishedAt, t.language, t.digits)}</time> : <span>{t('page.noDate')}</span>}
        {article.byline && <span><bdi>{article.byline}</bdi></span>}
      </p>
      <dl class="facts">
        <div>
          <dt>{t('page.reading')}</dt>
          <dd>{t('count.minutes', { count: minutes })}</dd>
        </div>
        <div>
          <dt>{t('page.readSoFar')}</dt>
          <dd><bdi>{formatClock(page.readingSeconds, t.digits)}</bdi></dd>
        </div>
      </dl>
    </section>
  );
}
