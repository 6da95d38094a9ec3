import { useState } from 'preact/hooks';
import type { CorrectionDraft, ReaderCorrection } from '../../core/corrections/correction.ts';
import { Status } from '../base/status.tsx';
import { useTranslator } from '../i18n-context.tsx';

/** Rows built before the reader asks for more. */
const FIRST_ROWS = 50;

interface CorrectionsListProps {
  corrections: readonly ReaderCorrection[];
  /** How many of them are obeyed, from the first. */
  obeyed: number;
  /** True when it holds no more. */
  onTakeBack(key: string): Promise<boolean>;
  /** True when it holds again. */
  onSayAgain(draft: CorrectionDraft): Promise<boolean>;
}

/** All that the reader said of marks, the latest first; each can be taken back, and the last that was, said again. */
export function CorrectionsList({ corrections, obeyed, onTakeBack, onSayAgain }: CorrectionsListProps) {
  const t = useTranslator();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const [last, setLast] = useState<{ outcome: 'takenBack' | 'saidAgain' | 'failed'; correction: ReaderCorrection } | null>(null);
  const takeBack = async (correction: ReaderCorrection): Promise<void> => setLast({ correction, outcome: (await onTakeBack(correction.key)) ? 'takenBack' : 'failed' });
  const sayAgain = async (correction: ReaderCorrection): Promise<void> => setLast({ correction, outcome: (await onSayAgain(correction)) ? 'saidAgain' : 'failed' });
  const what = (correction: ReaderCorrection): string => {
    if (correction.says === 'notFigure') return t('options.notFigure');
    if (correction.says === 'notName') return t(correction.articleUrl === undefined ? 'options.notName' : 'options.notNameHere');
    return t(correction.says === 'kind' ? 'options.isKind' : 'options.isName', { kind: t(`kind.${correction.kind}`) });
  };
  const rest = corrections.length - limit;
  return (
    <>
      {corrections.length > obeyed && <small class="soft">{t('options.correctionsBeyond', { count: obeyed })}</small>}
      {corrections.length === 0 ? <small class="soft">{t('options.noCorrections')}</small> : (
        <ul class="corrections">
          {corrections.slice(0, limit).map((correction) => (
            <li key={correction.key} class="pair">
              <div>
                <bdi lang="ar">{correction.text}</bdi>
                <small>{what(correction)}</small>
              </div>
              <button type="button" class="button" aria-label={t('options.takeBackOf', { name: correction.text })} onClick={() => void takeBack(correction)}>{t('options.takeBack')}</button>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <button type="button" class="button more" onClick={() => setLimit(limit + FIRST_ROWS)}>{t('options.moreCorrections', { count: Math.min(rest, FIRST_ROWS) })}</button>}
      <Status>
        {last && (
          <>
            <span>{t(last.outcome === 'failed' ? 'options.failed' : last.outcome === 'takenBack' ? 'options.takenBack' : 'options.saidAgain', { name: last.correction.text })}</span>
            {last.outcome === 'takenBack' && <button type="button" class="button" onClick={() => void sayAgain(last.correction)}>{t('common.undo')}</button>}
          </>
        )}
      </Status>
    </>
  );
}
