import type { FigureReading } from '../../core/figures/figure.ts';
import { formatFigure } from '../../core/i18n/format-figure.ts';
import { useTranslator } from '../i18n-context.tsx';
import { Icon } from './icon.tsx';
import { ValueText } from './value-text.tsx';

/** A figure's meaning in a cell: direction, approximation, amount in full, unit. */
export function FigureValue({ reading }: { reading: FigureReading }) {
  const t = useTranslator();
  const shown = formatFigure(reading, t.language, t.digits);
  if (shown === null) return <span class="figure-none">{t('table.noValue')}</span>;
  return (
    <span class="figure-value">
      {reading.change && (
        <span class="figure-change" title={t(`change.${reading.change}`)}>
          <Icon name={reading.change} size={14} />
          <span class="visually-hidden">{t(`change.${reading.change}`)}</span>
        </span>
      )}
      {shown.isMagnitude && <small>{t('table.orderOf')} </small>}
      {/* An order of magnitude is about enough. */}
      {reading.approximation && !(shown.isMagnitude && reading.approximation === 'about') && <small>{t(`approximation.${reading.approximation}`)} </small>}
      <span class="figure-amount"><ValueText text={shown.amount} /></span>
      {shown.unit && <small class="figure-unit"> <bdi>{shown.unit}</bdi></small>}
    </span>
  );
}
