import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decideGate } from '../core/article/decide-gate.ts';
import type { GateDecision } from '../core/article/gate.ts';
import { readSignals } from '../page/article/read-signals.ts';
import { watchLatePage } from '../page/article/watch-late-page.ts';
import { whenShown } from '../page/watch/when-shown.ts';

/**
 * Looks at a page once, says something only where it is Arabic, and leaves nothing behind where it is not. It speaks with the raw
 * `runtime.sendMessage`: the polyfill is twice the size of all this. Unlisted, since WXT's content scripts announce themselves by an
 * event that bears our id, which a page could listen for.
 */
export default defineUnlistedScript(() => whenShown(document, () => {
  const look = (): GateDecision => decideGate(readSignals(document, location));
  const first = look();
  if (first.language !== 'ar') return;
  send(first);
  watchLatePage(document, first, look, send);
}));

interface Messenger { runtime: { sendMessage(message: unknown): Promise<unknown> } }

function send(payload: GateDecision): void {
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger };
  // A background that is being replaced by an update answers nobody; there is no one to tell.
  (browser ?? chrome)?.runtime.sendMessage({ hashiya: 1, name: 'page.decided', payload }).catch(() => undefined);
}
