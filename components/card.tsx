import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isolate } from '../core/i18n/translator.ts';
import { CardNote, type CardNoteActions, type CardNoteModel } from './card-note.tsx';
import type { Fact } from './card-facts.ts';
import { ValueText } from './base/value-text.tsx';
import { useWords } from './card-words.tsx';

/** Everything a card shows. The page's own words (`text`, `names`, titles) are text and nothing else. */
export interface CardModel {
  /** Names the kind for the colour: `money`, `person`, or `note`. */
  kind: string;
  /** The kind in words. */
  heading: string;
  /** As written in the article. */
  text: string;
  /** The value in full, or the entity's name. */
  value: string | null;
  /** The same value in the other digits. */
  alsoValue: string | null;
  facts: readonly Fact[];
  /** Other names of an entity. */
  names: readonly string[];
  /** Which of how many mentions this is, from 1; null for a note. */
  place: { index: number; count: number } | null;
  /** How many other kept articles mention this entity. Which they are is not said here: a page can come to read its card. */
  otherArticles: number;
  /** What else is marked at this place. */
  others: readonly { id: string; label: string }[];
  /** What the reader may say of a mark that is wrong, or of words that are none. */
  offers: readonly { label: string }[];
  /** What was said, in words, until it is undone. */
  corrected: string | null;
  note: CardNoteModel;
  /** What copying did. */
  notice: string | null;
  canCopyValue: boolean;
}

export interface CardActions extends CardNoteActions {
  close(): void;
  next(): void;
  previous(): void;
  copyValue(): void;
  copyQuote(): void;
  copyLink(): void;
  open(id: string): void;
  /** Shows the other articles that mention the entity. */
  openLibrary(): void;
  /** Says what the offer at this index says. */
  correct(offer: number): void;
  undoCorrection(): void;
}

/** What a mark means, and the note on it. */
export function Card({ model, actions, isEntity = false }: { model: CardModel; actions: CardActions; isEntity?: boolean }) {
  const t = useWords();
  return (
    <section class="card" role="dialog" aria-label={`${model.heading}: ${model.text}`} data-kind={model.kind}>
      <header class="card-head">
        <span class="card-kind">{model.heading}</span>
        {model.place && model.place.count > 1 && (
          <span class="card-place">
            <IconButton label={t('inPage.previousMention')} onClick={actions.previous}>{t.direction === 'rtl' ? '›' : '‹'}</IconButton>
            <span>{t('inPage.placeOf', { index: model.place.index, count: model.place.count })}</span>
            <IconButton label={t('inPage.nextMention')} onClick={actions.next}>{t.direction === 'rtl' ? '‹' : '›'}</IconButton>
          </span>
        )}
        <IconButton label={t('inPage.close')} onClick={actions.close}>×</IconButton>
      </header>
      <div class="card-body">
        {model.value !== null && <p class="card-value">{isEntity ? <bdi>{model.value}</bdi> : <ValueText text={model.value} />}</p>}
        {model.alsoValue !== null && model.alsoValue !== model.value && <p class="card-also"><ValueText text={model.alsoValue} /></p>}
        {model.text !== model.value && <blockquote class="card-quote" lang="ar"><bdi>{model.text}</bdi></blockquote>}
        {(model.facts.length > 0 || model.names.length > 0) && (
          <dl class="card-facts">
            {model.facts.map((fact) => (
              <div key={fact.label}><dt>{fact.label}</dt><dd dir="auto" lang={fact.language}>{fact.value}</dd></div>
            ))}
            {model.names.length > 0 && <div><dt>{t('inPage.otherNames')}</dt><dd>{model.names.map(isolate).join(t.language === 'ar' ? '، ' : ', ')}</dd></div>}
          </dl>
        )}
        {model.place && <p class="card-occurrences">{t('inPage.occurrences', { count: model.place.count })}</p>}
        {model.otherArticles > 0 && <button type="button" class="link" onClick={actions.openLibrary}>{t('inPage.otherArticles', { count: model.otherArticles })}</button>}
        {model.others.length > 0 && (
          <div class="card-others">
            <h3>{t('inPage.marksHere')}</h3>
            {model.others.map(({ id, label }) => <button key={id} type="button" class="link" dir="auto" onClick={() => actions.open(id)}>{label}</button>)}
          </div>
        )}
        {(model.corrected !== null || model.offers.length > 0) && <Corrections model={model} actions={actions} />}
        <CardNote model={model.note} actions={actions} />
      </div>
      <footer class="card-foot">
        {model.canCopyValue && <button type="button" class="plain" onClick={actions.copyValue}>{t(isEntity ? 'inPage.copyName' : 'inPage.copyValue')}</button>}
        <button type="button" class="plain" onClick={actions.copyQuote}>{t('inPage.copyQuote')}</button>
        <button type="button" class="plain" onClick={actions.copyLink}>{t('inPage.copyLink')}</button>
        <span class="card-notice" role="status">{model.notice}</span>
      </footer>
    </section>
  );
}

/** Buttons, not a list box: arrow keys choose in one, and a choice is kept at once. */
function Corrections({ model, actions }: { model: CardModel; actions: CardActions }) {
  const t = useWords();
  const next = useRef<HTMLElement>(null);
  const before = useRef(model.corrected);
  // The button that was pressed is gone: the focus goes to what took its place.
  useEffect(() => {
    if (before.current !== model.corrected) next.current?.focus({ preventScroll: true });
    before.current = model.corrected;
  }, [model.corrected]);
  if (model.corrected !== null) return <p class="card-correct" role="status">{t('inPage.corrected', { what: model.corrected })} <button ref={next as RefObject<HTMLButtonElement>} type="button" class="link" onClick={actions.undoCorrection}>{t('inPage.undo')}</button></p>;
  return (
    <details class="card-correct" open={model.kind === 'note' && !model.note.takesFocus}>
      <summary ref={next}>{t(model.kind === 'note' ? 'inPage.isName' : 'inPage.wrong')}</summary>
      {model.offers.map(({ label }, index) => <button key={label} type="button" class="meaning" onClick={() => actions.correct(index)}>{label}</button>)}
    </details>
  );
}

function IconButton({ label, onClick, children }: { label: string; onClick(): void; children: ComponentChildren }) {
  return <button type="button" class="icon" aria-label={label} title={label} onClick={onClick}><span aria-hidden="true">{children}</span></button>;
}
