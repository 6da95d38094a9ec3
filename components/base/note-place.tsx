import { formatMoment } from '../../core/i18n/format.ts';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { NoteId } from '../../core/notes/note.ts';
import type { FigureChange, PlacedNote, QuotedFigure } from '../../core/notes/placed-note.ts';
import type { Span } from '../../core/text/span.ts';
import { writeFigureValue } from '../card-facts.ts';
import { ValueText } from './value-text.tsx';

/** What the reader can do about a note whose text moved, changed or went. */
export interface NotePlaceActions {
  /** Gives the note this place in the text as it is shown now. */
  attach(noteId: NoteId, span: Span): void;
  showPlace(span: Span): void;
  /** Lets the reader select the text that the note belongs to. */
  choosePlace(noteId: NoteId): void;
  keepAsOrphan(noteId: NoteId): void;
}

/** What became of a note's place, where something did, and what can be done about it. Words come with `t`, since the card has its own. */
export function NotePlace({ placed, t, actions }: { placed: PlacedNote; t: TranslatorOf<InPageKey>; actions: NotePlaceActions }) {
  const { note, state, start, end, changes = [], guess } = placed;
  if (state === 'anchored') return null;
  if (state === 'moved') return <p class="note-place" data-state="moved">{t('inPage.noteMoved')}</p>;
  const choose = <Act label={t('inPage.choosePlace')} onClick={() => actions.choosePlace(note.id)} />;
  if (state === 'changed') {
    const { correction } = note;
    return (
      <div class="note-place" data-state="changed">
        <p>{t('inPage.noteChanged')}</p>
        {changes.map((change, at) => <Change key={at} change={change} t={t} />)}
        {correction && <p class="note-place-soft">{t('inPage.firstSeen', { time: formatMoment(correction.firstSeenAt, t.language, t.digits) })}</p>}
        <div class="note-place-actions">
          {start !== null && end !== null && <Act label={t('inPage.accept')} onClick={() => actions.attach(note.id, { start, end })} />}
          {choose}
        </div>
      </div>
    );
  }
  const isKept = note.keptAsOrphan === true;
  return (
    <div class="note-place" data-state={isKept ? 'kept' : 'orphan'}>
      <p>{t(isKept ? 'inPage.orphanKept' : 'inPage.orphan')}</p>
      {!isKept && guess && (
        <p>
          {t('inPage.guess')} <button type="button" class="link" onClick={() => actions.showPlace(guess)}><q dir="auto" lang="ar">{guess.text}</q></button>
        </p>
      )}
      <div class="note-place-actions">
        {!isKept && guess && <Act label={t('inPage.attachGuess')} onClick={() => actions.attach(note.id, guess)} />}
        {choose}
        {!isKept && <Act label={t('inPage.keepOrphan')} onClick={() => actions.keepAsOrphan(note.id)} />}
      </div>
    </div>
  );
}

const Act = ({ label, onClick }: { label: string; onClick(): void }) => <button type="button" class="link" onClick={onClick}>{label}</button>;

function Change({ change: { was, now }, t }: { change: FigureChange; t: TranslatorOf<InPageKey> }) {
  const [before, after] = writeBoth(was, now, t);
  return (
    <dl>
      <div><dt>{t('inPage.was')}</dt><dd><ValueText text={before} /></dd></div>
      <div><dt>{t('inPage.now')}</dt><dd><ValueText text={after} /></dd></div>
    </dl>
  );
}

/** Both values as a card gives them; as written, where either has none or both are the same. */
function writeBoth(was: QuotedFigure, now: QuotedFigure, t: TranslatorOf<InPageKey>): [string, string] {
  const [before, after] = [was, now].map(({ reading }) => (reading ? writeFigureValue(reading, t) : null));
  return before && after && before !== after ? [before, after] : [was.text, now.text];
}
