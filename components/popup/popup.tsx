import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoteId, StoreTrouble } from '../../core/notes/note.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import { Brand } from '../base/brand.tsx';
import { deleteNote } from '../base/delete-note.ts';
import { Empty } from '../base/empty.tsx';
import { Icon, type IconName } from '../base/icon.tsx';
import { StoreNotice } from '../base/store-notice.tsx';
import { useUndo } from '../base/use-undo.tsx';
import { Status } from '../base/status.tsx';
import { TranslatorProvider, useTranslator } from '../i18n-context.tsx';
import type { Place } from '../shown-page.ts';
import { ExportMenu, type ExportFormat } from './export-menu.tsx';
import type { PopupPage } from './load-page.ts';
import { MarksPanel } from './marks-panel.tsx';
import { PageView } from './page-view.tsx';
import { WhyPanel } from './why-panel.tsx';

/** What the popup can do, handed in by its entrypoint. Each answers whether it worked. */
export interface PopupActions {
  load(force: boolean): Promise<PopupPage>;
  jump(place: Place): Promise<boolean>;
  /** Calls back when notes were written in another view. */
  onChange(listener: () => void): void;
  /** Looks again whether notes can be written. */
  retry(): void;
  setPageMarks(on: boolean): Promise<boolean>;
  /** Gives a note a place in the text as it is shown now. */
  attachNote(id: NoteId, span: Span): Promise<boolean>;
  /** Lets the reader select a note's text in the page. */
  choosePlace(id: NoteId): Promise<boolean>;
  keepAsOrphan(id: NoteId): Promise<boolean>;
  removeNote(id: NoteId): Promise<boolean>;
  restoreNote(id: NoteId): Promise<boolean>;
  changeSettings(patch: Partial<Settings>): void;
  /** Must reach the browser within the click. */
  requestEverySite(): Promise<boolean>;
  exportPage(page: PopupPage & { state: 'ready' }, format: ExportFormat): void;
  openMargin(): void;
  openLibrary(): void;
  openSettings(): void;
}

interface PopupProps {
  settings: Settings;
  /** Where the page is, if the browser lets us know. */
  url: string | null;
  hasEverySite: boolean;
  trouble?: StoreTrouble | null;
  actions: PopupActions;
}

/** The overview of the page in the tab. */
export function Popup(props: PopupProps) {
  return (
    <TranslatorProvider language={props.settings.language} digits={props.settings.digits}>
      <PopupBody {...props} />
    </TranslatorProvider>
  );
}

type Panel = 'marks' | 'export' | 'why';

