import type { Analyzer } from '../../core/analyze.ts';
import { articleText } from '../../core/article/article.ts';
import { settleClaims } from '../../core/article/settle-claims.ts';
import { obeyCorrections } from '../../core/corrections/obey-corrections.ts';
import type { Sensitivity } from '../../core/settings/settings.ts';
import type { NoteStore } from '../../core/notes/note-store.ts';
import { fail, succeed } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';
import { openExtensionPage } from '../../platform/tabs.ts';
import { maySpeakOf } from './may-speak-of.ts';

type ArticleHandlers = Handlers<Pick<BackgroundProtocol, 'article.analyze' | 'reading.add' | 'entity.countArticles' | 'library.open'>>;

/** Reads articles for the annotators of all tabs: the lexicon and the model are loaded once, in the background, where no page can see it. */
export const articleHandlers = (store: NoteStore, loadAnalyzer: (sensitivity: Sensitivity) => Promise<Analyzer>): ArticleHandlers => ({
  'article.analyze': {
    from: ['content'],
    parse: payloads['article.analyze'],
    async handle({ article: read, claims }) {
      const { url, title, blocks, ...known } = read;
      // What the page has just said stands for itself: what was known of it may be what it took back.
      const metadata = claims ? settleClaims(claims) : known;
      const article = { url, title, blocks, ...metadata };
      const [analyzer, corrections] = await Promise.all([readSettings().then(({ sensitivity }) => loadAnalyzer(sensitivity)), store.listCorrections()]);
      const analysis = analyzer.analyze(article);
      // A store that cannot be read must not keep the article from being marked.
      return succeed({ metadata, analysis: corrections.ok ? obeyCorrections(analysis, corrections.value, articleText(article), url) : analysis });
    },
  },
  'reading.add': {
    from: ['content'],
    parse: payloads['reading.add'],
    handle: ({ id, articleUrl, seconds }, sender) => (maySpeakOf(articleUrl, sender) ? store.addReadingSeconds(id, articleUrl, seconds) : fail('unknownSender')),
  },
  'entity.countArticles': {
    from: ['content'],
    parse: payloads['entity.countArticles'],
    handle: ({ name, exceptUrl }) => store.countArticlesNaming(name, exceptUrl),
  },
  'library.open': {
    from: ['content'],
    parse: payloads['library.open'],
    async handle(name) {
      await openExtensionPage(`/library.html#${new URLSearchParams({ name })}`);
      return succeed(null);
    },
  },
});
