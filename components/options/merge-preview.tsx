import type { MergeCounts, RowCounts } from '../../core/notes/note-store.ts';
import { isolate } from '../../core/i18n/translate.ts';
import { useTranslator } from '../i18n-context.tsx';

const LINES = [['added', 'data.adds'], ['changed', 'data.changes'], ['deleted', 'data.deletes'], ['unchanged', 'data.leaves']] as const;

export const bringsNothing = ({ articles, notes, corrections }: MergeCounts): boolean =>
  [articles, notes, corrections].every(({ added, changed, deleted }) => added + changed + deleted === 0);

/** What restoring a copy will add, update, delete and leave, before it is done. */
export function MergePreview({ counts }: { counts: MergeCounts }) {
  const t = useTranslator();
  const write = (kind: keyof RowCounts): string =>
    (['notes', 'articles', 'corrections'] as const).filter((table) => counts[table][kind] > 0).map((table) => isolate(t(`count.${table}`, { count: counts[table][kind] }))).join(t.language === 'ar' ? '، ' : ', ');
  return (
    <>
      {bringsNothing(counts) && <p>{t('data.nothingNew')}</p>}
      <dl class="merge-preview" aria-label={t('data.preview')}>
        {LINES.map(([kind, label]) => {
          const what = write(kind);
          return what && <div key={kind} data-kind={kind}><dt>{t(label)}</dt><dd>{what}</dd></div>;
        })}
      </dl>
    </>
  );
}
