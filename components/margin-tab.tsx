import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './card-words.tsx';

/** What of the tab has room beside the text: all of it, a spine, or not even that. What has none shows when it is pointed at or focused. */
export type TabRoom = 'whole' | 'slim' | 'none';

export interface MarginTabModel {
  /** The whole article's reading time, in minutes; less than one is 0. */
  minutes: number;
  /** What is left of it from here on: whole minutes, less than one is a half, 0 at the end. */
  minutesLeft: number;
  figures: number;
  entities: number;
  notes: number;
  rowCount: number;
  /** The first so many marks in the order of the text; orphaned notes last. */
  rows(count: number): readonly MarkRow[];
  marksOn: boolean;
  isOpen: boolean;
  room: TabRoom;
  problem: string | null;
}

export interface MarkRow {
  id: string;
  /** Names the colour. */
  kind: string;
  /** The kind in words. */
  label: string;
  text: string;
  /** What became of a note's place, in words; null where it stands as it was. */
  state: string | null;
}

export interface MarginTabActions {
  toggle(): void;
  foldAway(): void;
  open(id: string): void;
}

/** The small tab at the article's edge. Opened, it lists every mark: what is only painted in the text can be read and reached here. */
export function MarginTab({ model, actions }: { model: MarginTabModel; actions: MarginTabActions }) {
  const t = useWords();
  const left = model.minutesLeft === 0 ? t('inPage.readToEnd') : t('inPage.minutesLeft', { count: model.minutesLeft < 1 ? 0 : model.minutesLeft });
  const face = useRef<HTMLButtonElement>(null);
  const wasClosedInside = useRef(false);
  useLayoutEffect(() => {
    if (!model.isOpen && wasClosedInside.current) face.current?.focus({ preventScroll: true });
    wasClosedInside.current = false;
  }, [model.isOpen]);
  const close = (): void => {
    wasClosedInside.current = true;
    actions.toggle();
  };
  return (
    <aside class={`tab ${model.isOpen ? 'is-open' : `has-room-${model.room}`}`} aria-label={t('inPage.tab')}>
      <button ref={face} type="button" class="tab-face" aria-expanded={model.isOpen} onClick={actions.toggle} title={left}>
        <span class="tab-time">{t('inPage.minutes', { count: model.minutes })}</span>
        <span class="tab-counts">
          <span class="tab-count is-figure">{t('inPage.figures', { count: model.figures })}</span>
          <span class="tab-count is-entity">{t('inPage.entities', { count: model.entities })}</span>
          <span class="tab-count is-note">{t('inPage.notes', { count: model.notes })}</span>
        </span>
        <span class="tab-left">{left}</span>
      </button>
      {model.isOpen && <MarkList model={model} actions={{ ...actions, toggle: close }} />}
    </aside>
  );
}

/** Rows shown at first: an article may have thousands of marks, and a long list is slow to build. */
const PAGE_OF_ROWS = 200;

function MarkList({ model, actions }: { model: MarginTabModel; actions: MarginTabActions }) {
  const t = useWords();
  const [shown, setShown] = useState(PAGE_OF_ROWS);
  const close = useRef<HTMLButtonElement>(null);
  // Where the list is a sheet it hides the button that opened it, and the focus would be lost with that; where it is none, this one is not shown and takes nothing.
  useLayoutEffect(() => close.current?.focus({ preventScroll: true }), []);
  return (
    <div class="tab-panel">
      <button ref={close} type="button" class="icon tab-close" aria-label={t('inPage.close')} title={t('inPage.close')} onClick={actions.toggle}><span aria-hidden="true">×</span></button>
      {model.problem && <p class="card-warning" role="alert">{model.problem}</p>}
      {!model.marksOn && <p class="soft">{t('inPage.marksOff')}</p>}
      <h2>{t('inPage.listOfMarks')}</h2>
      <ul>
        {model.rows(shown).map((row) => (
          <li key={row.id} data-kind={row.kind}>
            <button type="button" onClick={() => actions.open(row.id)}>
              <span class="row-kind">{row.label}</span> <span class="row-text" dir="auto">{row.text}</span>
              {row.state !== null && <span class="soft"> {row.state}</span>}
            </button>
          </li>
        ))}
      </ul>
      {model.rowCount > shown && <button type="button" class="link" onClick={() => setShown(shown + PAGE_OF_ROWS)}>{t('inPage.showMore')}</button>}
      <p class="soft keys">{t('inPage.keysHelp')}</p>
      <button type="button" class="link" onClick={actions.foldAway}>{t('inPage.foldAway')}</button>
    </div>
  );
}
