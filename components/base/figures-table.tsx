import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FigureReading } from '../../core/figures/figure.ts';
import { useTranslator } from '../i18n-context.tsx';
import { FigureValue } from './figure-value.tsx';
import { Icon } from './icon.tsx';
import { KindBadge } from './kind-badge.tsx';
import { type FigureColumn, type FigureOrder, sortFigures } from './sort-figures.ts';

export interface FigureRow {
  key: string;
  start: number;
  end: number;
  text: string;
  reading: FigureReading;
  /** What stands in the last column, where the table has one. */
  extra?: ComponentChildren;
}

const COLUMNS = ['text', 'kind', 'value'] as const;

/** Rows shown before the reader asks for more: a budget speech has over a thousand figures. */
const FIRST_ROWS = 100;

/** Every figure, sortable. A click on a heading sorts, then turns round, then goes back to the order of the text. */
export function FiguresTable<Row extends FigureRow>({ caption, rows, extraHeading, onOpen }: { caption: string; rows: readonly Row[]; extraHeading?: string; onOpen(row: Row): void }) {
  const t = useTranslator();
  const [order, setOrder] = useState<FigureOrder | null>(null);
  const [limit, setLimit] = useState(FIRST_ROWS);
  const sorted = useMemo(() => sortFigures(rows, order), [rows, order]);

  const turn = (column: FigureColumn): void => {
    setOrder(order?.column !== column ? { column, descending: false } : order.descending ? null : { column, descending: true });
  };

  return (
    <>
      <table class="figures">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const isSorted = order?.column === column;
              return (
                <th key={column} scope="col" aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" onClick={() => turn(column)}>
                    {t(`table.${column}`)}
                    <span class="sort-sign">{isSorted && <Icon name={order.descending ? 'down' : 'up'} size={14} />}</span>
                  </button>
                </th>
              );
            })}
            {extraHeading && <th scope="col"><span>{extraHeading}</span></th>}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, limit).map((row) => (
            <tr key={row.key}>
              <td>
                <button type="button" class="link" title={t('jump.to', { text: row.text })} onClick={() => onOpen(row)}>
                  <bdi>{row.text}</bdi>
                </button>
              </td>
              <td><KindBadge kind={row.reading.kind} /></td>
              <td><FigureValue reading={row.reading} /></td>
              {extraHeading && <td>{row.extra}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + 500)}>{t('list.moreFigures', { count: Math.min(500, sorted.length - limit) })}</button>
      )}
    </>
  );
}
