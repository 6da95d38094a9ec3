import { useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../core/i18n/format.ts';
import { type Settings, isSiteOff } from '../../core/settings/settings.ts';
import { Empty } from '../base/empty.tsx';
import { FiguresTable } from '../base/figures-table.tsx';
import { Tabs } from '../base/tabs.tsx';
import { useTranslator } from '../i18n-context.tsx';
import type { Place, ShownPage } from '../shown-page.ts';
import { Contents } from './contents.tsx';
import { EntityList } from './entity-list.tsx';
import { type NoteRowActions, NoteRows } from './note-rows.tsx';
import { PageHeading } from './page-heading.tsx';

/** An article: what it says of itself, its figures, names and notes. */
export function PageView({ page, settings, host, onJump, noteActions }: { page: ShownPage; settings: Settings; host: string | null; onJump(place: Place): void; noteActions: NoteRowActions }) {
  const t = useTranslator();
  const [tab, setTab] = useState<'figures' | 'entities' | 'notes'>('figures');
  const { analysis, notes } = page;
  const figures = useMemo(() => analysis.figures.map((figure) => ({ key: `${figure.start}`, start: figure.start, end: figure.end, text: figure.text, reading: figure })), [analysis]);
  const entityCount = useMemo(() => new Set(analysis.entityMentions.map(({ entity }) => entity)).size, [analysis]);
  const off = !settings.marksOn ? 'popup.marksOffEverywhere' : host !== null && isSiteOff(settings, host) ? 'popup.marksOffSite' : page.marksOn ? null : 'popup.marksOffHere';
  const count = (value: number): string => formatNumber(value, t.digits);

  return (
    <>
      <PageHeading page={page} />
      <Contents blocks={page.article.blocks} onJump={onJump} />
      {off !== null && <p class="notice">{t(off)}</p>}
      {page.isCut && <p class="notice">{t('inPage.tooLong')}</p>}
      <Tabs<'figures' | 'entities' | 'notes'>
        label={t('page.tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'figures',
            label: t('page.figures'),
            count: count(figures.length),
            panel: () => figures.length === 0
              ? <Empty icon="figure" title={t('empty.figures')} />
              : <FiguresTable caption={t('count.figures', { count: figures.length })} rows={figures} onOpen={({ start, end }) => onJump({ start, end })} />,
          },
          {
            id: 'entities',
            label: t('page.entities'),
            count: count(entityCount),
            panel: () => entityCount === 0
              ? <Empty icon="name" title={t('empty.entities')} />
              : <EntityList entities={analysis.entities} mentions={analysis.entityMentions} onJump={onJump} />,
          },
          {
            id: 'notes',
            label: t('page.notes'),
            count: count(notes.length),
            panel: () => notes.length === 0 ? <Empty icon="note" title={t('empty.notes')} help={t('empty.notesHow')} /> : <NoteRows notes={notes} onJump={onJump} actions={noteActions} />,
          },
        ]}
      />
    </>
  );
}
