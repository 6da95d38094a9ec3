import { useId, useState } from 'preact/hooks';
import { writeFigure } from '../../core/figures/write/write-figure.ts';
import { FigureValue } from '../base/figure-value.tsx';
import { KindBadge } from '../base/kind-badge.tsx';
import { useTranslator } from '../i18n-context.tsx';
import { type ExamplePiece, example } from './example.ts';

type Marked = Exclude<ExamplePiece, { text: string; reading?: never; kind?: never }>;

const isMarked = (piece: ExamplePiece): piece is Marked => 'reading' in piece || 'kind' in piece;

/** The first thing shown is a sum of money: the clearest reason to have a card. */
const FIRST = example.findIndex((piece) => 'reading' in piece && piece.reading.kind === 'money');

/** A paragraph with marks on it and the card of the chosen one. */
export function ExampleText() {
  const t = useTranslator();
  const id = useId();
  const [chosen, setChosen] = useState(FIRST);
  const piece = example[chosen];
  return (
    <figure class="example" aria-label={t('welcome.example')}>
      <p class="example-text" lang="ar" dir="rtl">
        {example.map((each, index) => isMarked(each)
          ? <button key={index} type="button" class={'reading' in each ? 'mark mark-figure' : 'mark mark-name'} data-kind={'reading' in each ? each.reading.kind : each.kind} aria-pressed={index === chosen} aria-controls={id} onClick={() => setChosen(index)}>{each.text}</button>
          : each.text)}
      </p>
      <div class="example-card" id={id} aria-live="polite">
        {piece && isMarked(piece) && <ExampleCard piece={piece} />}
      </div>
      <figcaption>{t('welcome.exampleHelp')}</figcaption>
    </figure>
  );
}

function ExampleCard({ piece }: { piece: Marked }) {
  const t = useTranslator();
  if ('kind' in piece) {
    return (
      <>
        <KindBadge kind={piece.kind} />
        <p class="example-value" lang="ar"><bdi>{piece.name}</bdi></p>
        <p class="soft">{t('count.mentions', { count: 1 })}</p>
      </>
    );
  }
  const words = writeFigure(piece.reading);
  return (
    <>
      <KindBadge kind={piece.reading.kind} />
      <p class="example-value"><FigureValue reading={piece.reading} /></p>
      {words !== null && <p class="soft" lang="ar" dir="rtl">{words}</p>}
    </>
  );
}
