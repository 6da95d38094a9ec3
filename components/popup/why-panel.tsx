import type { GateDecision, Reason } from '../../core/article/gate.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import { Icon } from '../base/icon.tsx';
import { useTranslator } from '../i18n-context.tsx';

/** Why the page was, or was not, taken for an article: what spoke for it and what against, heaviest first. */
export function WhyPanel({ decision }: { decision: GateDecision | null }) {
  const t = useTranslator();
  if (decision === null || decision.reasons.length === 0) return <p class="hint">{t('popup.noReasons')}</p>;
  const reasons = [...decision.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const percent = formatNumber(decision.confidence, t.digits, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div class="why">
      <p class="why-title">
        {t(decision.verdict === 'article' ? 'popup.whyArticle' : 'popup.whyNot')}
        <small>{t('popup.confidence', { percent })}</small>
      </p>
      <ReasonList label={t('popup.whyFor')} reasons={reasons.filter(({ weight }) => weight >= 0)} isFor />
      <ReasonList label={t('popup.whyAgainst')} reasons={reasons.filter(({ weight }) => weight < 0)} isFor={false} />
    </div>
  );
}

function ReasonList({ label, reasons, isFor }: { label: string; reasons: Reason[]; isFor: boolean }) {
  const t = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons" aria-label={label} data-for={isFor}>
      {reasons.map(({ code }) => (
        <li key={code}>
          <Icon name={isFor ? 'check' : 'close'} size={14} />
          {t(`reason.${code}`)}
        </li>
      ))}
    </ul>
  );
}
