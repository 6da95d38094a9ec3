import { useState } from 'preact/hooks';
import type { NoteId, NotePatch, StoreTrouble } from '../../core/notes/note.ts';
import { countPlaces } from '../../core/notes/placed-note.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import { Brand } from '../base/brand.tsx';
import { deleteNote } from '../base/delete-note.ts';
import { Empty } from '../base/empty.tsx';
import { NoteCard } from '../base/note-card.tsx';
import { NotePlace, type NotePlaceActions } from '../base/note-place.tsx';
import { Status } from '../base/status.tsx';
import { sortNotes } from '../base/sort-notes.ts';
import { StoreNotice } from '../base/store-notice.tsx';
import { useUndo } from '../base/use-undo.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import type { Place, ShownPage } from '../shown-page.ts';

/** What the margin can do, handed in by its entrypoint. Each answers whether it worked. */
export interface MarginActions {
  jump(place: Place): Promise<boolean>;
  /** Gives a note a place in the text as it is shown now. */
  attach(id: NoteId, span: Span): Promise<boolean>;
  /** Lets the reader select a note's text in the page. */
  choosePlace(id: NoteId): Promise<boolean>;
  update(id: NoteId, patch: NotePatch): Promise<boolean>;
  remove(id: NoteId): Promise<boolean>;
  restore(id: NoteId): Promise<boolean>;
  /** Looks again whether notes can be written. */
  retry(): void;
}

interface MarginProps {
  settings: Settings;
  /** Null where the tab holds no article. */
  page: ShownPage | null;
  trouble?: StoreTrouble | null;
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

function MarginBody({ page, trouble = null, actions }: MarginProps) {
  const t = useTranslator();
  const undo = useUndo();
  const [message, setMessage] = useState<string | null>(null);
  const tell = async (done: Promise<boolean>, success: string | null, failure: string): Promise<void> => setMessage((await done) ? success : failure);
  const placeActions: NotePlaceActions = {
    attach: (id, span) => void tell(actions.attach(id, span), t('inPage.attached'), t('options.failed')),
    showPlace: (span) => void tell(actions.jump(span), null, t('jump.failed')),
    choosePlace: (id) => void tell(actions.choosePlace(id), t('inPage.choosing'), t('jump.failed')),
    keepAsOrphan: (id) => void tell(actions.update(id, { keptAsOrphan: true }), null, t('options.failed')),
  };
  const notes = page ? sortNotes(page.notes) : [];
  const placed = notes.filter(({ start }) => start !== null);
  const counts = countPlaces(notes);
  const orphans = notes.filter(({ start }) => start === null);

  const list = (shown: typeof notes) => (
    <ul class="note-list">
      {shown.map((each) => (
        <li key={each.note.id}>
          <NoteCard
            note={each.note}
            state={<NotePlace placed={each} t={t} actions={placeActions} />}
            {...(each.start !== null && { onOpen: () => void actions.jump({ noteId: each.note.id }) })}
            actions={{ update: actions.update, remove: (id) => void undo.run(deleteNote(id, actions, t)) }}
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
          {page && (
            <small class="soft note-counts">
              <span>{t('count.notes', { count: notes.length })}</span>
              {counts.changed > 0 && <span data-state="changed">{t('inPage.changedCount', { count: counts.changed })}</span>}
              {counts.orphans > 0 && <span data-state="orphan">{t('inPage.orphanCount', { count: counts.orphans })}</span>}
            </small>
          )}
        </div>
      </header>
      <StoreNotice trouble={trouble} onRetry={actions.retry} />
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
      <Status>{message}</Status>
    </div>
  );
}
