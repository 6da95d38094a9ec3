import { useRef, useState } from 'preact/hooks';
import type { Records } from '../../core/exchange/records.ts';
import type { BackupDay, Merge, MergeCounts, MergeUndo } from '../../core/notes/note-store.ts';
import type { Failure, Result } from '../../core/result.ts';
import { formatBytes } from '../../core/i18n/format-bytes.ts';
import { formatDay } from '../../core/i18n/format.ts';
import type { StringKey, Translator } from '../../core/i18n/translate.ts';
import { STORE_TROUBLES } from '../../core/notes/note.ts';
import { useUndo } from '../base/use-undo.tsx';
import { Status } from '../base/status.tsx';
import { useTranslator } from '../i18n-context.tsx';
import { MergePreview, bringsNothing } from './merge-preview.tsx';

/** What the page of settings can do with copies, handed in by its entrypoint. */
export interface BackupActions {
  previewBackup(day: string): Promise<Result<MergeCounts>>;
  restoreBackup(day: string): Promise<Result<Merge>>;
  saveFile(): Promise<Result<null>>;
  /** Reads and checks a whole file, and says what it would do. */
  openFile(file: Blob): Promise<Result<{ records: Records; counts: MergeCounts }>>;
  mergeFile(records: Records): Promise<Result<Merge>>;
  undoMerge(undo: MergeUndo): Promise<boolean>;
}

/** What is looked at before it is restored: a day's copy, or a file. */
interface Candidate {
  key: string;
  counts: MergeCounts;
  restore(): Promise<Result<Merge>>;
}

/** The daily copies and the full copy in a file: saved, looked at, restored, and that taken back. */
export function Backups({ days, actions }: { days: readonly BackupDay[]; actions: BackupActions }) {
  const t = useTranslator();
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const undo = useUndo();

  /** One thing at a time; what fails is said and leaves everything as it was. */
  const attempt = async (work: () => Promise<Result<unknown>>): Promise<void> => {
    setBusy(true);
    setMessage(null);
    setError(null);
    const done = await work().catch((cause: unknown): Result<never> => ({ ok: false, error: { code: 'internal', detail: String(cause) } }));
    if (!done.ok) setError(explain(done.error, t));
    setBusy(false);
  };

  const lookAt = (key: string, look: () => Promise<Result<Omit<Candidate, 'key'>>>): Promise<void> => attempt(async () => {
    setCandidate(null);
    const found = await look();
    if (found.ok) setCandidate({ key, ...found.value });
    return found;
  });

  const lookAtDay = (day: string): Promise<void> => lookAt(day, async () => {
    const counts = await actions.previewBackup(day);
    return counts.ok ? { ok: true, value: { counts: counts.value, restore: () => actions.restoreBackup(day) } } : counts;
  });

  const lookAtFile = (file: Blob): Promise<void> => lookAt('file', async () => {
    const read = await actions.openFile(file);
    return read.ok ? { ok: true, value: { counts: read.value.counts, restore: () => actions.mergeFile(read.value.records) } } : read;
  });

  const restore = ({ restore: merge }: Candidate): Promise<void> => attempt(async () => {
    const merged = await merge();
    if (!merged.ok) return merged;
    setCandidate(null);
    await undo.run({ act: async () => true, undo: () => actions.undoMerge(merged.value.undo), done: t('data.restored'), undone: t('data.restoreUndone') });
    return merged;
  });

  const saveFile = (): Promise<void> => attempt(async () => {
    const saved = await actions.saveFile();
    if (saved.ok) setMessage(t('data.fileSaved'));
    return saved;
  });

  const preview = (key: string) => candidate?.key === key && (
    <div class="restore" role="group" aria-label={t('data.preview')}>
      <MergePreview counts={candidate.counts} />
      <div class="inline-form">
        {!bringsNothing(candidate.counts) && <button type="button" class="button primary" disabled={isBusy} onClick={() => void restore(candidate)}>{t('data.restoreNow')}</button>}
        <button type="button" class="button" onClick={() => setCandidate(null)}>{t('common.cancel')}</button>
      </div>
    </div>
  );

  return (
    <>
      <div class="backups">
        <p>{t('data.backups')}</p>
        <small class="soft">{t('data.backupsHelp')}</small>
        {days.length === 0 ? <small class="soft">{t('data.noBackups')}</small> : (
          <ul class="backup-days">
            {days.map(({ day, notes, articles, bytes }) => {
              const date = formatDay(day, t.language, t.digits);
              return (
                <li key={day}>
                  <div class="pair">
                    <div>
                      <time dateTime={day}>{date}</time>
                      <small>{t('count.notes', { count: notes })} · {t('count.articles', { count: articles })} · <bdi>{formatBytes(bytes, t.language, t.digits)}</bdi></small>
                    </div>
                    <button type="button" class="button" disabled={isBusy} aria-label={t('data.restoreOf', { day: date })} onClick={() => void lookAtDay(day)}>{t('data.restore')}…</button>
                  </div>
                  {preview(day)}
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <div class="backups">
        <p>{t('data.file')}</p>
        <small class="soft">{t('data.fileHelp')}</small>
        <div class="inline-form">
          <button type="button" class="button" disabled={isBusy} onClick={() => void saveFile()}>{t('data.saveFile')}</button>
          <button type="button" class="button" disabled={isBusy} onClick={() => field.current?.click()}>{t('data.openFile')}…</button>
          <input
            ref={field} class="visually-hidden" type="file" accept=".jsonl" tabIndex={-1} aria-hidden="true"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // Emptied, or the same file chosen again would be no change.
              event.currentTarget.value = '';
              if (file) void lookAtFile(file);
            }}
          />
        </div>
        {preview('file')}
      </div>
      <Status>{isBusy ? t('data.reading') : message}</Status>
      {error !== null && <p class="field-error" role="alert">{error}</p>}
      {undo.line}
    </>
  );
}

const KNOWN = ['notBackup', 'newerBackup', 'damagedBackup', 'invalidRecord', 'backupTooLarge', 'tooMuchToCopy', 'unreadable', 'noteNotFound'] as const;

/** What went wrong, and what to do. */
function explain({ code, detail = '' }: Failure, t: Translator): string {
  const trouble = STORE_TROUBLES.find((each) => each === code);
  if (trouble) return t(`trouble.${trouble}Help`);
  const known = KNOWN.find((each) => each === code);
  return t(known ? (`data.error.${known}` satisfies StringKey) : 'data.error.other', { detail });
}
