import type { GateDecision } from '../../core/article/gate.ts';
import type { Result } from '../../core/result.ts';
import type { ShownPage } from '../shown-page.ts';

/** What the popup shows. */
export type PopupPage =
  | { state: 'loading' }
  | { state: 'noAccess' }
  | { state: 'failed'; code: string }
  | { state: 'notArticle'; decision: GateDecision | null; permitted: boolean }
  | { state: 'ready'; page: ShownPage; decision: GateDecision | null; permitted: boolean };

interface Status {
  decision: GateDecision | null;
  annotated: boolean;
  permitted: boolean;
}

/** The questions that the popup asks about one tab. */
export interface PageQuestions {
  status(): Promise<Result<Status>>;
  annotate(force: boolean): Promise<Result<Status>>;
  overview(): Promise<Result<ShownPage>>;
  wait(milliseconds: number): Promise<void>;
}

/** An annotator that was injected a moment ago is still reading: how often and how long to wait for it, in milliseconds. */
const TRIES = 20;
const PAUSE = 100;

/** Finds out what to show. A page that nobody has read yet is read now: opening the popup is the reader's asking. */
export async function loadPage(ask: PageQuestions, force: boolean): Promise<PopupPage> {
  const known = await ask.status();
  if (!known.ok) return { state: 'failed', code: known.error.code };
  let status = known.value;
  if (force || !status.annotated) {
    const read = await ask.annotate(force);
    if (!read.ok) return read.error.code === 'noAccess' ? { state: 'noAccess' } : { state: 'failed', code: read.error.code };
    status = read.value;
  }
  const { decision, permitted } = status;
  const isExpected = force || status.annotated || decision?.verdict === 'article';
  if (!isExpected) return { state: 'notArticle', decision, permitted };
  for (let tried = 1; ; tried++) {
    const overview = await ask.overview();
    if (overview.ok) return { state: 'ready', page: overview.value, decision, permitted };
    if (tried === TRIES) {
      // What the gate took for an article, the reader may have decided otherwise meanwhile.
      const now = await ask.status();
      if (!force && now.ok && now.value.decision && now.value.decision.verdict !== 'article') return { state: 'notArticle', decision: now.value.decision, permitted };
      return { state: 'failed', code: overview.error.code };
    }
    await ask.wait(PAUSE);
  }
}
