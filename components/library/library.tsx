import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { coversDay } from '../../core/figures/covers-day.ts';
import { formatEdtf } from '../../core/i18n/format-date.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import type { NoteId, NotePatch, StoreTrouble } from '../../core/notes/note.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Brand } from '../base/brand.tsx';
import { deleteNote } from '../base/delete-note.ts';
import { Empty } from '../base/empty.tsx';
import { FiguresTable } from '../base/figures-table.tsx';
import { Icon } from '../base/icon.tsx';
import { NoteCard } from '../base/note-card.tsx';
import { StoreNotice } from '../base/store-notice.tsx';
import { Tabs } from '../base/tabs.tsx';
import { type Undoable, useUndo } from '../base/use-undo.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import { ArticleList } from './article-list.tsx';
import { EntityIndex } from './entity-index.tsx';
import { type KeptLibrary, type LibraryLists, filterLibrary, findNamed, listLibrary, searchLibrary } from './library-data.ts';
import { useDayQuery } from './use-day-query.ts';
import { useDeferredQuery } from './use-deferred-query.ts';

/** What the library can do, handed in by its entrypoint. */
export interface LibraryActions {
  openArticle(url: string): void;
  openSettings(): void;
  update(id: NoteId, patch: NotePatch): Promise<boolean>;
  remove(id: NoteId): Promise<boolean>;
  restore(id: NoteId): Promise<boolean>;
  removeArticle(url: string): Promise<boolean>;
  restoreArticle(url: string): Promise<boolean>;
  exportAll(): void;
  retry(): void;
}

interface LibraryProps {
  settings: Settings;
  /** Null while it is read; `failed` where it could not be. */
  library: KeptLibrary | 'failed' | null;
  trouble?: StoreTrouble | null;
  /** Whose articles are shown at first; null for all. */
  named?: string | null;
  actions: LibraryActions;
}

/** Everything kept, over all articles. */
export function Library(props: LibraryProps) {
  return (
    <TranslatorProvider language={props.settings.language} digits={props.settings.digits}>
      <LibraryBody {...props} />
    </TranslatorProvider>
  );
}

type TabId = keyof LibraryLists;

const NOTHING: KeptLibrary = { articles: [], notes: [], mentions: [] };

