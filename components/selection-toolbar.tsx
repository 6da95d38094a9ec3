import { MEANINGS, type Meaning } from '../core/notes/note.ts';
import { useWords } from './card-words.tsx';

export interface SelectionActions {
  highlight(meaning: Meaning): void;
  addNote(): void;
  /** Offers to say what kind of name the words are. */
  addName(): void;
  copyQuote(): void;
  copyLink(): void;
  /** Where a place for a note is being chosen: this is it. */
  attach(): void;
  cancel(): void;
}

/** Says that a note's text is to be selected, and takes what was. */
export function PlaceChooser({ actions, hasSelection }: { actions: SelectionActions; hasSelection: boolean }) {
  const t = useWords();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('inPage.choosePlace')} onMouseDown={keepSelection}>
      {hasSelection ? <button type="button" class="plain" onClick={actions.attach}>{t('inPage.attachHere')}</button> : <span role="status">{t('inPage.choosing')}</span>}
      <button type="button" class="plain" onClick={actions.cancel}>{t('inPage.cancel')}</button>
    </div>
  );
}

// A press on a button must not take the selection away before the click reads it.
const keepSelection = (event: Event): void => event.preventDefault();

/** What can be done with selected text. */
export function SelectionToolbar({ actions, notice }: { actions: SelectionActions; notice: string | null }) {
  const t = useWords();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('inPage.toolbar')} onMouseDown={keepSelection}>
      {MEANINGS.map((meaning) => (
        <button key={meaning} type="button" class="meaning" data-meaning={meaning} aria-label={t('inPage.highlightAs', { meaning: t(`meaning.${meaning}`) })} onClick={() => actions.highlight(meaning)}>
          {t(`meaning.${meaning}`)}
        </button>
      ))}
      <span class="toolbar-rule" aria-hidden="true" />
      <button type="button" class="plain" onClick={actions.addNote}>{t('inPage.addNote')}</button>
      <button type="button" class="plain" onClick={actions.addName}>{t('inPage.isName')}</button>
      <button type="button" class="plain" onClick={actions.copyQuote}>{t('inPage.copyQuote')}</button>
      <button type="button" class="plain" onClick={actions.copyLink}>{t('inPage.copyLink')}</button>
      <span class="toolbar-notice" role="status">{notice}</span>
    </div>
  );
}