function PopupBody({ settings, url, hasEverySite, trouble = null, actions }: PopupProps) {
  const t = useTranslator();
  const [page, setPage] = useState<PopupPage>({ state: 'loading' });
  const [panel, setPanel] = useState<Panel | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [everySite, setEverySite] = useState(hasEverySite);

  const load = useCallback(async (force: boolean) => {
    setPage({ state: 'loading' });
    setPage(await actions.load(force));
  }, [actions]);

  useEffect(() => void load(false), [load]);

  // What another view wrote is shown without a blink: the page stays until the new one is there.
  const renew = useCallback(async () => {
    const next = await actions.load(false);
    setPage((shown) => (shown.state === 'ready' && next.state === 'ready' ? next : shown));
  }, [actions]);
  useEffect(() => actions.onChange(() => void renew()), [renew]);

  const jump = async (place: Place): Promise<void> => {
    setMessage((await actions.jump(place)) ? null : t('jump.failed'));
  };
  /** Shows the page as it is after something was done to a note, in the tab that is open. */
  const afterChange = async (done: Promise<boolean>): Promise<boolean> => {
    const isDone = await done;
    setMessage(isDone ? null : t('options.failed'));
    if (isDone) setPage(await actions.load(false));
    return isDone;
  };
  const undo = useUndo();
  const noteUndo = { remove: (id: NoteId) => afterChange(actions.removeNote(id)), restore: (id: NoteId) => afterChange(actions.restoreNote(id)) };
  const noteActions = {
    attach: (id: NoteId, span: Span) => void afterChange(actions.attachNote(id, span)),
    showPlace: (span: Span) => void jump(span),
    choosePlace: async (id: NoteId) => { if (!(await actions.choosePlace(id))) setMessage(t('options.failed')); },
    keepAsOrphan: (id: NoteId) => void afterChange(actions.keepAsOrphan(id)),
    remove: (id: NoteId) => void undo.run(deleteNote(id, noteUndo, t)),
  };
  const setPageMarks = async (marksOn: boolean): Promise<void> => {
    if (page.state === 'ready' && (await actions.setPageMarks(marksOn))) setPage({ ...page, page: { ...page.page, marksOn } });
  };
  const grant = async (): Promise<void> => {
    if (await actions.requestEverySite()) setEverySite(true);
  };
  const toggle = (name: Panel): void => setPanel(panel === name ? null : name);

  const isReady = page.state === 'ready';
  const decision = page.state === 'ready' || page.state === 'notArticle' ? page.decision : null;
  const offersEverySite = !everySite && (page.state === 'ready' || page.state === 'notArticle') && !page.permitted;
  const host = hostOf(isReady ? page.page.article.url : url);

  return (
    <div class="popup" onKeyDown={(event) => {
      // Escape closes the panel first; the browser's own Escape closes the popup.
      if (event.key === 'Escape' && panel !== null) {
        event.preventDefault();
        setPanel(null);
      }
    }}>
      <header class="bar">
        <Brand />
        <span class="bar-title">{t('app.name')}</span>
        <IconButton icon="margin" label={t('popup.toMargin')} onClick={actions.openMargin} />
        <IconButton icon="library" label={t('popup.toLibrary')} onClick={actions.openLibrary} />
        <IconButton icon="settings" label={t('popup.toSettings')} onClick={actions.openSettings} />
      </header>
      <StoreNotice trouble={trouble} onRetry={actions.retry} />

      <main>
        {page.state === 'loading' && <div class="loading" role="status"><span class="spinner" aria-hidden="true" />{t('popup.reading')}</div>}
        {page.state === 'noAccess' && <Empty icon="lock" title={t('popup.noAccess')} help={t('popup.noAccessHelp')} />}
        {page.state === 'failed' && (
          <Empty icon="warning" title={t('popup.failed')} help={t('popup.failedHelp')} isError>
            <button type="button" class="button primary" onClick={() => load(false)}>{t('common.retry')}</button>
          </Empty>
        )}
        {page.state === 'notArticle' && (
          <>
            <Empty icon="page" title={t(decision?.verdict === 'offer' ? 'popup.maybeArticle' : 'popup.notArticle')} help={t(decision?.verdict === 'offer' ? 'popup.maybeArticleHelp' : 'popup.notArticleHelp')}>
              <button type="button" class="button primary" onClick={() => load(true)}>{t('popup.readAnyway')}</button>
            </Empty>
            <WhyPanel decision={decision} />
          </>
        )}
        {isReady && <PageView page={page.page} settings={settings} host={host} onJump={jump} noteActions={noteActions} />}
      </main>

      <Status>{message}</Status>
      {undo.line}
      {offersEverySite && panel === null && (
        <div class="offer">
          <span>{t('popup.everySite')}</span>
          <button type="button" class="button" onClick={grant}>{t('popup.everySiteOffer')}</button>
        </div>
      )}

      {panel !== null && (
        <div class="panel" id="popup-panel">
          {panel === 'marks' && <MarksPanel settings={settings} host={host} pageOn={isReady ? page.page.marksOn : null} onPage={setPageMarks} onSettings={actions.changeSettings} />}
          {panel === 'export' && isReady && <ExportMenu onExport={(format) => {
            actions.exportPage(page, format);
            setPanel(null);
            setMessage(t('popup.exported'));
          }} />}
          {panel === 'why' && <WhyPanel decision={decision} />}
        </div>
      )}
      <footer class="foot">
        <PanelButton icon="marks" label={t('popup.marks')} isOpen={panel === 'marks'} onClick={() => toggle('marks')} />
        {isReady && <PanelButton icon="export" label={t('popup.export')} isOpen={panel === 'export'} onClick={() => toggle('export')} />}
        {isReady && <PanelButton icon="question" label={t('popup.why')} isOpen={panel === 'why'} onClick={() => toggle('why')} />}
      </footer>
    </div>
  );
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}><Icon name={icon} size={20} /></button>;
}

function PanelButton({ icon, label, isOpen, onClick }: { icon: IconName; label: string; isOpen: boolean; onClick(): void }) {
  return <button type="button" class="foot-button" aria-expanded={isOpen} aria-controls="popup-panel" onClick={onClick}><Icon name={icon} />{label}</button>;
}

/** The site's name as the settings keep it: without `www.`. Null for what is no web address. */
function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
