import { type CorrectionDraft, type ReaderCorrection, keyOfCorrection, wordsOfName } from '../core/corrections/correction.ts';
import { LIMITS, isWebAddress, isWellFormed } from '../core/notes/limits.ts';
import type { NoteStore } from '../core/notes/note-store.ts';
import { ENTITY_KINDS } from '../core/settings/settings.ts';
import { fail, succeed } from '../core/result.ts';
import { alive } from './alive.ts';
import { attemptRead, attemptWrite } from './attempt.ts';
import type { Database } from './database.ts';
import { createStamp, logChanges } from './stamp.ts';

type CorrectionStore = Pick<NoteStore, 'saveCorrection' | 'takeBackCorrection' | 'listCorrections'>;

/** What the reader said of marks. Each write is one transaction. */
export function correctionStore(database: Database, now: () => Date): CorrectionStore {
  const { corrections, changes } = database;

  const stamp = createStamp(now);

  return {
    async saveCorrection(draft) {
      if (!isCorrection(draft)) return fail('invalidNote', 'correction');
      return attemptWrite(database, () => database.transaction('rw', corrections, changes, async () => {
        const key = keyOfCorrection(draft);
        const before = (await corrections.get(key)) ?? null;
        const kept: ReaderCorrection = { ...pickDraft(staysName(draft, before)), key, updatedAt: stamp(before?.updatedAt) };
        await corrections.put(kept);
        await logChanges(database, 'corrections', [key], kept.updatedAt);
        return succeed({ kept, before: before?.deletedAt === undefined ? before : null });
      }));
    },

    takeBackCorrection: (key) =>
      attemptWrite(database, () => database.transaction('rw', corrections, changes, async () => {
        const row = await corrections.get(key);
        if (!row) return fail('noteNotFound', key);
        if (row.deletedAt !== undefined) return succeed(row);
        const time = stamp(row.updatedAt);
        const gone: ReaderCorrection = { ...row, updatedAt: time, deletedAt: time };
        await corrections.put(gone);
        await logChanges(database, 'corrections', [key], time);
        return succeed(gone);
      })),

    listCorrections: () => attemptRead(database, () => listObeyed(database), () => []),
  };
}

/** Words that the reader called a name, and found by nothing else, stay one when they are given another kind. */
const staysName = (draft: CorrectionDraft, before: ReaderCorrection | null): CorrectionDraft =>
  (draft.says === 'kind' && before?.says === 'name' && before.deletedAt === undefined ? { ...draft, says: 'name' } : draft);

/** The corrections that hold, the latest first. */
export const listHolding = async ({ corrections }: Database): Promise<ReaderCorrection[]> => alive(await corrections.orderBy('updatedAt').toArray()).reverse();

/** Those of them that are obeyed: the latest, since what obeying costs an article grows with them. */
export async function listObeyed({ corrections }: Database): Promise<ReaderCorrection[]> {
  // As many that were taken back are passed over, and no more: a file may bring hardly anything else.
  const rows = await corrections.orderBy('updatedAt').offset((await corrections.count()) - 2 * LIMITS.corrections).toArray();
  return alive(rows).reverse().slice(0, LIMITS.corrections);
}

function isCorrection(draft: CorrectionDraft): boolean {
  const url = 'articleUrl' in draft ? draft.articleUrl : undefined;
  // Words there must be: a correction of nothing would be one of every name that is nothing but signs.
  return draft.text.length <= LIMITS.mentionText && isWellFormed(draft.text) && wordsOfName(draft.text).length > 0 && keyOfCorrection(draft).length <= LIMITS.correctionKey
    && (url === undefined || isWebAddress(url)) && (!('kind' in draft) || ENTITY_KINDS.includes(draft.kind));
}

function pickDraft(draft: CorrectionDraft): CorrectionDraft {
  const { says, text } = draft;
  if (says === 'kind' || says === 'name') return { says, text, kind: draft.kind };
  if (says === 'notFigure') return { says, text, articleUrl: draft.articleUrl };
  return { says, text, ...(draft.articleUrl !== undefined && { articleUrl: draft.articleUrl }) };
}
