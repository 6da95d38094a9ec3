import type { Runtime } from 'webextension-polyfill';
import { type Result, fail } from '../core/result.ts';
import { nativeBrowser as browser } from './native-browser.ts';
import type { BackgroundProtocol, BorderError, TabProtocol } from './protocol.ts';

/** What goes over the wire. `hashiya` is the protocol's version: an old content script of a former release is refused, not misread. */
interface Envelope {
  hashiya: 1;
  name: string;
  payload: unknown;
}

type Protocols = BackgroundProtocol & TabProtocol;
type Payload<Name extends keyof Protocols> = Parameters<Protocols[Name]>[0];
type Reply<Name extends keyof Protocols> = ReturnType<Protocols[Name]>;

/** How one message is handled: who may send it, what it must look like, what it does. */
export interface Handler<Name extends keyof Protocols> {
  /** `content` is our own script in a page, `extension` one of our own pages. */
  from: readonly ('content' | 'extension')[];
  /** Returns the payload checked and typed, or null: the border where untrusted input ends. */
  parse(payload: unknown): { payload: Payload<Name> } | null;
  handle(payload: Payload<Name>, sender: Runtime.MessageSender): Promise<Reply<Name>> | Reply<Name>;
}

export type Handlers<Protocol> = { [Name in keyof Protocol & keyof Protocols]: Handler<Name> };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && (message as Envelope).hashiya === 1 && typeof (message as Envelope).name === 'string';

function kindOfSender(sender: Runtime.MessageSender): 'content' | 'extension' | null {
  if (sender.id !== browser.runtime.id) return null;
  // Chromium gives content scripts a `tab`; our own pages may have one too (the library in a tab), so the address decides.
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) return 'extension';
  // Frames are never read: what speaks from one is no script of ours, or one that a page lured there.
  if (sender.tab !== undefined) return (sender.frameId ?? 0) === 0 ? 'content' : null;
  return sender.url === undefined ? 'extension' : null;
}

/**
 * Answers messages with `handlers`; returns the undo. Every refusal is a Result with a code; a bug inside a handler is caught here,
 * written to the console, and answered as `internal`.
 */
export function answerMessages<Protocol>(handlers: Handlers<Protocol>): () => void {
  // `sendResponse` + `return true` is the one form that works in Chromium, Firefox and the fake browser; never an async listener.
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? (handlers as Record<string, Handler<keyof Protocols>>)[message.name] : undefined;
    answer(handler, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer(handler: Handler<keyof Protocols> | undefined, message: Envelope, sender: Runtime.MessageSender): Promise<Result<unknown, BorderError>> {
  if (!handler) return fail('unknownMessage', message.name);
  const from = kindOfSender(sender);
  if (from === null || !handler.from.includes(from)) return fail('unknownSender');
  const parsed = handler.parse(message.payload);
  if (parsed === null) return fail('malformedMessage', message.name);
  try {
    return (await handler.handle(parsed.payload, sender)) as Result<unknown, BorderError>;
  } catch (error) {
    console.error(`Hashiya: ${message.name}`, error);
    return fail('internal', String(error));
  }
}

/** Milliseconds before each further try of a question that nobody answered. */
const TRY_AGAIN = [50, 250, 1000];

/**
 * Asks the background. A browser may stop it between any two lines, which answers nothing: the same question is then asked again, which is safe, since
 * whatever writes carries its id. A background that stays away, or an extension that was updated or switched off, is `unreachable`.
 */
export async function askBackground<Name extends keyof BackgroundProtocol>(name: Name, ...[payload]: Parameters<BackgroundProtocol[Name]>): Promise<ReturnType<BackgroundProtocol[Name]>> {
  const message = envelope(name, payload);
  for (let tried = 0; ; tried++) {
    const reply = await ask<Result<unknown>>(() => browser.runtime.sendMessage(message));
    const pause = TRY_AGAIN[tried];
    if (reply.ok || reply.error.code !== 'unreachable' || pause === undefined || !browser.runtime.id) return reply as ReturnType<BackgroundProtocol[Name]>;
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

/** Asks the annotator of a tab. A tab without one is `unreachable`. */
export async function askTab<Name extends keyof TabProtocol>(tabId: number, name: Name, ...[payload]: Parameters<TabProtocol[Name]>): Promise<ReturnType<TabProtocol[Name]>> {
  return ask(() => browser.tabs.sendMessage(tabId, envelope(name, payload), { frameId: 0 }));
}

const envelope = (name: string, payload: unknown): Envelope => ({ hashiya: 1, name, payload });

async function ask<Reply>(send: () => Promise<unknown>): Promise<Reply> {
  try {
    const reply = await send();
    return (reply ?? fail('unreachable')) as Reply;
  } catch (error) {
    return fail('unreachable', String(error)) as Reply;
  }
}
