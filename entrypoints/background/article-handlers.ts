import { articleText } from '../../core/article/article.ts';
import { obeyCorrections } from '../../core/corrections/obey-corrections.ts';
import { findEarlierArticles } from '../../core/insight/earlier-articles.ts';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { succeed } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';
import { loadAnalyzer } from './load-analyzer.ts';

type ArticleHandlers = Handlers<Pick<BackgroundProtocol, 'article.analyze' | 'reading.add' | 'entity.earlier'>>;

/** Reads articles for the annotators of all tabs: the lexicon and the model are loaded once, here, where no page can see it. */
export const articleHandlers = (store: NoteStore): ArticleHandlers => ({
  'article.analyze': {
    from: ['content'],
    parse: payloads['article.analyze'],
    async handle(article) {
      const [analyzer, corrections] = await Promise.all([readSettings().then(({ sensitivity }) => loadAnalyzer(sensitivity)), store.listCorrections()]);
      const analysis = analyzer.analyze(article);
      // A store that cannot be read must not keep the article from being marked.
      return succeed(corrections.ok ? obeyCorrections(analysis, corrections.value, articleText(article), article.url) : analysis);
    },
  },
  'reading.add': {
    from: ['content'],
    parse: payloads['reading.add'],
    handle: ({ articleUrl, seconds }) => store.addReadingSeconds(articleUrl, seconds),
  },
  'entity.earlier': {
    from: ['content', 'extension'],
    parse: payloads['entity.earlier'],
    async handle({ name, exceptUrl }) {
      const [articles, mentions] = await Promise.all([store.listArticles(), store.listMentions()]);
      if (!articles.ok) return articles;
      if (!mentions.ok) return mentions;
      return succeed(findEarlierArticles(name, exceptUrl, articles.value, mentions.value));
    },
  },
});
