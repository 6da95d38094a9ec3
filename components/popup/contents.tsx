import { useMemo } from 'preact/hooks';
import { type TextBlock, layOutBlocks } from '../../core/article/article.ts';
import { timeBelow } from '../../core/article/reading-time.ts';
import { useTranslator } from '../i18n-context.tsx';
import type { Place } from '../shown-page.ts';

/** An article's headings, folded away, each with how long what is left from there on takes. Nothing where there are fewer than two: one heading is no list. */
export function Contents({ blocks, onJump }: { blocks: readonly TextBlock[]; onJump(place: Place): void }) {
  const t = useTranslator();
  const headings = useMemo(() => {
    const places = new Map(layOutBlocks(blocks).map(({ block, start, end }) => [block.id, { start, end }]));
    return timeBelow(blocks).map(({ id, text, left }) => ({ id, text, left, place: places.get(id)! }));
  }, [blocks]);
  if (headings.length < 2) return null;
  return (
    <details class="contents">
      <summary>{t('page.contents')}</summary>
      <ul class="rows">
        {headings.map(({ id, text, left, place }) => (
          <li key={id}>
            <button type="button" class="row" title={t('jump.to', { text })} onClick={() => onJump(place)}>
              <span class="row-main">
                <span class="row-title"><bdi>{text}</bdi></span>
                <small class="row-help">{t('inPage.minutesLeft', { count: Math.round(left / 60) })}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
