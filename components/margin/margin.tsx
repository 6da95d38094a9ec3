import type { NoteId, NotePatch } from '../../core/notes/note.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Brand } from '../base/brand.tsx';
import { Empty } from '../base/empty.tsx';
import { NoteCard } from '../base/note-card.tsx';
import { NoteState } from '../base/note-state.tsx';
import { sortNotes } from '../base/sort-notes.ts';
import { useUndo } from '../base/use-undo.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import type { Place, ShownPage } from '../shown-page.ts';

/** What the margin can do, handed in by its entrypoint. Each answers whether it worked. */
export interface MarginActions {
  jump(place: Place): Promise<boolean>;
  update(id: NoteId, patch: NotePatch): Promise<boolean>;
  remove(id: NoteId): Promise<boolean>;
  restore(id: NoteId): Promise<boolean>;
}

interface MarginProps {
  settings: Settings;
  /** Null where the tab holds no article. */
  page: ShownPage | null;
  actions: MarginActions;
}

/** The margin beside the article: notes in the order of the text. */
export function Margin(props: MarginProps) {
  return (
    <TranslatorProvider language={props.settings.language} digits={props.settings.digits}>
      <MarginBody {...props} />
    </TranslatorProvider>
  );
}

function MarginBody({ page, actions }: MarginProps) {
  const t = useTranslator();
  const undo = useUndo(actions.remove, actions.restore);
  const notes = page ? sortNotes(page.notes) : [];
  const placed = notes.filter(({ start }) => start !== null);
  const orphans = notes.filter(({ start }) => start === null);

  const list = (shown: typeof notes) => (
    <ul class="note-list">
      {shown.map((each) => (
        <li key={each.note.id}>
          <NoteCard
            note={each.note}
            state={<NoteState shown={each} />}
            {...(each.start !== null && { onOpen: () => void actions.jump({ noteId: each.note.id }) })}
            actions={{ update: actions.update, remove: (id) => void undo.remove(id) }}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <div class="margin">
      <header class="margin-head">
        <Brand size={26} />
        <div>
          <h1 dir="auto">{page ? page.article.title : t('margin.title')}</h1>
          {page && <small class="soft">{t('count.notes', { count: notes.length })}</small>}
        </div>
      </header>
      <main>
        {page === null && <Empty icon="page" title={t('margin.noArticle')} help={t('margin.noArticleHelp')} />}
        {page !== null && notes.length === 0 && <Empty icon="note" title={t('empty.notes')} help={t('empty.notesHow')} />}
        {placed.length > 0 && list(placed)}
        {orphans.length > 0 && (
          <section>
            <h2>{t('margin.orphans')}</h2>
            {list(orphans)}
          </section>
        )}
      </main>
      {undo.line}
    </div>
  );
}
