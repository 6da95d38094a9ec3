import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../tools/measure-build.ts';

/** Ways to reach a network, or to run what came from one. */
const WAYS_OUT: readonly [name: string, pattern: RegExp][] = [
  ['fetch', /(?<![\w$.-])fetch\s*\(|(?:window|self|globalThis)\.fetch\b/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['EventSource', /\bEventSource\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  ['import of an address', /\b(?:import|from)\s*\(?\s*["'`](?:https?:)?\/\//],
  ['eval', /(?<![\w$.-])eval\s*\(/],
  ['new Function', /\bnew Function\b/],
];

/** Names that look like addresses: nothing ever asks for them. Each is matched as a whole prefix. */
const NAMESPACES = ['http://www.w3.org/', 'https://www.w3.org/', 'http://schema.org', 'https://schema.org'];

/** Addresses inside the words of a library's error messages. */
const IN_MESSAGES = ['https://dexie.org/', 'http://bit.ly/', 'https://bit.ly/', 'https://tinyurl.com/y2uuvskb'];

const listFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html|css)$/.test(name));

/** Every web address written out in a text, up to the end of its path. */
const findAddresses = (text: string): string[] => text.match(/\b(?:https?|wss?):\/\/[a-z0-9[][^\s"'`<>\\)$]*/gi) ?? [];

describe.each(Object.entries(BUILDS))('what is built for %s', (_, folder) => {
  const files = listFiles(folder);

  it('is there', () => {
    for (const expected of ['background.js', 'popup.html', 'sentinel.js', 'annotator.js']) expect(files).toContain(expected);
  });

  it.each(files)('%s reaches no network', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const scripted = /\.(?:js|html)$/.test(file);
    if (scripted) for (const [name, pattern] of WAYS_OUT) expect(pattern.exec(text)?.[0], name).toBeUndefined();
    expect(findAddresses(text).filter((address) => ![...NAMESPACES, ...IN_MESSAGES].some((known) => address.startsWith(known)))).toEqual([]);
    expect(text).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    expect(text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });
});

describe('the check itself', () => {
  it.each([
    'fetch("/x")', 'window.fetch', 'new XMLHttpRequest', 'new WebSocket("wss://x.example")', 'navigator.sendBeacon("/x")', 'import("https://x.example/a.js")',
    'import a from"//x.example/a.js"', 'importScripts("a.js")', 'eval("1")', 'new Function("return 1")',
  ])('finds %s', (code) => {
    expect(WAYS_OUT.some(([, pattern]) => pattern.test(code))).toBe(true);
  });

  it('finds an address', () => {
    expect(findAddresses('a("https://api.example/v1?x=1"),b')).toEqual(['https://api.example/v1?x=1']);
  });

  it.each(['prefetch(1)', 'this.fetch(1)', 'medieval(1)'])('leaves %s', (code) => {
    expect(WAYS_OUT.some(([, pattern]) => pattern.test(code))).toBe(false);
  });
});
