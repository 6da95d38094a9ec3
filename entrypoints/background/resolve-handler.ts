import { createResolver } from '../../core/anchoring/resolve-selectors.ts';
import type { Resolution } from '../../core/anchoring/selector.ts';
import { fail, succeed } from '../../core/result.ts';
import { forEachInSlices } from '../../page/slices.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';

/** How long other tabs' messages wait at a time, in milliseconds; the hardest single passage takes some thirty. */
const BUDGET = 16;

/** Looks for noted passages in today's text, here instead of in the page: the rules and their work weigh nothing there. */
export function resolveHandler(): Handlers<Pick<BackgroundProtocol, 'notes.resolve'>> {
  /** What a tab asked for last: its text has changed by the time it asks again. */
  const running = new Map<number, AbortController>();

  return {
    'notes.resolve': {
      from: ['content'],
      parse: payloads['notes.resolve'],
      async handle({ text, selectors }, sender) {
        const tabId = sender.tab?.id ?? -1;
        running.get(tabId)?.abort();
        const stopping = new AbortController();
        running.set(tabId, stopping);
        const resolve = createResolver(text);
        const found: Resolution[] = [];
        await forEachInSlices(selectors, (each) => found.push(resolve(each)), { signal: stopping.signal, budgetMs: BUDGET });
        if (running.get(tabId) === stopping) running.delete(tabId);
        return stopping.signal.aborted ? fail('superseded') : succeed(found);
      },
    },
  };
}