function LibraryBody({ library, trouble = null, named = null, actions }: LibraryProps) {
  const t = useTranslator();
  const [tab, setTab] = useState<TabId>('articles');
  const [query, setQuery] = useState(named ?? '');
  const sought = useDeferredQuery(query);
  const kept = library === null || library === 'failed' ? NOTHING : library;
  const { mentions } = kept;
  const all = useMemo(() => listLibrary(kept), [kept]);
  const asked = useDayQuery(sought);
  /** The query that was chosen as a name, not typed. */
  const [chosen, setChosen] = useState(named);
  /** The query that the reader wants looked up as words although it is a name or a date. */
  const [asWords, setAsWords] = useState('');
  const isWords = asWords === sought;
  const isName = !isWords && chosen === sought;
  const days = isWords || isName ? null : asked;
  const found = useMemo(() => {
    if (isName) return findNamed(all, mentions, sought);
    return days === null ? searchLibrary(all, sought) : filterLibrary(all, mentions, (day) => coversDay(days, day));
  }, [all, mentions, sought, isName, days]);
  const titles = useMemo(() => new Map(all.articles.map(({ url, title }) => [url, title])), [all]);
  const undo = useUndo();
  const deleteArticle = (url: string): Undoable => ({ act: () => actions.removeArticle(url), undo: () => actions.restoreArticle(url), done: t('data.articleDeleted'), undone: t('data.articleRestored') });
  const isEmpty = all.articles.length === 0 && all.notes.length === 0;

  const panelOf = (id: TabId, build: () => ComponentChildren) => () => {
    if (found[id].length > 0) return build();
    return sought.trim() === '' ? <Empty icon="library" title={t('library.empty')} help={t('library.emptyHelp')} /> : <Empty icon="search" title={t('library.noMatch', { query: sought.trim() })} help={t(days === null ? 'library.noMatchHelp' : 'library.noDaysHelp')} />;
  };
  const tabOf = (id: TabId, build: () => ComponentChildren) => ({ id, label: t(`library.${id}`), count: formatNumber(found[id].length, t.digits), panel: panelOf(id, build) });

  return (
    <div class="library">
      <header class="library-head">
        <Brand size={36} />
        <h1>{t('library.title')}</h1>
        <button type="button" class="button" disabled={isEmpty} title={t('library.exportAll')} onClick={actions.exportAll}><Icon name="export" /><span class="export-words">{t('library.exportAll')}</span></button>
        <button type="button" class="icon-button" aria-label={t('popup.toSettings')} title={t('popup.toSettings')} onClick={actions.openSettings}><Icon name="settings" size={20} /></button>
      </header>
      <StoreNotice trouble={trouble} onRetry={actions.retry} />
      <main>
        {library === null && <div class="loading" role="status"><span class="spinner" aria-hidden="true" />{t('common.loading')}</div>}
        {library === 'failed' && (
          <Empty icon="warning" title={t('library.failed')} help={t('library.failedHelp')} isError>
            <button type="button" class="button primary" onClick={actions.retry}>{t('common.retry')}</button>
          </Empty>
        )}
        {library !== null && library !== 'failed' && isEmpty && <Empty icon="library" title={t('library.empty')} help={t('library.emptyHelp')} />}
        {library !== null && library !== 'failed' && !isEmpty && (
          <>
            <div class="search" role="search">
              <Icon name="search" />
              <input class="field" type="search" dir="auto" aria-label={t('common.search')} placeholder={t('library.searchPlaceholder')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            </div>
            {days === null && !isName
              ? <p class="soft search-help">{t('library.searchHelp')}</p>
              : <p class="search-help search-meaning" role="status"><span>{days === null ? t('library.ofName', { name: sought }) : t('library.ofDays', { days: formatEdtf(days, t.language, t.digits) })}</span><button type="button" class="link" onClick={() => setAsWords(sought)}>{t('library.asWords')}</button></p>}
            <Tabs<TabId>
              label={t('library.tabs')}
              selected={tab}
              onSelect={setTab}
              tabs={[
                tabOf('articles', () => <ArticleList articles={found.articles} onOpen={actions.openArticle} onRemove={(url) => void undo.run(deleteArticle(url))} />),
                tabOf('notes', () => (
                  <ul class="note-list">
                    {found.notes.map((note) => (
                      <li key={note.id}>
                        <NoteCard
                          note={note}
                          state={<button type="button" class="link soft from" onClick={() => actions.openArticle(note.target.source)}><bdi>{titles.get(note.target.source) ?? note.target.source}</bdi></button>}
                          actions={{ update: actions.update, remove: (id) => void undo.run(deleteNote(id, actions, t)) }}
                        />
                      </li>
                    ))}
                  </ul>
                )),
                tabOf('entities', () => <EntityIndex entities={found.entities} onChoose={(name) => {
                  setQuery(name);
                  setChosen(name);
                  setAsWords('');
                  setTab('articles');
                }} />),
                tabOf('figures', () => (
                  <FiguresTable
                    caption={t('count.figures', { count: found.figures.length })}
                    extraHeading={t('table.article')}
                    rows={found.figures.map(({ articleUrl, start, end, snapshot }) => ({ key: `${articleUrl} ${start}`, start, end, text: snapshot.text, reading: snapshot.reading, url: articleUrl, extra: <bdi>{titles.get(articleUrl) ?? articleUrl}</bdi> }))}
                    onOpen={({ url }) => actions.openArticle(url)}
                  />
                )),
              ]}
            />
          </>
        )}
      </main>
      {undo.line}
    </div>
  );
}
